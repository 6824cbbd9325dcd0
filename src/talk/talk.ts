import { type Brief, briefOf } from "../brief/brief";
import { briefMarkdown } from "../brief/brief-markdown";
import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import type { Standing } from "../people/person/standing";
import { KeptPoints, type PointSources } from "../reconnect/kept-points";
import type { Dismissals } from "../settings/dismissals";
import type { SettingsStore } from "../settings/settings-store";
import { notesFor } from "../talking-points/notes-to-share";
import { peopleFor, type Reader, type ReaderContext } from "../talking-points/people-for";
import { defaultTalkingOptions, type TalkingOptions } from "../talking-points/subject";
import type { TalkingPoint } from "../talking-points/talking-point";
import type { Words } from "../words/words";

/** What there is to talk about. */
export interface Talk {
	/** What to say to a person, the best first. */
	readonly pointsOf: (person: Person, today: CivilDate, limit?: number) => readonly TalkingPoint[];
	/** Whether the points of a person need not be worked out first. */
	readonly arePointsKnown: (path: string, today: CivilDate) => boolean;
	/** Works out, in small steps, what the points of everybody have in common. */
	readonly preparePoints: () => Generator<undefined>;
	/** What to know of the person whose note this is; undefined where it is no person's. */
	readonly briefOf: (path: string, today: CivilDate) => Brief | undefined;
	/** The same as Markdown. */
	readonly briefText: (person: Person, today: CivilDate) => string;
	/** The notes worth sending to a person, the best first. */
	readonly notesFor: (path: string, limit: number, today: CivilDate) => ReturnType<typeof notesFor>;
	/** Who would like a note, the first to think of first. */
	readonly readersOf: (path: string, today: CivilDate) => readonly Reader[];
}

/** What talk is made from. */
export interface TalkSources {
	readonly known: ReaderContext & Omit<PointSources, "talkingOptions" | "today">;
	readonly words: Words;
	readonly settings: SettingsStore;
	readonly dismissals: Dismissals;
	readonly standing: (person: Person, today: CivilDate) => Standing;
	readonly today: () => CivilDate;
}

/** Sets up what there is to talk about; nothing is worked out before it is asked for. */
export function talkOf({ known, words, settings, dismissals, standing, today }: TalkSources): Talk {
	let made: { readonly leadDays: number; readonly dismissals: number; readonly options: TalkingOptions } | undefined;
	const talkingOptions = (): TalkingOptions => {
		const { leadDays } = settings.current;
		if (made?.leadDays !== leadDays || made.dismissals !== dismissals.revision) {
			const options = {
				...defaultTalkingOptions,
				leadDays,
				isDismissed: (path: string, key: string): boolean => dismissals.has(path, key),
			};
			made = { leadDays, dismissals: dismissals.revision, options };
		}
		return made.options;
	};
	let kept: KeptPoints | undefined;
	const points = (): KeptPoints => (kept ??= new KeptPoints({ ...known, talkingOptions, today }));
	const brief = (person: Person, today: CivilDate): Brief =>
		briefOf(person, standing(person, today), points().of(person, today), known, today);
	return {
		pointsOf: (person, today, limit) => points().of(person, today, limit),
		arePointsKnown: (path, today) => {
			const person = known.personOf(path);
			return !person || points().has(person, today);
		},
		preparePoints: () => known.others.prepare(),
		briefOf: (path, today) => {
			const person = known.personOf(path);
			return person && brief(person, today);
		},
		briefText: (person, today) => briefMarkdown(brief(person, today), words, today),
		notesFor: (path, limit, today) => {
			const person = known.personOf(path);
			return person ? notesFor(person, known, limit, today) : [];
		},
		readersOf: (path, today) => peopleFor(path, known, (person) => standing(person, today).ratio),
	};
}
