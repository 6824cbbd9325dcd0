import type { Alike } from "../alike";
import type * as obsidian from "obsidian";
import type { App } from "../app/app";
import { currentApp, ourApp } from "../app/current-app";
import { MarkdownRenderChild } from "./markdown-render-child";
import { parseSections } from "./parse-sections";
import { renderInto } from "./render-section";

/** Renders Markdown into an element; what is alive in it belongs to the component that is handed over. */
export abstract class MarkdownRenderer extends MarkdownRenderChild implements obsidian.MarkdownRenderer {
	app: App;
	hoverPopover: obsidian.HoverPopover | null = null;

	constructor(app: App, containerEl: HTMLElement) {
		super(containerEl);
		this.app = app;
	}

	abstract get file(): obsidian.TFile;

	static async render(app: Alike<obsidian.App>, markdown: string, el: HTMLElement, sourcePath: string, component: Alike<obsidian.Component>): Promise<void> {
		const html = parseSections(markdown).map((section) => section.html()).join("");
		await renderInto(el, html, { app: ourApp(app), sourcePath, owner: () => component, sectionInfo: () => null, depth: 0 });
	}

	static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Alike<obsidian.Component>): Promise<void> {
		return MarkdownRenderer.render(currentApp(), markdown, el, sourcePath, component);
	}
}
