import { readDateAtStart } from "../../interactions/logs/log-head";
import { dateInName } from "../../calendar/date-in-name";
import { dayInterval, type DateInterval } from "../../calendar/date-interval";
import type { CivilDate } from "../../calendar/civil-date";
import { cutRanges } from "../../notes/lines/inline-marks";
import type { Line } from "../../notes/lines/line";
import { headingName } from "../../notes/lines/sections";
import { readPropertyDate } from "../properties/property-date";
import type { PersonRules } from "../properties/person-rules";

/**
 * A line of a person's note that states a contact: as a property would (`last_contact:: 2026-06-07`, `- **最后联系**：[[2026-01-17]]`,
 * `last proper talk: 3 May`), or by linking the note of a meeting.
 */
export interface StatedContact {
	readonly when: DateInterval;
	readonly line: number;
}

const field = /^[[(]?[*_]{0,3}(\p{L}[\p{L} _-]{1,30}?)\s*(?:(?:::|[:：])[*_]{0,3}|[*_]{1,3}(?:::|[:：]))\s*(.{2,60})/u;
/** What people call it in running text. */
const label = new RegExp(
	"^last (?:time (?:we|i) |(?:proper|real|long|good|phone|video) )*(?:talk(?:ed)?|sp[eo]ken?|s(?:aw|een?)|met|call(?:ed)?|chat(?:ted)?|caught up|catch-?up|contact(?:ed)?|conversation|visit(?:ed)?|meeting|heard)(?: (?:to|with|from|him|her|them|in person))*$"
	+ "|^(?:最后|上|最近)一?次(?:[和跟与][他她])?(?:联系|见面?|聊天?|通话|通?电话|打电话|视频|吃饭|碰面)(?:了?[他她]|时间)?$",
	"i",
);
const none: readonly never[] = Object.freeze([]);

/**
 * Reads the lines that state a contact: under the keys that the property has, and links to dated notes in a list of meetings.
 * A day without a year is the last one by `writtenOn`.
 */
export function readStatedContacts(lines: readonly Line[], rules: PersonRules, writtenOn?: CivilDate): readonly StatedContact[] {
	let found: StatedContact[] | undefined;
	let isMeetings = false;
	for (const line of lines) {
		if (line.heading) isMeetings = meetings.has(headingName(line.heading.text));
		const when = mayState(line) ? statedIn(line, rules, writtenOn) ?? (isMeetings ? meetingIn(line) : undefined) : undefined;
		if (when) (found ??= []).push({ when, line: line.number });
	}
	return found ?? none;
}

/** Headings under which a person's note lists the notes of meetings with them. */
const meetings: ReadonlySet<string> = new Set(["mentions", "meetings", "meeting notes", "提及", "会议", "会面"]);

/** An item that begins with a link to a note with a day in its name. */
function meetingIn({ text, comments, item }: Line): DateInterval | undefined {
	const said = item && cutRanges(text, comments, item.textStart);
	const link = said?.startsWith("[[") === true ? said.slice(2, said.indexOf("]]")).split("|")[0] : undefined;
	const day = link === undefined ? undefined : dateInName(link.slice(link.lastIndexOf("/") + 1));
	return day && dayInterval(day);
}

function mayState({ kind, item, text }: Line): boolean {
	return (kind === "text" || (kind === "item" && item?.task === undefined)) && /[:：]|\d{4}/.test(text);
}

function statedIn({ text, comments, item }: Line, { keys }: PersonRules, writtenOn: CivilDate | undefined): DateInterval | undefined {
	const [, key = "", value = ""] = field.exec(cutRanges(text, comments, item?.textStart).trimStart()) ?? [];
	if (keys.get(key.toLowerCase())?.some(({ row }) => row.meaning === "lastContact") !== true && !label.test(key)) return undefined;
	const said = value.includes("[[") ? value : value.replace(/[\])]$/, "");
	return readDateAtStart(said)?.when ?? (writtenOn && inWords(said, writtenOn));
}

/** `3 May, on the way home`. */
function inWords(said: string, on: CivilDate): DateInterval | undefined {
	return readPropertyDate(said.split(/[,，.。;；(（]/)[0]?.trim(), { on, lean: "past" })?.date;
}
