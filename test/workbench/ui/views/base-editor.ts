import type * as obsidian from "obsidian";
import type { EditorChange, EditorPosition } from "obsidian";

/** What every editor can do in terms of what it must do itself. */
export abstract class Editor {
	getDoc(): this {
		return this;
	}

	setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
	}

	somethingSelected(): boolean {
		return this.getSelection() !== "";
	}

	setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === "number" ? { line: pos, ch } : pos);
	}

	processLines<T>(read: (line: number, lineText: string) => T | null, write: (line: number, lineText: string, value: T | null) => EditorChange | undefined, ignoreEmpty = false): void {
		const lines = this.getValue().split("\n").map((text, line) => ({ text, line })).filter(({ text }) => !ignoreEmpty || text.trim() !== "");
		const values = lines.map(({ text, line }) => read(line, text));
		const changes = lines.flatMap(({ text, line }, index) => {
			const change = write(line, text, values[index] ?? null);
			return change ? [change] : [];
		});
		if (changes.length > 0) this.transaction({ changes });
	}

	abstract getValue(): string;
	abstract getLine(line: number): string;
	abstract getSelection(): string;
	abstract replaceRange(replacement: string, from: EditorPosition, to?: EditorPosition, origin?: string): void;
	abstract setSelection(anchor: EditorPosition, head?: EditorPosition): void;
	abstract transaction(tx: obsidian.EditorTransaction, origin?: string): void;
}
