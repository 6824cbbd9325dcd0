import { type CivilDate, civilDateOf, daysBetween } from "../calendar/civil-date";
import { weekStartOf } from "../calendar/period";

/**
 * One old friend a week, in turn, as an offer beside the list: dormant ties keep their trust, and have news (Levin, Walter & Murnighan
 * 2011). The same one all week; undefined where there is none.
 */
export function oldFriendOffer<Friend>(
	oldFriends: readonly Friend[],
	weekStart: "monday" | "sunday",
	today: CivilDate,
): Friend | undefined {
	const count = oldFriends.length;
	const epoch = civilDateOf(2000, 1, 3) ?? today;
	const week = Math.floor(daysBetween(epoch, weekStartOf(today, weekStart)) / 7);
	return oldFriends[((week % count) + count) % count];
}
