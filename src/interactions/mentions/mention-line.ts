import { isDayName } from "../../calendar/date-in-name";
import type { DateInterval } from "../../calendar/date-interval";
import { readDate } from "../../calendar/read-date";
import { codeSpans, cutRanges, inRanges } from "../../notes/lines/inline-marks";
import type { ItemMark, Line, LineKind } from "../../notes/lines/line";
import { isTicked } from "../../notes/lines/read-list";
import { rowAsLine } from "../../notes/lines/table-cells";
import { isIntroduction, isUnderIntroduction } from "../../notes/kinds/roster";
import { clauseEnd, isGroupCall, isGroupMessage, isGroupPacket, isOneToOneChannel, maySpeakOfMany } from "../channel";
import { dayBeside } from "./day-beside";
import { withDaysAhead } from "./days-ahead";
import { happened, type Happening, happenedUnder, isAside, isOfContact, isOrder } from "../happened";
import { readDateAtStart } from "../logs/log-head";
import { isSpokenOf } from "./spoken-of";
import { toldLine, type ToldLine } from "./told-line";

/** A link to a person in a line, and what is known of it from the cache. */
export interface LinkInLine {
	readonly column: number;
	/** Whether it stands in a ticked task: what was to be done was. */
	readonly isDone: boolean;
	/** The day of the note. */
	readonly day: DateInterval | undefined;
	readonly isPerson: (link: string) => boolean;
	/** A name without a link: to be contact, its own sentence has to say so. */
	readonly isPlain?: true | undefined;
	/** The heading that the line stands under. */
	readonly heading: string | undefined;
}

/** What the text of a line says about a link to a person. */
export interface MentionLine {
	/** Whether it can be contact. */
	readonly isContact: boolean;
	/** Whether between two. */
	readonly oneToOne: boolean;
	/** Whether the line names nobody else and tells something of them. */
	readonly isTheirs: boolean;
	/** Whether it only tells of them, with no word of a contact, and nothing over or under it says of one. */
	readonly isTold: boolean;
	/** The day that the line begins with, or names beside the person, where it does. */
	readonly on: DateInterval | undefined;
	/** The line without its comments. */
	readonly text: string;
}

/** Reads what the text of a line says about a link. */
export function readMentionLine(lines: readonly Line[], line: Line, link: LinkInLine): MentionLine {
	const written = toldLine(line, link.column, link.isPerson);
	const ahead = withDaysAhead(written.text, link.day);
	const told = ahead === written.text ? written : { ...written, text: ahead };
	const on = link.day && (ownDay(written.text) ?? dayBeside(written.text, told.at, link.day));
	const oneToOne = isBetweenTwo(lines, line, link.column);
	const read = { lines, line, told, link, oneToOne };
	const said = isSeen(read) ? happened(told.text, told.at) : undefined;
	const isContact = said !== undefined && isInTouchWith(read, said) && (link.isDone || isPast(read, on));
	return {
		isContact,
		oneToOne,
		isTheirs: told.people === 1 && tellsSomething(lines, line, told),
		isTold: isContact && oneToOne && said === "told" && isOnlyTold(read),
		on,
		text: saidBy(line),
	};
}

/** Whether a line that is no ticked task tells of what was; of a name without a link it has to say so. */
function isPast({ told, link: { day, isPlain } }: Told, on: DateInterval | undefined): boolean {
	return !isAhead(told.text, on, day) && (isPlain === undefined || isSaidOf(told));
}

