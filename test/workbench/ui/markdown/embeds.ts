import type { TFile } from "../../core/files";
import { parseLinktext } from "../../core/link-text";
import { resolveSubpath } from "../../core/subpath";
import { getFrontMatterInfo } from "../../core/front-matter";
import { MarkdownRenderChild } from "./markdown-render-child";
import { parseSections } from "./parse-sections";
import { renderInto, type RenderPlace } from "./render-section";

const pictures = new Set(["avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp"]);
const deepest = 4;

/** The part of a note that a link names: all of it, or one heading's or block's text. */
function excerpt(place: RenderPlace, file: TFile, subpath: string, text: string): string {
	if (subpath === "") return text.slice(getFrontMatterInfo(text).contentStart);
	const cache = place.app.metadataCache.getFileCache(file);
	const found = cache && resolveSubpath(cache, subpath);
	return found ? text.slice(found.start.offset, found.end?.offset ?? text.length) : "";
}

/** A note inside a note; it follows the note's changes. */
class EmbeddedNote extends MarkdownRenderChild {
	private drawn: MarkdownRenderChild | null = null;

	constructor(containerEl: HTMLElement, private readonly place: RenderPlace, private readonly file: TFile, private readonly subpath: string) {
		super(containerEl);
	}

	override onload(): void {
		const { app } = this.place;
		this.registerEvent(app.metadataCache.on("changed", (file) => { if (file === this.file) void this.draw(); }));
		void this.draw();
	}

	private async draw(): Promise<void> {
		const { app, depth } = this.place;
		const text = excerpt(this.place, this.file, this.subpath, await app.vault.cachedRead(this.file));
		if (!this._loaded) return;
		if (this.drawn) this.removeChild(this.drawn);
		const owner = this.addChild(new MarkdownRenderChild(this.containerEl));
		this.drawn = owner;
		this.containerEl.empty();
		const inner: RenderPlace = { app, sourcePath: this.file.path, owner: () => (this.drawn === owner && this._loaded ? owner : null), sectionInfo: () => null, depth: depth + 1 };
		const el = this.containerEl.createDiv("markdown-preview-view markdown-rendered show-indentation-guide");
		await renderInto(el, parseSections(text).map((section) => section.html()).join(""), inner);
	}
}

function drawPicture(el: HTMLElement, place: RenderPlace, file: TFile): void {
	const size = /^(\d+)(?:x(\d+))?$/.exec(el.getAttribute("alt") ?? "");
	el.addClasses(["media-embed", "image-embed", "is-loaded"]);
	el.createEl("img", { attr: { src: place.app.vault.getResourcePath(file), alt: el.getAttribute("alt"), width: size?.[1] ?? null, height: size?.[2] ?? null } });
}

function drawEmbed(el: HTMLElement, place: RenderPlace): void {
	const link = el.getAttribute("src") ?? "";
	const { path, subpath } = parseLinktext(link);
	const file = path === "" ? place.app.vault.getFileByPath(place.sourcePath) : place.app.metadataCache.getFirstLinkpathDest(path, place.sourcePath);
	if (!file) {
		el.addClasses(["mod-empty", "is-loaded"]);
		el.setText(`"${link}" could not be found.`);
	} else if (pictures.has(file.extension)) {
		drawPicture(el, place, file);
	} else if (file.extension === "md" && place.depth < deepest) {
		el.addClasses(["markdown-embed", "inline-embed", "is-loaded"]);
		const content = el.createDiv("markdown-embed-content");
		place.owner()?.addChild(new EmbeddedNote(content, place, file, subpath));
	} else {
		el.addClasses(["file-embed", "mod-generic", "is-loaded"]);
		el.createEl("a", { cls: "internal-link", text: file.name, href: file.path, attr: { "data-href": file.path } });
	}
}

/** Fills the places where a note shows another file. */
export function drawEmbeds(el: HTMLElement, place: RenderPlace): Promise<void> {
	for (const embed of el.findAll(".internal-embed:not(.is-loaded)")) drawEmbed(embed, place);
	return Promise.resolve();
}
