import { EditorView } from "@codemirror/view";
import { afterEach, expect, it } from "vitest";
import { editorLivePreviewField, MarkdownRenderChild, MarkdownView, Plugin, type MarkdownPostProcessorContext } from "obsidian";
import { openApp, type OpenedApp } from "../open-app";

let opened: OpenedApp | undefined;

afterEach(async () => {
	await opened?.close();
	opened = undefined;
});

/** Keeps a record of which blocks live. */
class LivePlugin extends Plugin {
	readonly log: string[] = [];
	readonly contexts: MarkdownPostProcessorContext[] = [];

	override onload(): void {
		const { log } = this;
		class Block extends MarkdownRenderChild {
			constructor(el: HTMLElement, private readonly source: string) {
				super(el);
			}
			override onload(): void {
				log.push(`+${this.source}`);
				this.containerEl.setText(`live ${this.source}`);
			}
			override onunload(): void {
				log.push(`-${this.source}`);
			}
		}
		this.registerMarkdownCodeBlockProcessor("live", (source, el, ctx) => {
			this.contexts.push(ctx);
			ctx.addChild(new Block(el, source));
		});
	}
}

interface Edited {
	readonly opened: OpenedApp;
	readonly plugin: LivePlugin;
	readonly view: MarkdownView;
	readonly cm: EditorView;
	readonly blocks: () => HTMLElement[];
}

async function edit(text: string): Promise<Edited> {
	opened = await openApp({ files: { "Note.md": text, "Other.md": "" }, plugins: [{ manifest: { id: "live", name: "Live" }, module: LivePlugin }] });
	await opened.app.workspace.openLinkText("Note", "", false, { state: { mode: "source" } });
	const view = opened.app.workspace.getActiveViewOfType(MarkdownView);
	const el = view?.contentEl.querySelector<HTMLElement>(".cm-editor");
	const cm = el && EditorView.findFromDOM(el);
	if (!view || !cm) throw new Error("no editor is open");
	return { opened, view, cm, plugin: opened.plugin("live") as LivePlugin, blocks: () => view.contentEl.findAll(".block-language-live") };
}

const block = (source: string): string => `\`\`\`live\n${source}\n\`\`\`\n`;
const lines = (cm: EditorView): string[] => [...cm.contentDOM.querySelectorAll(".cm-line")].map((line) => line.textContent);

it("is how a note is written in unless source mode is chosen, by the command or by the state of the view", async () => {
	const { opened, view, cm } = await edit("One\n");
	expect(cm.state.field(editorLivePreviewField)).toBe(true);
	expect(view.getState()).toMatchObject({ mode: "source", source: false });
	expect(opened.app.commands.executeCommandById("editor:toggle-source")).toBe(true);
	expect(cm.state.field(editorLivePreviewField)).toBe(false);
	expect(view.getState()).toMatchObject({ mode: "source", source: true });
	await opened.app.workspace.openLinkText("Other", "");
	expect(cm.state.field(editorLivePreviewField)).toBe(false);
	await view.leaf.setViewState({ type: "markdown", state: { file: "Note.md", mode: "source", source: false } });
	expect(cm.state.field(editorLivePreviewField)).toBe(true);
});

it("draws a block that a plugin draws until the cursor comes to it, and again when it leaves", async () => {
	const { view, plugin, blocks, cm } = await edit(`Text\n\n${block("a")}\nMore\n`);
	expect(blocks().map((el) => el.textContent)).toEqual(["live a"]);
	expect(cm.contentDOM.textContent).not.toContain("```");
	view.editor.setCursor(3, 0);
	expect(blocks()).toEqual([]);
	expect(cm.contentDOM.textContent).toContain("```live");
	view.editor.setCursor(0, 0);
	expect(blocks()).toHaveLength(1);
	expect(plugin.log).toEqual(["+a", "-a", "+a"]);
	view.contentEl.find(".edit-block-button").click();
	expect(blocks()).toEqual([]);
	expect(view.editor.getCursor()).toEqual({ line: 2, ch: 7 });
});

