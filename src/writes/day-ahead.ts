import { readCadence } from "../cadence/read-cadence";
import { addDays, type CivilDate } from "../calendar/civil-date";
import { type DateInterval, dayInterval } from "../calendar/date-interval";
import { readDate } from "../calendar/read-date";
import { readDatePhrase } from "../calendar/phrases/read-date-phrase";

/** A day to come as somebody types it, and what they say beside it: that is kept nowhere, and they are to be told. */
export interface DayAhead {
	readonly when: DateInterval;
	readonly rest: string;
}

/**
 * The future day that somebody types for a plan or a snooze: a date, a phrase, or how long from today (`3 weeks`, `一个月`), also among
 * other words (`next Friday evening for dinner`); undefined for anything else, and where those words turn it round (`not before Friday`).
 */
export function dayAhead(typed: string, weekStart: "monday" | "sunday", today: CivilDate): DayAhead | undefined {
	const text = typed.trim();
	if (text === "") return undefined;
	const whole = readDate(text);
	const found = whole ? { interval: whole, start: 0, end: text.length } : readDatePhrase(text, today, weekStart, "future");
	if (found) {
		const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
		if (turnedBefore.test(before) || turnedAfter.test(after) || found.interval.from <= today) return undefined;
		return { when: found.interval, rest: [before, after].map(plain).filter((part) => part !== "").join(" … ") };
	}
	return lengthAhead(text, today);
}

function lengthAhead(text: string, today: CivilDate): DayAhead | undefined {
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
const joint = /^(?:(?:on|at|in|the|of|until|till|sometime|some time)\s*)+$|^(?:在|的|于)$/iu;

function plain(part: string): string {
	const words = part.replace(/^[\s,;:.，。；：、]+|[\s,;:.，。；：、]+$/gu, "");
	return joint.test(words) ? "" : words;
}
