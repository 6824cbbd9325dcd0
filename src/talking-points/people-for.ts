import type { Person } from "../people/person";
import { queryOf, writtenTopics, type WrittenTopic } from "./person-topics";
import type { TalkingContext } from "./subject";
import type { SharedTopic } from "./talking-point";
import { type TopicHit, touchOf } from "./topic-index";

/** A person who may like a note, and why. */
export interface Reader {
	readonly person: Person;
	readonly shared: readonly SharedTopic[];
	/** 0 … 1: how plainly the note touches what they care for; how much it is time to write may add to it. */
	readonly weight: number;
}

/** How far it is time to write: the ratio of days to cadence, null where unknown. */
export type Timeliness = (person: Person) => number | null;

const timely = 0.25;

/** Who would like this note? People whose topics it touches, best first; of two alike, the one whom it is time to write to. */
export function peopleFor(path: string, context: TalkingContext, timeliness: Timeliness = () => null): readonly Reader[] {
	const { topicIndex } = context;
	if (topicIndex.note(path)?.private !== false) return [];
	const asked = new Map<string, TopicHit | undefined>();
	const hitOf = (written: WrittenTopic): TopicHit | undefined => {
		const linked = written.term?.path;
		const key = linked === undefined ? written.key : `${written.key}\n${linked}`;
		if (!asked.has(key)) {
			const query = queryOf(written, context);
			asked.set(key, query && topicIndex.hitOf(path, query));
		}
		return asked.get(key);
	};
	const readers: Reader[] = [];
	for (const person of context.people()) {
		// Of a person whose whole note is private, nothing is said anywhere else.
		if (person.path === path || person.paused || topicIndex.note(person.path)?.private === true) continue;
		const hits = writtenTopics(person, context).flatMap((written) => {
			const hit = hitOf(written);
			return hit ? [{ topic: written.text, found: hit.found, line: hit.line, weight: hit.weight * written.weight }] : [];
		});
		if (hits.length > 0) readers.push(reader(person, hits, timeliness(person)));
	}
	return readers.sort((a, b) => b.weight - a.weight || (a.person.path < b.person.path ? -1 : 1));
}

function reader(person: Person, hits: readonly (SharedTopic & { readonly weight: number })[], ratio: number | null): Reader {
	const shared = [...hits].sort((a, b) => b.weight - a.weight).map(({ topic, found, line }) => ({ topic, found, line }));
	return { person, shared, weight: touchOf(hits) * (1 + timely * Math.min(2, ratio ?? 0)) };
}
