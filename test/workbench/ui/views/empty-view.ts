import { ItemView } from "./view";

/** What a new tab shows. */
export class EmptyView extends ItemView {
	override icon = "lucide-file";

	getViewType(): string {
		return "empty";
	}

	getDisplayText(): string {
		return "New tab";
	}

	protected override onOpen(): Promise<void> {
		const box = this.contentEl.createDiv("empty-state").createDiv("empty-state-container");
		box.createDiv({ cls: "empty-state-title", text: "No file is open" });
		const actions = box.createDiv("empty-state-action-list");
		for (const [text, command] of [["Go to file (Ctrl + O)", "switcher:open"], ["See commands (Ctrl + P)", "command-palette:open"]] as const) {
			const action = actions.createDiv({ cls: "empty-state-action tappable", text });
			action.addEventListener("click", () => { this.app.commands.executeCommandById(command); });
		}
		return Promise.resolve();
	}
}