it("keeps a live block through edits elsewhere, and tells where it stands by then", async () => {
	const { view, plugin, blocks } = await edit(`Text\n\n${block("a")}\nMore\n`);
	const [el] = blocks();
	view.editor.replaceRange("First\nSecond\n", { line: 0, ch: 0 });
	expect(blocks()).toEqual([el]);
	expect(plugin.log).toEqual(["+a"]);
	expect(plugin.contexts[0]?.sourcePath).toBe("Note.md");
	expect(el && plugin.contexts[0]?.getSectionInfo(el)).toMatchObject({ lineStart: 4, lineEnd: 6, text: view.editor.getValue() });
	view.editor.replaceRange("b", { line: 5, ch: 0 }, { line: 5, ch: 1 });
	expect(plugin.log).toEqual(["+a", "-a", "+b"]);
	expect(el && plugin.contexts[0]?.getSectionInfo(el)).toBe(null);
});

it("lets a block end with the mode, with the note, and with the plugin that draws it", async () => {
	const { opened, view, plugin, blocks, cm } = await edit(`Text\n\n${block("a")}`);
	opened.app.commands.executeCommandById("editor:toggle-source");
	expect(blocks()).toEqual([]);
	opened.app.commands.executeCommandById("editor:toggle-source");
	await opened.app.workspace.openLinkText("Other", "");
	expect(plugin.log).toEqual(["+a", "-a", "+a", "-a"]);
	await opened.app.workspace.openLinkText("Note", "");
	await opened.app.plugins.disablePlugin("live");
	await opened.settle();
	expect(plugin.log).toEqual(["+a", "-a", "+a", "-a", "+a", "-a"]);
	expect(cm.contentDOM.textContent).toContain("```live");
	view.leaf.detach();
	expect(plugin.log).toHaveLength(6);
});

it("lets a block end with the view", async () => {
	const { opened, view, plugin } = await edit(`Text\n\n${block("a")}`);
	view.leaf.detach();
	await opened.settle();
	expect(plugin.log).toEqual(["+a", "-a"]);
});

it("shows links, headings and what is set off without their marks where no cursor is", async () => {
	const { view, cm } = await edit("Here\n## Head\nto [[Other|them]] and **bold** and `[[code]]`\n");
	expect(lines(cm).slice(0, 3)).toEqual(["Here", "Head", "to them and bold and [[code]]"]);
	view.editor.setCursor(1, 0);
	expect(lines(cm)[1]).toBe("## Head");
	view.editor.setCursor(2, 5);
	expect(lines(cm)[2]).toBe("to [[Other|them]] and bold and [[code]]");
});

it("opens a link at a press", async () => {
	const { opened, cm } = await edit("Here\n[[Other]]\n");
	const link = cm.contentDOM.querySelector(".cm-hmd-internal-link");
	link?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, cancelable: true }));
	link?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
	await opened.settle();
	expect(opened.app.workspace.getActiveFile()?.path).toBe("Other.md");
});

it("ticks a task, and unticks it", async () => {
	const { view, cm } = await edit("Here\n- [ ] one\n- [x] two\n");
	const boxes = (): HTMLInputElement[] => [...cm.contentDOM.querySelectorAll<HTMLInputElement>("input.task-list-item-checkbox")];
	expect(boxes().map((box) => box.checked)).toEqual([false, true]);
	boxes()[0]?.click();
	expect(boxes().map((box) => box.checked)).toEqual([true, true]);
	boxes()[1]?.click();
	expect(view.editor.getValue()).toBe("Here\n- [x] one\n- [ ] two\n");
});

it("shows properties as such, until they are pressed", async () => {
	const { view, cm } = await edit("---\nmet: \"[[Other]]\"\n---\nText\n");
	const shown = (): HTMLElement | null => cm.contentDOM.querySelector<HTMLElement>(".metadata-container");
	expect(shown()?.querySelector("[data-property-key=met]")?.textContent).toBe("metOther");
	shown()?.click();
	expect(shown()).toBe(null);
	expect(lines(cm)[1]).toBe("met: \"[[Other]]\"");
	view.editor.setCursor(3, 0);
	expect(shown()).not.toBe(null);
});
