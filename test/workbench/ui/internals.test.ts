import { foldable } from "@codemirror/language";
import { afterEach, beforeEach, expect, it } from "vitest";
import { AbstractInputSuggest, MarkdownPreviewRenderer, MarkdownRenderer, MarkdownView, SearchComponent, type HoverParent, type MarkdownPostProcessor } from "obsidian";
import { setLanguage } from "../core/language";
import { moment } from "../core/moment";
import { NotInTheWorkbench } from "../core/not-in-the-workbench";
import { openApp, type OpenedApp } from "../open-app";
import { editorLanguage } from "./app/editor-language";
import { storeLanguage } from "./app/store-language";

let opened: OpenedApp;

beforeEach(async () => {
	opened = await openApp({ files: { "Ada.md": "Analyst", "Bob.md": "" } });
});

afterEach(async () => {
	await opened.close();
});

function file(path: string): NonNullable<ReturnType<OpenedApp["vault"]["getFileByPath"]>> {
	const found = opened.vault.getFileByPath(path);
	if (!found) throw new Error(`no ${path}`);
	return found;
}

it("remembers no folds, and says so when asked to", () => {
	expect(opened.app.foldManager.load(file("Ada.md"))).toBeNull();
	opened.app.foldManager.save(file("Bob.md"), null);
	expect(() => { opened.app.foldManager.save(file("Bob.md"), { folds: [{ from: 0, to: 1 }], lines: 2 }); }).toThrow(NotInTheWorkbench);
});

it("keeps the modes that plugins define for languages, and has no more of CodeMirror 5", () => {
	const modes: unknown = Reflect.get(window, "CodeMirror");
	const { defineMode, getMode } = modes as { defineMode: (name: string, factory: () => object) => void; getMode: (config: object, name: string) => { name?: unknown } };
	defineMode("query", () => ({ name: "query" }));
	expect([getMode({}, "query").name, getMode({}, "unheard-of").name]).toEqual(["query", "null"]);
	expect(() => Reflect.get(modes as object, "fromTextArea") as unknown).toThrow("CodeMirror.fromTextArea");
});

it("takes definitions for Vim's keys, which stay off, and has no more of Vim", () => {
	const { Vim } = Reflect.get(window, "CodeMirrorAdapter") as { readonly Vim: { readonly defineAction: (name: string, action: () => void) => void } };
	expect(() => { Vim.defineAction("jump", () => undefined); }).not.toThrow();
	expect(() => Reflect.get(Vim, "handleKey") as unknown).toThrow("CodeMirrorAdapter.Vim.handleKey");
});

it("hands out the box around a search field", () => {
	const search = new SearchComponent(document.body.createDiv());
	expect(Reflect.get(search, "containerEl")).toBe(search.inputEl.parentElement);
});

it("hands out CodeMirror's language module, and throws for the token classes of the app's own", () => {
	expect(Reflect.get(editorLanguage, "foldable")).toBe(foldable);
	expect({ ...editorLanguage }).not.toHaveProperty("tokenClassNodeProp");
	expect(() => Reflect.get(editorLanguage, "tokenClassNodeProp") as unknown).toThrow(NotInTheWorkbench);
});

it("asks before it deletes, by the older name too", async () => {
	const asked = opened.app.fileManager.promptForFileDeletion(file("Bob.md"));
	document.querySelector<HTMLElement>(".modal button.mod-warning, .modal button.mod-destructive")?.click();
	expect([await asked, opened.vault.getFileByPath("Bob.md")]).toEqual([true, null]);
});

it("shows a note for the older hover event, whose plugins look at the keys themselves", async () => {
	const parent: HoverParent = { hoverPopover: null };
	opened.app.workspace.trigger("link-hover", parent, document.body.createDiv(), "Ada", "");
	await expect.poll(() => document.querySelector(".hover-popover")?.textContent).toContain("Analyst");
	parent.hoverPopover?.unload();
});

it("makes a view anew in the state in which it is", async () => {
	await opened.app.workspace.openLinkText("Ada", "");
	const before = opened.app.workspace.getActiveViewOfType(MarkdownView);
	await opened.app.workspace.getMostRecentLeaf()?.rebuildView();
	const after = opened.app.workspace.getActiveViewOfType(MarkdownView);
	expect([after?.file?.path, after === before]).toEqual(["Ada.md", false]);
});

it("says which core plugins are on", () => {
	expect(opened.app.internalPlugins.config).toMatchObject({ "daily-notes": true, "global-search": false });
});

it("hands out moment in the language of the app", () => {
	setLanguage("zh");
	expect(moment("2026-11-22").format("dddd")).toBe("星期日");
	setLanguage("en");
	expect(moment("2026-11-22").format("dddd")).toBe("Sunday");
});

it("keeps the language where older plugins look for it", () => {
	storeLanguage("zh");
	expect(window.localStorage.getItem("language")).toBe("zh");
	storeLanguage("en");
	expect(window.localStorage.getItem("language")).toBeNull();
});

it("runs processors in the order that they have when a note is drawn", async () => {
	const order: string[] = [];
	const first: MarkdownPostProcessor = () => { order.push("first"); };
	const last: MarkdownPostProcessor = () => { order.push("last"); };
	MarkdownPreviewRenderer.registerPostProcessor(last);
	MarkdownPreviewRenderer.registerPostProcessor(first);
	last.sortOrder = 100;
	await MarkdownRenderer.render(opened.app, "text", document.body.createDiv(), "", opened.app.workspace.getLeaf().view);
	for (const processor of [first, last]) MarkdownPreviewRenderer.unregisterPostProcessor(processor);
	expect(order).toEqual(["first", "last"]);
});

it("leaves a list of suggestions closed when an answer comes after", async () => {
	class Names extends AbstractInputSuggest<string> {
		protected override getSuggestions(): string[] {
			return ["Ada"];
		}

		override renderSuggestion(value: string, el: HTMLElement): void {
			el.setText(value);
		}
	}
	const input = document.body.createEl("input");
	const names = new Names(opened.app, input);
	input.focus();
	await expect.poll(() => document.querySelectorAll(".suggestion-item").length).toBe(1);
	input.trigger("input");
	names.close();
	await opened.settle();
	expect(document.querySelector(".suggestion-container")).toBeNull();
});
