import type * as obsidian from "obsidian";
import { debounce } from "../../core/debounce";
import type { Alike } from "../alike";
import { ItemView } from "../views/view";
import { BasesViewConfig, QueryController } from "./base-query";
import type { BasesView } from "./bases-view";

/** A base over all notes, shown by the views that plugins have registered. */
export class BasesHostView extends ItemView {
	override icon = "lucide-table";
	private controller: QueryController | null = null;

	getViewType(): string {
		return "bases";
	}

	getDisplayText(): string {
		return "All notes";
	}

	protected override onOpen(): Promise<void> {
		const bar = this.contentEl.createDiv("bases-toolbar");
		const body = this.contentEl.createDiv("bases-view");
		const choices = [...this.app.basesViews];
		if (choices.length === 0) body.createDiv({ cls: "pane-empty", text: "No plugin has registered a view for bases." });
		for (const [id, registration] of choices) {
			const button = bar.createEl("button", { text: registration.name, attr: { "data-view": id } });
			button.addEventListener("click", () => { this.show(id, body); });
		}
		const [first] = choices;
		if (first) this.show(first[0], body);
		return Promise.resolve();
	}

	/** Shows the base by another view. */
	private show(id: string, body: HTMLElement): void {
		const registration = this.app.basesViews.get(id);
		if (!registration) return;
		if (this.controller) this.removeChild(this.controller);
		body.empty();
		const controller = this.addChild(new QueryController(this.app, new BasesViewConfig(registration.name, ["file.name"])));
		this.controller = controller;
		// The official class says nothing of what a controller is; ours is what our `BasesView` takes.
		const official: Alike<obsidian.QueryController> = controller;
		const made: unknown = registration.factory(official, body.createDiv({ cls: "bases-view-container" }));
		const view = controller.addChild(made as BasesView);
		const update = debounce(() => {
			view.data = controller.query();
			view.allProperties = view.data.properties;
			view.onDataUpdated();
		}, 50);
		controller.registerEvent(this.app.metadataCache.on("resolved", () => { update(); }));
		controller.register(() => { update.cancel(); });
		view.onDataUpdated();
	}
}
