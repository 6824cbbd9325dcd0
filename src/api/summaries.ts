import type { CivilDate } from "../calendar/civil-date";
import { isUndecided } from "../circles/sorting";
import { withoutAmounts } from "../notes/amounts";
import { isToGiveFirst } from "../giving/give-first";
import { channelOf, reachOf } from "../channels/reach";
import { cameThroughOf, isOpen, openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import type { Standing } from "../people/person/standing";
import { termName } from "../people/person/term-name";
import type { ListEntry } from "../reconnect/list-sections";
import type { ReconnectList } from "../reconnect/reconnect-list";
import type { Words } from "../words/words";
import { frozen } from "./frozen";
import type { DueEntry, PersonSummary, TalkingPointSummary } from "./kith-api";

/** How many talking points come with an entry of the list. */
const pointsOfEntry = 3;

/** What summaries are made from. */
export interface SummarySources {
	readonly list: Pick<ReconnectList, "standing" | "points">;
	readonly words: Words;
}

/** People and entries as other programs see them: made once for as long as they stand as they do. */
export class Summaries {
	readonly #sources: SummarySources;
	readonly #people = new WeakMap<Standing, PersonSummary>();
	/** Entries whose talking points nobody has read: what they hold cannot have become old. */
	readonly #unread = new WeakMap<ListEntry, DueEntry>();

	constructor(sources: SummarySources) {
		this.#sources = sources;
	}

	person(person: Person, today: CivilDate): PersonSummary {
		const standing = this.#sources.list.standing(person, today);
		let summary = this.#people.get(standing);
		// That a note is there, or no longer, changes no person.
		if (!summary || (person.cameThrough && summary.cameThrough?.path !== cameThrough(person)?.path)) {
			summary = frozen({ ...summaryOf(person, standing, this.#sources.words), giveFirst: isToGiveFirst(person, today) });
			this.#people.set(standing, summary);
		}
		return summary;
	}

	/** The talking points of an entry are worked out when they are first read. */
	due(entry: ListEntry, today: CivilDate): DueEntry {
		let due = this.#unread.get(entry);
		if (!due) this.#unread.set(entry, (due = this.#dueEntry(entry, today)));
		return due;
	}

	points(path: string, today: CivilDate, limit: number): readonly TalkingPointSummary[] {
		return frozen(
			this.#sources.list
				.points(path, today, limit)
				.map(({ kind, text, source }) => ({ kind, text, source: source && { path: source.path, line: source.line } })),
		);
	}

	#dueEntry(entry: ListEntry, today: CivilDate): DueEntry {
		const { words } = this.#sources;
		let points: readonly TalkingPointSummary[] | undefined;
		const read = (): readonly TalkingPointSummary[] => {
			this.#unread.delete(entry);
			return (points ??= this.points(entry.person.path, today, pointsOfEntry));
		};
		// Only at its edge frozen here: to freeze what is in it would read the points.
		return Object.freeze({
			...this.person(entry.person, today),
			reasons: frozen(entry.reasons.map((reason) => ({ kind: reason.kind, phrase: words.reasons.phrase(reason, today) }))),
			get talkingPoints() { return read(); },
		});
	}
}

function cameThrough(person: Person): PersonSummary["cameThrough"] {
	const term = cameThroughOf(person);
	return term ? { path: term.path ?? null, text: withoutAmounts(term.text) } : null;
}

function masked(text: string | null): string | null {
	return text === null ? null : withoutAmounts(text);
}

/** What the note keeps private is left out: other programs are other places. */
function summaryOf(person: Person, standing: Standing, words: Words): Omit<PersonSummary, "giveFirst"> {
	const last = standing.lastInteraction;
	const said = (key: "circle" | "city"): string | null => (isOpen(person, key) ? masked(person[key]) : null);
	return {
		path: person.path, name: person.name, aliases: person.aliases,
		circle: said("circle"), trust: isOpen(person, "trust") ? person.trust : null,
		topics: openTerms(person, "topics").map(({ text }) => withoutAmounts(text)),
		channel: isOpen(person, "channel") ? masked(channelOf(person)) : null,
		groups: openTerms(person, "groups").map(termName), city: said("city"), cameThrough: cameThrough(person),
		reach: reachOf(person).map(({ channel, value }) => ({ channel: withoutAmounts(channel), value: withoutAmounts(value) })),
		undecided: isUndecided(person),
		cadence: { days: person.cadence.days, origin: person.cadence.origin },
		lastInteraction: last
			? {
				from: last.when.from,
				to: last.when.to,
				precision: last.when.precision,
				text: last.when.text,
				source: { path: last.source.path, line: last.source.line },
			}
			: null,
		rhythmDays: standing.rhythmDays, state: standing.state, dueOn: standing.dueOn, ratio: standing.ratio,
		problems: person.problems.map((problem) => ({
			property: problem.property,
			value: withoutAmounts(problem.value),
			message: words.people.problem(problem),
		})),
	};
}
