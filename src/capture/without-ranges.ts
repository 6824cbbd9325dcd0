/** From (included) to (excluded) in a text. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/** Whether a range begins within another. */
export function within({ start, end }: TextRange): (range: TextRange) => boolean {
	return (range) => range.start >= start && range.start < end;
}

/** How much of a text a pattern finds. */
export function lengthOf(pattern: RegExp, text: string): number {
	return pattern.exec(text)?.[0].length ?? 0;
}

/** What stands for a character that is not to be read. */
export const cover = "\uFFFC";

/** The text with ranges made unreadable, every other character in its place. */
export function covered(text: string, ranges: readonly TextRange[]): string {
	let result = text;
	for (const { start, end } of ranges) result = result.slice(0, start) + cover.repeat(end - start) + result.slice(end);
	return result;
}

/** The text without some of its parts, and without the signs that would be left over beside them. */
export function without(text: string, ranges: readonly TextRange[]): string {
	const kept: string[] = [];
	let at = 0;
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		kept.push(text.slice(at, Math.max(at, start)));
		at = Math.max(at, end);
	}
	kept.push(text.slice(at));
	return kept
		.map((part) => part.trim())
		.filter((part) => part !== "")
		.reduce(join, "")
		.replace(/^[\s,，、；;：:。.!！—–-]+|[\s,，、；;：:—–-]+$/g, "");
}

/** Two parts: of two signs that meet one stays, and a blank stands where the script has one. */
function join(before: string, after: string): string {
	const left = /[,，、；;：:]$/.test(before) ? before.replace(/[\s,，、；;：:]+$/, "") : before;
	const right = left === "" || /[。.!！?？]$/.test(left) ? after.replace(/^[\s,，、；;：:。.!！]+/, "") : after;
	if (left === "" || right === "") return left + right;
	const sign = left === before || /^[,，、；;：:。.!！?？)）]/.test(right) ? "" : before.slice(left.length).trimEnd();
	const tight = /^[,，、；;：:。.!！?？)）]/.test(right) || /[\p{Script=Han}，、；：。！？(（[【]$/u.test(left + sign);
	return left + sign + (tight ? "" : " ") + right;
}
