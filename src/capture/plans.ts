import type { CivilDate } from "../calendar/civil-date";
import { readDatePhrase } from "../calendar/read-date-phrase";
import { simplified } from "../notes/simplified";
import type { CapturedPlan } from "./capture";
import type { Clause } from "./clauses";
import type { TextRange } from "./without-ranges";

/** A plan; whether a day was agreed on for it; and from its date to the end of its clause: no part of when and how one was in touch. */
export interface PlanInClause extends CapturedPlan {
	readonly agreed: boolean;
	readonly range: TextRange;
}

const meeting = "吃|喝|见|聊|聚|碰|爬|打球|徒步|视频|通话|电话|面谈|逛|看展|看电影|拜访|玩|跑步|骑|唱";
/** That a day was agreed on, whatever for. */
const fixed = /约(?:了|好|定|在|上)|[说讲定谈商量]好|约定|定(?:了|在)|改(?:到|约|在|成)?(?=[下明后周\d])|\b(?:arranged|rescheduled|moved|scheduled|booked|set up|made (?:plans|a date)|fixed a date|pencilled in|agreed (?:with \S+ )?(?:to (?:meet|see each|catch up|get together|talk again|have)|on (?:lunch|dinner|coffee|a call)))\b/iu;
/** `约老王下周五吃饭`, `agreed to meet`: a meeting, where a date follows. */
const meets = new RegExp(`约(?!.*之前)|(?:再|下次|继续)(?:${meeting}|联系|联络|约|跟进)|跟进|回访|\\b(?:agreed|plan(?:ned|ning)?|hop(?:e|ing))\\b.*\\b(?:meet|see|lunch|dinner|coffee|call|talk|catch up)\\b|\\b(?:see|meet|catch up with|talk to|call) (?:him|her|them|each other|again)\\b.*|\\b(?:catch up|meet(?: up)?|talk|speak|see each other) again\\b|\\b(?:next|follow-?up) (?:call|meeting|lunch|dinner|coffee|catch-?up|talk|chat)\\b|\\bfollow(?:ing)? up\\b`, "iu");
const isMeeting = new RegExp(`${meeting}|再|改|\\b(?:meet|see|lunch|dinner|coffee|tea|call|chat|talk|catch|walk|hike|drinks?|breakfast|visit|zoom|beers?|trip|weekend|rescheduled|moved)\\b`, "iu");
/** Words around what is planned. */
const before = /^.*?(?:约(?:了|好了?|定了?|在|上了?)?|[说讲定谈商量]好了?|\b(?:arranged|scheduled|booked|set up|made plans|made a date|fixed a date|pencilled in|agreed|planned|planning|plan|hope|hoping)\b(?: (?:to|for|on))*)\s*/iu;
const after = /[\s,，]*(?:改(?:到|约|在|成)?|\b(?:for|on|in|at|by|to|the|of)\b\s*)*$/iu;

/**
 * The plan in a clause, where it names a day to come: one that was agreed on, or, in a clause of its own, one that is meant (`三个月后再联系`).
 * `from` is the day that it counts from.
 */
export function planIn(clause: Clause, weekStart: "monday" | "sunday", from: CivilDate): PlanInClause | undefined {
	const words = simplified(clause.text);
	const agreed = fixed.test(words);
	if (!agreed && !meets.test(words)) return undefined;
	const date = readDatePhrase(words, from, weekStart, "future");
	if (!date || date.interval.to <= from) return undefined;
	const rest = clause.text.slice(date.end).trim();
	const lead = clause.text.slice(0, date.start).replace(after, "");
	const cut = before.exec(simplified(lead))?.[0].length ?? 0;
	const text = [/^[:：]/.test(rest) ? "" : rest, lead.slice(cut), lead].find((said) => /[\p{L}\p{N}]/u.test(said)) ?? clause.text;
	if (agreed && !isMeeting.test(words.slice(cut))) return undefined;
	return { text, agreed, on: date.interval, range: { start: clause.start + date.start, end: clause.end } };
}
