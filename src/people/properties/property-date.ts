import { beforeRemark } from "../../calendar/before-remark";
import type { DateInterval } from "../../calendar/date-interval";
import { monthNames, weekdayNames } from "../../calendar/english-names";
import { readPhraseOfYear, yearWrittenIn } from "../../calendar/phrases/phrase-of-year";
import { readDatePhrase } from "../../calendar/phrases/read-date-phrase";
import { type CivilDate, daysBetween } from "../../calendar/civil-date";
import { readDate } from "../../calendar/read-date";
import { twoReadings } from "../../calendar/written-date";
import { isOneToOneChannel } from "../../interactions/channel";
import { isChannelWord } from "../../interactions/channel-word";

/** A date, and the channel that is written beside it. */
export interface PropertyDate {
	readonly date: DateInterval;
	readonly channel: string | undefined;
}

/** The day that a value was written on, and whether what it says without a year is the last such day or the next. */
export interface Written {
	readonly on: CivilDate;
	readonly lean: "past" | "future";
}

const withChannel = /^(.{4,40}?)\s*(?:[,，;；]\s*|\s[-–—]\s|[(（]\s*)([^\d,，;；()（）]{1,20}?)\s*[)）]?$/u;
/** `11/22/26`: 22 can be no month, nor 11 the year of such a day. */
const monthFirst = /^(1[0-2]|0?[1-9])\/(1[3-9]|2\d|3[01])\/(\d{2})$/;
const longest = 64;

/**
 * The date that a value says, also with a channel (`19 Oct 2026, call`), or in words of a year that is written (`2027年春节后`, `week of
 * 7 Dec 2026`); where it is known when it was written, also without one (`22 Nov`, `中秋`).
 */
export function readPropertyDate(value: unknown, written?: Written): PropertyDate | undefined {
	const plain = readDate(value);
	if (plain) return { date: plain, channel: undefined };
	if (typeof value !== "string" || value.length > longest) return undefined;
	const text = value.trim();
	const american = readDate(text.replace(monthFirst, "$1/$2/20$3"));
	if (american) return { date: { ...american, text }, channel: undefined };
	const said = inWords(text, written);
	if (said) return { date: said, channel: undefined };
	const beside = besideChannel(text, written);
	if (beside) return beside;
	const bare = beforeRemark(text, (one) => readDate(one) ?? inWords(one, written));
	return bare && bare.precision !== "year" ? { date: { ...bare, text }, channel: undefined } : undefined;
}

function besideChannel(text: string, written: Written | undefined): PropertyDate | undefined {
	const [, before = "", channel = ""] = withChannel.exec(text) ?? [];
	if (channel === "" || (!isChannelWord(channel) && isOneToOneChannel(channel))) return undefined;
	const date = readDate(before) ?? inWords(before, written);
	return date && { date: { ...date, text }, channel };
}

/** Words of a year that is written say the same on any day; others, what they said on the day that they were written. */
function inWords(text: string, written: Written | undefined): DateInterval | undefined {
	if (yearWrittenIn(text) === undefined) return written && withoutYear(text, written);
	const found = readPhraseOfYear(text);
	return found?.end === text.length ? found.interval : undefined;
}

const onlyMonth = new RegExp(`^${monthNames}$`, "i");
/** What is counted from a day that nobody knows any more once the note is written in again, and numbers that may be anything. */
const fleeting =
	/[昨今明后本]天|[天周月][前后]|[上下这本][个周月星礼]|星期|礼拜|^周|最近|^\D{0,4}\d{1,2}(?:st|nd|rd|th|[号日])?$|^(?:(?:last|next|this|on)\s+)?[a-z]*day\b(?!\s+\w)|\b(?:ago|yesterday|today|tomorrow|tonight|recently|days?|weeks?|weekend|(?:last|next|this|in\s.*) (?:month|year|quarter)s?)\b/iu;

function withoutYear(text: string, written: Written): DateInterval | undefined {
	if (fleeting.test(text.replace(/ day$/i, "")) || twoReadings(text, written.on).length > 0) return undefined;
	const words = text.replace(dayOfWeek, "");
	const read = (lean: Written["lean"]): DateInterval | undefined => whole(onlyMonth.test(words) ? `in ${words}` : words, { on: written.on, lean }, text);
	const last = read("past");
	if (written.lean === "past") return last && last.from <= written.on ? last : undefined;
	// What was to be is not put off by a year because the note was written in again.
	return last && last.to <= written.on && daysBetween(last.to, written.on) <= overdueDays ? last : read("future");
}

const overdueDays = 60;
/** `sat 12 dec`. */
const dayOfWeek = new RegExp(`^${weekdayNames}\\.?,?\\s+(?=\\w)`, "i");

function whole(words: string, { on, lean }: Written, text = words): DateInterval | undefined {
	const found = readDatePhrase(words, on, "monday", lean);
	return found?.start === 0 && found.end === words.length ? { ...found.interval, text } : undefined;
}
