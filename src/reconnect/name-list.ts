import type { Person } from "../people/person/person";
import type { Words } from "../words/words";
import type { VaultWords } from "../notes/vault-words";

/** So many are named; of more, the number is told. */
const mostNamed = 3;

/** People by name, or how many they are. */
export function nameList(people: readonly Pick<Person, "name">[], { manyPeople, comma }: Words["logging"]): VaultWords {
	return people.length > mostNamed ? manyPeople(people.length) : people.map(({ name }) => name).join(comma);
}
