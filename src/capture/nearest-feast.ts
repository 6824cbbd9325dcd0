import type { CivilDate } from "../calendar/civil-date";
import { type FoundTime, readDatePhrase } from "../calendar/phrases/read-date-phrase";
import { channelIn } from "./channel-phrases";
import { mayBeAhead } from "./day-of-contact";

/** What one goes there to do, right behind the feast that the line begins with. */
const goesThere = /^(?:早上|上午|中午|下午|晚上|那天|当天)?(?:[去到回要得]|[带陪接]\p{Script=Han}{1,4}[去到回])/u;
/** That it has been: 拜了年, 吃的饭. */
const hasBeen = /[了过着]|[吃喝聊见打玩住看]的/u;
/** The same in English. */
const wasSo = /\b(?:\p{Ll}{2,}ed|was|were|had|met|saw|went|came|got|gave|told|said|rang|sent|ate|took|left|did|made|ran|sat|drove|spoke|wrote|heard|found|lent|brought|caught)\b/iu;
/** `dinner Hannah 12/12`: what, who and when. */
function isNoted(told: string): boolean {
	return /^[^\p{Script=Han}]*\d[^\p{Script=Han}]*$/u.test(told) && channelIn(told) !== null && !wasSo.test(told);
}

function isOfFeast({ interval, start, end }: FoundTime, told: string): boolean {
	return start === 0 && !otherDay.test(interval?.text ?? "") && goesThere.test(told.slice(end));
}

/** A day that is no feast. */
const otherDay = /[\d月日号周天期季\p{Script=Latin}]|[今明去前后]年/u;

/**
 * The feast that is meant where one only says where to go: the nearest one. `大年初二去老王家拜年` in November is a plan, though what a line
 * tells has mostly happened. So is `dinner Hannah 12/12`, where nothing says that it was.
 */
export function nearestFeast(
	date: FoundTime | undefined,
	told: string,
	weekStart: "monday" | "sunday",
	today: CivilDate,
): FoundTime | undefined {
	if (!date?.interval || date.interval.from > today || hasBeen.test(told)) return date;
	const lean = isNoted(told) && mayBeAhead(date, today) ? "future" : undefined;
	if (!lean && !isOfFeast(date, told)) return date;
	const interval = readDatePhrase(date.interval.text, today, weekStart, lean)?.interval;
	return interval && interval.from > today ? { ...date, interval } : date;
}
