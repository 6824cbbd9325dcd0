import type { CivilDate } from "../calendar/civil-date";
import { readDate } from "../calendar/read-date";
import { cutRanges } from "../notes/lines/inline-marks";
import type { Line } from "../notes/lines/line";
import { withoutBlockId } from "../notes/lines/plain-text";
import { withoutFields, withoutTaskSigns, writtenDue } from "../notes/lines/plugin-signs";
import { isSaid } from "../notes/lines/spoken";

/** What a task promises. */
interface PromiseText {
	readonly text: string;
	readonly by: "me" | "them";
	readonly dueOn: CivilDate | undefined;
}

/** Whether a line is a task that may be a promise: a list item with brackets, not cancelled, in plain sight, in no template. */
export function isPromise(line: Line): boolean {
	const item = line.kind === "item" ? line.item : line.kind === "callout" ? line.quoted?.item : undefined;
	return item?.task !== undefined && item.task !== "-" && !/\{\{[^{}]*\}\}|<%/.test(line.text);
}

/**
 * The words of a task without its due date, the signs of the Tasks plugin and the fields of other plugins; undefined where it is struck
 * out, empty, or a field (`thanks::`).
 */
export function readTask(line: Line, next: Line | undefined): PromiseText | undefined {
	const written = withoutBlockId(wordsOf(line, next));
	const by = /^@(?:them|they|her|him|对方|他|她|ta)(?![\p{L}\p{N}])\s*[:：,，]?\s*|^@(?:对方|他|她)\s*/iu.exec(written);
	const text = withoutFields(withoutTaskSigns(written.slice(by?.[0].length ?? 0)));
	if (!isSaid(text) || /^~~.*~~$/.test(text) || /^[*_]*[\p{L}-]{1,20}[*_]*(?:::|：：)/u.test(text)) return undefined;
	return { text, by: by ? "them" : "me", dueOn: readDate(writtenDue(written))?.to };
}

/** What goes on with a sentence is indented, or in the midst of it; else it is the next thought of a day, with no blank before it. */
const goesOn = /^(?:\s|\p{Ll})/u;

/** A task that goes on in the next line is one sentence. */
function wordsOf(line: Line, next: Line | undefined): string {
	const start = (line.item ?? line.quoted?.item)?.textStart ?? 0;
	const isMore = next?.kind === "text" && next.owner === line.number && goesOn.test(next.text);
	return cutRanges(line.text, line.comments, start).trim() + (isMore ? ` ${cutRanges(next.text, next.comments).trim()}` : "");
}
