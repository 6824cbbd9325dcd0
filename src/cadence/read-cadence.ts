import { beforeRemark } from "../calendar/before-remark";
import { ones, readChineseNumber } from "../calendar/chinese-number";
import { weekdayNames } from "../calendar/english-names";
import { plainSigns } from "../calendar/plain-signs";

/** A cadence as written: the ideal interval in days, the longest where a range was written, and the text. */
export interface WrittenCadence {
	readonly days: number;
	readonly maxDays: number;
	readonly text: string;
}

type Unit = "day" | "week" | "month" | "quarter" | "year";

/** A number of days, or of months, which are counted together so that four quarters make a year. */
interface Span {
	readonly count: number;
	readonly unit: Unit;
}

const longestDays = 36_500;
const daysInYear = 365;
const monthsIn = { month: 1, quarter: 3, year: 12 };

const words: Readonly<Record<string, Span>> = {
	...named("day", 1, "daily everyday diario diária diária diário diaria 每天 每日 天天"),
	...named("day", 2, "隔天 隔日"),
	...named("week", 1, "weekly semanal 每周 每星期 每礼拜"),
	...named("week", 2, "biweekly bi-weekly fortnightly fortnight quinzenal quincenal 隔周 双周 每隔一周 每隔一个星期"),
	...named("month", 1, "monthly mensal mensual 每月 每个月 月度"),
	...named("month", 2, "bimonthly bi-monthly bimestral 隔月 双月 每隔一个月"),
	...named("quarter", 1, "quarterly trimestral 每季 每季度 每个季度 季度"),
	...named(
		"quarter",
		2,
		"semiannually semi-annually semiannual semi-annual half-yearly biannually bi-annually biannual bi-annual semestral 半年 每半年 每隔半年",
	),
	...named("year", 1, "yearly annually annual anual 每年 一年 年度"),
	...named("year", 2, "biennially biennial 隔年 每隔一年"),
};

const english: Readonly<Record<string, number>> = {
	a: 1, an: 1, "a couple of": 2,
	one: 1, other: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
};
const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
const times: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

const units: readonly (readonly [RegExp, Unit, number])[] = [
	[/^(?:d|days?|天|日)$/, "day", 1],
	[/^(?:w|wks?|weeks?|个?(?:周|星期|礼拜))$/, "week", 1],
	[/^fortnights?$/, "week", 2],
	[/^(?:m|mos?|mths?|months?|个?月度?)$/, "month", 1],
	[/^(?:q|qtrs?|quarters?|个?季度?)$/, "quarter", 1],
	[/^(?:y|yrs?|years?|年度?)$/, "year", 1],
];

const onlyDay = /^(?:on )?\w*day\b/;
const number = `[两${ones}十]`;
const unitAtEnd = new RegExp(`[^\\d.\\s两${ones}十半][^\\d]*$`);
const onlyNumber = new RegExp(`^(?:\\d+|${number}+)$`);
const timesAfter = new RegExp(`^每?(.+?)(${number}|\\d+)次$`);
const counted = new RegExp(`^(\\d+(?:nd|rd|th)(?= )|\\d+(?:\\.\\d+)?|${number}{1,3}|[a-z]+(?= ))?\\s*(.+)$`);

/** `monthly-ish`, `about monthly`, `两个月左右`, `at least monthly`. */
const roughly =
	/^(?:about|around|roughly|approx\.?|approximately|more or less|at least|~|大概|大约|差不多|至少|最少)\s*|(?:,? (?:\(?ish\)?|or (?:so|thereabouts)|roughly|more or less|at least|approx\.?)|\s*(?:左右|吧|的样子))$/g;
/** What one does so often: `每月见一次`, `每两周打个电话`. */
const deed = /(?:[见聚聊约]|联系|联络|打个?电话|发个?微信|视频|通话|吃个?饭)(?=(?:一次|1次)?$)/u;

/**
 * How often one means to be in touch, in English, Chinese or the words of other plugins (`60d`, `quarterly`, `隔月`, `30d–60d`); a bare
 * number is days. Undefined for nothing, nonsense, zero, and more than a hundred years. N months are floor(N × 365 / 12) days.
 */
export function readCadence(value: unknown): WrittenCadence | undefined {
	if (typeof value !== "string" && typeof value !== "number") return undefined;
	const text = String(value).trim();
	if (text.length > 64) return undefined;
	const plain = plainSigns(text.normalize("NFKC")).replace(/俩/g, "两").replace(/仨/g, "三").toLowerCase().replace(/\s+/g, " ")
		.replace(roughly, "").replace(/ly[- ]?ish$/, "ly");
	return readPlain(plain, text) ?? beforeRemark(plain, (bare) => (/\p{L}{2}|\p{Script=Han}/u.test(bare) && !onlyDay.test(bare) ? readPlain(bare, text) : undefined));
}

function readPlain(plain: string, text: string): WrittenCadence | undefined {
	const range = readRange(plain);
	if (range) return range[0] <= range[1] ? { days: range[0], maxDays: range[1], text } : undefined;
	const days = readDays(withoutDay(plain)) ?? readDays(plain.replace(deed, ""));
	return days === undefined ? undefined : { days, maxDays: days, text };
}

/** `30d–60d`, `30–60 days`, `一到两个月`: the second end gives the first one its unit. */
function readRange(text: string): readonly [number, number] | undefined {
	const match = /^(.+?)\s*(?:[-–—~～至到]|\b(?:to|or)\b)\s*(.+)$/.exec(text) ?? twoFigures.exec(text);
	if (!match || words[text] !== undefined) return undefined;
	const [, first = "", second = ""] = match.map((part) => part.replace(/^every /, ""));
	const isNumber = english[first] !== undefined || onlyNumber.test(first);
	if (!isNumber && /\bor\b/.test(text)) return undefined;
	const max = readDays(second);
	const min = readDays(isNumber ? withUnit(first, second) : first);
	return min === undefined || max === undefined ? undefined : [min, max];
}

