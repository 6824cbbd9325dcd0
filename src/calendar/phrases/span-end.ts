import { type CivilDate, civilDateOf, partsOf } from "../civil-date";
import { dayPeriod, type Period } from "../period";
import { type DateMatch, hangsOnToday, type Match, matchAt, type ReadHere } from "./phrase-match";

const untilWord = /\s*(?:至|到|\b(?:to|through|until|till)\b)\s*/iy;
const dash = /\s*[-–—~～]\s*/y;
/** A day of the month alone, with the year that goes for both. */
const bareDay =
	/(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?:\s*[日号])?(?:,?\s+([12]\d{3}))?(?![\d:/.]\d|\d|[-–]\d|\s*(?:people|persons|guests|friends|of|am|pm|个|人|次|点|岁|元|块)(?![a-z]))/iy;
const dayAtEnd = /\d(?:st|nd|rd|th)?\s*[日号]?$/i;

/** The last day of a span that begins with a phrase (`26 July - 22 August`, `July 26-28`, `11月18日至20日`); undefined if there is none. */
export function spanEnd(first: Match, plain: string, readHere: ReadHere): Match | undefined {
	const { period, start, end } = first;
	if (!period) return undefined;
	const word = matchAt(untilWord, end, plain);
	const sign = word ?? matchAt(dash, end, plain);
	if (!sign) return undefined;
	const at = end + sign[0].length;
	const second = readHere(at);
	// 10月1日到7日 is the 7th of that month, whatever 7日 alone would be.
	const bare = bareEnd({ period, start, end }, at, word !== undefined, plain);
	if (!second || (bare && bare.end >= second.end)) return bare;
	const words = plain.slice(at, second.end);
	return !word && hangsOnToday.test(words)
		? undefined
		: { period: second.period && lastOf(period, second.period), start, end: second.end };
}

/** `July 26-28, 2026`: a number is the day of the month that the span begins in. After a dash it must be a later one. */
function bareEnd({ period, start, end }: DateMatch, at: number, sure: boolean, plain: string): Match | undefined {
	const found = period.precision === "day" && dayAtEnd.test(plain.slice(start, end)) ? matchAt(bareDay, at, plain) : undefined;
	if (!found) return undefined;
	const [all, day, year] = found;
	const last = inMonthOf(period.from, Number(day), year);
	if (!sure && year === undefined && last !== undefined && last <= period.from) return undefined;
	const to = dayPeriod(last);
	return { period: to && (year === undefined ? lastOf(period, to) : to), start, end: at + all.length };
}

function inMonthOf(date: CivilDate, day: number, writtenYear: string | undefined): CivilDate | undefined {
	const { year, month } = partsOf(date);
	return civilDateOf(writtenYear === undefined ? year : Number(writtenYear), month, day);
}

/** The end of a span, unless it lies before its beginning. */
function lastOf(first: Period, last: Period): Period | undefined {
	return last.to < first.from ? undefined : last;
}
