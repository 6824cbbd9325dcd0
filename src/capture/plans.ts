import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { type FoundDate, readDatePhrase } from "../calendar/read-date-phrase";
import type { CapturedPlan } from "./capture";
import type { Clause } from "./clauses";
import type { TextRange } from "./without-ranges";

/** A plan; whether a day was agreed on for it; and from its date to the end of its clause: no part of when and how one was in touch. */
export interface PlanInClause extends CapturedPlan {
	readonly agreed: boolean;
	readonly range: TextRange;
}

const meeting = "吃|喝|见|聊|聚|碰|爬|打球|徒步|视频|通话|电话|面谈|逛|看展|看电影|拜访|玩|跑步|骑|唱|一起|跨年|过年|对一[次下]|(?:^|[^见去来聊吃打说谈])过一[次遍下]|复盘|开会|去看|看望|探望|看房|去找|回去";
/** That a day was agreed on, whatever for. */
const fixed = /约(?:了|好|定|在|上)|[说讲定谈商量]好|约定|定(?:了|在)|改(?:期?(?:到|至|约|在|成)?)(?=[下明后周\d])|(?:延期?|推迟?|挪|顺延)(?:到|至)|\b(?:arranged|rescheduled|moved|scheduled|booked|set up|made (?:plans|a date)|fixed a date|pencilled in|agreed (?:with \S+ )?(?:to (?:meet|see each|catch up|get together|talk again|have)|on (?:lunch|dinner|coffee|a call)))\b/iu;
/** `约老王下周五吃饭`, `agreed to meet`: a meeting, where a date follows. */
const meets = new RegExp(`约(?!.*之前)|(?:再|下次|继续)(?:${meeting}|联系|联络|约|跟进)|跟进|回访|\\b(?:agreed|plan(?:ned|ning)? (?:to|on|for|a)|hop(?:e|ing))\\b.*\\b(?:meet|see|lunch|dinner|coffee|call|talk|catch up)\\b|\\b(?:see|meet|catch up with|talk to|call) (?:him|her|them|each other|again)\\b.*|\\b(?:catch up|meet(?: up)?|talk|speak|see each other) again\\b|\\b(?:next|follow-?up) (?:call|meeting|lunch|dinner|coffee|catch-?up|talk|chat)\\b|\\bfollow(?:ing)? up\\b`, "iu");
const isMeeting = new RegExp(`${meeting}|再|改|延|推|挪|去|\\b(?:meet|see|lunch|dinner|coffee|tea|call|chat|talk|catch|walk|hike|drinks?|breakfast|visit|zoom|beers?|trip|weekend|rescheduled|moved)\\b`, "iu");
/** What is meant to come where a clause says it of no one but us: `dinner 9 Dec`, `下周六9点见`, `他叫我腊八回去一趟`. */
const chineseSubject = "[他她\\uE000]+(?!.{0,6}(?:叫|约|让|请|喊|邀)我)";
const ours = new RegExp(
	`^(?!${chineseSubject})(?!.*(?:意见|看见|听见|碰见|遇见|见解|见识)).*(?:(?:${meeting}|再约|再见|再打|再去|再试|问问|问一[下声]|联[系络]|跟进|回访|到时候?(?:见|约|聊|去)|找(?:\\uE000+|他|她)(?!借|要|买))(?![了过到得])|(?:叫|约|让|请|喊|邀)我.{0,8}[去来回到吃喝玩])`,
	"u",
);
const fillers = "(?:(?:and|so|then|but|anyway|maybe|also|we(?:['’]ll| will| are| might| should)?|i(?:['’]ll| will)?|will|to|let['’]s|said (?:we|i)(?:['’]d|['’]ll| would| will)|going to|must|should|need to) )*";
const oursEnglish = new RegExp(`^${fillers}(?:ring|call|try|meet(?:ing)?|see (?:you|him|her|them|each other|ya)|talk|speak|chat|coffee|lunch|dinner|brunch|breakfast|drinks?|beers?|tea|walk|hike|catch(?:ing)?[- ]?up|check(?:ing)? (?:back|in)|follow[- ]?up(?! with)|touch base|session|play ?date|rehearsal|game|match|next time|trial|interview|do (?:it|this|that) again|get (?:together|tea|coffee|lunch|dinner|drinks|a coffee|a drink)|round two|(?:2nd|second|next|another|follow-up) (?:one|time|set|session|lesson|round|meeting|call|lunch|dinner|coffee|visit|date|appointment|chat)|2nd|back at it|again|rematch|(?:he|she|they)(?: will|['’]ll) (?:come (?:back|by|over|round|again)|visit|stop by|drop by|swing by|pick me up))\\b(?! (?:was|is|were) )`, "iu");
/** What they will come for; of time to come as a sign. */
const theyCome = /(?:\b(?:he|she|they)|\uE000)(?:['’](?:s|re)| is| are)(?: (?:coming|visiting))?(?: (?:over|round|by|again|here|us)| (?:to|for) (?:ours|us|my|our|me|see|stay|visit|dinner|lunch|tea|coffee|christmas|drinks)\b[^,]{0,20})? (?:on |at |for )?\uE001|^[^\uE001]{0,4}[他她们\uE000]说?\uE001+(?:再|要|会|就)?(?:过来|来(?:我|看我|找我|家|玩|吃)|回家)/iu;
const startFillers = new RegExp(`^${fillers}`, "iu");
/** What was planned once. */
const cameToNothing = /本来|原本|原定|原计划|本想|原想|\b(?:was|were) supposed\b|\bhad planned\b/iu;
/** What was arranged is a meeting whatever it is for; what was merely agreed on may be a promise. */
const arranged = /约(?:了|好|定|在|上)/u;
/** Words around what is planned. */
const before = /^.*?(?:约(?:了|好了?|定了?|在|上了?)?|[说讲定谈商量]好了?|\b(?:arranged|scheduled|booked|set up|made plans|made a date|fixed a date|pencilled in|agreed|planned|planning|plan|hope|hoping)\b(?: (?:to|for|on))*)\s*/iu;
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
export function planIn(clause: Clause, { people: words, read, isFirst }: ReadWords, weekStart: "monday" | "sunday", from: CivilDate): PlanInClause | undefined {
	const kind = theyCome.test(read) ? "ours" : kindOf(words, isFirst);
	if (kind === undefined || cameToNothing.test(words)) return undefined;
	const date = readDatePhrase(words, from, weekStart, "future");
	if (!date || date.interval.to <= from) return undefined;
	const lead = clause.text.slice(0, date.start).replace(after, "");
	const cut = (kind === "ours" ? startFillers : before).exec(words.slice(0, lead.length))?.[0].length ?? 0;
	if (kind === "agreed" && !arranged.test(words) && !isMeeting.test(words.slice(cut))) return undefined;
	const text = textOf(clause, date, lead, cut);
	return { text, agreed: kind !== "meant", on: date.interval, range: { start: clause.start + date.start, end: clause.end } };
}

/** How a clause tells of a plan: a day was agreed on; it is what we will do; or a meeting is meant. */
function kindOf(words: string, isFirst: boolean): "agreed" | "ours" | "meant" | undefined {
	if (!isFirst && (oursEnglish.test(words) || ours.test(words))) return "ours";
	return fixed.test(words) ? "agreed" : meets.test(words) ? "meant" : undefined;
}

/** `到时候去看看`, `see you then`: on the day that was spoken of before. */
const then = /到时候?(?:再|就)?(?:去|见|约|找|聊|看|聚|碰)|\b(?:see|meet|catch) (?:you|him|her|them|ya|up) (?:then|there)\b|\b(?:wants|would like|hopes|we should|let['’]s) (?:to )?(?:meet|catch up|get together|see (?:me|us))\b/iu;

/** The plan of a clause for a day that stood in an earlier one. */
export function planThen(clause: Clause, words: string, on: DateInterval | undefined): PlanInClause | undefined {
	return on && then.test(words) ? { text: clause.text, agreed: true, on, range: { start: clause.end, end: clause.end } } : undefined;
}

/** The last day to come that a clause speaks of. */
export function dayToCome(words: string, weekStart: "monday" | "sunday", today: CivilDate): DateInterval | undefined {
	const date = readDatePhrase(words, today, weekStart, "future")?.interval;
	return date && date.to > today ? date : undefined;
}

/** What is planned: what stands after the day, else before it. */
function textOf(clause: Clause, { end }: FoundDate, lead: string, cut: number): string {
	const rest = clause.text.slice(end).trim();
	return [/^[:：]/.test(rest) ? "" : rest, lead.slice(cut), lead].find((said) => /[\p{L}\p{N}]/u.test(said)) ?? clause.text;
}
