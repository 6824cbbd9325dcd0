import type { CivilDate } from "../calendar/civil-date";
import { insertLines } from "../notes/lines/insert-lines";
import type { Line } from "../notes/lines/line";
import { withoutBlockId } from "../notes/lines/plain-text";
import { isTicked } from "../notes/lines/read-list";
import { refuse } from "../notes/refusal";
import { scanLines } from "../notes/lines/scan-lines";
import { type Placed, placesAfterLast, placesOfNewSection } from "../notes/lines/section-places";
import { sectionsNamed } from "../notes/lines/sections";
import { taskLine } from "../notes/lines/task-line";
import { applyEdits } from "../notes/text-edit";
import type { Commitment } from "./commitment";
import { readCommitments } from "./read-commitments";
import { isPromise, readTask } from "./task-text";

/** A task to add: what is promised, by whom, by when. */
export type CommitmentToWrite = Pick<Commitment, "text" | "by" | "dueOn">;

/** The text with a task at the end of the section of that heading, which is begun where it is missing. Lines are only added. */
export function addTask(text: string, commitment: CommitmentToWrite, heading: string): string {
	const task = taskLine(commitment);
	if (task === undefined) refuse("empty", commitment.text);
	const lines = scanLines(text);
	const before = readCommitments(text, "", lines);
	for (const { at, added } of placesOfTask(lines, task, heading)) {
		const result = insertLines(text, lines, at, added);
		// Checked by reading: a task in code or in a comment would be lost, and an empty line may bring one to light.
		const after = readCommitments(result, "");
		const isAdded = ({ source }: Commitment): boolean => (source.line ?? -1) >= at && (source.line ?? -1) < at + added.length;
		if (after.length === before.length + 1 && after.some(isAdded)) return result;
	}
	refuse("no-place", heading);
}

/**
 * The text with a task ticked, and its day as the Tasks plugin writes it (`✅ 2026-11-20`). The task is found by its words, nearest to the
 * line where it was last seen; a task that is ticked already stays as it is. Refuses where it is gone, and where it repeats: only the
 * plugin that wrote the repetition can make the next one.
 */
export function tickTask(text: string, task: Pick<Commitment, "text" | "by" | "source">, doneOn: CivilDate): string {
	const lines = scanLines(text);
	const alike = lines.filter((line) => isPromise(line) && isSame(readTask(line, lines[line.number + 1]), task));
	const hint = task.source.line ?? 0;
	const line = nearest(alike.filter((each) => !isTicked(taskOf(each))), hint);
	if (!line && alike.length > 0) return text;
	if (!line) refuse("changed-since", task.text, { line: hint });
	if (/🔁\uFE0F?\s*\p{L}|[[(]repeat::/u.test(line.text)) refuse("repeating-task", task.text, { line: line.number });
	const bracket = line.start + line.text.lastIndexOf("[", ((line.item ?? line.quoted?.item)?.textStart ?? 0) - 1);
	const end = line.start + withoutBlockId(line.text).trimEnd().length;
	const day = line.text.includes("✅") ? "" : ` ✅ ${doneOn}`;
	return applyEdits(text, [
		{ start: bracket + 1, end: bracket + 1 + (taskOf(line) ?? " ").length, text: "x" },
		{ start: end, end, text: day },
	]);
}

function* placesOfTask(lines: readonly Line[], task: string, heading: string): Generator<Placed> {
	const section = sectionsNamed(lines, [heading])[0];
	const item = `- ${task}`;
	if (section) yield* placesAfterLast(lines, section, [item]);
	yield* placesOfNewSection(lines, heading, [item]);
}

/** The same words from the other of the two are another promise. */
function isSame(said: ReturnType<typeof readTask>, task: Pick<Commitment, "text" | "by">): boolean {
	return said?.text === task.text && said.by === task.by;
}

function taskOf(line: Line): string | undefined {
	return (line.item ?? line.quoted?.item)?.task;
}

function nearest(lines: readonly Line[], hint: number): Line | undefined {
	return lines.reduce<Line | undefined>(
		(best, line) => (best && Math.abs(best.number - hint) <= Math.abs(line.number - hint) ? best : line),
		undefined,
	);
}
