import { monthNames, weekdayNames } from "../calendar/english-names";
import type { FoundTime } from "../calendar/phrases/read-date-phrase";
import { lengthOf, type TextRange } from "./without-ranges";

const chineseWeekday = "(?:周|星期|礼拜)[一二三四五六日天]";
const leading = new RegExp(
	`(?:\\b(?:almost|nearly|roughly|exactly|just)\\s+|大约|大概|差不多|将近|快)?(?:\\b(?:on|back in|in|at)\\s+|[在于]\\s*)?(?:${weekdayNames}\\.?,?\\s+)?$`,
	"iu",
);
const weekday = new RegExp(`^(?:\\s*[(（]\\s*(?:${chineseWeekday}|${weekdayNames})\\s*[)）]|[\\s,，]*${chineseWeekday})`, "iu");
const partOfDay = /^\s+(?:in the\s+)?(?:morning|afternoon|evening|night)\b/i;

/** What would stand alone without the date: `from`, `过`, `the`. */
const needsDate =
	/(?:\b(?:from|since|until|till|by|before|after|around|about|between|than|of|for|was|were|is|the|an?|and|or|to|through)|[从自至到离距比过去看吃逛约是]|[-–—~～])\s*$/iu;
const ofDate = /^\s*(?:['’]s\b|的|左右|[之以]?[前后]|开始|以来|起)/u;
const secondDate = new RegExp(
	`^\\s*(?:[至到和及、&~～–—-]|(?:to|until|through|and|or)\\b)\\s*(?:\\d|[昨今前明]天|上?周|[一二三四五六日](?=[和跟与、\\s])|yesterday|today|last\\b|${weekdayNames}|${monthNames})`,
	"iu",
);

/**
 * What is cut from a text along with its date: the preposition, the day of the week, brackets; nothing where the rest would be broken, or
 * the first day of a span lost.
 */
export function dateRanges(text: string, date: FoundTime): readonly TextRange[] {
	if (!date.interval || date.isSpan) return [];
	const before = text.slice(0, date.start);
	// `back in 2019`; but he came back yesterday.
	const lead = lengthOf(leading, before) || (/^in\s/i.test(text.slice(date.start)) ? lengthOf(/\bback\s+$/i, before) : 0);
	let end = date.end;
	for (const more of [weekday, partOfDay]) end += lengthOf(more, text.slice(end));
	const range = withBrackets(text, { start: date.start - lead, end });
	const rest = text.slice(range.end);
	return needsDate.test(text.slice(0, range.start)) || ofDate.test(rest) || secondDate.test(rest) ? [] : [range];
}

/** `(yesterday)` goes with its brackets, `(yesterday, Nobu)` with the sign beside it. */
function withBrackets(text: string, { start, end }: TextRange): TextRange {
	const before = text.slice(0, start);
	const after = text.slice(end);
	const open = lengthOf(/[(（[【]\s*$/, before);
	const close = lengthOf(/^\s*[)）\]】]/, after);
	if (open > 0 && close > 0) return { start: start - open, end: end + close };
	if (open > 0) return { start, end: end + lengthOf(/^\s*[,，、;；]\s*/, after) };
	return { start: close > 0 ? start - lengthOf(/[,，、;；]\s*$/, before) : start, end };
}
