import type { Circle } from "../cadence/circle";
import type { CivilDate } from "../calendar/civil-date";
import { isOpen } from "../people/person/is-open";
import type { Person } from "../people/person/person";

/** A circle that holds more people than it is meant to: `Core 11 of 10`. */
export interface OverCap {
	readonly circle: Circle;
	readonly count: number;
	/** Who has been silent for longest, and the circle that comes next; undefined where there is nobody to name or nowhere to go. */
	readonly move: { readonly person: Person; readonly to: string } | undefined;
}

/** Whether a circle is over its cap once some have come to it; caps never forbid. */
export function overCap(
	id: string,
	people: readonly Person[],
	circles: readonly Circle[],
	added: ReadonlySet<string>,
	today: CivilDate,
): OverCap | undefined {
	const at = circles.findIndex((circle) => circle.id === id);
	const circle = circles[at];
	if (!circle || circle.cap <= 0) return undefined;
	const members = people.filter((person) => person.circle === id && !added.has(person.path));
	const count = members.length + added.size;
	if (count <= circle.cap) return undefined;
	const to = circles[at + 1]?.id;
	// Who has just come is not asked to leave, unless all have.
	const asked = members.length > 0 ? members : people.filter(({ path }) => added.has(path));
	const person = longestSilent(asked.filter((member) => isOpen(member, "circle")), today);
	return { circle, count, move: person && to !== undefined ? { person, to } : undefined };
}

/** Whose last talk is longest ago; of those with whom there was none the vault may know nothing, so they come after. */
function longestSilent(people: readonly Person[], today: CivilDate): Person | undefined {
	const lastOn = ({ contacts }: Person): string =>
		contacts.find(({ oneToOne, when }) => oneToOne && when.from <= today)?.when.to ?? "never";
	const silent = people.map((person) => ({ person, on: lastOn(person) }));
	return silent.sort((a, b) => (a.on === b.on ? (a.person.path < b.person.path ? -1 : 1) : a.on < b.on ? -1 : 1))[0]?.person;
}
