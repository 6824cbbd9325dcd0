import type { Group } from "../groups/group";
import { nameKey } from "../people/names/name-key";
import type { Person } from "../people/person/person";
import type { ActionPorts } from "./action-ports";

/** After so many people, groups are offered. */
const mostPeople = 15;

/** With whom something can be logged, by a few letters: people, then groups in the name of which they stand; people where none are. */
export function peopleAndGroups(query: string, { list, groups }: Pick<ActionPorts, "list" | "groups">): readonly (Person | Group)[] {
	return [...list.search(query).slice(0, mostPeople), ...groupsCalled(query, groups())];
}

function groupsCalled(query: string, groups: readonly Group[]): readonly Group[] {
	const key = nameKey(query);
	return key === "" ? [] : groups.filter((group) => [group.name, ...group.aliases].some((name) => nameKey(name).includes(key)));
}
