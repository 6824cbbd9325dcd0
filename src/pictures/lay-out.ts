import { type Pair, type Point, rounded } from "./point";

/** Lengths are those of the picture: so far apart are two who are joined. */
const springLength = 34;
const repulsion = 46;
const gravity = 0.055;
/** What is left of the speed after a tick. */
const damping = 0.6;
const mostTicks = 300;
const fewestTicks = 90;
/** So many share a square of the grid, on average. */
const perSquare = 5;
/** Turns between two neighbours of the start, as the seeds of a sunflower stand. */
const goldenTurn = Math.PI * (3 - Math.sqrt(5));

/** People who are moved about: where they are, and how fast they go. */
interface Bodies {
	readonly count: number;
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly vx: Float64Array;
	readonly vy: Float64Array;
}

/**
 * Places for a network: all push each other away, and ties pull (Fruchterman and Reingold 1991; the cooling and the strength of a tie as in
 * d3-force). They begin as the seeds of a sunflower, and nothing is left to chance: the same network is the same picture. A step a tick;
 * `told` hears how much is done, 0…1.
 */
export function* layOut(count: number, ties: readonly Pair[], told?: (share: number) => void): Generator<undefined, readonly Point[]> {
	const bodies = sunflower(count);
	const pull = springs(count, ties);
	const ticks = count === 0 ? 0 : Math.max(fewestTicks, Math.min(mostTicks, Math.round(mostTicks * Math.sqrt(400 / count))));
	const cooling = 0.001 ** (1 / Math.max(1, ticks));
	let heat = 1;
	for (let tick = 0; tick < ticks; tick++) {
		heat *= cooling;
		pull(bodies, heat);
		push(bodies, heat);
		move(bodies, heat);
		told?.((tick + 1) / ticks);
		yield undefined;
	}
	return Array.from({ length: count }, (_, one) => ({ x: rounded(at(bodies.x, one)), y: rounded(at(bodies.y, one)) }));
}

function sunflower(count: number): Bodies {
	const [x, y] = [new Float64Array(count), new Float64Array(count)];
	for (let one = 0; one < count; one++) {
		const radius = 12 * Math.sqrt(one + 0.5);
		x[one] = radius * Math.cos(one * goldenTurn);
		y[one] = radius * Math.sin(one * goldenTurn);
	}
	return { count, x, y, vx: new Float64Array(count), vy: new Float64Array(count) };
}

/** Ties pull, the less the more others pull at the same two; who has fewer ties gives way. */
function springs(count: number, ties: readonly Pair[]): (bodies: Bodies, heat: number) => void {
	const degrees = new Uint32Array(count);
	for (const [a, b] of ties) for (const one of [a, b]) degrees[one] = (degrees[one] ?? 0) + 1;
	const pulls = ties.map(([a, b]) => {
		const [of, other] = [degrees[a] ?? 1, degrees[b] ?? 1];
		return { a, b, strength: 1 / Math.min(of, other), share: of / (of + other) };
	});
	return ({ x, y, vx, vy }, heat) => {
		for (const { a, b, strength, share } of pulls) {
			const dx = at(x, b) + at(vx, b) - at(x, a) - at(vx, a);
			const dy = at(y, b) + at(vy, b) - at(y, a) - at(vy, a);
			const length = Math.max(1e-6, Math.hypot(dx, dy));
			const by = (length - springLength) / length * heat * strength;
			vx[b] = at(vx, b) - dx * by * share;
			vy[b] = at(vy, b) - dy * by * share;
			vx[a] = at(vx, a) + dx * by * (1 - share);
			vy[a] = at(vy, a) + dy * by * (1 - share);
		}
	};
}

/** The people of one square of a grid, and the middle of them. */
interface Square {
	readonly column: number;
	readonly row: number;
	readonly people: number[];
	x: number;
	y: number;
}

/** All push each other: those in squares side by side one by one, a square further off as one. The innermost loop goes without objects. */
function push(bodies: Bodies, heat: number): void {
	const { x, y, vx, vy } = bodies;
	const squares = squaresOf(bodies);
	for (const { column, row, people } of squares) {
		const near: number[] = [];
		const far: Square[] = [];
		for (const other of squares) {
			if (Math.abs(column - other.column) < 2 && Math.abs(row - other.row) < 2) near.push(...other.people);
			else far.push(other);
		}
		for (const one of people) {
			const ownX = at(x, one);
			const ownY = at(y, one);
			let byX = 0;
			let byY = 0;
			for (const other of near) {
				const dx = ownX - at(x, other);
				const dy = ownY - at(y, other);
				const by = 1 / Math.max(1, dx * dx + dy * dy);
				byX += dx * by;
				byY += dy * by;
			}
			for (const other of far) {
				const dx = ownX - other.x;
				const dy = ownY - other.y;
				const by = other.people.length / (dx * dx + dy * dy);
				byX += dx * by;
				byY += dy * by;
			}
			vx[one] = at(vx, one) + byX * repulsion * heat;
			vy[one] = at(vy, one) + byY * repulsion * heat;
		}
	}
}

/** The squares that hold anybody. */
function squaresOf({ count, x, y }: Bodies): readonly Square[] {
	let least = Infinity;
	let most = -Infinity;
	for (let one = 0; one < count; one++) {
		least = Math.min(least, at(x, one), at(y, one));
		most = Math.max(most, at(x, one), at(y, one));
	}
	const perRow = Math.ceil(Math.sqrt(count / perSquare));
	const side = Math.max(1, (most - least) / perRow);
	const squares = new Map<number, Square>();
	for (let one = 0; one < count; one++) {
		const column = Math.floor((at(x, one) - least) / side);
		const row = Math.floor((at(y, one) - least) / side);
		const key = row * (perRow + 1) + column;
		const square = squares.get(key);
		if (square) square.people.push(one);
		else squares.set(key, { column, row, people: [one], x: 0, y: 0 });
	}
	for (const square of squares.values()) {
		for (const one of square.people) {
			square.x += at(x, one) / square.people.length;
			square.y += at(y, one) / square.people.length;
		}
	}
	return [...squares.values()];
}

/** One step, drawn a little to the middle. */
function move({ count, x, y, vx, vy }: Bodies, heat: number): void {
	for (let one = 0; one < count; one++) {
		vx[one] = (at(vx, one) - at(x, one) * gravity * heat) * damping;
		vy[one] = (at(vy, one) - at(y, one) * gravity * heat) * damping;
		x[one] = at(x, one) + at(vx, one);
		y[one] = at(y, one) + at(vy, one);
	}
}

function at(values: Float64Array, index: number): number {
	return values[index] ?? 0;
}
