import type { CivilDate } from "../calendar/civil-date";
import { compareIntervals } from "../calendar/date-interval";
import { type OpenItem, openItems } from "../interactions/logs/open-items";
import type { Person } from "../people/person/person";

/** Somebody with the help that I have not thanked for, newest first. */
export interface NotYetThanked {
	readonly person: Person;
	readonly help: readonly OpenItem[];
}

/** Those whom I have not thanked, whose help is newest first. */
export function notYetThanked(people: readonly Person[], today: CivilDate): readonly NotYetThanked[] {
	return people
		.flatMap((person) => {
			const help = [...openItems(person.interactions, "thanks", today)].sort(byDay);
			return help.length === 0 ? [] : [{ person, help }];
		})
		.sort(({ help: [a] }, { help: [b] }) => (a && b ? byDay(a, b) : 0));
}

function byDay(a: OpenItem, b: OpenItem): number {
	return compareIntervals(b.one.when, a.one.when);
}
