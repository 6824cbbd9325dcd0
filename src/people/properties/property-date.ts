import type { DateInterval } from "../../calendar/date-interval";
import { hangsOnToday } from "../../calendar/phrases/phrase-match";
import { readDatePhrase } from "../../calendar/phrases/read-date-phrase";
import { type CivilDate, civilDate } from "../../calendar/civil-date";
import { readDate } from "../../calendar/read-date";
import { isOneToOneChannel } from "../../interactions/channel";
import { isChannelWord } from "../../interactions/channel-word";

/** A date, and the channel that is written beside it. */
export interface PropertyDate {
	readonly date: DateInterval;
	readonly channel: string | undefined;
}

const withChannel = /^(.{4,40}?)\s*(?:[,，;；]\s*|\s[-–—]\s|[(（]\s*)([^\d,，;；()（）]{1,20}?)\s*[)）]?$/u;
const withYear = /(?:^|\D)([12]\d{3})(?!\d)/;
/** `11/22/26`: 22 can be no month, nor 11 the year of such a day. */
const monthFirst = /^(1[0-2]|0?[1-9])\/(1[3-9]|2\d|3[01])\/(\d{2})$/;
const longest = 64;

/**
 * The date that a value says, also with a channel (`19 Oct 2026, call`), or in words of a year that is written (`2027年春节后`, `week of
 * 7 Dec 2026`).
 */
export function readPropertyDate(value: unknown): PropertyDate | undefined {
	const plain = readDate(value);
	if (plain) return { date: plain, channel: undefined };
	if (typeof value !== "string" || value.length > longest) return undefined;
	const text = value.trim();
	const american = readDate(text.replace(monthFirst, "$1/$2/20$3"));
	if (american) return { date: { ...american, text }, channel: undefined };
	const said = inWords(text);
	return said ? { date: said, channel: undefined } : besideChannel(text);
}

function besideChannel(text: string): PropertyDate | undefined {
	const [, before = "", channel = ""] = withChannel.exec(text) ?? [];
	if (channel === "" || (!isChannelWord(channel) && isOneToOneChannel(channel))) return undefined;
	const date = readDate(before) ?? inWords(before);
	return date && { date: { ...date, text }, channel };
}

/** Words of a year that is written say the same on any day. */
function inWords(text: string): DateInterval | undefined {
	const [, year] = withYear.exec(text) ?? [];
	if (year === undefined || hangsOnToday.test(text.replace(/年[前后]|[前后]$/u, ""))) return undefined;
	const found = readDatePhrase(text, civilDate(`${year}-01-01`) as CivilDate);
	return found?.start === 0 && found.end === text.length ? found.interval : undefined;
}
