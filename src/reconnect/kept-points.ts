import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import type { PersonChange } from "../people/person/person-change";
import type { TalkingContext, TalkingOptions } from "../talking-points/subject";
import type { TalkingPoint } from "../talking-points/talking-point";
import { talkingPointsFor } from "../talking-points/talking-points";
import type { TopicIndex } from "../topics/topic-index";
import type { PeopleSource, WhoIsWho } from "../topics/who-is-who";
import { ByDay } from "./by-day";
import { personKey, Witness } from "./witness";

/** Where the points come from, and what reports changes there. */
export interface PointSources extends TalkingContext, PeopleSource {
	readonly topicIndex: TopicIndex;
	readonly others: WhoIsWho;
	today(): CivilDate;
	/** A new object when the settings change. */
	talkingOptions(): TalkingOptions;
}

interface Kept {
	/** Whoever asks while the notes are being read may hand over somebody as they were. */
	readonly person: Person;
	readonly options: TalkingOptions;
	readonly points: readonly TalkingPoint[];
	/** What they come from. */
	readonly seen: ReadonlySet<string>;
}

/** Of a day: more people than a screen shows, and few enough to go through at each change. */
const mostKept = 128;

/**
 * Talking points, worked out once per person and day as long as nothing they come from has changed: the person, what is said about them,
 * the notes and people looked up for them, the settings.
 */
export class KeptPoints {
	/** By path. */
	readonly #days: ByDay<Map<string, Kept>>;
	readonly #sources: PointSources;
	readonly #witness: Witness;
	#peopleRevision = 0;
	#topicRevision = 0;

	constructor(sources: PointSources) {
		this.#sources = sources;
		this.#days = new ByDay(() => sources.today());
		this.#witness = new Witness(sources);
	}

	/** Whether they are kept of a person. */
	has(person: Person, today: CivilDate): boolean {
		return this.#known(person, today) !== undefined;
	}

	/** What to say to a person, the best first. */
	of(person: Person, today: CivilDate, limit?: number): readonly TalkingPoint[] {
		const points = this.#known(person, today) ?? this.#make(person, this.#sources.talkingOptions(), today);
		return limit === undefined ? points : points.slice(0, limit);
	}

	#known(person: Person, today: CivilDate): readonly TalkingPoint[] | undefined {
		this.#follow();
		const known = this.#days.get(today)?.get(person.path);
		return known?.person === person && known.options === this.#sources.talkingOptions() ? known.points : undefined;
	}

	#make(person: Person, options: TalkingOptions, today: CivilDate): readonly TalkingPoint[] {
		const { path } = person;
		const { made: points, seen } = this.#witness.watch(() => talkingPointsFor(person, this.#witness, options, today));
		const kept = this.#days.get(today) ?? this.#days.set(today, new Map());
		kept.delete(path);
		for (const oldest of kept.size >= mostKept ? kept.keys() : []) {
			kept.delete(oldest);
			break;
		}
		kept.set(path, { person, options, points, seen });
		return points;
	}

	/** Forgets what comes from anything that has changed. */
	#follow(): void {
		const { topicIndex } = this.#sources;
		const peopleRevision = this.#sources.revision();
		if (peopleRevision === this.#peopleRevision && topicIndex.revision === this.#topicRevision) return;
		const people = this.#sources.changesSince(this.#peopleRevision);
		const notes = topicIndex.changesSince(this.#topicRevision);
		this.#peopleRevision = peopleRevision;
		this.#topicRevision = topicIndex.revision;
		if (!people || !notes) {
			for (const kept of this.#days.all()) kept.clear();
			return;
		}
		const moved = [...new Set([...people.flatMap((change) => this.#keysOf(change)), ...notes])];
		for (const kept of this.#days.all()) for (const [path, { seen }] of kept) if (moved.some((key) => seen.has(key))) kept.delete(path);
	}

	#keysOf(change: PersonChange): readonly string[] {
		const { before, now } = change;
		const own = personKey((now ?? before)?.path ?? "");
		return before === now ? [own] : [own, ...this.#sources.others.keysOf(change)];
	}
}
