import type { Editor } from "obsidian";

/** Puts lines where the cursor is, with a line of their own even in the middle of one. */
export function insertOnOwnLine(editor: Editor, lines: string): void {
	const at = editor.getCursor();
	const before = editor.getLine(at.line).slice(0, at.ch);
	editor.replaceSelection(before.trim() === "" ? lines : `\n${lines}`);
}
