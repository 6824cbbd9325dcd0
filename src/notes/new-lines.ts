const lineEnd = /\r?\n/;
const nothing = /^\s*(?:---\s*)?$/;

/** The lines that stand in a text and not, or not as often, in the one before it; without what only parts others. */
export function newLines(before: string, after: string): readonly string[] {
	const had = new Map<string, number>();
	for (const line of before.split(lineEnd)) had.set(line, (had.get(line) ?? 0) + 1);
	return after.split(lineEnd).filter((line) => {
		const left = had.get(line) ?? 0;
		had.set(line, left - 1);
		return left <= 0 && !nothing.test(line);
	});
}
