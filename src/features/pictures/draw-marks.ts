import { drawAttr, drawText } from "../../obsidian/ui/drawn";
import type { MarkLine, Picture } from "../../pictures/picture";
import { shapePath } from "../../pictures/shape-path";

/** A picture as it stands on the page. */
export interface DrawnMarks {
	readonly svgEl: SVGSVGElement;
	/** By the numbers of the marks. */
	readonly markEls: readonly SVGPathElement[];
	/** Holds those of its lines that stand out. */
	readonly litEl: SVGGElement;
}

/** So many are drawn in a step. */
const atOnce = 150;
/** So many lines that look alike are one element: each costs the page as much as a person. */
const linesOfOne = 400;

/** Draws a picture, some marks a step. Those who cannot see it are told of each mark; the lines stand in the table. */
export function* drawMarks(picture: Picture): Generator<undefined, DrawnMarks> {
	const { box, backdrops, lines, marks, fontSize } = picture;
	const svgEl = createSvg("svg", {
		cls: `kith-picture-drawing is-${picture.kind}`,
		attr: { viewBox: box.join(" "), "font-size": fontSize },
	});
	for (const back of backdrops) {
		if ("d" in back) svgEl.createSvg("path", { cls: back.cls, attr: { d: back.d } });
		else svgEl.createSvg("text", { cls: back.cls, attr: { x: back.x, y: back.y, "aria-hidden": "true" } }).setText(back.text);
	}
	const linesEl = svgEl.createSvg("g", { attr: { "aria-hidden": "true" } });
	yield* drawLines(linesEl, picture, lines);
	const litEl = svgEl.createSvg("g", { cls: "kith-lit-ties", attr: { "aria-hidden": "true" } });
	const marksEl = svgEl.createSvg("g");
	const namesEl = svgEl.createSvg("g", { cls: "kith-mark-names", attr: { "aria-hidden": "true" } });
	const markEls: SVGPathElement[] = [];
	for (const [at, { x, y, shape, size, length, cls, label, name }] of marks.entries()) {
		if (at % atOnce === atOnce - 1) yield undefined;
		const markEl = marksEl.createSvg("path", { cls: ["kith-mark", ...classesOf(cls)], attr: {
			d: shapePath(shape, size, length), transform: `translate(${String(x)} ${String(y)})`, role: "link",
			tabindex: at === 0 ? 0 : -1, "data-mark": at,
		} });
		markEls.push(drawAttr(markEl, "aria-label", label));
		if (name !== undefined) drawText(namesEl.createSvg("text", { attr: { x, y: y + size * 1.3 + fontSize } }), name);
	}
	return { svgEl, markEls, litEl };
}

/** Draws lines between marks, those that look alike together. */
export function* drawLines(parentEl: SVGGElement, { marks }: Pick<Picture, "marks">, lines: readonly MarkLine[]): Generator<undefined> {
	for (const [cls, alike] of byLook(lines)) {
		for (let from = 0; from < alike.length; from += linesOfOne) {
			const d = alike.slice(from, from + linesOfOne).map((line) => pathOf(line, marks)).join("");
			parentEl.createSvg("path", { cls: ["kith-tie", ...classesOf(cls)], attr: { d } });
			yield undefined;
		}
	}
}

function byLook(lines: readonly MarkLine[]): ReadonlyMap<string, readonly MarkLine[]> {
	const looks = new Map<string, MarkLine[]>();
	for (const line of lines) {
		const alike = looks.get(line.cls);
		if (alike) alike.push(line);
		else looks.set(line.cls, [line]);
	}
	return looks;
}

function pathOf({ from, to }: MarkLine, marks: Picture["marks"]): string {
	const [a, b] = [marks[from], marks[to]];
	return a && b ? `M${String(a.x)} ${String(a.y)}L${String(b.x)} ${String(b.y)}` : "";
}

function classesOf(cls: string): readonly string[] {
	return cls === "" ? [] : cls.split(" ");
}
