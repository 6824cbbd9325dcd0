import type { WorkspaceLeaf } from "../workspace/workspace-leaf";
import { ItemView } from "./view";

/** Stands where a view's plugin is gone. */
export class MissingView extends ItemView {
	constructor(leaf: WorkspaceLeaf, private readonly type: string) {
		super(leaf);
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return "Plugin no longer active";
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: "pane-empty", text: `No plugin has registered the view "${this.type}".` });
		return Promise.resolve();
	}
}
