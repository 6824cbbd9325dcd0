import { daysBetween } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import { readPhraseOfYear } from "../../calendar/phrases/phrase-of-year";
import { readDate } from "../../calendar/read-date";
import { withoutFields } from "../../notes/lines/plugin-signs";
import { isGroupLabel } from "../channel";
import { isChannelWord } from "../channel-word";
import { readSpanAtStart } from "./log-span";
import { isFieldName } from "./item-field";

/** What a line of a log says before its nested items. */
export interface LogHead {
	readonly when: DateInterval;
	readonly channel: string | null;
	readonly incoming: boolean;
	readonly text: string;
}

/**
 * Reads a line of a log in any of the shapes that Kith or another plugin writes: `DATE (channel) text`, `[[DATE]] — text`,
 * `DATE – DATE text` (which ends on the last day), `DATE: call: text`, `DATE — **📞 Call**: text`, `DATE | email | title | text`; undefined
 * where it does not begin with a date.
 */
export function readLogHead(text: string): LogHead | undefined {
	const date = readSpanAtStart(text) ?? readDateAtStart(text);
	if (!date) return undefined;
	const rest = text.slice(date.end);
	const separator = /^[\s:：|,，—–-]*/.exec(rest)?.[0] ?? "";
	const said = rest.slice(separator.length);
	const head = separator.includes("|")
		? readColumns(said)
		: readBrackets(withoutFields(said, isFieldName), /[:：—–-]/.test(separator) || colonInMarks.test(text.slice(0, date.end)));
	const [, weekday] = dayNamed.exec(text) ?? [];
	return { when: date.when, ...head, ...(weekday !== undefined && head.channel === null && { text: weekday + head.text }) };
}

/** `Sunday lunch`: a day of the week that a word follows at once is of what is said, too. */
const dayNamed = /^\d{4}[-/.]\d\d?[-/.]\d\d?,? ?((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\p{L})|(?:周|星期)[一二三四五六日天](?=[早中午下晚傍家聚])))/u;

/** The date that a text begins with, the longest that can be read, and where it ends. */
export function readDateAtStart(text: string): { readonly when: DateInterval; readonly end: number } | undefined {
	if (plainDay.test(text)) {
		const day = readDate(text.slice(0, 10));
		if (day) return { when: day, end: 10 };
	}
	const marked = /^([*_]{1,3})([^*_]{4,46}?)\s*[:：]?\s*\1/.exec(text);
	if (marked) {
		const when = readWhole(marked[2] ?? "");
		return when && { when, end: marked[0].length };
	}
	const start = text.slice(0, longestDate);
	if (!/[\d一二]/.test(start) || !/^[[\d一二\p{L}]/u.test(start)) return undefined;
	const found = longestDateIn(start, text);
	return found && found.when.precision !== "year" ? found : feastOf(start) ?? found;
}

function longestDateIn(start: string, text: string): ReturnType<typeof readDateAtStart> {
	for (let end = start.length; end > 3; end--) {
		if (!isBoundary(text, end) && !isRunOn(text, end)) continue;
		const when = readWhole(start.slice(0, end));
		if (when) return { when, end };
	}
	return undefined;
}

const longestDate = 48;
const mayBeFeast = /^(?:[12]\d{3}\s*年?的?\s*\p{Script=Han}|[12]\d{3}\s+[a-z]|[\p{L} '’]{2,24}\s?(?:[12]\d{3}|['’]\d\d)(?!\d))/iu;

/** A feast of a year that is written (`2025年国庆`, `Christmas 2025`). */
function feastOf(start: string): ReturnType<typeof readDateAtStart> {
	const found = mayBeFeast.test(start) ? readPhraseOfYear(start) : undefined;
	return found && daysBetween(found.interval.from, found.interval.to) < 7 ? { when: found.interval, end: found.end } : undefined;
}

/** A date in bold may have its colon inside. */
const colonInMarks = /[:：]\s*[*_]+$/;

/** A text that is a date as a whole. */
function readWhole(text: string): DateInterval | undefined {
	return readDate(unlinked(text.trim()));
}

/** Whether Chinese words directly follow a day (`2026-06-23和他吃饭`) that tell about it and do not continue it (`2026-06-23之前`). */
function isRunOn(text: string, end: number): boolean {
	if (
		!/^\p{Script=Han}/u.test(text.slice(end, end + 2))
		|| /^(?:[前起至的截止号日]|后(?!来)|以[前后来]|之[前后间]|到\s*\d|开始|左右|为止)/.test(text.slice(end, end + 8))
	) {
		return false;
	}
	return /^\d{4}([-/.])\d{1,2}\1\d{1,2}(?:\s*(?:周|星期)[一二三四五六日天])?$/.test(text.slice(0, end));
}

