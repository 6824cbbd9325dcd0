import type { CivilDate } from "../civil-date";
import { chinesePhrases } from "./chinese-phrases";
import type { DateInterval } from "../date-interval";
import { type DatePhrase, inImpliedYear, type PhraseContext } from "./date-phrase";
import { englishMonth, monthNames } from "../english-names";
import { britishPhrases } from "./british-phrases";
import { englishPhrases } from "./english-phrases";
import { festivalPhrases } from "./festival-phrases";
import { joinedWith } from "./joined-phrases";
import { leftOver } from "./left-over";
import { monthPeriod } from "../period";
import type { Match } from "./phrase-match";
import { plainSigns } from "../plain-signs";
import { spanEnd } from "./span-end";
import { toldPhrases } from "./told-phrases";
import { unreadPhrases } from "./unread-phrases";
import { writtenDates } from "../written-date";

/** Words that speak of time in running text, and from where to where they stand; `interval` is undefined where they are not understood. */
export interface FoundTime {
	readonly interval: DateInterval | undefined;
	readonly start: number;
	readonly end: number;
	/** The last day of a span that is named with its first one (`26 July - 22 August`). */
	readonly isSpan?: true;
}

/** A date found in running text. */
export interface FoundDate extends FoundTime {
	readonly interval: DateInterval;
}

interface Phrase {
	readonly anywhere: RegExp;
	readonly here: RegExp;
	readonly read: DatePhrase[1];
	readonly notAfter: RegExp | undefined;
}

let phrases: readonly Phrase[] | undefined;
let unread: readonly Phrase[] | undefined;
let afterOf: readonly Phrase[] | undefined;

/** What is a date only where another phrase leads up to it: `the first Monday of November`. */
function ofPhrases(): readonly Phrase[] {
	return (afterOf ??= [
		[
			`${monthNames}(?!\\.?\\s*\\d)`,
			([month], context) => inImpliedYear((year) => monthPeriod(year, englishMonth(month)), context),
		] satisfies DatePhrase,
	].map(compiled));
}

function compiled([pattern, read, notAfter, asWritten]: DatePhrase): Phrase {
	const anyCase = asWritten ? "" : "i";
	return { anywhere: new RegExp(pattern, `g${anyCase}`), here: new RegExp(pattern, `y${anyCase}`), read, notAfter };
}

/** Made on first use: many a vault is opened without a line being read. */
function allPhrases(): readonly Phrase[] {
	return (phrases ??= tables.flatMap((table) => table()).map(compiled));
}

const tables: readonly (() => readonly DatePhrase[])[] = [
	// Digits and dashes before or after would make another number of it: a part of a link, a version, a telephone number.
	() => writtenDates.map(([pattern, read]) => [`(?:\\[\\[)?${pattern}(?:\\|[^\\][]*)?(?:\\]\\])?(?![\\d/-])`, read, /[\w/.-]$/]),
	() => festivalPhrases,
	() => chinesePhrases,
	() => englishPhrases,
	() => britishPhrases,
	() => toldPhrases,
];

/** A text of each width that an engine makes a pattern ready for. */
const widths = ["-", "日"];

/**
 * Gets ready what the first text that is read waits for, in small steps: an engine takes longer over two hundred patterns that it sees for
 * the first time than a window may be still.
 */
export function* preparePhrases(): Generator<undefined> {
	if (phrases) return;
	const made: Phrase[] = [];
	for (const table of tables) {
		for (const phrase of table()) {
			made.push(warmed(compiled(phrase)));
			yield;
		}
	}
	phrases = made;
	for (const phrase of (unread ??= unreadPhrases.map(compiled))) {
		warmed(phrase);
		yield;
	}
}

function warmed(phrase: Phrase): Phrase {
	for (const pattern of [phrase.anywhere, phrase.here]) {
		for (const text of widths) pattern.exec(text);
		pattern.lastIndex = 0;
	}
	return phrase;
}

/** 每周五 and every Friday say how often, not when; 《昨天》 is a title. */
const notWhen = /(?:每|每个|\b(?:every|each)\s+(?:(?:other|second|third|few|\d+\w*)\s+)?|《[^》]*)$/i;
/** `the first Monday of every month`. */
const ofEvery = /^s?\s+of\s+(?:every|each)\b/i;
/** 五月花, 国庆路 and 今日头条 are names; the words end at the bar. */
const inName =
	/(?:月|国庆|五一|元旦|清明|中秋|重阳|春节|圣诞)\|(?:花(?![了钱])|路(?![上过])|街(?![上头])|大[道街厦]|广场(?!上)|桥(?!上)|新?村|稻田|月?饼|老人|树)|[昨今明前后]日\|(?:头条|之[子星后]|资本|说法|方舟|重现|本[人的])|[上下这]月\|[球亮台光饼]|[上下这]周\|[围刊]|[上下这本]季\|节|(?:圣诞|诞节|春节|新年|中秋|秋节|端午|元宵)\|(?:贺卡|卡片|礼物|礼盒|祝福|月饼|粽子|红包|快乐)|年\|级|(?:期五|期天|周五|周日)\|(?:餐厅|酒吧|乐队|画报)/;

