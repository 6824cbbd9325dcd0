import type { Line } from "./line";
import type { Section } from "./sections";

/** Lines to add, and the line to put them before. */
export interface Placed {
	readonly at: number;
	readonly added: readonly string[];
}

/** The places for the first item of a list in a section, best first: below its introduction; above what is open to the end of the note. */
export function* placesInSection(lines: readonly Line[], section: Section, items: readonly string[]): Generator<Placed> {
	const end = endOfContent(lines, section);
	// An item right above an underlined heading would draw its words in.
	const below = lines[end]?.heading?.underline === undefined ? [] : [""];
	yield { at: end, added: [...(end === section.from ? [] : [""]), ...items, ...below] };
	for (const at of openings(lines, section.from, section.to)) {
		yield { at, added: [...(at > section.from && needsSpace(lines, at) ? [""] : []), ...items, ""] };
	}
}

/** The places for more items of a list in a section, best first: below its last one, then as for the first. */
export function* placesAfterLast(lines: readonly Line[], section: Section, items: readonly string[]): Generator<Placed> {
	const at = endOfContent(lines, section);
	const last = lines.slice(section.from, at).filter(({ item }) => item?.indent === 0 && bullet.test(item.marker)).at(-1);
	const isInList = lines[at - 1]?.number === last?.number || (lines[at - 1]?.owner ?? -1) >= 0;
	const marker = last?.item?.marker;
	if (marker !== undefined && isInList) yield { at, added: items.map((item) => item.replace(leadingBullet, marker)) };
	yield* placesInSection(lines, section, items);
}

const bullet = /^[-*+]$/;
const leadingBullet = /^[-*+]/;

/** The places for a new section with a list, best first: at the end of the note; above what is open to the end. */
export function* placesOfNewSection(lines: readonly Line[], heading: string, items: readonly string[]): Generator<Placed> {
	const added = [headingLine(lines, heading), ...items];
	const end = lines.at(-1)?.text === "" ? lines.length - 1 : lines.length;
	yield { at: end, added: needsSpace(lines, end) ? ["", ...added] : added };
	for (const at of openings(lines, 0, lines.length)) yield { at, added: [...(needsSpace(lines, at) ? [""] : []), ...added, ""] };
}

/** The line after what stands directly under a heading (an introduction, say), before empty lines and sub-headings. */
export function endOfContent(lines: readonly Line[], section: Section): number {
	let end = section.from;
	while (end < section.to && !lines[end]?.heading) end++;
	while (end > section.from && lines[end - 1]?.kind === "blank") end--;
	return end;
}

const mostOpenings = 50;

/** Lines at which code, a comment or HTML may begin that is open to the end of the note, last first; one of the last is the one. */
function openings(lines: readonly Line[], from: number, to: number): readonly number[] {
	const found: number[] = [];
	for (let at = to - 1; at >= from && found.length < mostOpenings; at--) {
		const line = lines[at];
		if (line && mayOpen(line)) found.push(at);
	}
	return found;
}

/** In code only a fence can open more of it; a comment mark there is text. */
function mayOpen({ kind, text }: Line): boolean {
	if (kind === "frontmatter" || kind === "blank") return false;
	return kind === "fence" ? /^\s*(?:```|~~~)/.test(text) : /```|~~~|%%|</.test(text);
}

function needsSpace(lines: readonly Line[], at: number): boolean {
	return at > 0 && lines[at - 1]?.kind !== "blank";
}

/** The heading of a new section: as deep as the note's other sections. A single heading at the first level is taken for a title. */
function headingLine(lines: readonly Line[], configured: string): string {
	const written = /^(#{1,6})\s+(.*)$/.exec(configured);
	const name = written?.[2] ?? configured;
	const tops = lines.filter(({ heading }) => heading?.level === 1).length;
	return `${written?.[1] ?? (tops > 1 ? "#" : "##")} ${name}`;
}
