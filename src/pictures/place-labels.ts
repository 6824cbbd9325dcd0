import type { Point } from "./point";

/** A name that would stand below its mark, where there is room. */
export interface LabelWish extends Point {
	readonly text: string;
	/** From the middle of the mark to its edge. */
	readonly radius: number;
}

/** The left, top, right and lower edge. */
type Box = readonly [number, number, number, number];

/** More would be looked at by nobody, and each is compared with all. */
const mostWishes = 500;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u;

/** How wide a text is at a size, near enough for all fonts. */
export function widthOf(text: string, size: number): number {
	return Array.from(text).reduce((sum, sign) => sum + (wide.test(sign) ? 1 : 0.56), 0) * size;
}

/** Which names have room at that size, by their numbers: those wished for first come first, and none covers a mark or another name. */
export function placeLabels(wishes: readonly LabelWish[], size: number): ReadonlySet<number> {
	const marks = wishes.map(({ x, y, radius }): Box => [x - radius, y - radius, x + radius, y + radius]);
	const placed = new Set<number>();
	const boxes: Box[] = [];
	for (const [at, wish] of wishes.slice(0, mostWishes).entries()) {
		const half = widthOf(wish.text, size) / 2;
		const top = wish.y + wish.radius + 1;
		const box: Box = [wish.x - half, top, wish.x + half, top + size * 1.1];
		if (wish.text === "" || marks.some((mark, of) => of !== at && meet(box, mark)) || boxes.some((other) => meet(box, other))) continue;
		placed.add(at);
		boxes.push(box);
	}
	return placed;
}

function meet(one: Box, other: Box): boolean {
	return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}