/** An ISO day with no weekday or time after it, as nearly every line begins: no longer date need be tried. */
const plainDay = /^\d{4}-\d{2}-\d{2}(?=$|[\s(（:：|,，—–])(?!\s*[,，(（]?\s*(?:周|星期|mon|tue|wed|thu|fri|sat|sun|\d))/i;

/** Whether a date may end before the character at `end`: at a blank or a sign, or after a Chinese word for a part of time. */
function isBoundary(text: string, end: number): boolean {
	const next = text[end];
	if (next === undefined || /[\s(（:：|,，;；。—–~]/.test(next)) return true;
	return /[\])）日号號度季年月末底初旬]/.test(text[end - 1] ?? "")
		|| (next === "-" && /\d/.test(text[end - 1] ?? "") && !/\d/.test(text[end + 1] ?? ""));
}

/** `[2026-08-17](Daily/2026-08-17.md)` as the day that it shows. */
function unlinked(text: string): string {
	return /^\[([^\][]+)\]\([^()\s]*\)$/.exec(text)?.[1] ?? text;
}

type Said = Omit<LogHead, "when">;

function readColumns(said: string): Said {
	const [type = "", ...others] = said.split("|").map((column) => column.trim());
	if (others.length === 0) return { channel: null, incoming: false, text: type };
	return { channel: type === "" ? null : type, incoming: false, text: others.filter((column) => column !== "").join(" — ") };
}

function readBrackets(said: string, separated: boolean): Said {
	let rest = said;
	let channel: string | null = null;
	let incoming = false;
	for (let bracket = leadingBracket(rest); bracket && (channel === null || isDirection(bracket.inside)); bracket = leadingBracket(rest)) {
		const parts = bracket.inside.split(/[,，、;；·]/).map((part) => part.trim()).filter((part) => part !== "");
		incoming ||= parts.some((part) => isIncoming(part));
		channel ??= parts.filter((part) => !isDirection(part)).join(", ") || null;
		rest = bracket.rest;
	}
	if (channel === null) ({ channel, rest } = leadingWord(rest) ?? leadingChannel(rest, separated));
	const from = /^(?:them\s*(?:→|->|=>)\s*me|对方来信)(?:\s*[:：]\s*|\s+|$)/i.exec(rest);
	return { channel, incoming: incoming || from !== null, text: rest.slice(from?.[0].length ?? 0).trim().replace(/^\\(?=[(（|])/, "") };
}

function leadingBracket(text: string): { readonly inside: string; readonly rest: string } | undefined {
	const match = /^(?:\(([^()]{1,60})\)|（([^（）]{1,60})）)[\s:：—–-]*/.exec(text);
	return match ? { inside: (match[1] ?? match[2] ?? "").trim(), rest: text.slice(match[0].length) } : undefined;
}

/**
 * A channel in bold (`**📞 Call**: text`) or before a colon (`call: text`); one-to-many needs no sign after the date. A word that names no
 * channel is text.
 */
function leadingChannel(text: string, separated: boolean): { readonly channel: string | null; readonly rest: string } {
	const match = /^(?:\*\*([^*]{1,40})\*\*\s*[:：]?|([^:：*]{1,20})[:：](?!:))\s*/.exec(text);
	const word = (match?.[1] ?? match?.[2] ?? "").replace(/^[^\p{L}\p{N}]+/u, "").replace(/[\s:：]+$/, "");
	return match && isLabel(word, match[1] !== undefined, /[:：]/.test(match[0]), separated)
		? { channel: word, rest: text.slice(match[0].length) }
		: { channel: null, rest: text };
}

/** `吃饭 聊了孩子`: in Chinese a blank parts as a colon does. What was given is told of. */
function leadingWord(text: string): { readonly channel: string; readonly rest: string } | undefined {
	const [all = "", word = ""] = /^(?!礼物|红包)(\p{Script=Han}{2,4})\s+(?=\p{Script=Han})/u.exec(text) ?? [];
	return isChannelWord(word) ? { channel: word, rest: text.slice(all.length) } : undefined;
}

function isLabel(word: string, bold: boolean, hasColon: boolean, separated: boolean): boolean {
	return word !== "" && ((separated && (isChannelWord(word) || (bold && hasColon))) || (hasColon && isGroupLabel(word)));
}

function isIncoming(part: string): boolean {
	return /^(?:them\s*(?:→|->|=>)\s*me|对方来信)$/i.test(part);
}

function isDirection(part: string): boolean {
	return isIncoming(part) || /^(?:me\s*(?:→|->|=>)\s*them|我去信|我发出)$/i.test(part);
}
