import { foldable, foldedRanges, foldEffect } from "@codemirror/language";
import { EditorView, keymap, runScopeHandlers, ViewPlugin } from "@codemirror/view";
import { afterEach, expect, it, vi } from "vitest";
import { editorInfoField, MarkdownView, Plugin, type Editor } from "obsidian";
import { openApp, type OpenedApp } from "../open-app";

let opened: OpenedApp | undefined;

afterEach(async () => {
	await opened?.close();
	opened = undefined;
});

/** Adds to the editor what plugins add: a view plugin, and keys. */
class EditorPlugin extends Plugin {
	readonly editors: (Editor | undefined)[] = [];
	readonly keys = vi.fn(() => true);

	override onload(): void {
		const { editors } = this;
		this.registerEditorExtension([
			ViewPlugin.define((view) => {
				editors.push(view.state.field(editorInfoField).editor);
				return {};
			}),
			keymap.of(["Mod-a", "Backspace"].map((key) => ({ key, run: this.keys }))),
		]);
	}
}

async function edit(text: string): Promise<{ plugin: EditorPlugin; editor: Editor; cm: EditorView }> {
	opened = await openApp({ files: { "Note.md": text }, plugins: [{ manifest: { id: "editing", name: "Editing" }, module: EditorPlugin }] });
	await opened.app.workspace.openLinkText("Note", "", false, { state: { mode: "source" } });
	const view = opened.app.workspace.getActiveViewOfType(MarkdownView);
	const el = view?.contentEl.querySelector<HTMLElement>(".cm-editor");
	const cm = el && EditorView.findFromDOM(el);
	if (!view || !cm) throw new Error("no editor is open");
	return { plugin: opened.plugin("editing") as EditorPlugin, editor: view.editor, cm };
}

it("answers extensions that ask for the editor while it is made", async () => {
	const { plugin, editor } = await edit("- one\n");
	expect(plugin.editors).toEqual([editor]);
	expect(editor.getValue()).toBe("- one\n");
	expect(document.querySelectorAll(".cm-editor")).toHaveLength(1);
});

it("lets plugins' keys go before its own, those for Markdown too", async () => {
	const { plugin, editor, cm } = await edit("- one\n");
	editor.blur();
	editor.setCursor(0, 2);
	for (const init of [{ key: "a", ctrlKey: true }, { key: "Backspace" }]) runScopeHandlers(cm, new KeyboardEvent("keydown", init), "editor");
	expect(plugin.keys).toHaveBeenCalledTimes(2);
	expect([editor.getValue(), editor.getSelection()]).toEqual(["- one\n", ""]);
});

it("folds what a plugin folds", async () => {
	const { cm } = await edit("- one\n\t- a\n- two\n");
	const range = foldable(cm.state, 0, 5);
	if (!range) throw new Error("nothing to fold");
	cm.dispatch({ effects: foldEffect.of(range) });
	expect(foldedRanges(cm.state).size).toBe(1);
});
