/** The characters from `start` (included) to `end` (excluded) of a text give way to `text`. Edits of one text never overlap. */
export interface TextEdit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Beyond so many differing lines the whole stretch between the first and the last becomes one edit. */
const mostSteps = 200;

/** The text after the edits, given in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	let result = "";
	let at = 0;
	for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		result += text.slice(at, edit.start) + edit.text;
		at = edit.end;
	}
	return result + text.slice(at);
}

/**
 * The edits that make `after` of `before`, in order and as small as can be: only the lines that differ, and of those only the
 * characters that differ. What lies between stays untouched, so a cursor that stands there stays where it is.
 */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
	if (before === after) return [];
	const a = linesOf(before);
	const b = linesOf(after);
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	const start = lengthOf(a, 0, head);
	const edits: TextEdit[] = [];
	for (const [fromA, toA, fromB, toB] of hunks(a.slice(head, a.length - tail), b.slice(head, b.length - tail))) {
		const at = start + lengthOf(a, head, head + fromA);
		edits.push(trimmed(at, a.slice(head + fromA, head + toA).join(""), b.slice(head + fromB, head + toB).join("")));
	}
	return edits;
}

/** Line (from 0) where two texts begin to differ; undefined where they do not. */
export function firstDifference(a: string, b: string): number | undefined {
	if (a === b) return undefined;
	let line = 0;
	for (let at = 0; at < a.length && a[at] === b[at]; at++) if (a[at] === "\n") line++;
	return line;
}

/** The text in lines, each with its line ending. */
function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[], from: number, to: number): number {
	let length = 0;
	for (let i = from; i < to; i++) length += lines[i]?.length ?? 0;
	return length;
}

type Hunk = readonly [fromA: number, toA: number, fromB: number, toB: number];

/** The stretches of lines that differ (Myers' greedy walk, bounded). */
function hunks(a: readonly string[], b: readonly string[]): readonly Hunk[] {
	const whole: readonly Hunk[] = [[0, a.length, 0, b.length]];
	const rounds: Map<number, number>[] = [];
	let reach = new Map<number, number>([[1, 0]]);
	for (let steps = 0; steps <= Math.min(mostSteps, a.length + b.length); steps++) {
		const next = new Map<number, number>();
		rounds.push(reach);
		for (let k = -steps; k <= steps; k += 2) {
			let x = goesDown(reach, k, steps) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
			while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
			next.set(k, x);
			if (x >= a.length && x - k >= b.length) return walkBack(rounds, a.length, b.length);
		}
		reach = new Map([...reach, ...next]);
	}
	return whole;
}

function goesDown(reach: ReadonlyMap<number, number>, k: number, steps: number): boolean {
	return k === -steps || (k !== steps && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
}

/** The walk from the end back to the beginning; steps without equal lines between them make one hunk. */
function walkBack(rounds: readonly ReadonlyMap<number, number>[], endA: number, endB: number): readonly Hunk[] {
	const result: [number, number, number, number][] = [];
	let x = endA;
	let y = endB;
	for (let steps = rounds.length - 1; steps > 0; steps--) {
		const reach = rounds[steps] ?? new Map<number, number>();
		const k = x - y;
		const down = goesDown(reach, k, steps);
		const fromX = reach.get(down ? k + 1 : k - 1) ?? 0;
		const fromY = fromX - (down ? k + 1 : k - 1);
		const toX = down ? fromX : fromX + 1;
		const toY = down ? fromY + 1 : fromY;
		const later = result[0];
		if (later && later[0] === toX && later[2] === toY) [later[0], later[2]] = [fromX, fromY];
		else result.unshift([fromX, toX, fromY, toY]);
		x = fromX;
		y = fromY;
	}
	return result;
}

/** One replacement without the characters that both sides share at either end. */
function trimmed(at: number, old: string, text: string): TextEdit {
	const most = Math.min(old.length, text.length);
	let head = 0;
	while (head < most && old[head] === text[head]) head++;
	if (splits(old, head) || splits(text, head)) head--;
	let tail = 0;
	while (tail < most - head && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
	if (tail > 0 && (splits(old, old.length - tail) || splits(text, text.length - tail))) tail--;
	return { start: at + head, end: at + old.length - tail, text: text.slice(head, text.length - tail) };
}

/** Whether a cut at `at` would part the two halves of a character, or of a line ending. */
function splits(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return false;
	const before = text.charCodeAt(at - 1);
	const after = text.charCodeAt(at);
	return (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000) || (before === 0x0d && after === 0x0a);
}
