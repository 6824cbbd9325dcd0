import { type EditorState, type Extension, type Range, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { getFrontMatterInfo } from "../../core/front-matter";
import { isDrawnAsBlock } from "../markdown/post-processors";
import { editorLivePreviewField } from "../views/editor-fields";
import { CodeBlockWidget } from "./code-block-widget";
import { fencedBlocks } from "./fenced-blocks";
import { drawAnew, livePreviewHost } from "./host";
import { PropertiesWidget } from "./properties-widget";
import { isTouched } from "./touches";

interface Drawn {
	readonly drawing: object;
	readonly decorations: DecorationSet;
}

function draw(state: EditorState, drawing: object): Drawn {
	const host = state.facet(livePreviewHost);
	if (!host || !state.field(editorLivePreviewField)) return { drawing, decorations: Decoration.none };
	const ranges: Range<Decoration>[] = [];
	const info = getFrontMatterInfo(state.doc.toString());
	const end = info.exists ? state.doc.lineAt(info.to).to : 0;
	// The cursor stands at the start of a note when it is opened, which asks for no property.
	if (info.exists && !isTouched(state, 1, end)) {
		ranges.push(Decoration.replace({ widget: new PropertiesWidget(state.doc.sliceString(0, info.contentStart), host), block: true }).range(0, end));
	}
	for (const block of fencedBlocks(state.doc)) {
		if (block.from < end || !isDrawnAsBlock(block.language) || isTouched(state, block.from, block.to)) continue;
		ranges.push(Decoration.replace({ widget: new CodeBlockWidget(block, host, drawing), block: true }).range(block.from, block.to));
	}
	return { drawing, decorations: Decoration.set(ranges) };
}

/** Draws whole lines as something else, for as long as no selection touches them. */
export const blockWidgets: Extension = StateField.define<Drawn>({
	create: (state) => draw(state, {}),
	update(drawn, transaction) {
		const anew = transaction.effects.some((effect) => effect.is(drawAnew));
		const toggled = transaction.state.field(editorLivePreviewField) !== transaction.startState.field(editorLivePreviewField);
		if (!anew && !toggled && !transaction.docChanged && !transaction.selection) return drawn;
		return draw(transaction.state, anew ? {} : drawn.drawing);
	},
	provide: (field) => EditorView.decorations.from(field, ({ decorations }) => decorations),
});
