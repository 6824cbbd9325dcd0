import { type CivilDate, civilDateOf, daysBetween } from "../calendar/civil-date";
import { weekStartOf } from "../calendar/period";
import type { Rankable } from "./rankable";

/**
 * One old friend a week, in turn, as an offer beside the list: dormant ties keep their trust, and have news (Levin, Walter & Murnighan
 * 2011). The same one all week; undefined where there is none.
 */
export function oldFriendOffer(subjects: readonly Rankable[], weekStart: "monday" | "sunday", today: CivilDate): Rankable | undefined {
	const inTurn = subjects.filter(({ standing }) => standing.state === "old-friend").sort((a, b) => (a.person.path < b.person.path ? -1 : 1));
	const count = inTurn.length;
	const epoch = civilDateOf(2000, 1, 3) ?? today;
	const week = Math.floor(daysBetween(epoch, weekStartOf(today, weekStart)) / 7);
	return inTurn[((week % count) + count) % count];
}
