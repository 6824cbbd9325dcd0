import { addDays, type CivilDate, daysBetween } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { readDatePhrase } from "../calendar/phrases/read-date-phrase";
import { isToTell } from "./sayable";

/** What somebody is about to go through, and one asks after once it is over. */
export type Awaited = "operation" | "baby";

const freshDays = 183;
/** Where no day is told, so long after. */
const soonDays = 30;
const longDays = 61;

const patternOf = (parts: readonly string[]): RegExp => new RegExp(parts.join("|"), "iu");
/** An operation in Kenya is a business, one in March is not. */
const inMonth = String.raw`(?! (?:to run|in (?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|an? |two |three |the )))`;

const signs: Readonly<Record<Awaited, RegExp>> = {
	operation: patternOf([
		String.raw`\b(?:hip|knee|eye|heart|back|shoulder|cataract|hernia|gallbladder|thyroid) (?:op|operation|replacement|surgery)\b`,
		String.raw`\b(?:having|have|has|needs?|for|before) (?:(?:an|the|her|his|their|your) )?(?:(?:op|operation)\b${inMonth}|surgery\b)`,
		String.raw`\b(?:op|operation|surgery) (?:is )?(?:booked|scheduled|planned|next|on \w)`,
		"(?:做|动|要|安排|预约)[^，。；]{0,8}手术|手术(?:定|安排|排|约)在|开刀",
	]),
	baby: patternOf([
		String.raw`\bbaby(?: is|['’]s)? (?:due|on the way)\b|\b(?:due|expecting) (?:a|their|her|another) (?:\w+ )?baby\b`,
		"预产期|(?:月|年|天|周)(?:就|要)*生(?![病气日活意])|快要?生了",
	]),
};

/** Of me, of a surgeon, or not to be asked. */
const notTheirs = patternOf([
	String.raw`\bmy (?:own )?(?:\w+ )?(?:op|operation|surgery|baby)\b|\bsurgeon\b`,
	String.raw`\b(?:does not|doesn['’]t|did not|didn['’]t) want to (?:be asked|talk)\b`,
	"我的?(?:要|得|做|去|动|手术)|台手术|主刀|手术室|不想(?:说|提|聊|让|被|别人)",
]);

/** The operation or the baby of which a line tells that should be over by now; undefined where there is none, or nobody can tell yet. */
export function awaitedIn(text: string, told: DateInterval, today: CivilDate): Awaited | undefined {
	const kind = (["operation", "baby"] as const).find((one) => signs[one].test(text));
	if (kind === undefined || daysBetween(told.to, today) > freshDays || !isToTell(text) || notTheirs.test(text)) return undefined;
	return daysOver(text, told, today) > 0 ? kind : undefined;
}

/** How many days ago that should have been over of which a line tells as to come: by the day that it names, else soon after. */
function daysOver(text: string, told: DateInterval, today: CivilDate): number {
	return daysBetween(readDatePhrase(text, told.to, "monday", "future")?.interval.to ?? addDays(told.to, soonDays), today);
}

/** Whether a line names a day, counted from when it was told, that is still to come. */
export function isAhead(text: string, told: DateInterval, today: CivilDate): boolean {
	const found = readDatePhrase(text, told.to, "monday", "future");
	return found !== undefined && (found.interval.from >= today || isAhead(text.slice(found.end), told, today));
}

/** Whether it has been over for so long that one asks how they are, not how it went. */
export function isLongOver(text: string, told: DateInterval, today: CivilDate): boolean {
	return daysOver(text, told, today) > longDays;
}
