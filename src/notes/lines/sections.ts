import { cutRanges } from "./inline-marks";
import type { Line } from "./line";
import { plainText } from "./plain-text";

/** A heading and the lines under it. */
export interface Section {
	/** Line of the heading. */
	readonly heading: number;
	readonly level: number;
	/** First line after the heading, and after what underlines it. */
	readonly from: number;
	/** The line after the last one: the next heading of the same or a higher level, or the end of the note. */
	readonly to: number;
}

/** The sections whose heading bears one of the names, in order; one inside another is part of that one. */
export function sectionsNamed(lines: readonly Line[], names: readonly string[]): readonly Section[] {
	const wanted = wantedNames(names);
	const found: Section[] = [];
	for (const line of lines) {
		if (!line.heading || line.number < (found.at(-1)?.to ?? 0)) continue;
		const text = line.heading.underline === undefined ? cutRanges(line.text, line.comments).replace(/^\s*#+/, "") : line.heading.text;
		if (wanted.has(headingName(text))) found.push(sectionFrom(lines, line.number, line.heading.level));
	}
	return found;
}

/** By the list of names, which is the same one for every note of a vault. */
const wanted = new WeakMap<readonly string[], ReadonlySet<string>>();

function wantedNames(names: readonly string[]): ReadonlySet<string> {
	let known = wanted.get(names);
	if (!known) wanted.set(names, (known = new Set(names.map(headingName).filter((name) => name !== ""))));
	return known;
}

/** The section of the heading that stands on a line. */
export function sectionFrom(lines: readonly Line[], heading: number, level: number): Section {
	const from = (lines[heading]?.heading?.underline ?? heading) + 1;
	let to = from;
	for (let line = lines[to]; line && (line.heading?.level ?? 7) > level; line = lines[to]) to++;
	return { heading, level, from, to };
}

/** What two headings must share to be the same: the words, without case, marks, tags or signs around them (`## 📒 Interactions:`). */
export function headingName(text: string): string {
	const plain = text.trim();
	if (/^(?:[a-z]+|\p{Script=Han}+)$/iu.test(plain)) return plain.toLowerCase();
	const name = plainText(text)
		.replace(/(^|\s)#[^\s#]+/gu, "$1")
		.trim()
		.replace(/\s+/g, " ")
		.toLowerCase();
	const bare = bareWords(name);
	return bare === "" ? name : bare;
}

function bareWords(name: string): string {
	const first = name.search(/[\p{L}\p{N}]/u);
	let end = first;
	for (const match of name.matchAll(/[\p{L}\p{N}]/gu)) end = match.index + match[0].length;
	return first < 0 ? "" : name.slice(first, end);
}
