import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { type FoundDate, readDatePhrase } from "../calendar/phrases/read-date-phrase";
import type { CapturedPlan } from "./capture";
import { answerTo } from "./clause-wording";
import type { Clause } from "./clauses";
import { covered, lengthOf, type TextRange } from "./without-ranges";

/** A plan; whether a day was agreed on for it; and from its date to the end of its clause: no part of when and how one was in touch. */
export interface PlanInClause extends CapturedPlan {
	readonly agreed: boolean;
	readonly range: TextRange;
}

/** What is put off, and no meeting. */
const noMeeting = /\b(?:deadline|due date|launch|release|exam|submission)\b|截止|交稿|上线|考试/iu;
/** What was planned once. */
const cameToNothing = /本来|原本|原定|原计划|本想|原想|\b(?:was|were) supposed\b|\bhad planned\b/iu;
/** What was arranged is a meeting whatever it is for; what was merely agreed on may be a promise. */
const arranged = /约(?:了|好|定|在|上)|made (?:plans|a date)|pencill?ed/iu;
/** Words around what is planned. */
const before =
	/^.*?(?:约(?:了|好了?|定了?|在|上了?)?|[说讲定谈商量]好了?|\b(?:arranged|scheduled|booked|set up|made plans|made a date|fixed a date|pencilled in|agreed|planned|planning|plan|hope|hoping)\b(?: (?:to|for|on|in))*)\s*/iu;
const after = /[\s,，]*(?:改(?:到|约|在|成)?|\b(?:for|on|in|at|by|to|the|of)\b\s*)*$/iu;

/** A clause with a sign for each name, and for each time as well. */
interface ReadWords {
	readonly people: string;
	readonly read: string;
	readonly isFirst: boolean;
}

/**
 * The plan in a clause, where it names a day to come: one that was agreed on, or, in a clause of its own, one that is meant (`三个月后再联系`).
 * `from` is the day that it counts from.
 */
export function planIn(
	clause: Clause,
	{ people: words, read, isFirst }: ReadWords,
	weekStart: "monday" | "sunday",
	from: CivilDate,
): PlanInClause | undefined {
	const kind = cameToNothing.test(words) ? undefined : kindOf(read, isFirst);
	if (kind === undefined) return undefined;
	const date = firstToCome(movedTo(words), weekStart, from);
	if (!date || (kind === "ours" && hasPassed(words, date, weekStart, from))) return undefined;
	const lead = clause.text.slice(0, date.start).replace(after, "");
	const cut = kind === "ours" ? ownWords(read.slice(0, lead.length)) : lengthOf(before, words.slice(0, lead.length));
	if (kind === "agreed" && !arranged.test(words) && (noMeeting.test(words) || !answerTo("isMeeting", read.slice(cut)))) return undefined;
	return { text: textOf(clause, date, lead, cut), agreed: kind !== "meant", on: date.interval, range: { start: clause.start + date.start, end: clause.end } };
}

/** Whether the day has been, or is that by which something is to be done. */
function hasPassed(words: string, date: FoundDate, weekStart: "monday" | "sunday", from: CivilDate): boolean {
	return isDeadline.test(words.slice(date.end)) || isOfThePast(date, from) || isThisWeekend(words, date, weekStart, from)
		|| (/\binvited .*\d/i.test(words) && isNearerPast(words, date, weekStart, from));
}

/** `Invited Anna for dinner on the 28th`, written on the 1st. */
function isNearerPast(words: string, { start, interval }: FoundDate, weekStart: "monday" | "sunday", from: CivilDate): boolean {
	const been = readDatePhrase(words, from, weekStart, "past");
	return been?.start === start && daysBetween(been.interval.to, from) < daysBetween(from, interval.from);
}

/** `张伟周末来吃饭`, written on a Sunday: they came, where nothing says that they will. */
function isThisWeekend(words: string, { start, interval }: FoundDate, weekStart: "monday" | "sunday", from: CivilDate): boolean {
	if (interval.precision !== "week" || daysBetween(from, interval.to) !== 7 || !named.test(words) || willBe.test(words)) return false;
	const been = readDatePhrase(words, from, weekStart, "past");
	return been?.start === start && been.interval.to === from;
}

/** `周六聚餐改到13号`: the day before has gone. */
function movedTo(words: string): string {
	const [lead = ""] = moved.exec(words) ?? [];
	return covered(words, lead === "" ? [] : [{ start: 0, end: lead.length }]);
}
const moved = /^.+?(?:[改挪延推换](?:期|迟)?[到至在成为]|\b(?:moved|pushed|put|changed|rescheduled|bumped)(?: \w+)? (?:to|until|till)\b)(?=.*\S)/iu;