/** Whether the clause that a name stands in says so itself, and in no quotation: nobody said that this one is meant. */
function isSaidOf({ text, at }: Pick<ToldLine, "text" | "at">): boolean {
	const own = clauseAt(text, at, anyEnd);
	return !missed.test(own) && (isOfContact(own) || beside.test(own)) && !/[“"「](?:[^”"」]*)$/u.test(text.slice(0, at).replace(/[“"「][^”"」]*[”"」]/gu, ""));
}

/** Full stops end a clause, too. */
const anyEnd = /[,;!?，。；！？]|\.(?=\s|$)/;
/** `parkrun with @`, `和@爬山`: whatever it was, it was done with them. */
const beside = /(?:\bwith |[和跟与陪])@/u;
const missed = /\b(?:missed|unanswered|drafts?|not|never|owe)\b|n['’]t\b|未接|草稿|[没不]敢|还没|没[和跟给见去]/iu;

function saidBy(line: Line): string {
	return rowAsLine(line) ?? cutRanges(line.text, line.comments).trim();
}

function tellsSomething(lines: readonly Line[], { number, kind }: Line, { text }: ToldLine): boolean {
	return saysMore(text) || lines[number + 1]?.owner === number || kind === "heading";
}

interface Told {
	readonly lines: readonly Line[];
	readonly line: Line;
	readonly told: ToldLine;
	readonly link: LinkInLine;
	readonly oneToOne: boolean;
}

function isSeen({ lines, line, told, link }: Told): boolean {
	return told.at >= 0 && isOpen(line, link.column) && !isQuoteInCallout(lines, line);
}

/**
 * Whether the two were in touch, by what is told: a ticked plan was carried out, a call that nobody took was not. Whoever is named in a
 * group is a part of it.
 */
function isInTouchWith({ lines, line, told: { text, at }, link: { isDone, heading }, oneToOne }: Told, ofLine: Happening): boolean {
	const said = happenedUnder([heading, labelOver(lines, line)].filter((label) => label !== undefined)) ?? ofLine;
	if (oneToOne && isToldOf(said, text, at)) return false;
	if (said === "not-happened" || (!isDone && (said === "to-come" || said === "arranged" || isOverOrder(lines, line, text)))) return false;
	return !isIntroduction(text) && !isUnderIntroduction(lines, line);
}

/** Whether the line, and what it stands under and what stands under it, has no word of a contact. */
function isOnlyTold({ lines, line, told: { text, at, names }, link: { isDone, heading } }: Told): boolean {
	if (isDone) return false;
	const named = Math.min(at, ...names.map((name) => text.indexOf(name)).filter((place) => place >= 0));
	if (isOfContact(text.slice(named, at)) || (heading !== undefined && !isDayName(heading) && isOfContact(heading))) return false;
	return !isAroundContact(lines, line);
}

function isAroundContact(lines: readonly Line[], line: Line): boolean {
	for (let over = lines[line.owner]; over; over = lines[over.owner]) if (isOfContact(over.text)) return true;
	for (let at = line.number + 1; lines[at]?.owner === line.number; at++) if (isOfContact(lines[at]?.text ?? "")) return true;
	return false;
}

/** Whether the person is only what the line is about. */
function isToldOf(said: Happening, text: string, at: number): boolean {
	return said === "apart" || isAside(said) || isSpokenOf(text, at);
}

/** Whether a bare name stands over, or before, what is to be done about them (`- @ > book a table`). */
function isOverOrder(lines: readonly Line[], line: Line, told: string): boolean {
	const rest = /^\W*@\W*(?:>\s*(.+))?$/.exec(told);
	if (!rest) return false;
	const below = lines[line.number + 1];
	const said = rest[1] ?? (below?.owner === line.number ? below.text.slice(below.item?.textStart) : "");
	return isOrder(said);
}

/** The item above, where it ends in a colon and so speaks of what is beneath it (`- todo:`). */
function labelOver(lines: readonly Line[], { owner }: Line): string | undefined {
	const above = lines[owner];
	const said = above?.item && above.text.length < mostLabel ? above.text.slice(above.item.textStart).trim() : "";
	return /[:：]\W*$/.test(said) ? said : undefined;
}

const mostLabel = 60;

const beforeDay = /^(?:[\p{L} _-]{2,30}::\s*)?/u;

/** The day that a line begins with, also as a field (`appointment:: 2026-12-30`). */
function ownDay(told: string): DateInterval | undefined {
	const begin = told.slice(told.includes("::") ? beforeDay.exec(told)?.[0].length ?? 0 : 0);
	const when = startsWithYear.test(begin) ? readDateAtStart(begin)?.when : undefined;
	return when?.precision === "day" ? when : undefined;
}

const startsWithYear = /^[[*_(]{0,3}(?:\d{4}|\d{1,2}([/.-])\d{1,2}\1\d{4})/;

/** Whether what a line tells is to come, by a day of its own after that of the note. */
function isAhead(told: string, on: DateInterval | undefined, day: DateInterval | undefined): boolean {
	const sign = day && planned.exec(told)?.[1];
	return day !== undefined && ((on !== undefined && on.from > day.to) || (sign !== undefined && sign > day.to));
}

const planned = /(?:📅|⏳|🛫)\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u;

const fourCharacters = /^(?:\P{Script=Han}*\p{Script=Han}){4}/u;
const wordsIn = /[\p{L}\p{N}'’-]+/gu;

/** Whether words are left where names, brackets and signs are not counted. */
function saysMore(told: string): boolean {
	const rest = told.replace(/@|[(（[【][^()（）[\]【】]*[)）\]】]|#\S+/gu, " ");
	return fourCharacters.test(rest) || (rest.match(wordsIn)?.length ?? 0) > 2;
}

/** The day that a ticked task bears: `✅ 2026-11-20`, `[completion:: 2026-11-20]` or `(completion:: [[2026-11-20]])`. */
export function completedOn(line: Line | undefined): DateInterval | undefined {
	const match = line && /(?:✅\uFE0F?\s*|[[(]completion::\s*)(?:\[\[)?(\d{4}-\d{2}-\d{2})/.exec(line.text);
	return match ? readDate(match[1]) : undefined;
}

const closed: ReadonlySet<LineKind> = new Set<LineKind>(["frontmatter", "fence", "indented-code", "comment", "html", "quote", "blank"]);

function isOpen(line: Line, column: number): boolean {
	if (closed.has(line.kind) || line.quoted?.code === true || inRanges(line.comments, column) || inRanges(codeSpans(line.text), column)) {
		return false;
	}
	if (isQuoteInItem(line, line.item ?? line.quoted?.item) || isOpenTask(line.quoted?.item)) return false;
	return !/\{\{[^{}]*\}\}|<%/.test(line.text);
}

function isOpenTask(item: ItemMark | undefined): boolean {
	return item?.task !== undefined && !isTicked(item.task);
}

/** `- > what they said`. */
function isQuoteInItem(line: Line, item: ItemMark | undefined): boolean {
	return item !== undefined && line.text[item.textStart] === ">";
}

/** `> > what they said` under `> [!note]`; a callout there is none. */
function isQuoteInCallout(lines: readonly Line[], line: Line): boolean {
	let first = line;
	for (let at: Line | undefined = line; at && isNested(at); at = lines[at.number - 1]) first = at;
	return isNested(first) && !first.text.startsWith("[!", first.quoted?.textStart);
}

function isNested({ kind, text, quoted }: Line): boolean {
	return kind === "callout" && />\s*>/.test(text.slice(0, quoted?.textStart));
}

/** A channel in brackets on the line or on an item above it; a red packet to a group; or a clause around the link that mentions a group. */
function isBetweenTwo(lines: readonly Line[], line: Line, column: number): boolean {
	const { text } = line;
	if (maySpeakOfMany(text) && (isGroupPacket(text) || isGroupCall(text) || isGroupMessage(clauseAt(text, column)))) return false;
	for (let at: Line | undefined = line; at; at = lines[at.owner]) {
		if (!/[(（]/.test(at.text)) continue;
		for (const match of at.text.matchAll(/[(（]([^()（）]{1,24})[)）]/g)) if (!isOneToOneChannel(match[1] ?? "")) return false;
	}
	return true;
}

function clauseAt(text: string, column: number, end = clauseEnd): string {
	const before = text.slice(0, column).split(end).at(-1) ?? "";
	return before + (text.slice(column).split(end)[0] ?? "");
}
