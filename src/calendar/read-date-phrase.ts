import { type CivilDate, civilDateOf } from "./civil-date";
import { chinesePhrases } from "./chinese-phrases";
import type { DateInterval } from "./date-interval";
import type { DatePhrase, PhraseContext } from "./date-phrase";
import { englishPhrases } from "./english-phrases";
import { festivalPhrases } from "./festival-phrases";
import { dayPeriod, type Period } from "./period";
import { toldPhrases } from "./told-phrases";
import { writtenDates } from "./written-date";

/** A date found in running text, and from where to where its words stand. */
export interface FoundDate {
	readonly interval: DateInterval;
	readonly start: number;
	readonly end: number;
}

/** Digits and dashes before or after would make another number of it: a part of a link, a version, a telephone number. */
const absolute: readonly DatePhrase[] = [
	...writtenDates.map(([pattern, read]): DatePhrase => [`(?:\\[\\[)?${pattern}(?:\\|[^\\][]*)?(?:\\]\\])?(?![\\d/-])`, read, /[\w/.-]$/]),
	// In running text a year first leaves one reading only, zeros or not.
	["([12]\\d{3})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])", ([year, , month, day]) => dayPeriod(civilDateOf(Number(year), Number(month), Number(day))), /[\w/.-]$/],
];
const phrases = [...absolute, ...festivalPhrases, ...chinesePhrases, ...englishPhrases, ...toldPhrases].map(([pattern, read, notAfter]) => ({ pattern: new RegExp(pattern, "gi"), read, notAfter }));
/** 每周五 and every Friday say how often, not when; 《昨天》 is a title. */
const notWhen = /(?:每|每个|每個|\b(?:every|each)\s+|《[^》]*)$/i;
/** 五月花, 国庆路 and 今日头条 are names; the words end at the bar. */
const inName = /(?:月|国庆|五一|元旦|清明|中秋|重阳|春节)\|(?:花(?![了钱])|路(?![上过])|街(?![上头])|大[道街厦]|广场(?!上)|桥(?!上)|新?村|稻田)|[今明]日\|(?:头条|之子|资本)/;

/**
 * The first date phrase in a text, the longest where several begin at one place; undefined where there is none. `lean` says which way a phrase
 * without a year or a bare day of the week is meant: "past" for what has happened, "future" for what is promised.
 */
export function readDatePhrase(text: string, today: CivilDate, weekStart: "monday" | "sunday" = "monday", lean?: "past" | "future"): FoundDate | undefined {
	const context: PhraseContext = { today, weekStart, lean };
	let best: Found | undefined;
	for (const phrase of phrases) {
		const found = firstOf(phrase, text, context);
		if (found && (!best || found.start < best.start || (found.start === best.start && found.end > best.end))) best = found;
	}
	return best && { interval: { ...best.period, text: text.slice(best.start, best.end) }, start: best.start, end: best.end };
}

interface Found {
	readonly period: Period;
	readonly start: number;
	readonly end: number;
}

function firstOf(phrase: (typeof phrases)[number], text: string, context: PhraseContext): Found | undefined {
	for (const match of text.matchAll(phrase.pattern)) {
		const start = match.index;
		const end = start + match[0].length;
		const before = text.slice(Math.max(0, start - 12), start);
		if (notWhen.test(before) || phrase.notAfter?.test(before) || inName.test(`${match[0].slice(-3)}|${text.slice(end, end + 3)}`)) continue;
		const period = phrase.read(match.slice(1).map((group: string | undefined) => group?.toLowerCase()), context);
		if (period) return { period, start, end };
	}
	return undefined;
}
