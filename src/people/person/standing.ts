import { noCircle } from "../../cadence/circle";
import { addDays, addMonths, daysBetween, type CivilDate } from "../../calendar/civil-date";
import type { Contact, Person } from "./person";

/** How things stand with a person, in one word. */
export type StandingState = "never" | "on-track" | "due" | "drifting" | "old-friend" | "snoozed" | "paused";

/** How things stand with a person on a day: what the list, the API and every signal go by. */
export interface Standing {
	/** The newest contact between the two that has begun by that day. */
	readonly lastInteraction: Contact | null;
	/** How often one really is in touch: the median gap in days; null under three gaps. */
	readonly rhythmDays: number | null;
	readonly state: StandingState;
	/** End of the last interaction + cadence; null without either. */
	readonly dueOn: CivilDate | null;
	/** The day by which a written range (`30d–60d`) runs out; the same as `dueOn` where none was written. */
	readonly latestOn: CivilDate | null;
	/** Days since the end of the last interaction ÷ cadence days; null without either. */
	readonly ratio: number | null;
	/** Days since the end of the last interaction, 0 while that still runs; null without one. */
	readonly days: number | null;
}

/** Silent for longer than this makes an old friend. */
const oldFriendMonths = 36;
/** No three years have fewer days. */
const leastOldFriendDays = 1095;
/** Drifting begins at this multiple of the own rhythm, and not before so many days. */
const driftingFrom = { gaps: 2, days: 14 };
/** Drifting ends at this multiple of the own rhythm or after so many days, whichever is more. */
const driftingTo = { gaps: 12, days: 90 };
/** A rhythm needs this many days of contact. */
const leastContacts = 4;

/** How things stand with a person today. Contacts that begin after today, and contacts in a group, do not count. */
export function standingOf(person: Person, today: CivilDate): Standing {
	const contacts = person.contacts.filter((contact) => contact.oneToOne && contact.when.from <= today);
	const last = lastOf(contacts) ?? null;
	const rhythmDays = rhythmOf(contacts);
	if (!last) {
		return {
			lastInteraction: null,
			rhythmDays,
			state: heldBack(person, today) ?? "never",
			dueOn: null,
			latestOn: null,
			ratio: null,
			days: null,
		};
	}
	const { to } = last.when;
	const { days: cadenceDays, maxDays } = person.cadence;
	const days = Math.max(0, daysBetween(to, today));
	const ratio = cadenceDays > 0 ? days / cadenceDays : null;
	const dueOn = cadenceDays > 0 ? addDays(to, cadenceDays) : null;
	return {
		lastInteraction: last,
		rhythmDays,
		state: heldBack(person, today) ?? (person.circle === noCircle.id ? "on-track" : stateOf(last, days, ratio, rhythmDays, today)),
		dueOn,
		latestOn: dueOn === null || maxDays <= cadenceDays ? dueOn : addDays(to, maxDays),
		ratio,
		days,
	};
}

/** The newest; a property that says no day leaves it to a finer one inside its days, for it says no more of the same talk. */
function lastOf(newestFirst: readonly Contact[]): Contact | undefined {
	const newest = newestFirst[0];
	if (newest?.origin !== "property" || newest.when.precision === "day") return newest;
	return newestFirst.find(({ when, origin }) => origin !== "property" && when.precision === "day" && when.from >= newest.when.from) ?? newest;
}

/** Paused, or snoozed through the day before the one that was written. */
function heldBack(person: Person, today: CivilDate): "paused" | "snoozed" | undefined {
	if (person.paused) return "paused";
	return person.snoozeUntil && today < person.snoozeUntil.from ? "snoozed" : undefined;
}

function stateOf(last: Contact, days: number, ratio: number | null, rhythmDays: number | null, today: CivilDate): StandingState {
	// The days come first: counting months for everybody on every list would be most of the work.
	if (days >= leastOldFriendDays && addMonths(last.when.to, oldFriendMonths) < today) return "old-friend";
	if (ratio !== null && ratio >= 1) return "due";
	return rhythmDays !== null && isDrifting(days, rhythmDays) ? "drifting" : "on-track";
}

/** Whether a silence is long for two people of this rhythm, and yet too short to be a new normal. */
export function isDrifting(days: number, rhythmDays: number): boolean {
	return days >= Math.max(driftingFrom.gaps * rhythmDays, driftingFrom.days)
		&& days <= Math.max(driftingTo.gaps * rhythmDays, driftingTo.days);
}

/** The median gap between days of contact. Dates less exact than a day say nothing of a gap. */
function rhythmOf(newestFirst: readonly Contact[]): number | null {
	const days: CivilDate[] = [];
	for (const { when } of newestFirst) if (when.precision === "day" && when.to !== days[days.length - 1]) days.push(when.to);
	if (days.length < leastContacts) return null;
	const gaps: number[] = [];
	for (let index = 1; index < days.length; index++) gaps.push(daysBetween(days[index] as CivilDate, days[index - 1] as CivilDate));
	gaps.sort((a, b) => a - b);
	const middle = gaps.length >> 1;
	const median = gaps.length % 2 === 1 ? (gaps[middle] ?? 0) : ((gaps[middle - 1] ?? 0) + (gaps[middle] ?? 0)) / 2;
	return Math.round(median);
}
