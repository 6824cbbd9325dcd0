import type { CivilDate } from "../calendar/civil-date";
import { readDatePhrase } from "../calendar/read-date-phrase";
import { simplified } from "../notes/simplified";
import { meaningRules } from "./meaning-rules";
import type { Meant } from "./rule";
import type { TextRange } from "./without-ranges";

/** What a clause says beside that the two were in touch. `labelled`: it is nothing else (`谢谢：…`), so it need not stand in the text too. */
export type ClauseMeaning =
	| { readonly kind: "promise"; readonly by: "me" | "them"; readonly text: string }
	| { readonly kind: Exclude<Meant, "mine" | "theirs">; readonly text: string; readonly labelled: boolean };

/** Stand for the signs of a name and of words of time in what patterns read, each in its place. */
const person = "\uE000";
const time = "\uE001";
const pastTime = "\uE002";

const lead = "(?:(?:action items?|next steps?|下一步|行动项|任务)\\s*[:：]\\s*)?(?:(?:并且|而且|然后|所以|于是|不过|但是?|顺便|另外|还有|最后|结果|还是|并|还|也|又)\\s*|(?:and|also|then|so|but|plus|anyway|btw|hey|ok|okay|oh|well|hm+|lol|yeah)[ ,]+)*";
const I = "我们?(?:还|也|这边)?\\s*|(?:I|we) (?:also |have |still |just )*|(?:I|we)(?=['’])";
const pronoun = "(?:他们|她们|对方|人家|他|她|\\b(?:he|she|they|him|her|them)\\b)";
const one = `(?:${pronoun}|${person}+(?!${person}))`;
const them = `(?:${one}(?:\\s*(?:[、&]|和|跟|\\band\\b)\\s*${one}){0,9})`;
/** Who somebody is, before the name: `楼下小刘`, `young Tom`. */
const beforeName = "(?:(?:(?![和跟与给向对约找同陪请帮替把让答承保听从在问谢欠说借送教])\\p{Script=Han}){1,7}|(?:young|old|dear|my|our|little|good old) )?";
const signs: Readonly<Record<string, string>> = { "§": `${lead}(?:${I})?`, "‡": lead, "¶": `${lead}(?:${I})`, "@": them, "&": pronoun, "~": `(?:(?:by|on|before|until) )?${time}+(?!${time})`, "¬": `[${time}${pastTime}]+` };

/** Words that say nothing of what was promised or given. */
const empty = new RegExp(`${them}|[了的着过吧吗啊呢嘛会要我你]|\\b(?:to|that|I|me|would|will|d|ll)\\b`, "giu");
/** `答应了我的请求`: granted, and no promise. */
const request = /^的|的(?:请求|要求|邀请|提议)$/;

interface Reader {
	readonly kind: Meant;
	readonly how: "labelled" | "later" | undefined;
	readonly pattern: RegExp;
}

let made: readonly Reader[] | undefined;

/** Made when a line is first read. */
function readers(): readonly Reader[] {
	return (made ??= meaningRules.map(([kind, pattern, how]) => ({
		kind, how, pattern: new RegExp(pattern.replaceAll("§@", `§${beforeName}@`).replace(/[§‡¶@&~¬]/g, (sign) => signs[sign] ?? sign).replaceAll(" ", "\\s+"), "iud"),
	})));
}

/** A text with the names in it made signs for somebody, and its traditional characters simple. */
export function withPeople(text: string, names: readonly TextRange[]): string {
	let result = simplified(text);
	for (const { start, end } of names) result = result.slice(0, start) + person.repeat(end - start) + result.slice(end);
	return result;
}

const mostTimes = 4;
const longestClause = 400;

/** What is told of today has mostly been done. */
const isOfToday = /^(?:今[天日早儿]|刚|today\b|(?:earlier|later) today|this (?:morning|afternoon)|just now|2day)/i;
/** What leads up to a time, and says that something is due. */
const untilTime = /^(?:by|before|until|till|on|within|in)\s+/i;

/** The same with the words of time that may lie ahead, and those that do not, made signs as well. */
export function withTimes(text: string, weekStart: "monday" | "sunday", today: CivilDate): string {
	let result = text;
	if (text.length > longestClause) return result;
	for (let count = 0, found = readDatePhrase(result, today, weekStart, "future"); found && count < mostTimes; count++, found = readDatePhrase(result, today, weekStart, "future")) {
		const start = found.start + (untilTime.exec(result.slice(found.start, found.end))?.[0].length ?? 0);
		result = result.slice(0, start) + (found.interval.to < today || isOfToday.test(result.slice(found.start, found.end)) ? pastTime : time).repeat(found.end - start) + result.slice(found.end);
	}
	return result;
}

let subject: RegExp | undefined;
let mine: RegExp | undefined;

/** Whether a clause says what they do: `老王来电`, `Tom came round`; so may one after it that names nobody. */
export function isOfThem(read: string): boolean {
	subject ??= new RegExp(`^${lead}[${time}${pastTime}]*\\s*${beforeName}${one}(?!\\s*(?:[、&]|和|跟|与|and\\b)\\s*(?:I\\b|我))(?=\\s*[\\p{L}'’])`.replaceAll(" ", "\\s+"), "iu");
	return subject.test(read);
}

/** Whether a clause says of itself whose deed it tells: it is mine, or they are who it is done to. */
function saysWhose(read: string): boolean {
	mine ??= new RegExp(`^${lead}(?:I\\b|我|we\\b)|${one}`.replaceAll(" ", "\\s+"), "iu");
	return mine.test(read);
}

/** What a clause without a subject tells of them, after one that did, or where it was done for me: `来看我，带了一束花`. */
export function theirDeed(clause: string, read: string, isFirst: boolean, carried: boolean): ClauseMeaning | undefined {
	if (saysWhose(read) || !(carried || /我|\b(?:me|us)\b/iu.test(read))) return undefined;
	const meaning = meaningOf(`@ ${clause}`, `${person} ${read}`, isFirst);
	return meaning?.kind === "thanks" ? meaning : undefined;
}

/** What a clause says; `read` is it with signs for people and times, of the same length. */
export function meaningOf(clause: string, read: string, isFirst: boolean): ClauseMeaning | undefined {
	for (const { kind, how, pattern } of readers()) {
		if (how === "later" && isFirst) continue;
		const [from, to] = pattern.exec(read)?.indices?.at(-1) ?? [0, 0];
		const text = clause.slice(from, to).trim();
		const labelled = how === "labelled";
		if (/[\p{L}\p{N}]/u.test(labelled ? text : read.slice(from, to).replace(empty, "")) && !request.test(simplified(text))) return asMeaning(kind, text, labelled);
	}
	return undefined;
}

function asMeaning(kind: Meant, text: string, labelled: boolean): ClauseMeaning {
	return kind === "mine" || kind === "theirs" ? { kind: "promise", by: kind === "mine" ? "me" : "them", text } : { kind, text, labelled };
}
