import type { Point } from "./point";

export type Direction = "left" | "right" | "up" | "down";

const vectors: Readonly<Record<Direction, Point>> = {
	left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 },
};

/** The one that an arrow key leads to: near, and more ahead than aside; undefined at the edge. */
export function inDirection(places: readonly Point[], from: number, direction: Direction): number | undefined {
	const start = places[from];
	if (!start) return undefined;
	const { x, y } = vectors[direction];
	let [best, least] = [-1, Infinity];
	for (const [at, place] of places.entries()) {
		const [dx, dy] = [place.x - start.x, place.y - start.y];
		const ahead = dx * x + dy * y;
		const aside = Math.abs(dx * y) + Math.abs(dy * x);
		if (at === from || ahead <= 0 || aside > 2 * ahead) continue;
		const far = ahead + 2 * aside;
		if (far < least) [best, least] = [at, far];
	}
	return best < 0 ? undefined : best;
}
