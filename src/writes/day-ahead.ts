import { readCadence } from "../cadence/read-cadence";
import { addDays, type CivilDate } from "../calendar/civil-date";
import { type DateInterval, dayInterval } from "../calendar/date-interval";
import { weekdayNames } from "../calendar/english-names";
import { readDate } from "../calendar/read-date";
import { type FoundDate, readDatePhrase } from "../calendar/phrases/read-date-phrase";

/** A day to come as somebody types it, and what they say beside it: that is kept nowhere, and they are to be told. */
export interface DayAhead {
	readonly when: DateInterval;
	readonly rest: string;
}

/**
 * The future day that somebody types for a plan or a snooze: a date, a phrase, or how long from today (`3 weeks`, `一个月`), also among
 * other words (`next Friday evening for dinner`), or before a day that is more than a week away; undefined for anything else, and where
 * those words turn it round (`not before Friday`). `orToday`: today will do.
 */
export function dayAhead(
	typed: string,
	weekStart: "monday" | "sunday",
	today: CivilDate,
	orToday = false,
): DayAhead | undefined {
	const every = everyWeek.exec(typed)?.[0] ?? "";
	const text = typed.replace(every, "").trim();
	if (text === "") return undefined;
	const whole = readDate(text);
	const found = whole ? { interval: whole, start: 0, end: text.length } : readDatePhrase(text, today, weekStart, "future");
	if (found) return meantBy(found, text, { every, first: addDays(today, orToday ? 0 : 1) });
	const ofMonth = text.includes("on the") ? text : text.replace(bareDay, " on the $1");
	return ofMonth === text ? lengthAhead(text, today) : dayAhead(ofMonth, weekStart, today, orToday);
}

/** The date that was found among other words, from the first day on that will do. */
function meantBy(
	{ interval, start, end }: FoundDate,
	text: string,
	{ every, first }: { readonly every: string; readonly first: CivilDate },
): DayAhead | undefined {
	const [before, after] = [text.slice(0, start), text.slice(end)];
	const [head, tail] = [before.replace(beforeIt, ""), after.replace(untilIt, "")];
	const when = head !== before || tail !== after ? weekBefore(interval) : interval;
	if (turnedBefore.test(head) || turnedAfter.test(tail) || when.from < first) return undefined;
	return { when, rest: [every, head, tail].map(plain).filter((part) => part !== "").join(" … ") };
}

const chineseWeekday = "(?:周|星期|礼拜)[一二三四五六日天末]";
/** `每周日`, `every Friday`: how often, beside a day of the week. */
const everyWeek = new RegExp(`每个?(?=${chineseWeekday})|\\b(?:every|each)\\s+(?=${weekdayNames})`, "iu");
/** `maybe the 12th`. */
const bareDay = /(?:^|\s+)(?:the\s+)?(\d{1,2}(?:st|nd|rd|th))(?=\s*$|\s*[,.?])/iu;
const beforeIt = /\bbefore\s+(?:the\s+)?$/iu;
const untilIt = /^\s*[之以]?前/u;

/** The last seven days before a date, or of it where it is the end of something. */
function weekBefore({ from, to, text }: DateInterval): DateInterval {
	const last = /[年月度][底末]|\bend\b/iu.test(text) ? to : addDays(from, -1);
	return { from: addDays(last, -6), to: last, precision: "week", text };
}

/** How often on which day is no length. */
const ofDays = new RegExp(`${chineseWeekday}|\\d号|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b`, "iu");

function lengthAhead(text: string, today: CivilDate): DayAhead | undefined {
	if (ofDays.test(text)) return undefined;
	const rest = [...text.matchAll(hedge)].map(([words]) => words.trim()).join(" … ");
	const length = readCadence(text)?.days ?? readCadence(text.replace(hedge, "").trim())?.days;
	return length === undefined ? undefined : { when: dayInterval(addDays(today, length)), rest };
}

/** `not next week`, `before Friday`, `除了周五`. */
const turnedBefore = /(?:(?:\b(?:not|never|no|without|except|unless|before|but)|n['’]t)\b[^.,;]*|[不别非][^，。]*|除了?)$/iu;
/** `春节之前`. */
const turnedAfter = /^\s*(?:之前|以前|前|之后|以后|后|不行|没空|\b(?:is|does|would) ?n['’]t|\bnot\b)/iu;
const hedge = /\b(?:or so|maybe|perhaps|probably|about|around|roughly)\b|左右|大概|大约|也许|可能|差不多|吧$/giu;
/** Says nothing beside a day: `on the`, `until`. */
const joint = /^(?:(?:on|at|in|by|the|of|until|till|sometime|some time)\s*)+$|^(?:在|的|于)$/iu;

function plain(part: string): string {
	const words = part.replace(/^[\s,;:.，。；：、]+|[\s,;:.?，。；：、？]+$/gu, "");
	return joint.test(words) ? "" : words;
}
