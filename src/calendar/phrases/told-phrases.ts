import { addDays, civilDateOf, daysBetween } from "../civil-date";
import { type DatePhrase, inImpliedYear, type ReadPhrase } from "./date-phrase";
import { englishMonth, englishWeekday, monthNames } from "../english-names";
import { dayPeriod, monthPeriod } from "../period";
import { unitFromNow, weekdayAfter, weekdayBefore } from "./relative-date";

/** Two numbers that something is counted by are no day: an amount, a share, a time, a version. */
const unit = String.raw`\s*(?:[%％$€¥元块万千百亿折倍分度版公小秒米斤岁人次个的]|(?:[ap]\.?m|k|km|kg|gb|miles?|hours?|hrs?|h|min|minutes?|days?|weeks?|percent|of|times|stars?)\b)`;
const end = String.raw`(?=$|\.(?!\d)|[\s，,、。；;：:)）\uFFFC和跟与同在见约去给之以前了要会来回]|早上|上午|中午|下午|晚|凌晨|夜里)(?!${unit})`;
/** What one did on the day, right behind it: `11.14看展`. */
const did = String.raw`|(?=看(?![着起上完])|视频|[吃喝聚爬逛玩聊跑骑]|打(?!折|分|八|九|七))`;
const endOrDid = `(?:${end}${did})`;
const dayOf = (sign: string, followed = end): string => String.raw`(1[0-2]|0?[1-9])${sign}(3[01]|[12]\d|0?[1-9])${followed}`;
const shortDay: ReadPhrase = ([name], { today, lean }) =>
	lean === "past" ? weekdayBefore(englishWeekday(name), addDays(today, 1))
		: lean === "future" ? weekdayAfter(englishWeekday(name), addDays(today, -1))
		: null;
/** What goes on after a day of the week: `Sat morning`, `Wed 3pm`; or nothing does. */
const afterDay = String.raw`(?=\s*(?:$|[,.;:!?，。；]|\s[–—-])|\s+(?:morning|afternoon|evening|eve|night|nite|arvo|lunch|am|pm|at|w|with|\d))`;
const orSpan = String.raw`(?:${endOrDid}|(?=发了?[微消语邮信短])|(?=\s*[-–—~～至到]\s*\d{1,2}/\d{1,2}(?![\d/])))`;
const readDay: ReadPhrase = ([month, day], context) =>
	(context.lean ? inImpliedYear((year) => dayPeriod(civilDateOf(year, Number(month), Number(day))), context) : null);
/** `6/11`, in a line without Chinese: 11 June, unless 6 November is just gone by. Then it is not clear which one is meant. */
const twoDays: ReadPhrase = ([month, day], context) => {
	if (context.lean === undefined || Number(day) > 12 || month === day) return null;
	const [first, second] = [readDay([month, day], context), readDay([day, month], context)]
		.map((one) => (one && typeof one !== "function" ? one.from : undefined));
	if (first === undefined || second === undefined) return null;
	// `by 7/12` in November is in December, and not next July.
	if (context.lean === "future") return daysBetween(context.today, second) <= soonDays && daysBetween(context.today, first) > justGoneDays ? dayPeriod(second) : null;
	if (second < first) return null;
	return daysBetween(second, context.today) <= justGoneDays ? undefined : null;
};
const justGoneDays = 90;
const soonDays = 30;
/** The week, from Monday, of three days ago: imprecise as the words are, and a log can hold it (`2026-W47`). */
const fewDaysAgo: ReadPhrase = (_, { today, lean }) => (lean === "past" ? unitFromNow("week", 0, addDays(today, -3)) : null);

const fewWeeksAgo: ReadPhrase = (_, { today, lean }) => (lean === "past" ? unitFromNow("week", 0, addDays(today, -21)) : null);

