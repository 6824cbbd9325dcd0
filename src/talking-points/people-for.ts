import type { Person, Term } from "../people/person/person";
import { isQuietTopic } from "./group-notes";
import { type Meant, type MeantContext, meantFor } from "./meant-for";
import { queryOf } from "../topics/person-topics";
import type { SharedTopic } from "./talking-point";
import { linkedTopic, type TopicHit, touchOf } from "../topics/topics";
import type { KeptTopic, TopicsOfPeople } from "../topics/topics-of-people";

/** A person who may like a note, and why. */
export interface Reader {
	readonly person: Person;
	readonly shared: readonly SharedTopic[];
	/** Where it is theirs before it is anybody's. */
	readonly meant: Meant | undefined;
	/** 0 … 1: how plainly the note touches what they care for; how much it is time to write may add to it. */
	readonly weight: number;
}

/** How far it is time to write: the ratio of days to cadence, null where unknown. */
export type Timeliness = (person: Person) => number | null;

/** What is asked from the side of a note. */
export interface ReaderContext extends MeantContext {
	readonly topicsOfPeople: TopicsOfPeople;
}

const timely = 0.25;

/**
 * Who would like this note? Those it was promised to or names, then people whose topics it touches, best first; of two alike, the one it is
 * time to write to.
 */
export function peopleFor(path: string, context: ReaderContext, timeliness: Timeliness = () => null): readonly Reader[] {
	const { topicIndex, topicsOfPeople } = context;
	if (topicIndex.note(path)?.private !== false) return [];
	const asked = new Map<string, TopicHit | undefined>();
	const hitOf = (topic: KeptTopic, term: Term | undefined): TopicHit | undefined => {
		const key = `${String(topic.passing)} ${topic.text}\n${term?.path ?? ""}`;
		if (!asked.has(key)) {
			const query = queryOf({ ...topic, term }, context);
			const hit = query && topicIndex.hitOf(path, query);
			asked.set(key, hit && isQuietTopic({ text: topic.text, term }, context) ? undefined : hit);
		}
		return asked.get(key);
	};
	const readers: Reader[] = [];
	const meant = meantFor(path, context);
	for (const one of new Set([...meant.keys(), ...topicsOfPeople.touchedBy(path)])) {
		const person = context.personOf(one);
		if (!person || one === path || person.died || (person.paused && !meant.has(one))) continue;
		const hits = topicsOfPeople.of(one).flatMap((topic) => {
			const hit = hitOf(
				topic,
				topic.link === undefined
					? undefined
					: person.topics.find((term) => linkedTopic(term) === topic.link && term.text === topic.text),
			);
			return hit ? [{ topic: topic.text, found: hit.found, line: hit.line, weight: hit.weight * topic.weight }] : [];
		});
		if (hits.length > 0 || meant.has(one)) readers.push(reader(person, hits, meant.get(one), timeliness(person)));
	}
	return readers.sort((a, b) => rankOf(a) - rankOf(b) || b.weight - a.weight || (a.person.path < b.person.path ? -1 : 1));
}

/** A promise before a name, and both before a topic. */
function rankOf({ meant }: Reader): number {
	return meant ? ["promised", "named"].indexOf(meant.kind) : 2;
}

function reader(
	person: Person,
	hits: readonly (SharedTopic & { readonly weight: number })[],
	meant: Meant | undefined,
	ratio: number | null,
): Reader {
	const shared = [...hits].sort((a, b) => b.weight - a.weight).map(({ topic, found, line }) => ({ topic, found, line }));
	return { person, shared, meant, weight: touchOf(hits) * (1 + timely * Math.min(2, ratio ?? 0)) };
}
