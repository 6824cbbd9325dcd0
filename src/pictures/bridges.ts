import type { Pair } from "./point";

/** Where a network would come apart. */
export interface Bridges {
	/** Ties without which their part of the network falls into two, by the number of people on the smaller side. */
	readonly ties: ReadonlyMap<number, number>;
	/** People without whom it falls into parts of two or more, by how many of those. */
	readonly people: ReadonlyMap<number, number>;
}

/** A tie from one of its two ends. */
interface End {
	readonly to: number;
	readonly tie: number;
}

/**
 * Bridges, and people through whom alone others are joined, in one walk: Tarjan, "A note on finding the bridges of a graph" (1974), and
 * Hopcroft and Tarjan, "Algorithm 447" (1973). Walks by a list of its own, since a chain of thousands would be too deep for calls. No two
 * ties join the same two.
 */
export function bridgesOf(count: number, ties: readonly Pair[]): Bridges {
	const ends: End[][] = Array.from({ length: count }, () => []);
	for (const [tie, [a, b]] of ties.entries()) {
		ends[a]?.push({ to: b, tie });
		ends[b]?.push({ to: a, tie });
	}
	const found = { ties: new Map<number, number>(), people: new Map<number, number>() };
	const seen = new Uint8Array(count);
	for (let root = 0; root < count; root++) if (seen[root] === 0) readPart(walkFrom(root, ends, seen), found);
	return found;
}

/** Somebody as the walk came to them. */
interface Step {
	readonly person: number;
	/** The step that led here, by its number, and the tie. */
	readonly from: number;
	readonly tie: number;
	/** The earliest step that is reached from here without going back over that tie. */
	low: number;
	/** People reached by way of this one, themselves among them. */
	size: number;
	/** How many ends were followed. */
	next: number;
}

/** All who are joined with somebody, in the order in which they are come to; each step knows what is reached by way of it. */
function walkFrom(root: number, ends: readonly (readonly End[])[], seen: Uint8Array): readonly Step[] {
	const steps: Step[] = [];
	const numbers = new Map<number, number>();
	const enter = (person: number, from: number, tie: number): number => {
		const number = steps.length;
		steps.push({ person, from, tie, low: number, size: 1, next: 0 });
		numbers.set(person, number);
		seen[person] = 1;
		return number;
	};
	let at = enter(root, -1, -1);
	for (let step = steps[at]; step; step = steps[at]) {
		const end = ends[step.person]?.[step.next++];
		if (end) {
			const known = numbers.get(end.to);
			if (known === undefined) at = enter(end.to, at, end.tie);
			else if (end.tie !== step.tie) step.low = Math.min(step.low, known);
			continue;
		}
		const before = steps[step.from];
		if (before) {
			before.low = Math.min(before.low, step.low);
			before.size += step.size;
		}
		at = step.from;
	}
	return steps;
}

function readPart(steps: readonly Step[], found: { readonly ties: Map<number, number>; readonly people: Map<number, number> }): void {
	const all = steps.length;
	/** By step: how many parts of two or more hang on it alone, and how many people in all that hang on it. */
	const parts = new Uint32Array(all);
	const hanging = new Uint32Array(all);
	for (const { from, tie, low, size } of steps) {
		if (from < 0) continue;
		if (low > from) found.ties.set(tie, Math.min(size, all - size));
		if (low < from) continue;
		add(parts, from, size > 1 ? 1 : 0);
		add(hanging, from, size);
	}
	for (const [number, { person }] of steps.entries()) {
		add(parts, number, all - 1 - (hanging[number] ?? 0) > 1 ? 1 : 0);
		const joined = parts[number] ?? 0;
		if (joined > 1) found.people.set(person, joined);
	}
}

function add(sums: Uint32Array, at: number, more: number): void {
	sums[at] = (sums[at] ?? 0) + more;
}
