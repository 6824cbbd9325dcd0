import { type App, Menu, type TFile } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { Kith } from "../../obsidian/kith";
import { addItem, showMenu } from "../../obsidian/ui/show-menu";
import { toldWhyNot, written } from "../../actions/telling";
import type { PictureKind } from "../../pictures/picture";

type SavePorts = Pick<Kith, "app" | "words" | "telling" | "writer">;

/** What of the style of an element a file needs to look the same by itself. */
const kept = [
	"fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity", "font-family",
	"font-weight", "text-anchor", "paint-order",
];
/** A picture is so many dots wide, at most so many high. */
const dots = 2400;

/** Asks as what to save a picture, and saves it as it is seen. */
export function openSave(
	kith: SavePorts,
	svgEl: SVGSVGElement,
	kind: PictureKind,
	at: { readonly el: HTMLElement; readonly today: CivilDate },
): void {
	const { app, words: { pictures: text } } = kith;
	const name = text.fileName(text.kinds[kind], at.today);
	const menu = new Menu();
	for (const ending of ["svg", "png"] as const) {
		addItem(menu, text.saveAs[ending], "image-down", "save", () => {
			const made = standalone(svgEl);
			void app.fileManager.getAvailablePathForAttachment(`${name}.${ending}`).then((path) => {
				if (ending === "svg") void saveSvg(kith, path, made.text);
				else void savePng(kith, path, made);
			});
		});
	}
	showMenu(menu, at.el);
}

function saveSvg(kith: SavePorts, path: string, text: string): Promise<boolean> {
	const { words, telling, writer } = kith;
	const said = words.pictures.saved(path);
	return toldWhyNot(telling, written(kith, () => writer.write([{ path, create: text }], said), () => said));
}

async function savePng({ app, words, telling }: SavePorts, path: string, made: Standalone): Promise<void> {
	const bytes = await pngOf(made);
	if (!bytes) {
		telling.tell(words.pictures.notSaved);
		return;
	}
	const file = await app.vault.createBinary(path, bytes);
	telling.showUndo(words.pictures.saved(path), { undo: () => takeBack(app, file) });
}

async function takeBack({ fileManager }: App, file: TFile): Promise<void> {
	await fileManager.trashFile(file);
}

interface Standalone {
	readonly text: string;
	readonly width: number;
	readonly height: number;
}

/** A picture as a file: its colours as they are now, and nothing of the page. */
function standalone(svgEl: SVGSVGElement): Standalone {
	const { width, height } = svgEl.viewBox.baseVal;
	const copyEl = svgEl.cloneNode(true) as SVGSVGElement;
	const copies = [copyEl, ...Array.from(copyEl.querySelectorAll("*"))];
	for (const [at, el] of [svgEl, ...Array.from(svgEl.querySelectorAll("*"))].entries()) {
		const styles = el.win.getComputedStyle(el);
		const copy = copies[at];
		for (const { name: attribute } of Array.from(copy?.attributes ?? [])) {
			if (/^(?:class|style|role|tabindex|aria-|data-)/.test(attribute)) copy?.removeAttribute(attribute);
		}
		for (const property of kept) copy?.setAttribute(property, styles.getPropertyValue(property));
	}
	copyEl.setAttribute("width", String(width));
	copyEl.setAttribute("height", String(height));
	copyEl.style.backgroundColor = svgEl.win.getComputedStyle(svgEl.closest(".view-content") ?? svgEl).backgroundColor;
	return { text: new XMLSerializer().serializeToString(copyEl), width, height };
}

/** Undefined where the browser makes none. */
async function pngOf({ text, width, height }: Standalone): Promise<ArrayBuffer | undefined> {
	const scale = Math.min(dots / width, dots / height);
	const imageEl = createEl("img", { attr: { src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}` } });
	const canvasEl = createEl("canvas", { attr: { width: Math.round(width * scale), height: Math.round(height * scale) } });
	try {
		await imageEl.decode();
		canvasEl.getContext("2d")?.drawImage(imageEl, 0, 0, canvasEl.width, canvasEl.height);
		const blob = await new Promise<Blob | null>((resolve) => { canvasEl.toBlob(resolve, "image/png"); });
		return await blob?.arrayBuffer();
	} catch {
		return undefined;
	}
}
