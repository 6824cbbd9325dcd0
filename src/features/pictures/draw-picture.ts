import { Platform } from "obsidian";
import type { Kith } from "../../obsidian/kith";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawSentence } from "../../obsidian/ui/draw-sentence";
import { nameGroup } from "../../obsidian/ui/name-by";
import { ChosenMark } from "./chosen-mark";
import { type DrawnMarks, drawMarks } from "./draw-marks";
import { drawTable, type PictureTools } from "./draw-table";
import type { NoPicture, Picture, PictureKind } from "../../pictures/picture";
import { shapePath } from "../../pictures/shape-path";

/** What drawing a picture needs. */
export interface DrawPictureTools extends PictureTools {
	readonly idle: Pick<Kith["idle"], "run">;
	/** The keyboard leaves the picture. */
	leave(): void;
}

/** A picture on the page. */
export interface ShownPicture {
	readonly kind: PictureKind;
	readonly svgEl: DrawnMarks["svgEl"];
	zoomTo(zoom: number): void;
	focusPerson(path: string): boolean;
	chosenPath(): string | undefined;
}

/** Draws a picture: what to see, what its marks mean, and the same as a table, which is made when it is opened. */
export function* drawPicture(parentEl: HTMLElement, picture: Picture, tools: DrawPictureTools): Generator<undefined, ShownPicture> {
	const { words: { pictures: text } } = tools;
	const drawn = yield* drawMarks(picture);
	const { svgEl } = drawn;
	nameGroup(svgEl, parentEl.createEl("p", { cls: "kith-picture-said", text: picture.said }));
	const scrollEl = parentEl.createDiv("kith-picture-scroll");
	scrollEl.append(svgEl);
	const saidEl = parentEl.createDiv({ cls: "kith-picture-chosen", text: Platform.isMobile ? "" : text.keys });
	drawLegend(parentEl, picture);
	for (const hint of picture.hints) drawHint(parentEl, hint);
	drawTables(parentEl, picture, tools);
	const walk = new ChosenMark(picture, drawn, { ...tools, saidEl, drawingEl: scrollEl });
	return {
		kind: picture.kind, svgEl,
		zoomTo: (zoom) => {
			svgEl.setCssProps({ "--kith-zoom": String(zoom) });
			// The newest days stand at the right; who is close, in the middle.
			const isYear = picture.kind === "year";
			scrollEl.scrollLeft = isYear ? scrollEl.scrollWidth : (scrollEl.scrollWidth - scrollEl.clientWidth) / 2;
			scrollEl.scrollTop = isYear ? 0 : (scrollEl.scrollHeight - scrollEl.clientHeight) / 2;
		},
		focusPerson: (path) => walk.focusPerson(path),
		chosenPath: () => walk.chosenPath(),
	};
}

function drawLegend(parentEl: HTMLElement, { legend }: Picture): void {
	const listEl = parentEl.createEl("ul", "kith-picture-legend");
	for (const { shape, cls, text } of legend) {
		const itemEl = listEl.createEl("li");
		const svgEl = itemEl.createSvg("svg", { cls: "kith-legend-mark", attr: { viewBox: "-10 -10 20 20", "aria-hidden": "true" } });
		svgEl.createSvg("path", { cls: ["kith-mark", ...(cls === "" ? [] : cls.split(" "))], attr: {
			d: shape === "bar" ? "M-9 0H9" : shapePath(shape, cls.includes("is-small") ? 3 : 5.5),
		} });
		itemEl.appendText(text);
	}
}

function drawTables(parentEl: HTMLElement, { tables }: Picture, tools: DrawPictureTools): void {
	const foldEl = parentEl.createEl("details", "kith-picture-fold");
	foldEl.createEl("summary", { text: tools.words.pictures.table });
	let isDrawn = false;
	foldEl.addEventListener("toggle", () => {
		if (isDrawn || !foldEl.open) return;
		isDrawn = true;
		void tools.idle.run(function* () { for (const table of tables) yield* drawTable(foldEl, table, tools); }());
	});
}

/** Says why there is no picture, and what to do. */
export function drawNone(parentEl: HTMLElement, { none: { icon, title, hint } }: NoPicture): void {
	drawSentence(parentEl.createDiv("kith-empty"), icon, title, hint);
}
