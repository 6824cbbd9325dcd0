import { privateLines } from "../notes/lines/private-lines";
import { isTicked } from "../notes/lines/read-list";
import { isUnderIntroduction } from "../notes/kinds/roster";
import { scanLines } from "../notes/lines/scan-lines";
import type { Line } from "../notes/lines/line";
import type { Commitment } from "./commitment";
import { isPromise, readTask } from "./task-text";

/**
 * The promises in a person's own note: every task in it, under the log or elsewhere, is one of mine to that person, or of theirs where it
 * begins with `@them`. Cancelled tasks, tasks in code, comments and quotes, and boxes beneath an introduction are none; those of a callout
 * are.
 */
export function readCommitments(text: string, path: string, lines = scanLines(text)): readonly Commitment[] {
	const found: Commitment[] = [];
	let hidden: ReadonlySet<number> | undefined;
	for (const line of lines) {
		if (!isPromise(line) || isUnderIntroduction(lines, line)) continue;
		hidden ??= privateLines(lines);
		found.push(...commitmentAt(lines, line, path, hidden));
	}
	return found;
}

/** The promise of one line, or none where nothing is promised in it. */
export function commitmentAt(lines: readonly Line[], line: Line, path: string, hidden: ReadonlySet<number>): readonly Commitment[] {
	const task = (line.item ?? line.quoted?.item)?.task;
	const said = readTask(line, lines[line.number + 1]);
	if (!said) return [];
	return [{ ...said, done: isTicked(task), source: { path, line: line.number }, private: hidden.has(line.number) }];
}
