import { Decoration, type DecorationSet, type EditorView, MatchDecorator, ViewPlugin, type ViewUpdate } from "@codemirror/view";

const kinds = ["cm-header", "cm-hmd-internal-link", "cm-hashtag", "cm-formatting-code-block"];

const decorator = new MatchDecorator({
	regexp: /^(#{1,6} .*)$|(\[\[[^\]]*\]\])|((?:^|\s)#[\p{L}\p{N}_/-]+)|^(```.*)$/gu,
	decoration: (match) => Decoration.mark({ class: kinds[match.slice(1).findIndex(Boolean)] ?? "" }),
});

class SourceMarks {
	decorations: DecorationSet;

	constructor(view: EditorView) {
		this.decorations = decorator.createDeco(view);
	}

	update(update: ViewUpdate): void {
		this.decorations = decorator.updateDeco(update, this.decorations);
	}
}

/** Sets off headings, links, tags and fences in source mode, by the app's class names. */
export const sourceMarks = ViewPlugin.fromClass(SourceMarks, { decorations: (plugin) => plugin.decorations });
