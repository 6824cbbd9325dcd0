import { afterEach, expect, it } from "vitest";
import { MarkdownRenderChild, MarkdownRenderer, MarkdownView, Plugin, type MarkdownPostProcessorContext } from "obsidian";
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
	/** Blocks whose source begins with "slow" wait for this. */
	release: () => void = () => undefined;

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
		this.registerMarkdownCodeBlockProcessor("live", async (source, el, ctx) => {
			this.contexts.push(ctx);
			if (source.startsWith("slow")) await new Promise<void>((resolve) => { this.release = resolve; });
			ctx.addChild(new Block(el, source));
		});
	}
}

const block = (source: string): string => `\`\`\`live\n${source}\n\`\`\`\n`;

async function openNote(text: string): Promise<{ opened: OpenedApp; plugin: LivePlugin; view: MarkdownView }> {
	opened = await openApp({ files: { "Note.md": text, "Other.md": "" }, plugins: [{ manifest: { id: "live", name: "Live" }, module: LivePlugin }] });
	await opened.app.workspace.openLinkText("Note", "");
	await opened.settle();
	const view = opened.app.workspace.getActiveViewOfType(MarkdownView);
	if (!view) throw new Error("no note is open");
	return { opened, plugin: opened.plugin("live") as LivePlugin, view };
}

it("keeps a live block through edits elsewhere in the note", async () => {
	const { opened, plugin, view } = await openNote(`# Head\n\n${block("a")}\nText\n`);
	const el = view.containerEl.find(".block-language-live");
	await opened.write("Note.md", `# Other head\n\nMore\n\n${block("a")}\nText, changed\n`);
	expect(view.containerEl.find(".block-language-live")).toBe(el);
	expect(plugin.log).toEqual(["+a"]);
	expect(plugin.contexts[0]?.getSectionInfo(el)).toMatchObject({ lineStart: 4, lineEnd: 6 });
});

it("unloads a block when its text changes, and only that one", async () => {
	const { opened, plugin } = await openNote(`${block("a")}\n${block("b")}`);
	await opened.write("Note.md", `${block("a2")}\n${block("b")}`);
	expect(plugin.log).toEqual(["+a", "+b", "-a", "+a2"]);
});

it("unloads blocks when another note opens and when the leaf closes", async () => {
	const { opened, plugin } = await openNote(block("a"));
	await opened.app.workspace.openLinkText("Other", "");
	expect(plugin.log).toEqual(["+a", "-a"]);
	await opened.app.workspace.openLinkText("Note", "");
	opened.app.workspace.getMostRecentLeaf()?.detach();
	await opened.settle();
	expect(plugin.log).toEqual(["+a", "-a", "+a", "-a"]);
});

it("starts nothing for a block that is gone before its processor is done", async () => {
	const { opened, plugin } = await openNote(block("slow"));
	const { release } = plugin;
	await opened.write("Note.md", block("b"));
	release();
	await opened.settle();
	expect(plugin.log).toEqual(["+b"]);
});

it("draws notes anew when a plugin brings or takes its processor", async () => {
	const { opened, view } = await openNote(block("a"));
	await opened.app.plugins.disablePlugin("live");
	expect(view.containerEl.find(".block-language-live")).toBeNull();
	expect(view.containerEl.find("code.language-live").textContent).toContain("a");
});

it("hands what is alive in rendered Markdown to the component that was given", async () => {
	const { opened, plugin, view } = await openNote("Text");
	const owner = view.addChild(new MarkdownRenderChild(createDiv()));
	await MarkdownRenderer.render(opened.app, block("r"), owner.containerEl, "Note.md", owner);
	expect(plugin.log).toEqual(["+r"]);
	view.removeChild(owner);
	expect(plugin.log).toEqual(["+r", "-r"]);
});
