import type { Person } from "./person";

/** Those who have not died. */
export function living(people: readonly Person[]): readonly Person[] {
	return people.filter(({ died }) => !died);
}
