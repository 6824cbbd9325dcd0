import type { Extension } from "@codemirror/state";
import { EditorView, ViewPlugin } from "@codemirror/view";
import { onPostProcessorsChange } from "../markdown/post-processors";
import { editorLivePreviewField } from "../views/editor-fields";
import { blockWidgets } from "./block-widgets";
import { drawAnew, type LivePreviewHost, livePreviewHost } from "./host";
import { inlineMarks } from "./inline-marks";

function linkAt(event: Event): string | null {
	const target = event.target as Node | null;
	return target?.instanceOf(Element) ? target.closest(".cm-hmd-internal-link[data-href]")?.getAttribute("data-href") ?? null : null;
}

/** What is drawn changes with the plugins that draw it. */
const followProcessors = ViewPlugin.define((view) => {
	const stop = onPostProcessorsChange(() => {
		// Told in the midst of an update, an editor would refuse.
		queueMicrotask(() => { if (view.dom.isConnected) view.dispatch({ effects: drawAnew.of(null) }); });
	});
	return { destroy: stop };
});

/** Live Preview: a note that is written in, and looks as it reads wherever no cursor is. */
export function livePreview(host: LivePreviewHost, isOn: boolean): Extension[] {
	return [
		editorLivePreviewField.init(() => isOn),
		livePreviewHost.of(host),
		blockWidgets,
		inlineMarks,
		followProcessors,
		EditorView.domEventHandlers({
			// A link is followed when it is let go, and no cursor goes into it, which would show its marks.
			mousedown: (event) => event.button === 0 && linkAt(event) !== null,
			click(event) {
				const link = linkAt(event);
				if (link === null) return false;
				host.followLink(link, event);
				return true;
			},
			mouseover(event) {
				const linktext = linkAt(event);
				if (linktext !== null) host.app.workspace.trigger("hover-link", { event, source: "editor", hoverParent: host.owner, targetEl: event.target, linktext, sourcePath: host.sourcePath() });
			},
		}),
	];
}
