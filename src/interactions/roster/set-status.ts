import type { CivilDate } from "../../calendar/civil-date";
import type { Line } from "../../notes/lines/line";
import { withoutBlockId } from "../../notes/lines/plain-text";
import { scanLines } from "../../notes/lines/scan-lines";
import { refuse } from "../../notes/refusal";
import { applyEdits, type TextEdit } from "../../notes/text-edit";
import { notAgreed } from "./read-introduction";
import { type RosterLine, rosterLines } from "./read-roster";
import { dayMarkIn, markOf, type RosterStatus } from "./roster-status";

/** A line of a roster as it was last seen, and what its box is to say. */
export interface StatusChange extends Pick<RosterLine, "line" | "name"> {
	readonly status: RosterStatus;
}

/** What the days of other statuses say no longer: whoever has answered was asked, and that day stays. */
const goneWith: Readonly<Record<RosterStatus, readonly RosterStatus[]>> = {
	"to-ask": ["asked", "yes", "no"],
	asked: ["yes", "no"],
	yes: ["no"],
	no: ["yes"],
};

/**
 * The text with another status of somebody on a roster: the sign in the box, and the day as the Tasks plugin writes it. They are found by
 * their name, nearest to the line where they were last seen. Refuses where they are gone, and to say that two were introduced who have not
 * both agreed.
 */
export function setStatus(text: string, { line: hint, name, status }: StatusChange, today: CivilDate): string {
	const lines = scanLines(text);
	const found = rosterLines(lines)
		.filter((each) => each.name === name)
		.sort((a, b) => Math.abs(a.line - hint) - Math.abs(b.line - hint))[0];
	const line = lines[found?.line ?? -1];
	if (!found || !line?.item) refuse("changed-since", name, { line: hint });
	if (found.status === status) return text;
	const open = status === "yes" ? notAgreed(lines, found.line) : [];
	if (open.length > 0) refuse("not-agreed", open.join(", "), { line: found.line });
	const result = applyEdits(text, [boxEdit(line, status), ...dayEdits(line, status, today)]);
	// Checked by reading: an item whose words begin on the next line has no room for a box.
	const isRead = rosterLines(scanLines(result)).some((each) => each.line === found.line && each.name === name && each.status === status);
	if (!isRead) refuse("no-place", name, { line: found.line });
	return result;
}

function boxEdit({ start, item, text }: Line, status: RosterStatus): TextEdit {
	const { box } = markOf(status);
	const at = start + (item?.textStart ?? 0);
	if (item?.task === undefined) return { start: at, end: at, text: `[${box}] ` };
	const open = start + text.lastIndexOf("[", (item.textStart || text.length) - 1);
	return { start: open + 1, end: open + 1 + item.task.length, text: box };
}

function dayEdits({ start, text }: Line, status: RosterStatus, today: CivilDate): readonly TextEdit[] {
	const gone = goneWith[status]
		.flatMap((other) => dayMarkIn(other, text) ?? [])
		.map((mark) => ({ start: start + mark.start, end: start + mark.end, text: "" }));
	const { sign, field } = markOf(status);
	if (sign === "" || dayMarkIn(status, text)) return gone;
	const end = start + withoutBlockId(text).trimEnd().length;
	return [...gone, { start: end, end, text: inFields.test(text) ? ` [${field}:: ${today}]` : ` ${sign} ${today}` }];
}

const inFields = /[[(]\s*(?:start|completion|cancelled)::/;