/** What names a day only where something is told or promised: elsewhere `3/4` may be a fraction, and 最近 the time of something else. */
export const toldPhrases: readonly DatePhrase[] = [
	[dayOf("/", orSpan), readDay, /^(?!.*[改定][在到]$).*[^\s，,。；：（(\uFFFC\uE000]$/],
	// With a blank beside it, so that it goes before the one reading.
	[`(?:\\s|^)${dayOf("/", orSpan)}\\s?(?=[^\\u3400-\\u9fff]*$)`, twoDays, /[\u3400-\u9fff]|\d$/],
	// Two digits each, as in a name of a file; how many or from when to when is no day.
	[String.raw`(1[0-2]|0[1-9])-(3[01]|[12]\d|0[1-9])(?![\d-])${end}(?!\s*(?:people|persons|guests|friends|students|members|folks)\b)`, (groups, context) => readDay(groups, context) ?? null, /[^\s，,。；：（(应定于在]$|\b(?:from|at|about|around|of|pages?|rooms?|nos?\.?|ages?|between)\s+$/i],
	// What is paid, got or numbered is no day, nor is a time of the day.
	[dayOf(String.raw`\.`, endOrDid), (groups, context) => readDay(groups, context) ?? null, /^(?!.*(?:约[了在好到]?|[改定][在到])$).*(?:[^\s，\uFFFC\uE000]|[\w了过到是付花借还第上午晚早]\s+)$/],
	// A line begins with it: `11.14深圳见了他`.
	[`^${dayOf(String.raw`\.`, `(?!${unit})(?=(?!是)[\u3400-\u9fff])`)}`, (groups, context) => readDay(groups, context) ?? null],
	// `Sat` is a day with its capital, and where nothing else is meant; `sat` and `sun` only before a time of the day.
	[String.raw`\b(Tues?|Thurs?|Fri)\b(?:\s+eve\b)?(?![’'-])`, shortDay],
	[String.raw`\b(Mon|Weds?|Sat(?!\s+(?:with|down|in|on|by|next|through|there|together|for|beside)\b)|Sun)\b(?:\s+eve\b)?(?!\s+(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z][a-z]|[’'-])`, shortDay, /(?:\b(?:the|an?|Mr|Ms|Dr|Prof)\.?|(?!(?:Lunch|Dinner|Coffee|Call|Zoom|Drinks|Tea|Walk|Breakfast|Brunch|Met|Saw|Chat|Video)\b)\p{Lu}\p{Ll}+)\s+$/u, true],
	[String.raw`\b(mon|weds?)\b(?:\s+eve\b)?${afterDay}`, shortDay, /\b(?:the|an?|they|we|got|was|were|to)\s+$/i],
	[String.raw`\b(sat|sun)\b(?:\s+eve\b|(?=\s+(?:morning|afternoon|evening|night|nite|arvo|[ap]m)\b))`, shortDay, /\b(?:the|an?|in)\s+$/i],
	// After a name it is what they did, but for one whom one was with: `drinks w/ Tom sat, he is well`.
	[String.raw`\b(sat)\b(?:(?<!\uFFFC\s+sat)|(?<=\b(?:with|w/?)\s+\uFFFC+\s+sat))(?=\s*(?:$|[,.;!?]))`, shortDay, /(?:(?:^|\s)(?:the|an?|in|we|they|he|she|it|you|who|had|just|once|never|always|and|then|both|all|were|was|also|there|where|[A-Z]\w*))\s+$/, true],
	[String.raw`\b(sun)\b(?=\s*(?:$|[,.;!?]))`, shortDay, /(?:^|[,.;])\s*$|\b(?:the|an?|in|of|and|some|more|much|enough|no|little|sea|full|hot|bright|warm|morning|evening|summer|winter|love|loves|loved)\s+$/i, true],
	[String.raw`(?!24/7)(3[01]|2\d|1[3-9])/(1[0-2]|0?[1-9])${end}`, ([day, month], context) => readDay([month, day], context) ?? null, /[^\s，,。；：（(]$/],
	[String.raw`(?:\bon\s+|^)(3[01]|2\d|1[3-9])\.(1[0-2]|0[1-9])\.?${end}`, ([day, month], context) => readDay([month, day], context) ?? null],
	["这[几两]天(?!.*[了过])", (groups, context) => (context.lean === "future" ? dayPeriod(addDays(context.today, 2)) : fewDaysAgo(groups, context)), /[^\P{Script=Han}我们说信]$/u],
	["[前这近][几两]天|前些天|几天(?:之|以)?前", fewDaysAgo, /[^\P{Script=Han}我们]$/u],
	["(?:好?几|数)个?(?:周|星期|礼拜)(?:之|以)?前", fewWeeksAgo, /[第每]$/],
	[String.raw`\b(?:a\s+few|several|some)\s+(?:weeks|wks)\s+(?:ago|back)\b`, fewWeeksAgo],
	["最近(?=[和跟与同见约碰遇])", fewDaysAgo, /[^\s，。；我们]$/],
	[String.raw`\bthe\s+other\s+(?:day|night|evening|morning)\b|\ba\s+few\s+days\s+ago\b|\brecently(?=\s+(?:met|saw|called|emailed|talked|spoke|visited|caught)\b|\s*(?:$|[,.;，。；]))`, fewDaysAgo],
	[`${monthNames}(?!\\.?\\s+\\d)`, ([month], context) => (context.lean === "future" ? inImpliedYear((year) => monthPeriod(year, englishMonth(month)), context) : null), /^(?!.*\bbefore\s+$)/i],
];
