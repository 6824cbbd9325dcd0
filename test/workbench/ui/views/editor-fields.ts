import { StateEffect, StateField } from "@codemirror/state";
import { ViewPlugin, type EditorView } from "@codemirror/view";
import type { LivePreviewStateType, MarkdownFileInfo } from "obsidian";

/** A field that holds what the editor was made with, and never changes. */
function given<T>(name: string): StateField<T> {
	return StateField.define<T>({ create: () => { throw new Error(`This editor was made without ${name}.`); }, update: (value) => value });
}

/** The view that an editor belongs to. */
export const editorInfoField = given<MarkdownFileInfo>("editorInfoField");
/** CodeMirror's view of an editor. */
export const editorEditorField = given<EditorView>("editorEditorField");
/** Turns Live Preview on or off. */
export const setLivePreview = StateEffect.define<boolean>();

/** Whether the editor is in Live Preview, rather than in source mode. */
export const editorLivePreviewField: StateField<boolean> = StateField.define<boolean>({
	create: () => false,
	update: (value, { effects }) => effects.reduce((now, effect) => (effect.is(setLivePreview) ? effect.value : now), value),
});

class LivePreviewState implements LivePreviewStateType {
	mousedown = false;
}

/** What Live Preview keeps while the pointer is down. */
export const livePreviewState = ViewPlugin.fromClass(LivePreviewState, {
	eventHandlers: {
		mousedown() { this.mousedown = true; },
		mouseup() { this.mousedown = false; },
	},
});
