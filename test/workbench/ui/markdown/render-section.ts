import type { Component, MarkdownPostProcessorContext, MarkdownSectionInformation } from "obsidian";
import { getLinkpath } from "../../core/link-text";
import type { Alike } from "../alike";
import type { App } from "../app/app";
import { drawCallouts } from "./callouts";
import { drawEmbeds } from "./embeds";
import { runPostProcessors } from "./post-processors";
import { sanitizeHTMLToDom } from "./sanitize-html";

/** Where a piece of Markdown stands, and what owns the live parts in it. */
export interface RenderPlace {
	readonly app: App;
	readonly sourcePath: string;
	/** Owner of what processors add; null once the place is gone, so that late answers start nothing. */
	readonly owner: () => Alike<Component> | null;
	readonly sectionInfo: () => MarkdownSectionInformation | null;
	/** How many notes this one is embedded in. */
	readonly depth: number;
}

let documents = 0;

/** What a processor is told of the place that it adds to. */
export function contextOf(place: RenderPlace): MarkdownPostProcessorContext {
	const frontmatter: unknown = place.app.metadataCache.getCache(place.sourcePath)?.frontmatter;
	return {
		docId: (++documents).toString(16),
		sourcePath: place.sourcePath,
		frontmatter,
		addChild: (child) => { place.owner()?.addChild(child); },
		getSectionInfo: () => place.sectionInfo(),
	};
}

/** Marks links to notes that are not there. */
export function markUnresolved(app: App, el: HTMLElement, sourcePath: string): void {
	for (const link of el.findAll("a.internal-link")) {
		const path = getLinkpath(link.getAttribute("data-href") ?? "");
		link.toggleClass("is-unresolved", path !== "" && app.metadataCache.getFirstLinkpathDest(path, sourcePath) === null);
	}
}

function tidy(el: HTMLElement): void {
	for (const block of el.findAll("p, h1, h2, h3, h4, h5, h6, ul, ol")) block.setAttribute("dir", "auto");
	for (const heading of el.findAll("h1, h2, h3, h4, h5, h6")) heading.setAttribute("data-heading", heading.textContent);
	for (const list of el.findAll("ul")) if ([...list.children].some((item) => item.hasClass("task-list-item"))) list.addClass("contains-task-list");
	for (const link of el.querySelectorAll("a[href]:not(.internal-link):not(.tag)")) {
		const href = link.getAttribute("href") ?? "";
		if (/^[a-z][a-z\d+.-]*:/i.test(href)) {
			link.addClass("external-link");
			link.setAttrs({ target: "_blank", rel: "noopener nofollow" });
		} else {
			const path = decodeURI(href.replace(/%(?![0-9a-f]{2})/gi, "%25"));
			link.addClass("internal-link");
			link.setAttrs({ "data-href": path, href: path });
		}
	}
}

/** Draws HTML that came from Markdown into the element, and lets everything that adds to it have its turn. */
export async function renderInto(el: HTMLElement, html: string, place: RenderPlace): Promise<void> {
	el.appendChild(sanitizeHTMLToDom(html));
	tidy(el);
	drawCallouts(el);
	markUnresolved(place.app, el, place.sourcePath);
	await Promise.all([runPostProcessors(el, contextOf(place)), drawEmbeds(el, place)]);
}
