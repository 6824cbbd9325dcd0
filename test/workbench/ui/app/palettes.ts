import type { Command } from "obsidian";
import type { TFile } from "../../core/files";
import { Keymap } from "../../core/keymap";
import { FuzzySuggestModal, SuggestModal } from "../popups/suggest-modal";
import type { App } from "./app";
import { parseCliLine } from "./cli";

type Chosen = MouseEvent | KeyboardEvent;

const keys = [{ command: "↑↓", purpose: "to navigate" }, { command: "↵", purpose: "to use" }, { command: "esc", purpose: "to dismiss" }];

/** Runs a command by its name. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder("Select a command…");
		this.setInstructions(keys);
	}

	getItems(): Command[] {
		return this.app.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
	}

	getItemText(command: Command): string {
		return command.name;
	}

	onChooseItem(command: Command): void {
		this.app.commands.executeCommand(command);
	}
}

/** Opens a note by its name. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder("Find or create a note…");
		this.setInstructions(keys);
	}

	getItems(): TFile[] {
		const recent = this.app.workspace.getLastOpenFiles().flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
		return this.inputEl.value.trim() === "" && recent.length > 0 ? recent : this.app.vault.getMarkdownFiles();
	}

	getItemText(file: TFile): string {
		return file.path.replace(/\.md$/, "");
	}

	onChooseItem(file: TFile, event: Chosen): void {
		void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
	}
}

/** A line of the command line, typed in the app. */
export class CommandLinePrompt extends SuggestModal<string> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder("kith:due format=json");
		this.setInstructions([{ command: "↵", purpose: "to run the line as typed" }]);
		this.emptyStateText = "";
	}

	getSuggestions(query: string): string[] {
		const known = this.app.cli.list().map(({ command, flags }) => [command, ...Object.entries(flags).map(([key, flag]) => `${key}=${flag.value ?? ""}`)].join(" "));
		return [query, ...known.filter((line) => line.startsWith(query.trim()) && line !== query)].filter((line) => line.trim() !== "");
	}

	renderSuggestion(line: string, el: HTMLElement): void {
		el.createSpan({ text: line });
	}

	override selectSuggestion(line: string): void {
		const { command, data } = parseCliLine(line);
		void this.app.cli.run(command, data).then((answer) => {
			this.resultContainerEl.empty();
			this.resultContainerEl.createEl("pre", { cls: "workbench-cli-output", text: answer });
		});
	}

	onChooseSuggestion(): void {
		// The dialog stays open, to show the answer.
	}
}
