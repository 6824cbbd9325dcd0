import type { CivilDate } from "../calendar/civil-date";
import { readDatePhrase } from "../calendar/phrases/read-date-phrase";
import { isGranted, type Request, requestIn } from "./asked-and-granted";
import { type ClauseMeaning, isOfThem, meaningOf, theirDeed, withPeople, withTimes } from "./clause-meaning";
import { answerTo } from "./clause-wording";
import { type Clause, clausesOf } from "./clauses";
import type { DateInterval } from "../calendar/date-interval";
import { dayToCome, planIn, type PlanInClause, planInvited, planThen } from "./plans";
import { simplified } from "../notes/simplified";
import { isOnlyDue } from "../commitments/promise-due";
import type { TextRange } from "./without-ranges";

/** A clause of a line, and what it says beside when and with whom. */
export interface Reading extends Clause {
	readonly meaning: ClauseMeaning | undefined;
	/** Only a date by which the promise before it is due. */
	readonly due: boolean;
	readonly plan: PlanInClause | undefined;
}

/** Reads a line clause by clause; `names` are all that stand in it. */
export function readClauses(
	text: string,
	names: readonly TextRange[],
	weekStart: "monday" | "sunday",
	today: CivilDate,
): readonly Reading[] {
	const people = withPeople(text, names);
	const readings: Reading[] = [];
	let request: Request | undefined;
	let carried = false;
	let ahead: DateInterval | undefined;
	for (const { start, end, text: { length } } of clausesOf(people)) {
		const clause: Clause = { start, end, text: text.slice(start, start + length) };
		const named = people.slice(start, start + length);
		const read = withTimes(named, weekStart, today);
		const answer = answerIn(clause, read, { request, last: readings.at(-1) }, weekStart, today);
		if (answer) {
			readings.push(answer);
			if (answer.meaning) request = undefined;
			continue;
		}
		// `wants a reference, deadline 1 December`: granted or not, that is for when it was asked.
		if (request && isOnlyDue(clause.text, weekStart, today)) {
			request = { ...request, text: dated(request.text, clause.text, weekStart, today) };
		}
		request = requestIn(clause.text, read) ?? request;
		const signs: Signs = { people: named, read, isFirst: readings.length === 0, carried, ahead, before: people.slice(0, start) };
		readings.push(...readClause(clause, signs, weekStart, today));
		ahead = dayToCome(clause.text, weekStart, today) ?? ahead;
		carried = isOfThem(read) || (carried && !ofMine.test(read));
	}
	return readings.length > 1
		? readings.map((reading, at) => withMark(withMatter(reading, readings[at - 1], weekStart, today), text))
		: readings;
}

