import { type EditorView, WidgetType } from "@codemirror/view";
import { attachLinkEvents } from "../markdown/link-events";
import { drawProperties } from "../markdown/draw-properties";
import { markUnresolved } from "../markdown/render-section";
import type { LivePreviewHost } from "./host";

/** The properties of a note, in place of their text. A press leads into the text: only there can they be changed, unlike in the app. */
export class PropertiesWidget extends WidgetType {
	constructor(private readonly text: string, private readonly host: LivePreviewHost) {
		super();
	}

	override eq({ text }: PropertiesWidget): boolean {
		return text === this.text;
	}

	override toDOM(view: EditorView): HTMLElement {
		const { app, owner, sourcePath } = this.host;
		const el = createDiv("metadata-container cm-embed-block");
		drawProperties(el, this.text);
		markUnresolved(app, el, sourcePath());
		attachLinkEvents(el, { app, hoverParent: owner, source: "editor", sourcePath });
		el.addEventListener("click", (event) => {
			if (event.defaultPrevented) return;
			view.dispatch({ selection: { anchor: view.state.doc.line(Math.min(2, view.state.doc.lines)).to } });
			view.focus();
		});
		return el;
	}

	override ignoreEvent(): boolean {
		return true;
	}
}