/** `周六前把梯子还回去`: what is to be done by then. */
export const isDeadline = /^[之以]?前(?![面台天后])/u;

const named = /^.{0,2}\uE000/u;
const willBe = /[说要会约叫请喊邀让]|\b(?:will|says?|said|to)\b|['’]ll\b/i;

/** `，11.14看展` in November: a day without a year that is nearly a year off has been. */
function isOfThePast({ interval }: FoundDate, from: CivilDate): boolean {
	return daysBetween(from, interval.from) > longAhead && !/\d{4}|[明后来]年|next|\bin\b|后/i.test(interval.text);
}
const longAhead = 300;

/** What invites to a day that a later clause names: `发来喜帖，12月19号婚礼`. */
const invites = /邀请我|请我(?:去|参加)|喜帖|请帖|请柬|邀请函|婚帖|\b(?:wedding|party) invit\w*|\binvit(?:ation|ed me|es me|ing me)\b|save the date/iu;

/** The plan of a clause, where an earlier one holds an invitation. */
export function planInvited(
	clause: Clause,
	{ words, before }: { readonly words: string; readonly before: string },
	weekStart: "monday" | "sunday",
	from: CivilDate,
): PlanInClause | undefined {
	if (!invites.test(before)) return undefined;
	const date = readDatePhrase(words, from, weekStart, "future");
	if (!date || date.start > 12 || date.interval.precision !== "day" || date.interval.from <= from) return undefined;
	return { text: clause.text, agreed: true, on: date.interval, range: { start: clause.start + date.start, end: clause.end } };
}

/** How a clause tells of a plan: a day was agreed on; it is what we will do; or a meeting is meant. */
function kindOf(read: string, isFirst: boolean): "agreed" | "ours" | "meant" | undefined {
	if (!isFirst && answerTo("newDay", read)) return "ours";
	if (answerTo("theyCome", read) || (!isFirst && answerTo("ours", read))) return "ours";
	return answerTo("agreed", read) ? "agreed" : answerTo("meant", read) && "meant";
}

/** The length of the words that lead up to what we will do: `so we should`. */
function ownWords(read: string): number {
	const found = answerTo("ourTurn", read);
	return found && found.end > 0 ? found.to + lengthOf(/^\s*/, read.slice(found.to)) : 0;
}

/** `到时候去看看`, `see you then`: on the day that was spoken of before. */
const then =
	/[叫喊请让约邀](?:我们?|咱们?)(?:都|也|一起|到时候?)*(?:过?去|过?来|参加|到场)|去接(?!受|着)|接[机站]|约(?:了|好|在)?[那当]天|到时候?(?:再|就)?(?:去|见|约|找|聊|看|聚|碰)|\b(?:see|meet|catch) (?:(?:you|him|her|them|ya|up) )?(?:then|there)\b|\b(?:I|we)(?:['’]m|['’]re| am| are) (?:all |both )?(?:going|invited|coming)$|\bI['’]d (?:go|come|be there)$|\b(?:wants|would like|hopes|we should|let['’]s) (?:to )?(?:meet|catch up|get together|see (?:me|us))\b/iu;

/** The plan of a clause for a day that stood in an earlier one. */
export function planThen(clause: Clause, words: string, on: DateInterval | undefined): PlanInClause | undefined {
	return on && then.test(words) ? { text: clause.text, agreed: true, on, range: { start: clause.end, end: clause.end } } : undefined;
}

/** The last day to come that a clause speaks of. */
export function dayToCome(words: string, weekStart: "monday" | "sunday", today: CivilDate): DateInterval | undefined {
	return firstToCome(words, weekStart, today)?.interval;
}

/** The first date that is still to come: when a day was agreed on may stand before it (`昨天约了下周四吃饭`). */
function firstToCome(words: string, weekStart: "monday" | "sunday", today: CivilDate): FoundDate | undefined {
	let rest = words;
	for (let count = 0; count < mostDates; count++) {
		const date = readDatePhrase(rest, today, weekStart, "future");
		if (!date || date.interval.to > today) return date;
		if (!mayNameADay.test(rest.slice(date.end))) return undefined;
		rest = covered(rest, [date]);
	}
	return undefined;
}

const mostDates = 3;
/** Without one of these no date follows. */
const mayNameADay = /\d|[明后下周月年日]|\b(?:next|tomorrow|tmr\w?|\w+day|weekend|in|on|the)\b/i;

/** What is planned: what stands after the day, else before it. */
function textOf(clause: Clause, { end }: FoundDate, lead: string, cut: number): string {
	const rest = clause.text.slice(end).trim();
	return [/^[:：]/.test(rest) ? "" : rest, lead.slice(cut), lead].find((said) => /[\p{L}\p{N}]/u.test(said)) ?? clause.text;
}
