import type { Person, Term } from "../people/person";
import { queryOf } from "./person-topics";
import type { TalkingContext } from "./subject";
import type { SharedTopic } from "./talking-point";
import { linkedTopic, type TopicHit, touchOf } from "./topics";
import type { KeptTopic, TopicsOfPeople } from "./topics-of-people";

/** A person who may like a note, and why. */
export interface Reader {
	readonly person: Person;
	readonly shared: readonly SharedTopic[];
	/** 0 … 1: how plainly the note touches what they care for; how much it is time to write may add to it. */
	readonly weight: number;
}

/** How far it is time to write: the ratio of days to cadence, null where unknown. */
export type Timeliness = (person: Person) => number | null;

/** What is asked from the side of a note. */
export interface ReaderContext extends TalkingContext {
	readonly topicsOfPeople: TopicsOfPeople;
}

const timely = 0.25;

/** Who would like this note? People whose topics it touches, best first; of two alike, the one whom it is time to write to. */
export function peopleFor(path: string, context: ReaderContext, timeliness: Timeliness = () => null): readonly Reader[] {
	const { topicIndex, topicsOfPeople } = context;
	if (topicIndex.note(path)?.private !== false) return [];
	const asked = new Map<string, TopicHit | undefined>();
	const hitOf = (topic: KeptTopic, term: Term | undefined): TopicHit | undefined => {
		const key = `${String(topic.passing)} ${topic.text}\n${term?.path ?? ""}`;
		if (!asked.has(key)) {
			const query = queryOf({ ...topic, term }, context);
			asked.set(key, query && topicIndex.hitOf(path, query));
		}
		return asked.get(key);
	};
	const readers: Reader[] = [];
	for (const one of topicsOfPeople.touchedBy(path)) {
		const person = context.personOf(one);
		if (!person || one === path || person.paused) continue;
		const hits = topicsOfPeople.of(one).flatMap((topic) => {
			const hit = hitOf(topic, topic.link === undefined ? undefined : person.topics.find((term) => linkedTopic(term) === topic.link && term.text === topic.text));
			return hit ? [{ topic: topic.text, found: hit.found, line: hit.line, weight: hit.weight * topic.weight }] : [];
		});
		if (hits.length > 0) readers.push(reader(person, hits, timeliness(person)));
	}
	return readers.sort((a, b) => b.weight - a.weight || (a.person.path < b.person.path ? -1 : 1));
}

function reader(person: Person, hits: readonly (SharedTopic & { readonly weight: number })[], ratio: number | null): Reader {
	const shared = [...hits].sort((a, b) => b.weight - a.weight).map(({ topic, found, line }) => ({ topic, found, line }));
	return { person, shared, weight: touchOf(hits) * (1 + timely * Math.min(2, ratio ?? 0)) };
}
