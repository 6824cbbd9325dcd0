import { type Point, rounded } from "./point";

/** A ring around the middle, and who stands in it. */
export interface Ring {
	readonly inner: number;
	readonly outer: number;
	/** In the order in which they were counted, clockwise from the top, the inner rows first. */
	readonly places: readonly Point[];
}

/** Room in the middle, for oneself. */
const middle = 16;
/** Room that a picture of few takes up all the same. */
const leastRadius = 170;

/** How far two people stand from each other: the nearer, the more there are. */
export function spacingOf(count: number): number {
	return count <= 60 ? 34 : count <= 200 ? 24 : 15;
}

/** Rings of so many people each, one around the other; each has as many rows as its people need. */
export function ringsOf(counts: readonly number[]): readonly Ring[] {
	const spacing = spacingOf(counts.reduce((sum, count) => sum + count, 0));
	const tight = ringsWith(counts, spacing, spacing * 0.4);
	const outer = tight.at(-1)?.outer ?? 0;
	const more = Math.max(0, leastRadius - outer) / Math.max(1, 2 * counts.length);
	return more === 0 ? tight : ringsWith(counts, spacing, spacing * 0.4 + more);
}

function ringsWith(counts: readonly number[], spacing: number, margin: number): readonly Ring[] {
	let inner = middle;
	return counts.map((count) => {
		const places: Point[] = [];
		let radius = inner + margin + spacing / 2;
		for (let row = 0, left = count; left > 0; row++) {
			const here = Math.min(left, Math.max(1, Math.floor(2 * Math.PI * radius / spacing)));
			for (let one = 0; one < here; one++) places.push(onCircle(radius, (one + (row % 2) / 2) / here));
			left -= here;
			if (left > 0) radius += spacing;
		}
		const ring = { inner: rounded(inner), outer: rounded(radius + spacing / 2 + margin), places };
		inner = ring.outer;
		return ring;
	});
}

/** A place at a part of a turn, clockwise from the top. */
function onCircle(radius: number, turn: number): Point {
	const angle = 2 * Math.PI * (turn - 0.25);
	return { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) };
}