/** `Ben's chemo on 3 December, ask how it went`: what is asked after stands before it. */
const bareAsk = /^(?:(?:about|after) (?:it|that|them)|how (?:it|that|they) (?:went|goes|is going|turned out)|how it['’]?s? (?:going|gone)|(?:[他她] ?)?(?:怎么样|怎样|如何|咋样|顺不顺利|顺利吗|结果|结果如何|结果怎么样|情况)了?[吗没]?)$/iu;

function withMatter(reading: Reading, last: Reading | undefined, weekStart: "monday" | "sunday", today: CivilDate): Reading {
	const { meaning } = reading;
	if (!last || meaning?.kind !== "thread" || !bareAsk.test(simplified(meaning.text)) || !dayToCome(last.text, weekStart, today)) return reading;
	return { ...reading, meaning: { ...meaning, text: `${last.text}${/\p{Script=Han}$/u.test(last.text) ? "，" : ", "}${meaning.text}` } };
}

const ofMine = /^(?:I\b|我|we\b|[和跟与给约请帮找陪])/iu;

function readingOf(clause: Clause, meaning?: ClauseMeaning, plan?: PlanInClause): Reading {
	return { ...clause, meaning, due: false, plan };
}

/** A clause that goes on with what was said before: what was asked for is granted, or was done at once, or it only says by when. */
function answerIn(
	clause: Clause,
	read: string,
	{ request, last }: { readonly request: Request | undefined; readonly last: Reading | undefined },
	weekStart: "monday" | "sunday",
	today: CivilDate,
): Reading | undefined {
	if (request && isGranted(request, read)) {
		return readingOf(clause, { kind: "promise", by: request.by, text: dated(request.text, clause.text, weekStart, today) });
	}
	if (request?.by === "me" && answerTo("iDid", read)) {
		return readingOf(clause, { kind: "gave", text: request.text, labelled: false });
	}
	if (last?.meaning?.kind === "asked" && answerTo("theyDid", read)) {
		return readingOf(clause, { kind: "thanks", text: clause.text, labelled: false });
	}
	return last && isOnlyDue(clause.text, weekStart, today) ? dayAfter(clause, last, weekStart, today) : undefined;
}

/** A clause that is only a day: by which what is promised or owed is due, or of what was asked for: `阿强约喝茶，周六`. */
function dayAfter(clause: Clause, last: Reading, weekStart: "monday" | "sunday", today: CivilDate): Reading | undefined {
	if (mayBeDue(last)) return { ...readingOf(clause), due: true };
	const on = last.plan === undefined && asksOut.test(last.text) ? dayToCome(clause.text, weekStart, today) : undefined;
	return on && readingOf(clause, undefined, { text: last.text, agreed: true, on, range: clause });
}

/** The words of a clause with signs for the names, and for the words of time as well. */
interface Signs {
	readonly people: string;
	readonly read: string;
	readonly isFirst: boolean;
	/** What stands before tells of them. */
	readonly carried: boolean;
	/** What stands before it in the line. */
	readonly before: string;
	/** A day to come that was spoken of. */
	readonly ahead: DateInterval | undefined;
}

function readClause(clause: Clause, signs: Signs, weekStart: "monday" | "sunday", today: CivilDate): readonly Reading[] {
	const { read, isFirst, carried } = signs;
	const plan = planOf(clause, signs, weekStart, today);
	const whole = plan?.agreed === true
		? undefined
		: theirDeed(clause.text, read, isFirst, carried) ?? said(clause, signs);
	const parts = whole || plan?.agreed === true ? undefined : datedStart(clause, weekStart, today);
	const rest = parts && meaningOf(parts.rest.text, read.slice(parts.rest.start - clause.start), isFirst);
	if (parts && rest) {
		return [readingOf(parts.date), readingOf(parts.rest, rest)];
	}
	return [readingOf(clause, whole, whole ? undefined : plan)];
}

function planOf(clause: Clause, signs: Signs, weekStart: "monday" | "sunday", today: CivilDate): PlanInClause | undefined {
	const { people, isFirst, ahead, before } = signs;
	return planIn(clause, signs, weekStart, today)
		?? planThen(clause, people, ahead)
		?? (isFirst ? undefined : planInvited(clause, { words: people, before }, weekStart, today));
}

/** What a clause says by itself, or, as `问我考虑得怎样，还没回`, after one that tells that they asked or wrote: a reply is owed. */
function said({ text }: Clause, { read, isFirst, carried, before, ahead }: Signs): ClauseMeaning | undefined {
	const part = ahead || isDeal.test(before) ? partOf(text, read, isDeal.test(before)) : undefined;
	return part ?? meaningOf(text, read, isFirst) ?? (carried && toMe.test(before) && answerTo("unanswered", read) ? { kind: "owes", text, labelled: false } : undefined);
}

/** Who treats whom on the day that was spoken of, and who does what, where that was agreed on. */
function partOf(text: string, read: string, isAgreed: boolean): ClauseMeaning | undefined {
	const mine = answerTo("myTreat", read) ?? (isAgreed ? answerTo("myPart", read) : undefined);
	const part = mine ?? (isAgreed ? answerTo("theirPart", read) : undefined);
	return part && { kind: "promise", by: mine ? "me" : "them", text: text.slice(part.to) };
}

/** `阿强约喝茶`; 大约 is no asking. */
const asksOut = /(?:^|[^大合契预相])约(?!了|过|会|等|定|好)|\b(?:fixed|set|agreed on|made|found) a date$|\bbooked\b/iu;

/** `说好了，她帮我留意房子，我帮她问学校`. */
const isDeal = /[约说讲谈定量]好(?!像|久)|[约定]了/u;

const toMe = /问(?![他她它])|[发来写]了?.{0,6}(?:微信|消息|语音|邮件|信|短信)|催|约我|喊我|叫我|\b(?:asked|wrote|texted|emailed|messaged|invited|wants to know|wondering|sent me)\b/iu;

/** Whether a clause right after may say the day of what is promised or owed. */
function mayBeDue({ meaning }: Reading): boolean {
	const kind = meaning?.kind;
	return kind === "promise" || kind === "owes";
}

/** What was asked for, with the day that the answer names. */
function dated(asked: string, answer: string, weekStart: "monday" | "sunday", today: CivilDate): string {
	const day = readDatePhrase(answer, today, weekStart, "future");
	return day ? `${asked} ${day.interval.text}` : asked;
}

/** What is taken out of the text takes its mark along; a thread is the question that was written. */
function withMark(reading: Reading, text: string): Reading {
	const mark = standsAlone(reading) ? (/^[?？!！]+/.exec(text.slice(reading.end))?.[0] ?? "") : "";
	const { meaning } = reading;
	const asked = meaning?.kind === "thread" ? { ...meaning, text: meaning.text + mark } : meaning;
	return { ...reading, end: reading.end + mark.length, meaning: asked };
}

/** `昨天答应老王…` says when, and then what: two parts, where the clause begins with a day that has come. */
function datedStart(
	clause: Clause,
	weekStart: "monday" | "sunday",
	today: CivilDate,
): { readonly date: Clause; readonly rest: Clause } | undefined {
	const date = readDatePhrase(clause.text, today, weekStart, "past");
	if (date?.start !== 0 || date.interval.from > today) return undefined;
	const words = clause.text.slice(date.end);
	const start = clause.start + date.end + words.length - words.trimStart().length;
	return {
		date: { start: clause.start, end: clause.start + date.end, text: clause.text.slice(0, date.end) },
		rest: { start, end: clause.end, text: words.trim() },
	};
}

/** Whether a clause is written as an item of its own, and so is not part of the text. */
export function standsAlone({ meaning, due }: Reading): boolean {
	return due || meaning?.kind === "promise" || (meaning !== undefined && meaning.labelled);
}