function withUnit(number: string, second: string): string {
	return english[number] === undefined ? `${number}${unitAtEnd.exec(second)?.[0] ?? ""}` : second.replace(/^\S+/, number);
}

/** `两三个月`. */
const twoFigures = new RegExp(`^每?([${ones}两])(?=[${ones}])(.+)$`);

const partOfDay = "(?: ?(?:早上|上午|中午|下午|晚上|晚|mornings?|afternoons?|evenings?|nights?))?";
const weekday = `(?:${weekdayNames.replace("(", "(?:").slice(0, -2)}s?\\b|weekends?)${partOfDay}`;
/** The day on which a unit comes round says no more about how often than the unit: `每周五` is a week, `the 15th of every month` a month. */
const daysOfUnits: readonly (readonly [day: RegExp, unit: string])[] = [
	[/^每个?月(?:的?(?:第[一二三四]个?|最后一?个?)?(?:[\d一二三四五六七八九十廿]+[日号]|(?:周|星期|礼拜)[一二三四五六日天末]|[一1]?天)|[初底末]|月[初底末])$/, "每月"],
	[
		/^(?:(?:on )?the \w+(?: \w+)? of (?:every|each|the)|(?:the )?first of (?:every|each|the)) month$|^every month on the \w+$/,
		"every month",
	],
	[/^每个?季度?[初末底]$/, "每季度"],
	[
		/^每年的?(?:春节|国庆|中秋|端午|元旦|圣诞|清明|五一|过年|生日)节?$|^(?:every|each) (?:christmas|birthday|(?:chinese |lunar )?new year|spring festival)$/,
		"every year",
	],
	[new RegExp(`^(?:(?:on )?${weekday}|(?:周|星期|礼拜)[一二三四五六日天末]${partOfDay}(?:一次)?)$`), "every week"],
	[new RegExp(`^((?:every|each)(?: \\w+)?) ${weekday}$`), "$1 week"],
	[new RegExp(`^([每隔].*?)(?:的(?:周|星期|礼拜)|(周|星期|礼拜))[一二三四五六日天末]${partOfDay}(?:一次)?$`), "$1$2"],
];

function withoutDay(text: string): string {
	for (const [day, unit] of daysOfUnits) if (day.test(text)) return text.replace(day, unit);
	return text;
}

function readDays(text: string): number | undefined {
	const span = words[text] ?? readTimes(text) ?? readCount(text);
	if (!span) return undefined;
	const days = daysIn(span);
	return days >= 1 && days <= longestDays ? days : undefined;
}

/** `twice a year`, `4 times a year`, `once every 2 weeks`, `一年两次`, `三个月一次`. */
function readTimes(text: string): Span | undefined {
	const match = /^(once|twice|thrice|(?:\d+|two|three|four|five|six|a couple of) times|\d+x)(?: |\/)(?:(?:in an?|in|a|an|per) )?(.+)$/.exec(text)
		?? swapped(timesAfter.exec(text));
	if (!match) return undefined;
	const [, often = "", period = ""] = match;
	const count = times[often] ?? readNumber(often.replace(/ times$|x$/, ""));
	const whole = readCount(period) ?? readCount(`1${period}`);
	return count === undefined || count === 0 || !whole ? undefined : { count: whole.count / count, unit: whole.unit };
}

function swapped(match: RegExpExecArray | null): readonly string[] | null {
	return match && [match[0], match[2] ?? "", match[1] ?? ""];
}

/** `60`, `60d`, `every 2 weeks`, `every other month`, `half a year`, `每隔6个月`, `两周`. */
function readCount(text: string): Span | undefined {
	if (/^\d+$/.test(text)) return { count: Number(text), unit: "day" };
	const plain = text.replace(/^(?:every|each|per|每隔?|隔)\s*/, "").replace(/^couple of /, "2 ").replace(/^(\d+)[ -](week|month|year)ly$/, "$1 $2s").replace(/^half[- ](?:an? )?/, "0.5 ").replace(/^半/, "0.5");
	const match = counted.exec(plain);
	if (!match) return undefined;
	const every = plain !== text;
	const count = match[1] === undefined ? (every ? 1 : undefined) : (readNumber(match[1]) ?? (every ? readOrdinal(match[1]) : undefined));
	const unit = units.find(([pattern]) => pattern.test(match[2] ?? ""));
	return count === undefined || !unit ? undefined : { count: count * unit[2], unit: unit[1] };
}

function readNumber(text: string): number | undefined {
	return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : (english[text] ?? readChineseNumber(text));
}

/** `every second week`, `every 3rd month`. */
function readOrdinal(text: string): number | undefined {
	const found = ordinals.indexOf(text) + 1 || Number(/^(\d+)(?:nd|rd|th)$/.exec(text)?.[1]);
	return found > 1 ? found : undefined;
}

function daysIn({ count, unit }: Span): number {
	if (unit === "day") return Math.floor(count);
	if (unit === "week") return Math.floor(count * 7);
	return Math.floor((count * monthsIn[unit] * daysInYear) / 12);
}

function named(unit: Unit, count: number, list: string): Readonly<Record<string, Span>> {
	return Object.fromEntries(list.split(" ").map((word) => [word, { count, unit }]));
}
