import { Keymap, MarkdownView } from "obsidian";
import type { App, HoverParent, PaneType } from "obsidian";
import type { Source } from "../../notes/note";

/** The kind of view that the app names as the source of a hover preview or of a menu of ours. */
export const hoverSource = "kith-reconnect";

/** What makes a line one of a list, or a task. */
const listMark = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/u;
/** A line of text that is no item, heading or empty line. */
const goesOn = /^\s*(?![-*+>#]\s|\d+[.)]\s)\S/u;

/** Notes, lines and panes as the app shows them: its own ways of opening, previewing and linking. */
export class NotesOnScreen {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** Opens a note where the keys and the button that were pressed say. */
	open(path: string, event?: MouseEvent | KeyboardEvent): void {
		this.openAt({ path, line: null }, Keymap.isModEvent(event));
	}

	openSource(source: Source, event?: MouseEvent | KeyboardEvent): void {
		this.openAt(source, Keymap.isModEvent(event));
	}

	openAt({ path, line }: Source, where: PaneType | boolean): void {
		const { vault, workspace } = this.#app;
		const file = vault.getFileByPath(path);
		if (file) void workspace.getLeaf(where).openFile(file, line === null ? {} : { eState: { line } });
	}

	/** Opens a note unless it is the one that is being read or written. */
	async show(path: string): Promise<void> {
		const { vault, workspace } = this.#app;
		const file = vault.getFileByPath(path);
		const isOpen = workspace.getActiveViewOfType(MarkdownView)?.file === file;
		if (file && !isOpen) await workspace.getLeaf(false).openFile(file);
	}

	/** Opens a pane at the side, in a state where one is given. */
	async showPane(viewType: string, state?: Readonly<Record<string, unknown>>): Promise<void> {
		const leaf = await this.#app.workspace.ensureSideLeaf(viewType, "right", { active: true, reveal: true });
		if (state) await leaf.setViewState({ type: viewType, state, active: true });
	}

	/** Tells the app of a note, or a line of it, under the pointer. */
	preview({ path, line }: Source, event: MouseEvent, targetEl: HTMLElement, parent: HoverParent): void {
		const state = line === null ? {} : { state: { scroll: line } };
		this.#app.workspace.trigger("hover-link", {
			event,
			source: hoverSource,
			hoverParent: parent,
			targetEl,
			linktext: path,
			sourcePath: "",
			...state,
		});
	}

	/** The words of a line and of those that go on with it, or of the properties of a note; empty where it is gone. */
	async wordsAt({ path, line }: Source): Promise<string> {
		const file = this.#app.vault.getFileByPath(path);
		const lines = file ? (await this.#app.vault.cachedRead(file)).split("\n") : [];
		const from = lines.slice(line ?? 1);
		const end = from.findIndex((each, at) => (line === null ? each.trimEnd() === "---" : at > 0 && !goesOn.test(each)));
		return from.slice(0, end < 0 ? undefined : end).join(" ").replace(listMark, "");
	}

	/** A link to a note, as it is to stand in the note at `from`. */
	linkTo(path: string, from: string): string {
		const { fileManager, vault } = this.#app;
		const file = vault.getFileByPath(path);
		return file ? fileManager.generateMarkdownLink(file, from) : path;
	}

	/** Path of the note that is open for reading or writing; null if there is none. */
	activePath(): string | null {
		return this.#app.workspace.getActiveFile()?.path ?? null;
	}
}
