import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import type { PersonChange } from "../people/person/person-change";
import type { TalkingContext, TalkingOptions } from "../talking-points/subject";
import type { TalkingPoint } from "../talking-points/talking-point";
import { talkingPointsFor } from "../talking-points/talking-points";
import type { TopicIndex } from "../topics/topic-index";
import type { PeopleSource, WhoIsWho } from "../topics/who-is-who";
import { personKey, Witness } from "./witness";

/** Where the points come from, and what tells of changes there. */
export interface PointSources extends TalkingContext, PeopleSource {
	readonly topicIndex: TopicIndex;
	readonly others: WhoIsWho;
	/** Another object when the settings are others. */
	talkingOptions(): TalkingOptions;
}

interface Kept {
	readonly today: CivilDate;
	readonly options: TalkingOptions;
	readonly points: readonly TalkingPoint[];
	/** What they come from. */
	readonly seen: ReadonlySet<string>;
}

/** More people than a screen shows, and few enough to go through at each change. */
const mostKept = 128;

/** Talking points, worked out once a person for as long as nothing that they come from has changed: this person, what is said of them, the notes and people that were asked for them, the day, the settings. */
export class KeptPoints {
	readonly #kept = new Map<string, Kept>();
	readonly #sources: PointSources;
	readonly #witness: Witness;
	#peopleRevision = 0;
	#topicRevision = 0;

	constructor(sources: PointSources) {
		this.#sources = sources;
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

	#known({ path }: Person, today: CivilDate): readonly TalkingPoint[] | undefined {
		this.#follow();
		const known = this.#kept.get(path);
		return known?.today === today && known.options === this.#sources.talkingOptions() ? known.points : undefined;
	}

	#make(person: Person, options: TalkingOptions, today: CivilDate): readonly TalkingPoint[] {
		const { path } = person;
		const { made: points, seen } = this.#witness.watch(() => talkingPointsFor(person, this.#witness, options, today));
		this.#kept.delete(path);
		for (const oldest of this.#kept.size >= mostKept ? this.#kept.keys() : []) {
			this.#kept.delete(oldest);
			break;
		}
		this.#kept.set(path, { today, options, points, seen });
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
			this.#kept.clear();
			return;
		}
		const moved = [...new Set([...people.flatMap((change) => this.#keysOf(change)), ...notes])];
		for (const [path, { seen }] of this.#kept) if (moved.some((key) => seen.has(key))) this.#kept.delete(path);
	}

	#keysOf(change: PersonChange): readonly string[] {
		const { before, now } = change;
		const own = personKey((now ?? before)?.path ?? "");
		return before === now ? [own] : [own, ...this.#sources.others.keysOf(change)];
	}
}
