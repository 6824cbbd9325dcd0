import { civilDateOf } from "../../calendar/civil-date";
import { dayInterval, type DateInterval } from "../../calendar/date-interval";

const first = "\\[{0,2}([12]\\d{3})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?\\]{0,2}";
const until = "(?:\\s*(?:[-–~～→]|->|至|到|\\b(?:to|until|through)\\b)\\s*)";
/** The year, or the year and the month, may go for both; a number alone after a blank and a dash is the first word of the text. */
const last =
	"(?:\\[{0,2}([12]\\d{3})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?\\]{0,2}|(\\d{2}[-/.]|\\d{1,2}月)(\\d{2}|\\d{1,2}(?=[日号]))[日号]?|(\\d{1,2})[日号])";
const span = new RegExp(
	`^${first}(?:${until}${last}|(?:[–~～/]|\\s*(?:至|到|→|->|\\b(?:to|until|through)\\b)\\s*)(\\d{1,2})(?![\\d点个人]))(?=$|[\\s(（:：|,，]|\\p{Script=Han})`,
	"u",
);

/**
 * The last day of the span that a log line begins with (`2026-08-15 – 2026-08-17`, `2026年8月15日至17日`), and where it ends; undefined if there
 * is none.
 */
export function readSpanAtStart(text: string): { readonly when: DateInterval; readonly end: number } | undefined {
	const match = span.exec(text);
	if (!match) return undefined;
	const [all, year, month, day, otherYear = year, ownMonth, dayOfYear, otherMonth, dayOfMonth, dayAlone, bareDay] = match;
	const from = civilDateOf(Number(year), Number(month), Number(day));
	const to = civilDateOf(
		Number(otherYear),
		Number.parseInt(ownMonth ?? otherMonth ?? month ?? "", 10),
		Number(dayOfYear ?? dayOfMonth ?? dayAlone ?? bareDay),
	);
	return from && to && to >= from ? { when: dayInterval(to), end: all.length } : undefined;
}
