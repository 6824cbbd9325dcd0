import type { CivilDate } from "../calendar/civil-date";
import { type FoundTime, readDatePhrase } from "../calendar/phrases/read-date-phrase";

/** What one goes there to do, right behind the feast that the line begins with. */
const goesThere = /^(?:早上|上午|中午|下午|晚上|那天|当天)?(?:[去到回要得]|[带陪接]\p{Script=Han}{1,4}[去到回])/u;
/** That it has been: 拜了年, 吃的饭. */
const hasBeen = /[了过着]|[吃喝聊见打玩住看]的/u;
/** A day that is no feast. */
const otherDay = /[\d月日号周天期季\p{Script=Latin}]|[今明去前后]年/u;

/**
 * The feast that is meant where one only says where to go: the nearest one. `大年初二去老王家拜年` in November is a plan, though what a line
 * tells has mostly happened.
 */
export function nearestFeast(
	date: FoundTime | undefined,
	told: string,
	weekStart: "monday" | "sunday",
	today: CivilDate,
): FoundTime | undefined {
	if (date?.start !== 0 || !date.interval || otherDay.test(date.interval.text)) return date;
	if (!goesThere.test(told.slice(date.end)) || hasBeen.test(told)) return date;
	const interval = readDatePhrase(date.interval.text, today, weekStart)?.interval;
	return interval && interval.from > today ? { ...date, interval } : date;
}
