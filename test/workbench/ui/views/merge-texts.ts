/** A text as it was, and two ways in which it went on. */
export interface Divergence {
	readonly base: string;
	readonly ours: string;
	readonly theirs: string;
}

interface Hunk {
	/** Lines of the base that this change replaces: from `start` up to, but without, `end`. */
	readonly start: number;
	readonly end: number;
	readonly lines: readonly string[];
}

const longestTable = 4_000_000;

/** The one stretch of lines in which two texts differ: what is left when what begins and ends alike is taken away. */
function singleHunk(base: readonly string[], other: readonly string[]): Hunk {
	let start = 0;
	while (start < base.length && start < other.length && base[start] === other[start]) start++;
	let tail = 0;
	while (tail < base.length - start && tail < other.length - start && base[base.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
	return { start, end: base.length - tail, lines: other.slice(start, other.length - tail) };
}

/** Lengths of the longest common subsequence of every pair of tails. */
function commonTails(a: readonly string[], b: readonly string[]): Uint32Array {
	const width = b.length + 1;
	const table = new Uint32Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			const at = i * width + j;
			table[at] = a[i] === b[j] ? (table[at + width + 1] ?? 0) + 1 : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
		}
	}
	return table;
}

/** Walks both texts along their longest common subsequence; answers the stretches where they part. */
function partings(a: readonly string[], b: readonly string[]): Hunk[] {
	const table = commonTails(a, b);
	const width = b.length + 1;
	const left = (i: number, j: number): number => table[i * width + j] ?? 0;
	const together = (i: number, j: number): boolean => i < a.length && j < b.length && a[i] === b[j];
	const hunks: Hunk[] = [];
	for (let i = 0, j = 0; i < a.length || j < b.length; ) {
		const from = { i, j };
		while ((i < a.length || j < b.length) && !together(i, j)) {
			if (j >= b.length || (i < a.length && left(i + 1, j) >= left(i, j + 1))) i++;
			else j++;
		}
		if (i > from.i || j > from.j) hunks.push({ start: from.i, end: i, lines: b.slice(from.j, j) });
		i++;
		j++;
	}
	return hunks;
}

/** The changes that lead from the base to the other text. */
export function hunksBetween(base: readonly string[], other: readonly string[]): Hunk[] {
	const whole = singleHunk(base, other);
	const a = base.slice(whole.start, whole.end);
	if (a.length === 0 && whole.lines.length === 0) return [];
	if (a.length * whole.lines.length > longestTable) return [whole];
	return partings(a, whole.lines).map((hunk) => ({ ...hunk, start: hunk.start + whole.start, end: hunk.end + whole.start }));
}

const touches = (a: Hunk, b: Hunk): boolean => a.start <= b.end && b.start <= a.end;

/** Joins both ways line by line. Where both changed the same lines, theirs stands and ours follows it: no text is lost. */
export function mergeTexts({ base, ours, theirs }: Divergence): string {
	if (ours === base || ours === theirs) return theirs;
	if (theirs === base) return ours;
	const baseLines = base.split("\n");
	const mine = hunksBetween(baseLines, ours.split("\n"));
	const yours = hunksBetween(baseLines, theirs.split("\n"));
	const merged: Hunk[] = yours.map((hunk) => {
		const rivals = mine.filter((other) => touches(hunk, other) && other.lines.join("\n") !== hunk.lines.join("\n"));
		return { ...hunk, lines: [...hunk.lines, ...rivals.flatMap((other) => other.lines)] };
	});
	merged.push(...mine.filter((hunk) => !yours.some((other) => touches(hunk, other))));
	merged.sort((a, b) => b.start - a.start);
	const lines = [...baseLines];
	for (const hunk of merged) lines.splice(hunk.start, hunk.end - hunk.start, ...hunk.lines);
	return lines.join("\n");
}
