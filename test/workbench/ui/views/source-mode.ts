import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { markdown, markdownKeymap } from "@codemirror/lang-markdown";
import { codeFolding } from "@codemirror/language";
import { Annotation, Compartment, EditorState, type Extension } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import type { MarkdownFileInfo, MarkdownSubView } from "obsidian";
import type { App } from "../app/app";
import { Menu } from "../popups/menu";
import { CodeEditor } from "./code-editor";
import { sourceMarks } from "./source-marks";
import type { NoteOwner } from "../live-preview/host";
import { livePreview } from "../live-preview/live-preview";
import { editorEditorField, editorInfoField, livePreviewState, setLivePreview } from "./editor-fields";

/** What source mode tells the view around it. */
export interface SourceHost {
	readonly app: App;
	readonly info: MarkdownFileInfo & NoteOwner;
	readonly changed: () => void;
	readonly followLink: (link: string, event: MouseEvent) => void;
}

/** Marks changes that come from the file, which need no saving. */
const fromFile = Annotation.define<boolean>();

const link = /\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]/g;

/** The smallest single change between two texts. */
function difference(before: string, after: string): { from: number; to: number; insert: string } {
	let from = 0;
	while (from < before.length && from < after.length && before[from] === after[from]) from++;
	let tail = 0;
	while (tail < before.length - from && tail < after.length - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

/** A note's text in CodeMirror; bare until the first `set`. */
export class SourceMode implements MarkdownSubView {
	readonly cm: EditorView;
	readonly editor: CodeEditor;
	private readonly plugins = new Compartment();
	private readonly el: HTMLElement;

	constructor(parentEl: HTMLElement, private readonly host: SourceHost, private isLive: boolean) {
		this.el = parentEl.createDiv("markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width");
		this.el.toggleClass("is-live-preview", isLive);
		this.cm = new EditorView({ parent: this.el });
		this.editor = new CodeEditor(this.cm);
		this.cm.contentDOM.addEventListener("contextmenu", (event) => { this.openMenu(event); });
	}

	get(): string {
		return this.editor.getValue();
	}

	set(data: string, clear: boolean): void {
		// An editor knows one line end: what it is given and what it holds are compared as it holds them.
		const text = data.replace(/\r\n?/g, "\n");
		if (clear) this.cm.setState(this.state(text));
		else if (text !== this.get()) this.cm.dispatch({ changes: difference(this.get(), text), annotations: fromFile.of(true) });
	}

	/** Goes on in the document of another window. */
	setRoot(doc: Document): void {
		this.cm.setRoot(doc);
	}

	/** Changes between Live Preview and the bare source. */
	setLivePreview(isLive: boolean): void {
		this.isLive = isLive;
		this.el.toggleClass("is-live-preview", isLive);
		this.cm.dispatch({ effects: setLivePreview.of(isLive) });
	}

	getScroll(): number {
		const block = this.cm.lineBlockAtHeight(this.cm.scrollDOM.scrollTop);
		return this.cm.state.doc.lineAt(block.from).number - 1;
	}

	applyScroll(scroll: number): void {
		const from = this.editor.posToOffset({ line: Math.floor(scroll), ch: 0 });
		this.cm.dispatch({ effects: EditorView.scrollIntoView(from, { y: "start" }) });
	}

	/** Puts the cursor on a line and the line in the middle. */
	revealLine(line: number): void {
		const range = { from: { line, ch: 0 }, to: { line, ch: this.editor.getLine(line).length } };
		this.editor.setSelection(range.from, range.to);
		this.editor.scrollIntoView(range, true);
	}

	/** Takes in what plugins have registered since. */
	updateOptions(): void {
		this.cm.dispatch({ effects: this.plugins.reconfigure([...this.host.app.workspace.editorExtensions]) });
	}

	destroy(): void {
		this.cm.destroy();
	}

	private state(doc: string): EditorState {
		return EditorState.create({ doc, extensions: this.extensions() });
	}

	private extensions(): Extension[] {
		const { app, info } = this.host;
		return [
			// First, so that the keys and filters of plugins go before the editor's own.
			this.plugins.of([...app.workspace.editorExtensions]),
			history(),
			drawSelection(),
			EditorState.allowMultipleSelections.of(true),
			EditorView.lineWrapping,
			codeFolding(),
			markdown({ addKeymap: false }),
			sourceMarks,
			keymap.of([...markdownKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
			editorInfoField.init(() => info),
			editorEditorField.init(() => this.cm),
			livePreview({ app, sourcePath: () => info.file?.path ?? "", owner: info, followLink: (target, event) => { this.host.followLink(target, event); } }, this.isLive),
			livePreviewState,
			EditorView.updateListener.of((update) => {
				if (!update.docChanged || update.transactions.some((transaction) => transaction.annotation(fromFile))) return;
				this.host.changed();
				app.workspace.trigger("editor-change", this.editor, info);
				void this.askSuggesters();
			}),
			EditorView.domEventHandlers({
				paste: (event) => this.passOn("editor-paste", event),
				drop: (event) => this.passOn("editor-drop", event),
				mousedown: (event) => this.follow(event),
				focus: () => { this.bringCursorBack(); },
			}),
		];
	}

	/** What gives the keyboard back (a dialog that closes) would leave the cursor wherever the browser thinks that a text begins. */
	private bringCursorBack(): void {
		const { anchor, head } = this.cm.state.selection.main;
		const [from, to] = [this.cm.domAtPos(anchor), this.cm.domAtPos(head)];
		this.cm.dom.doc.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
	}

	private passOn(name: string, event: Event): boolean {
		this.host.app.workspace.trigger(name, event, this.editor, this.host.info);
		return event.defaultPrevented;
	}

	private follow(event: MouseEvent): boolean {
		if (!event.ctrlKey && !event.metaKey) return false;
		const offset = this.cm.posAtCoords({ x: event.clientX, y: event.clientY });
		if (offset === null) return false;
		const line = this.cm.state.doc.lineAt(offset);
		for (const match of line.text.matchAll(link)) {
			const start = line.from + match.index;
			if (offset < start || offset > start + match[0].length) continue;
			this.host.followLink(match[1] ?? "", event);
			return true;
		}
		return false;
	}

	private openMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		this.host.app.workspace.trigger("editor-menu", menu, this.editor, this.host.info);
		if (menu.items.length > 0) menu.showAtMouseEvent(event);
	}

	private async askSuggesters(): Promise<void> {
		const { app, info } = this.host;
		const { file } = info;
		if (!file) return;
		for (const suggest of app.workspace.editorSuggests) {
			const place = (): { left: number; top: number; bottom: number } | null => this.cm.coordsAtPos(this.cm.state.selection.main.head);
			if (await suggest.trigger(this.editor, file, place)) return;
		}
	}
}
