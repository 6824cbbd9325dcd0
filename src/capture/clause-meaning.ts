import type { CivilDate } from "../calendar/civil-date";
import { readDatePhrase } from "../calendar/phrases/read-date-phrase";
import { simplified } from "../notes/simplified";
import { clauseRules } from "./clause-rules";
import { answerTo, pastTime, person, time, wording, wordsOf } from "./clause-wording";
import type { Meant } from "./rule";
import { lengthOf, type TextRange } from "./without-ranges";

/** What a clause says besides that the two were in touch. `labelled`: it says nothing else (`谢谢：…`), so the text need not have it too. */
export type ClauseMeaning =
	| { readonly kind: "promise"; readonly by: "me" | "them"; readonly text: string }
	| { readonly kind: Exclude<Meant, "mine" | "theirs">; readonly text: string; readonly labelled: boolean };

/** Words that say nothing of what was promised or given. */
const empty = /\uE000+|[了的着过吧吗啊呢嘛会要我你他她们]|\b(?:to|that|I|me|would|will|d|ll|he|she|they|him|her|them)\b/giu;
/** `答应了我的请求`: granted, and no promise. */
const request = /^的|的(?:请求|要求|邀请|提议)$/;


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
	for (
		let count = 0, found = readDatePhrase(result, today, weekStart, "future");
		found && count < mostTimes;
		count++, found = readDatePhrase(result, today, weekStart, "future")
	) {
		const start = found.start + lengthOf(untilTime, result.slice(found.start, found.end));
		result = result.slice(0, start)
			+ (found.interval.to < today || isOfToday.test(result.slice(found.start, found.end)) ? pastTime : time).repeat(
				found.end - start,
			)
			+ result.slice(found.end);
	}
	return result;
}

/** Whether a clause says what they do: `老王来电`, `Tom came round`; so may one after it that names nobody. */
export function isOfThem(read: string): boolean {
	return answerTo("subject", read) !== undefined;
}

/** What a clause without a subject tells of them, after one that did, or where it was done for me: `来看我，带了一束花`. */
export function theirDeed(clause: string, read: string, isFirst: boolean, carried: boolean): ClauseMeaning | undefined {
	// Whose deed it tells it says itself: it is mine, or they are who it is done to.
	if (answerTo("whose", read) || !(carried || /我|\b(?:me|us)\b/iu.test(read))) return undefined;
	const meaning = meaningOf(`@ ${clause}`, `${person} ${read}`, isFirst);
	return meaning?.kind === "thanks" ? meaning : undefined;
}

/** What a clause says; `read` is it with signs for people and times, of the same length. */
export function meaningOf(clause: string, read: string, isFirst: boolean): ClauseMeaning | undefined {
	const tagged = wordsOf(read);
	for (const [at, [kind, , how]] of clauseRules.entries()) {
		if (how === "later" && isFirst) continue;
		const found = wording.find(String(at), tagged);
		if (!found) continue;
		const from = found.end === 0 ? 0 : found.to;
		const text = clause.slice(from).replace(/^[\s:：]+/, "");
		const labelled = how === "labelled";
		if (kind === "mine" && /^下次我?请$/u.test(clause.trim().replace(/我请.*$/u, "我请"))) return asMeaning(kind, clause.trim(), labelled);
		if (/[\p{L}\p{N}]/u.test(labelled ? text : read.slice(from).replace(empty, "")) && !request.test(simplified(text))) {
			return asMeaning(kind, text, labelled);
		}
	}
	return undefined;
}

/** `答应改的简历别忘了`: that says it is to be done, as all of them are. */
const dontForget = /(?:可|千万)*别忘了?$|[,，]?\s*(?:don['’]t|dont|do not) forget$/iu;

function asMeaning(kind: Meant, text: string, labelled: boolean): ClauseMeaning {
	return kind === "mine" || kind === "theirs"
		? { kind: "promise", by: kind === "mine" ? "me" : "them", text: kind === "mine" ? text.replace(dontForget, "").replace(/(..)了$/u, "$1") : text }
		: { kind, text, labelled };
}
