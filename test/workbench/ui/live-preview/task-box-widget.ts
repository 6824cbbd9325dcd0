import { type EditorView, WidgetType } from "@codemirror/view";

/** The box of a task, to tick. */
export class TaskBoxWidget extends WidgetType {
	constructor(private readonly mark: string) {
		super();
	}

	override eq({ mark }: TaskBoxWidget): boolean {
		return mark === this.mark;
	}

	override toDOM(view: EditorView): HTMLElement {
		const label = createEl("label", { cls: "task-list-label" });
		const box = label.createEl("input", { cls: "task-list-item-checkbox", type: "checkbox", attr: { "data-task": this.mark === " " ? "" : this.mark } });
		box.checked = this.mark !== " ";
		box.addEventListener("click", (event) => {
			event.preventDefault();
			const line = view.state.doc.lineAt(view.posAtDOM(label));
			const at = line.from + line.text.search(/\[.\]/) + 1;
			view.dispatch({ changes: { from: at, to: at + 1, insert: this.mark === " " ? "x" : " " }, userEvent: "input" });
		});
		return label;
	}

	override ignoreEvent(): boolean {
		return true;
	}
}
