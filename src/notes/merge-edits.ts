import type { TextEdit } from "./text-edit";
import { applyEdits, editsBetween } from "./text-edit";

/** `base` with what two others made of it, or undefined where both changed the same place. */
export function mergeTexts(base: string, ours: string, theirs: string): string | undefined {
	const edits = editsBetween(base, ours);
	const others = editsBetween(base, theirs);
	if (edits.some((edit) => others.some((other) => touch(edit, other)))) return undefined;
	return applyEdits(base, [...edits, ...others]);
}

/** Edits that meet in one place cannot both be done with certainty, be it only that their order would be a guess. */
function touch(a: TextEdit, b: TextEdit): boolean {
	return a.start <= b.end && b.start <= a.end;
}
