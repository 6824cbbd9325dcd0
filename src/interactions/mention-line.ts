import type { DateInterval } from "../calendar/date-interval";
import { readDate } from "../calendar/read-date";
import { codeSpans, cutRanges, inRanges } from "../notes/inline-marks";
import type { ItemMark, Line, LineKind } from "../notes/line";
import { isTicked } from "../notes/read-list";
import { clauseEnd, isGroupMessage, isGroupPacket, isOneToOneChannel } from "./channel";

/** What the text of a line says about a link at `column`: whether it can be contact, whether between two, and the line without its comments. */
export function readMentionLine(lines: readonly Line[], line: Line, column: number): { readonly isContact: boolean; readonly oneToOne: boolean; readonly text: string } {
	return { isContact: isOpen(line, column) && !isQuoteInCallout(lines, line), oneToOne: isBetweenTwo(lines, line, column), text: cutRanges(line.text, line.comments).trim() };
}

/** The day that a ticked task bears: `✅ 2026-11-20`, `[completion:: 2026-11-20]` or `(completion:: [[2026-11-20]])`. */
export function completedOn(line: Line | undefined): DateInterval | undefined {
	const match = line && /(?:✅\uFE0F?\s*|[[(]completion::\s*)(?:\[\[)?(\d{4}-\d{2}-\d{2})/.exec(line.text);
	return match ? readDate(match[1]) : undefined;
}

const closed: ReadonlySet<LineKind> = new Set<LineKind>(["frontmatter", "fence", "indented-code", "comment", "html", "quote", "blank"]);

function isOpen(line: Line, column: number): boolean {
	if (closed.has(line.kind) || line.quoted?.code === true || inRanges(line.comments, column) || inRanges(codeSpans(line.text), column)) return false;
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

/** A channel in brackets on the line, or on an item above it; a red packet to a group; or a clause around the link that tells of a group. */
function isBetweenTwo(lines: readonly Line[], line: Line, column: number): boolean {
	if (isGroupPacket(line.text) || isGroupMessage(clauseAt(line.text, column))) return false;
	for (let at: Line | undefined = line; at; at = lines[at.owner]) {
		if (!/[(（]/.test(at.text)) continue;
		for (const match of at.text.matchAll(/[(（]([^()（）]{1,24})[)）]/g)) if (!isOneToOneChannel(match[1] ?? "")) return false;
	}
	return true;
}

function clauseAt(text: string, column: number): string {
	const before = text.slice(0, column).split(clauseEnd).at(-1) ?? "";
	return before + (text.slice(column).split(clauseEnd)[0] ?? "");
}
