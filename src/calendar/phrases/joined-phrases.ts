import type { PhraseContext } from "./date-phrase";
import { followingParts } from "./part-phrases";
import type { Period } from "../period";
import { type DateMatch, englishWeekday, hangsOnToday, lengthAt, type Match, matchAt, type ReadHere } from "./phrase-match";

const onlyWeekday = new RegExp(
	`^(?:(?:on|by|until|till|before|last|this|next|past|previous|coming)\\s+)*${englishWeekday}$|^(?:[上下]+|[这本])?(?:一?个)?(?:周|星期|礼拜)[一二三四五六日天]$`,
	"i",
);
const onlyWeekend = /周末$|星期末$|weekend$/i;
const partOfDay = "(?:\\s+(?:morning|afternoon|evening|night|noon)|\\s*(?:早上|上午|中午|下午|晚上))?";
/** Between a day of the week and its date: `Wed, Nov 11`, `Sunday night 7th June`, `周三（11月18日）`. */
const toDate = new RegExp(`\\.?${partOfDay}(?:\\s*[,，]\\s*(?:the\\s+)?|\\s*[(（]\\s*|\\s+(?:the\\s+)?)?`, "iy");
const beside = /(?:\s*[(（]\s*|\s*的\s*|,?\s+)?/y;
const of = /\s+(?:of|in|on)\s+(?:the\s+)?/iy;
const closing = /\s*[)）]/y;

/** A phrase and what stands right beside it, where the two belong together: `Wed, Nov 11th`, `去年的国庆`, `10月最后一天`; undefined otherwise. */
export function joinedWith(match: Match, plain: string, readHere: ReadHere, context: PhraseContext): Match | undefined {
	if (!match.period) return undefined;
	const first = { ...match, period: match.period };
	return withPart(first, plain)
		?? (isWeekday(first, plain) ? withDate(first, plain, readHere) : undefined)
		?? withSecond(first, plain, readHere, context);
}

/** `10月` and `最后一天`. */
function withPart(first: DateMatch, plain: string): Match | undefined {
	if (first.period.precision === "day") return undefined;
	for (const [pattern, read] of followingParts) {
		const match = matchAt(pattern, first.end, plain);
		if (match) return { start: first.start, period: read(match.slice(1))(first.period), end: first.end + match[0].length };
	}
	return undefined;
}

/** A day of the week and its date, which goes over it. After a comma or in brackets only a date in figures or with its month is meant. */
function withDate(first: DateMatch, plain: string, readHere: ReadHere): Match | undefined {
	const second = readHere(first.end + lengthAt(toDate, first.end, plain));
	if (second?.period?.precision !== "day" || isWeekday(second, plain)) return undefined;
	const gap = plain.slice(first.end, second.start);
	if (/[,，(（]/.test(gap) && !/\d|月/.test(wordsOf(second, plain))) return undefined;
	return { period: second.period, start: first.start, end: second.end + (/[(（]/.test(gap) ? lengthAt(closing, second.end, plain) : 0) };
}

function withSecond(first: DateMatch, plain: string, readHere: ReadHere, context: PhraseContext): Match | undefined {
	const second = readHere(first.end + lengthAt(beside, first.end, plain)) ?? readAfter(of, first.end, plain, readHere);
	// After a comma something else may be told.
	if (!second || /[,，(（]/.test(plain.slice(first.end, second.start))) return undefined;
	const period = second.period
		&& both(first, { ...second, period: second.period }, plain, (at, outer) =>
			readHere(at, { ...context, today: outer.to, lean: "past" }),
		);
	return { period, start: first.start, end: second.end };
}

function wordsOf({ start, end }: Match, plain: string): string {
	return plain.slice(start, end).trim();
}

function isWeekday(match: Match, plain: string): boolean {
	return onlyWeekday.test(wordsOf(match, plain));
}

/** What two phrases side by side say: the same, the shorter within the longer, or nothing that is understood. */
function both(
	first: DateMatch,
	second: DateMatch,
	plain: string,
	readWithin: (at: number, outer: Period) => Match | undefined,
): Period | undefined {
	const { period: a } = first;
	const { period: b } = second;
	if (contains(a, b)) return b;
	if (contains(b, a)) return a;
	// A day of the week never beats the day beside it.
	if (a.precision === "day" && b.precision === "day") return isWeekday(second, plain) ? a : undefined;
	const [inner, outer] = lengthOf(a) < lengthOf(b) ? [first, b] : [second, a];
	if (!canLieWithin(inner, outer, wordsOf(inner, plain))) return undefined;
	const within = readWithin(inner.start, outer);
	return within?.end === inner.end && within.period && contains(outer, within.period) ? within.period : undefined;
}

/** `去年国庆`, `last month on the 15th`, `上周 周五`; not `去年昨天`, nor a day of the week in a year. */
function canLieWithin({ period }: DateMatch, outer: Period, words: string): boolean {
	const isOfWeek = onlyWeekday.test(words) || onlyWeekend.test(words);
	return !hangsOnToday.test(words) && isOfWeek === (outer.precision === "week") && period.precision !== outer.precision;
}

function contains(outer: Period, inner: Period): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}

function lengthOf({ precision }: Period): number {
	return ["day", "week", "month", "quarter", "half", "year"].indexOf(precision);
}

function readAfter(gap: RegExp, at: number, plain: string, readHere: ReadHere): Match | undefined {
	const length = lengthAt(gap, at, plain);
	return length === 0 ? undefined : readHere(at + length);
}
