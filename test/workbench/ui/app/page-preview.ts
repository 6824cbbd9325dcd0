import type { HoverParent } from "obsidian";
import { Component } from "../../core/component";
import { Keymap } from "../../core/keymap";
import { parseLinktext } from "../../core/link-text";
import { resolveSubpath } from "../../core/subpath";
import { attachLinkEvents } from "../markdown/link-events";
import { MarkdownRenderer } from "../markdown/markdown-renderer";
import { parseSections } from "../markdown/parse-sections";
import { HoverPopover } from "../popups/hover-popover";
import type { App } from "./app";

interface LinkToShow {
	readonly hoverParent: HoverParent;
	readonly targetEl: HTMLElement | null;
	readonly linktext: string;
	readonly sourcePath?: string;
	/** Where the preview is scrolled to, as a view's state tells it: a line, counted from 0. */
	readonly state?: { readonly scroll?: number };
}

interface HoverLink extends LinkToShow {
	readonly event: MouseEvent;
	readonly source: string;
}

function isHoverLink(value: unknown): value is HoverLink {
	return typeof value === "object" && value !== null && "linktext" in value && "hoverParent" in value && "event" in value;
}

/** Brings a line into sight once the popover is on screen. */
class ScrolledTo extends Component {
	constructor(private readonly el: HTMLElement, private readonly text: string, private readonly line: number) {
		super();
	}

	override onload(): void {
		const sections = parseSections(this.text);
		const at = sections.findLastIndex(({ lineStart }) => lineStart <= this.line);
		// The rendering has an element a section, after the name of the note.
		const section = this.el.findAll(":scope > :not(.inline-title)")[at];
		const within = this.line - (sections[at]?.lineStart ?? 0);
		const item = section?.findAll("li[data-line]").findLast((el) => Number(el.getAttribute("data-line")) <= within);
		(item ?? section)?.scrollIntoView({ block: "start" });
	}
}

async function draw(app: App, popover: HoverPopover, { linktext, sourcePath = "", state }: LinkToShow): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	const el = popover.hoverEl.createDiv("markdown-embed is-loaded").createDiv("markdown-embed-content").createDiv("markdown-preview-view markdown-rendered");
	if (!file) {
		el.createDiv({ cls: "markdown-embed-empty", text: `"${linktext}" is not created yet.` });
		return;
	}
	const text = await app.vault.cachedRead(file);
	const cache = app.metadataCache.getFileCache(file);
	const part = subpath === "" || !cache ? null : resolveSubpath(cache, subpath);
	el.createDiv({ cls: "inline-title", text: file.basename });
	await MarkdownRenderer.render(app, part ? text.slice(part.start.offset, part.end?.offset ?? text.length) : text, el, file.path, popover);
	attachLinkEvents(el, { app, hoverParent: { hoverPopover: null }, source: "preview", sourcePath: () => file.path });
	if (state?.scroll !== undefined) popover.addChild(new ScrolledTo(el, text, state.scroll));
	popover.position();
}

function show(app: App, link: LinkToShow): void {
	if (!app.internalPlugins.getEnabledPluginById("page-preview")) return;
	const shown: unknown = link.hoverParent.hoverPopover;
	if (shown instanceof HoverPopover && shown.targetEl === link.targetEl) return;
	const popover = new HoverPopover(link.hoverParent, link.targetEl);
	popover.hoverEl.addClass("mod-page-preview");
	void draw(app, popover, link);
}

/**
 * Shows the note under the pointer for `hover-link` events, whose sources can ask that Ctrl be held, and for the older
 * `link-hover`, whose plugins look at the keys themselves.
 */
export function watchHover(app: App): void {
	app.workspace.on("hover-link", (data: unknown) => {
		if (!isHoverLink(data)) return;
		const needsMod = app.workspace.hoverLinkSources.get(data.source)?.defaultMod ?? false;
		if (needsMod && !Keymap.isModifier(data.event, "Mod")) return;
		show(app, data);
	});
	app.workspace.on("link-hover", (hoverParent: HoverParent, targetEl: HTMLElement | null, linktext: string, sourcePath?: string) => {
		show(app, { hoverParent, targetEl, linktext, ...(sourcePath === undefined ? {} : { sourcePath }) });
	});
}