/**
 * The first words in a text that speak of time, the longest where several begin at one place; undefined where there are none. They are read
 * whole: where time words are left over beside a phrase, or the day does not exist, they are not understood. `lean` says which way a phrase
 * without a year or a bare day of the week is meant: "past" for what has happened, "future" for what is promised.
 */
export function readTimePhrase(
	text: string,
	today: CivilDate,
	weekStart: "monday" | "sunday" = "monday",
	lean?: "past" | "future",
): FoundTime | undefined {
	return timeFrom(0, text, plainSigns(text), { today, weekStart, lean });
}

/** The first of them that is understood. */
export function readDatePhrase(
	text: string,
	today: CivilDate,
	weekStart: "monday" | "sunday" = "monday",
	lean?: "past" | "future",
): FoundDate | undefined {
	const plain = plainSigns(text);
	const context: PhraseContext = { today, weekStart, lean };
	for (let found = timeFrom(0, text, plain, context); found; found = timeFrom(found.end, text, plain, context)) {
		if (isUnderstood(found)) return found;
	}
	return undefined;
}

/** Whether a time that was found is a date. */
export function isUnderstood(found: FoundTime | undefined): found is FoundDate {
	return found?.interval !== undefined;
}

function timeFrom(from: number, text: string, plain: string, context: PhraseContext): FoundTime | undefined {
	let best: Match | undefined;
	for (const phrase of [...allPhrases(), ...(unread ??= unreadPhrases.map(compiled))]) {
		const found = firstOf(phrase, plain, from, context);
		if (found && (!best || found.start < best.start || (found.start === best.start && isBetter(found, best)))) best = found;
	}
	if (!best) return undefined;
	const { period, ...place } = whole(best, plain, context);
	return { interval: period && { ...period, text: text.slice(place.start, place.end) }, ...place };
}

function isBetter(found: Match, best: Match): boolean {
	return found.end > best.end || (found.end === best.end && !best.period);
}

/**
 * A phrase with all that belongs to it: a second one that is more exact, the end of a span; undefined where words about time are left over.
 */
function whole(first: Match, plain: string, context: PhraseContext): Match & { readonly isSpan?: true } {
	const readHere = (at: number, by: PhraseContext = context): Match | undefined => longestAt(at, plain, by);
	let match = first;
	for (let more = joinedWith(match, plain, readHere, context); more; more = joinedWith(match, plain, readHere, context)) match = more;
	const last = spanEnd(match, plain, readHere);
	const over = leftOver(last ?? match, plain);
	return over
		?? (last ? { ...last, isSpan: true }
			: isSpanInWords.test(plain.slice(match.start, match.end)) ? { ...match, isSpan: true }
			: match);
}

/** `26-28 July`. */
const isSpanInWords = /^\d{1,2}(?:st|nd|rd|th)?\s*(?:[-–—~]|to)\s*\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[a-z]/i;

function firstOf({ anywhere, read, notAfter }: Phrase, plain: string, from: number, context: PhraseContext): Match | undefined {
	anywhere.lastIndex = from;
	for (let match = anywhere.exec(plain); match; match = anywhere.exec(plain)) {
		const found = matched(match, plain, { read, notAfter }, { ...context, from: 0 });
		if (found) return found;
		if (match[0] === "") anywhere.lastIndex += 1;
	}
	return undefined;
}

/** The longest phrase that begins right here, where another one has ended. */
function longestAt(at: number, plain: string, context: PhraseContext, among = allPhrases()): Match | undefined {
	let best: Match | undefined;
	for (const phrase of among) {
		phrase.here.lastIndex = at;
		const match = phrase.here.exec(plain);
		const found = match ? matched(match, plain, phrase, { ...context, from: at }) : undefined;
		if (found && (!best || isBetter(found, best))) best = found;
	}
	return best;
}

function matched(
	match: RegExpExecArray,
	plain: string,
	{ read, notAfter }: Pick<Phrase, "read" | "notAfter">,
	context: PhraseContext & { readonly from: number },
): Match | undefined {
	const start = match.index;
	const end = start + match[0].length;
	const before = plain.slice(Math.max(context.from, start - 12), start);
	if (
		notWhen.test(before)
		|| ofEvery.test(plain.slice(end, end + 12))
		|| notAfter?.test(before) === true
		|| inName.test(`${match[0].slice(-3)}|${plain.slice(end, end + 3)}`)
	) {
		return undefined;
	}
	const said = read(match.slice(1).map((group: string | undefined) => group?.toLowerCase()), context);
	if (typeof said !== "function") return said === null ? undefined : { period: said, start, end };
	const next = longestAt(end, plain, context) ?? longestAt(end, plain, context, ofPhrases());
	return next && { period: next.period && said(next.period), start, end: next.end };
}
