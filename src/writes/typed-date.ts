import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { readDatePhrase } from "../calendar/phrases/read-date-phrase";
import { readDate } from "../calendar/read-date";
import { isNearerAhead } from "../capture/day-of-contact";

type WeekStart = "monday" | "sunday";

/**
 * The date that somebody types of a contact, read as in a line of quick capture: what was, but of a day without its year the next one where
 * it is the nearer. Undefined where it is no date, or not all of it is.
 */
export function typedDate(typed: string, weekStart: WeekStart, today: CivilDate): DateInterval | undefined {
	const text = typed.trim();
	const told = readDate(text) ?? wholePhrase(text, weekStart, today, "past");
	return isNearerAhead({ interval: told }, today) ? wholePhrase(text, weekStart, today, "future") : told;
}

/** The same as a day gone by; undefined where it cannot be one. */
export function goneBy(typed: string, weekStart: WeekStart, today: CivilDate): DateInterval | undefined {
	const told = wholePhrase(typed.trim(), weekStart, today, "past");
	return told && told.to < today ? told : undefined;
}

/** A phrase counts only where it is all that was typed: "call her next week" is no date. */
function wholePhrase(text: string, weekStart: WeekStart, today: CivilDate, lean: "past" | "future"): DateInterval | undefined {
	const phrase = readDatePhrase(text, today, weekStart, lean);
	return phrase?.start === 0 && phrase.end === text.length ? phrase.interval : undefined;
}
