import { type CivilDate, civilDateOf, daysBetween, partsOf } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import { monthNames } from "../../calendar/english-names";
import { readImportantDate } from "../../calendar/read-important-date";

const month = monthNames.replace("(", "(?:");
const dayInLine = new RegExp(
	String.raw`(^|[^\d.:/-])((?!24/7)\d{1,2}/\d{1,2}|\d{1,2}月\d{1,2}[日号]?|\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \d{1,2}(?:st|nd|rd|th)?|元旦|圣诞|xmas|christmas)(?![\d/:%-]|['’]s\b|的)`,
	"giu",
);
/** Further off, a day without its year may have been. */
const mostDays = 120;

/** A line of a dated note in which days without a year that are to come are `⏩`, each in its place. */
export function withDaysAhead(told: string, day: DateInterval | undefined): string {
	return day?.precision !== "day" ? told : told.replace(dayInLine, (all: string, before: string, words: string) =>
		(isAhead(words, day.to) ? before + "⏩".padEnd(words.length) : all),
	);
}

function isAhead(words: string, today: CivilDate): boolean {
	const date = readImportantDate(words);
	if (date?.calendar !== "gregorian") return false;
	const { year } = partsOf(today);
	const next = [year, year + 1].map((of) => civilDateOf(of, date.month, date.day)).find((on) => on !== undefined && on > today);
	return next !== undefined && daysBetween(today, next) <= mostDays;
}
