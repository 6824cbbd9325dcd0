import * as commands from "@codemirror/commands";
import { foldAll, toggleFold, unfoldAll } from "@codemirror/language";
import { EditorSelection, type ChangeSpec, type SelectionRange } from "@codemirror/state";
import { EditorView, type Command } from "@codemirror/view";
import type * as obsidian from "obsidian";
import type { EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelectionOrCaret, EditorTransaction } from "obsidian";
import { Editor } from "./base-editor";

const named: Record<EditorCommandName, Command> = {
	goUp: commands.cursorLineUp, goDown: commands.cursorLineDown, goLeft: commands.cursorCharLeft, goRight: commands.cursorCharRight, goStart: commands.cursorDocStart, goEnd: commands.cursorDocEnd,
	goWordLeft: commands.cursorGroupLeft, goWordRight: commands.cursorGroupRight, indentMore: commands.indentMore, indentLess: commands.indentLess, newlineAndIndent: commands.insertNewlineAndIndent,
	swapLineUp: commands.moveLineUp, swapLineDown: commands.moveLineDown, deleteLine: commands.deleteLine, toggleFold, foldAll, unfoldAll,
};

/** Obsidian's `Editor` over a CodeMirror view. */
export class CodeEditor extends Editor implements obsidian.Editor {
	constructor(readonly cm: EditorView) {
		super();
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
	}

	getLine(line: number): string {
		return line < 0 || line >= this.lineCount() ? "" : this.cm.state.doc.line(line + 1).text;
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		return this.cm.state.selection.ranges.map((range) => this.cm.state.sliceDoc(range.from, range.to)).join("\n");
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement));
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
		this.cm.dispatch({ changes: this.change(from, to, replacement) });
	}

	getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): obsidian.EditorSelection[] {
		return this.cm.state.selection.ranges.map((range) => ({ anchor: this.offsetToPos(range.anchor), head: this.offsetToPos(range.head) }));
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.cm.dispatch({ selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) } });
	}

	setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		this.cm.dispatch({ selection: EditorSelection.create(ranges.map((range) => this.range(range.anchor, range.head)), main) });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === "number") this.cm.scrollDOM.scrollLeft = x;
		if (typeof y === "number") this.cm.scrollDOM.scrollTop = y;
	}

	scrollIntoView(range: EditorRange, center = false): void {
		this.cm.dispatch({ effects: EditorView.scrollIntoView(this.range(range.from, range.to), { y: center ? "center" : "nearest" }) });
	}

	undo(): void {
		commands.undo(this.cm);
	}

	redo(): void {
		commands.redo(this.cm);
	}

	exec(command: EditorCommandName): void {
		named[command](this.cm);
	}

	transaction(tx: EditorTransaction): void {
		const changes = this.cm.state.changes((tx.changes ?? []).map((change) => this.change(change.from, change.to ?? change.from, change.text)));
		if (changes.length > 0 || !changes.empty) this.cm.dispatch({ changes });
		if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection);
		const selections: EditorRangeOrCaret[] = tx.selections ?? (tx.selection ? [tx.selection] : []);
		if (selections.length > 0) this.cm.dispatch({ selection: EditorSelection.create(selections.map(({ from, to }) => this.range(from, to))) });
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset({ line, ch }: EditorPosition): number {
		const { doc } = this.cm.state;
		if (line < 0) return 0;
		if (line >= doc.lines) return doc.length;
		const { from, length } = doc.line(line + 1);
		return from + Math.clamp(ch, 0, length);
	}

	offsetToPos(offset: number): EditorPosition {
		const { doc } = this.cm.state;
		const line = doc.lineAt(Math.clamp(offset, 0, doc.length));
		return { line: line.number - 1, ch: Math.clamp(offset, 0, doc.length) - line.from };
	}

	private change(from: EditorPosition, to: EditorPosition, insert: string): ChangeSpec {
		return { from: this.posToOffset(from), to: this.posToOffset(to), insert };
	}

	private range(anchor: EditorPosition, head: EditorPosition = anchor): SelectionRange {
		return EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head));
	}
}
