import { MarkdownView, normalizePath, parseYaml } from "obsidian";
import type { App, TFile } from "obsidian";
import { refuse } from "../../notes/refusal";
import { keepCursor } from "./keep-cursor";
import type { NotePort, OpenNote } from "../../writing/note-port";

/** The notes of the vault, for the writer. */
export class VaultNotes implements NotePort {
	readonly normalize = normalizePath;
	readonly parseProperties: (block: string) => unknown = parseYaml;
	readonly #app: Pick<App, "vault" | "fileManager" | "workspace">;

	constructor(app: Pick<App, "vault" | "fileManager" | "workspace">) {
		this.#app = app;
	}

	size(path: string): number | undefined {
		return this.#app.vault.getFileByPath(path)?.stat.size;
	}

	read(path: string): Promise<string> {
		return this.#act(path, (file) => this.#app.vault.read(file));
	}

	async process(path: string, change: (text: string) => string): Promise<string> {
		const view = this.#viewOf(path);
		const restore = view && keepCursor(view.editor);
		const text = await this.#act(path, (file) => this.#app.vault.process(file, change));
		await restore?.(text);
		return text;
	}

	async create(path: string, text: string): Promise<void> {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		if (folder !== "" && !this.#app.vault.getFolderByPath(folder)) await this.#app.vault.createFolder(folder);
		await this.#app.vault.create(path, text);
	}

	trash(path: string): Promise<void> {
		return this.#act(path, (file) => this.#app.fileManager.trashFile(file));
	}

	openNote(path: string): OpenNote | undefined {
		const view = this.#viewOf(path);
		return view && {
			text: () => view.editor.getValue(),
			saved: () => view.data,
			edit: (edits) => {
				const { editor } = view;
				const changes = edits.map(({ start, end, text }) => ({
					from: editor.offsetToPos(start),
					to: editor.offsetToPos(end),
					text,
				}));
				editor.transaction({ changes }, "kith");
			},
			save: () => view.save(),
		};
	}

	/** The view in which a note is being written; the active one where there are several. */
	#viewOf(path: string): MarkdownView | undefined {
		const views = this.#app.workspace
			.getLeavesOfType("markdown")
			.flatMap(({ view }) => (view instanceof MarkdownView && view.file?.path === path && view.getMode() === "source" ? [view] : []));
		const active = views.length > 1 ? this.#app.workspace.getActiveViewOfType(MarkdownView) : null;
		return views.find((each) => each === active) ?? views[0];
	}

	async #act<T>(path: string, action: (file: TFile) => Promise<T>): Promise<T> {
		const file = this.#app.vault.getFileByPath(path);
		if (!file) refuse("missing", "", { path });
		return action(file);
	}
}
