import type * as obsidian from "obsidian";
import type { App } from "../app/app";
import { drawProperties } from "./draw-properties";
import { MarkdownRenderChild } from "./markdown-render-child";
import { MarkdownRenderer } from "./markdown-renderer";
import { matchSections } from "./match-sections";
import { parseSections, type Section } from "./parse-sections";
import { onPostProcessorsChange } from "./post-processors";
import { markUnresolved, renderInto } from "./render-section";

/** A section on screen; its owner holds whatever is alive in it. */
interface LiveSection {
	section: Section;
	readonly el: HTMLElement;
	readonly owner: MarkdownRenderChild;
}

/** What a reading view needs of the view around it. */
export interface ReadingFrame {
	readonly file: obsidian.TFile | null;
	readonly app: App;
}

const flashMilliseconds = 1600;

/** The reading view of a note. It draws anew only the sections whose text changed, so that live blocks elsewhere go on. */
export class MarkdownPreviewView extends MarkdownRenderer implements obsidian.MarkdownPreviewView {
	readonly titleEl: HTMLElement;
	private readonly propertiesEl: HTMLElement;
	private readonly sectionsEl: HTMLElement;
	private live: LiveSection[] = [];
	private text = "";

	constructor(private readonly frame: ReadingFrame, parentEl: HTMLElement) {
		super(frame.app, parentEl.createDiv("markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings show-indentation-guide show-properties"));
		this.containerEl.setAttr("tabindex", -1);
		const sizer = this.containerEl.createDiv("markdown-preview-sizer markdown-preview-section");
		this.titleEl = sizer.createDiv({ cls: "inline-title", attr: { dir: "auto" } });
		this.propertiesEl = sizer.createDiv("metadata-container");
		this.sectionsEl = sizer.createDiv("markdown-preview-sections");
	}

	override onload(): void {
		this.register(onPostProcessorsChange(() => { this.rerender(true); }));
		this.registerEvent(this.app.metadataCache.on("resolved", () => { markUnresolved(this.app, this.containerEl, this.sourcePath); }));
	}

	get file(): obsidian.TFile {
		return this.frame.file as obsidian.TFile;
	}

	get(): string {
		return this.text;
	}

	set(data: string, clear: boolean): void {
		if (clear) this.clear();
		this.text = data;
		drawProperties(this.propertiesEl, data);
		markUnresolved(this.app, this.propertiesEl, this.sourcePath);
		this.titleEl.setText(this.frame.file?.basename ?? "");
		this.show(parseSections(data));
		if (clear) this.containerEl.scrollTop = 0;
	}

	clear(): void {
		for (const live of this.live) this.drop(live);
		this.live = [];
		this.text = "";
	}

	rerender(full = false): void {
		const { text } = this;
		if (full) {
			for (const live of this.live) this.drop(live);
			this.live = [];
		}
		this.text = text;
		this.show(parseSections(text));
	}

	getScroll(): number {
		const top = this.containerEl.getBoundingClientRect().top;
		const first = this.live.find(({ el }) => el.getBoundingClientRect().bottom > top);
		return first?.section.lineStart ?? 0;
	}

	applyScroll(scroll: number): void {
		if (scroll <= 0) this.containerEl.scrollTop = 0;
		else this.elementAt(scroll)?.scrollIntoView({ block: "start" });
	}

	/** Scrolls to a line and marks it for a moment. */
	revealLine(line: number): void {
		const el = this.elementAt(line);
		if (!el) return;
		el.scrollIntoView({ block: "center" });
		el.addClass("is-flashing");
		window.setTimeout(() => { el.removeClass("is-flashing"); }, flashMilliseconds);
	}

	/** The line of the note that an element of this view was made from, with what the element says of its place. */
	lineOf(el: Element): number | null {
		const live = this.live.find((entry) => entry.el.contains(el));
		const within = el.closest("[data-line]")?.getAttribute("data-line");
		return live && within !== null && within !== undefined ? live.section.lineStart + Number(within) : null;
	}

	private get sourcePath(): string {
		return this.frame.file?.path ?? "";
	}

	private elementAt(line: number): HTMLElement | null {
		let found: LiveSection | undefined;
		for (const live of this.live) if (live.section.lineStart <= line) found = live;
		if (!found) return this.propertiesEl;
		const within = line - found.section.lineStart;
		let item: HTMLElement | null = null;
		for (const el of found.el.findAll("li[data-line]")) if (Number(el.getAttribute("data-line")) <= within) item = el;
		return item ?? found.el;
	}

	private show(sections: readonly Section[]): void {
		const before = this.live;
		const taken = new Set<LiveSection>();
		const matches = matchSections(before.map((live) => live.section), sections);
		const fresh: LiveSection[] = [];
		this.live = sections.map((section, index) => {
			const old = before[matches[index] ?? -1];
			if (old) {
				taken.add(old);
				old.section = section;
				return old;
			}
			const el = createDiv(`el-${section.tag}`);
			const made: LiveSection = { section, el, owner: new MarkdownRenderChild(el) };
			fresh.push(made);
			return made;
		});
		for (const live of before) if (!taken.has(live)) this.drop(live);
		this.sectionsEl.setChildrenInPlace(this.live.map((live) => live.el));
		for (const live of fresh) this.draw(live);
	}

	private draw(live: LiveSection): void {
		this.addChild(live.owner);
		const { text } = this;
		void renderInto(live.el, live.section.html(), {
			app: this.app,
			sourcePath: this.sourcePath,
			owner: () => (this.live.includes(live) ? live.owner : null),
			sectionInfo: () => ({ text: this.text || text, lineStart: live.section.lineStart, lineEnd: live.section.lineEnd }),
			depth: 0,
		});
	}

	private drop(live: LiveSection): void {
		this.removeChild(live.owner);
		live.el.remove();
	}
}
