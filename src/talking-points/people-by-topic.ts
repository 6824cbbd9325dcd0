import { openTerms } from "../people/is-open";
import type { Person } from "../people/person";
import type { TopicIndex } from "./topic-index";

/** People by the topics that they have in the open, folded. */
export type PeopleByTopic = ReadonlyMap<string, readonly Person[]>;

/** A list of people never changes: its topics are sorted out once for as long as it lasts. */
const made = new WeakMap<readonly Person[], PeopleByTopic>();

/** Sorts people by topic; costs a look at everybody the first time, nothing after. */
export function peopleByTopic(people: readonly Person[], topicIndex: TopicIndex): PeopleByTopic {
	const known = made.get(people);
	if (known) return known;
	const sorted = new Map<string, Person[]>();
	for (const person of people) {
		for (const plain of new Set(openTerms(person, "topics").map((term) => topicIndex.phrase(term.text).plain))) {
			const others = sorted.get(plain);
			if (others) others.push(person);
			else sorted.set(plain, [person]);
		}
	}
	made.set(people, sorted);
	return sorted;
}
