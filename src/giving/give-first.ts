import type { CivilDate } from "../calendar/civil-date";
import { compareIntervals } from "../calendar/date-interval";
import { openItems } from "../interactions/logs/open-items";
import type { Person } from "../people/person/person";

/** What was given stands before what was asked for: on one day it counts as the newer. */
const marks = ["gave", "asked"] as const;

/** Whether it is my turn to give: the two newest marks of giving and asking are both asks. Nothing is counted further back. */
export function isToGiveFirst({ interactions, died }: Pick<Person, "interactions" | "died">, today: CivilDate): boolean {
	const [newest, next] = marks
		.flatMap((kind) => openItems(interactions, kind, today).map(({ one: { when } }) => ({ kind, when })))
		.sort((a, b) => compareIntervals(b.when, a.when));
	return !died && newest?.kind === "asked" && next?.kind === "asked";
}
