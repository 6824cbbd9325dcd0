import { syntaxTree } from "@codemirror/language";
import type { EditorState, Line, Range } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { getFrontMatterInfo } from "../../core/front-matter";
import { editorLivePreviewField } from "../views/editor-fields";
import { TaskBoxWidget } from "./task-box-widget";
import { isTouched } from "./touches";

const hidden = Decoration.replace({});
const wikilink = /(?<!!)\[\[([^[\]|\n]+)(\|[^[\]\n]*)?\]\]/g;
const task = /^(\s*(?:[-*+]|\d+[.)]) )\[(.)\] /;

/** Marks of Markdown that are not seen while the cursor is elsewhere, with what they stand around. */
const hiding: Readonly<Record<string, string>> = { EmphasisMark: "cm-em", CodeMark: "cm-inline-code", LinkMark: "cm-link", URL: "cm-link" };
const around = new Set(["Emphasis", "StrongEmphasis", "InlineCode", "Link"]);

class Marks {
	readonly ranges: Range<Decoration>[] = [];
	private readonly code: { from: number; to: number }[] = [];

	constructor(private readonly state: EditorState) {}

	/** What the syntax of Markdown says of these lines. */
	addSyntax(from: number, to: number): void {
		syntaxTree(this.state).iterate({ from, to, enter: (node) => {
			if (node.name === "FencedCode" || node.name === "InlineCode") this.code.push({ from: node.from, to: node.to });
			const heading = /^ATXHeading(\d)$/.exec(node.name)?.[1];
			if (heading !== undefined) this.addHeading(this.state.doc.lineAt(node.from), heading);
			const { parent } = node.node;
			if (!(node.name in hiding) || !parent || !around.has(parent.name)) return;
			if (!isTouched(this.state, parent.from, parent.to)) this.hide(node.from, node.to);
		} });
	}

	addLine(line: Line): void {
		if (this.code.some(({ from, to }) => line.from >= from && line.from < to && this.state.doc.lineAt(to).number > line.number)) return;
		for (const match of line.text.matchAll(wikilink)) this.addLink(line.from + match.index, match);
		const [box, marker, mark] = task.exec(line.text) ?? [];
		if (box === undefined || mark === undefined || marker === undefined) return;
		this.ranges.push(Decoration.line({ class: "HyperMD-list-line HyperMD-task-line", attributes: { "data-task": mark === " " ? "" : mark } }).range(line.from));
		const from = line.from + marker.search(/\S/);
		const to = line.from + box.length - 1;
		if (!isTouched(this.state, from, to)) this.ranges.push(Decoration.replace({ widget: new TaskBoxWidget(mark) }).range(from, to));
	}

	private addHeading(line: Line, level: string): void {
		this.ranges.push(Decoration.line({ class: `HyperMD-header HyperMD-header-${level}` }).range(line.from));
		const mark = /^ *#{1,6} +/.exec(line.text)?.[0];
		if (mark !== undefined && !isTouched(this.state, line.from, line.to)) this.hide(line.from, line.from + mark.length);
	}

	private addLink(from: number, [whole, target = "", alias]: RegExpExecArray): void {
		const to = from + whole.length;
		if (this.code.some((range) => from >= range.from && to <= range.to) || isTouched(this.state, from, to)) return;
		const start = from + 2 + (alias === undefined ? 0 : target.length + 1);
		this.hide(from, start);
		this.ranges.push(Decoration.mark({ class: "cm-hmd-internal-link", attributes: { "data-href": target } }).range(start, to - 2));
		this.hide(to - 2, to);
	}

	private hide(from: number, to: number): void {
		if (from < to) this.ranges.push(hidden.range(from, to));
	}
}

function draw({ state, visibleRanges }: EditorView): DecorationSet {
	if (!state.field(editorLivePreviewField)) return Decoration.none;
	const marks = new Marks(state);
	const start = getFrontMatterInfo(state.doc.toString()).contentStart;
	for (const { from, to } of visibleRanges) {
		const first = Math.max(from, start);
		if (first >= to) continue;
		marks.addSyntax(first, to);
		for (let at = first; at <= to;) {
			const line = state.doc.lineAt(at);
			marks.addLine(line);
			at = line.to + 1;
		}
	}
	return Decoration.set(marks.ranges, true);
}

/** Shows headings, links, tasks and what is set off without the marks that make them, wherever no cursor is. */
export const inlineMarks = ViewPlugin.fromClass(class {
	decorations: DecorationSet;
	private tree: unknown;

	constructor(view: EditorView) {
		this.decorations = draw(view);
		this.tree = syntaxTree(view.state);
	}

	update(update: ViewUpdate): void {
		const { state, startState, view } = update;
		const toggled = state.field(editorLivePreviewField) !== startState.field(editorLivePreviewField);
		if (!toggled && !update.docChanged && !update.viewportChanged && !update.selectionSet && this.tree === syntaxTree(state)) return;
		this.decorations = draw(view);
		this.tree = syntaxTree(state);
	}
}, { decorations: (plugin) => plugin.decorations });
