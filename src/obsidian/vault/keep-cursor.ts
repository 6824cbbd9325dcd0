import type { Editor, EditorPosition } from "obsidian";
import { type TextEdit, editsBetween } from "../../notes/text-edit";

const longestWaitMs = 300;
const lookEveryMs = 5;

/**
 * Remembers where the cursors of an editor stand whose note is about to be written in the vault. What it answers waits until the editor has
 * loaded the text that was written, and puts them back among the same words: an editor that loads a text takes everything between the first
 * and the last change for new.
 */
export function keepCursor(editor: Editor): (written: string) => Promise<void> {
	const before = editor.getValue();
	const selections = editor
		.listSelections()
		.map(({ anchor, head }) => ({ anchor: editor.posToOffset(anchor), head: editor.posToOffset(head) }));
	return async (written) => {
		const after = written.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
		if (after === before) return;
		for (let waited = 0; editor.getValue() === before && waited < longestWaitMs; waited += lookEveryMs) {
			await new Promise((resolve) => window.setTimeout(resolve, lookEveryMs));
		}
		// Somebody types: their cursor is where they want it.
		if (editor.getValue() !== after) return;
		const edits = editsBetween(before, after);
		const at = (offset: number): EditorPosition => editor.offsetToPos(moved(offset, edits));
		editor.setSelections(selections.map(({ anchor, head }) => ({ anchor: at(anchor), head: at(head) })));
	};
}

/** Where a place in a text is after the edits; what is inserted right there comes after it. */
function moved(offset: number, edits: readonly TextEdit[]): number {
	let by = 0;
	for (const { start, end, text } of edits) {
		if (start >= offset) break;
		by += Math.min(text.length, end <= offset ? text.length : offset - start) - (Math.min(end, offset) - start);
	}
	return offset + by;
}
