import { type CivilDate, civilDate } from "../../src/calendar/civil-date";

/** A day that the test knows to exist. */
export function day(text: string): CivilDate {
	const date = civilDate(text);
	if (date === undefined) throw new Error(`no such day: ${text}`);
	return date;
}
