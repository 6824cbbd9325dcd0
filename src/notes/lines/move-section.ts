import { refuse } from "../refusal";
import { scanLines } from "./scan-lines";
import { type Section, sectionFrom, sectionsNamed } from "./sections";
import type { Line } from "./line";

/**
 * The text with a section (its heading and everything under it, empty lines included) moved before another section, or to the end of the
 * note. Lines change places and nothing else; a note without a line ending at its end still has none. Refuses where a section is missing,
 * where one holds the other, and where a heading would come to stand in code or a comment that is not closed.
 */
export function moveSection(text: string, heading: string, before: string | null): string {
	const lines = scanLines(text);
	const section = sectionNamed(lines, heading);
	const target = before === null ? lines.length : sectionNamed(lines, before).heading;
	if (target > section.heading && target < section.to) refuse("no-place", before ?? heading);
	if (target === section.heading || target === section.to) return text;
	const offset = (line: number): number => lines[line]?.start ?? text.length;
	const [first, middle, last] = target < section.heading ? [target, section.heading, section.to] : [section.heading, section.to, target];
	const result = withPartsSwapped(text, offset(first), offset(middle), offset(last));
	if (headingsOf(scanLines(result)) !== headingsOf(lines)) refuse("no-place", heading);
	return result;
}

/**
 * The text with the parts from `a` to `b` and from `b` to `c` exchanged. At the end of the note they exchange their last line endings as
 * well.
 */
function withPartsSwapped(text: string, a: number, b: number, c: number): string {
	const first = text.slice(a, b);
	const second = text.slice(b, c);
	const eol = second === "" || second.endsWith("\n") ? "" : (/\r?\n$/.exec(first)?.[0] ?? "");
	return text.slice(0, a) + second + eol + first.slice(0, first.length - eol.length) + text.slice(c);
}

function sectionNamed(lines: readonly Line[], heading: string): Section {
	const found = sectionsNamed(lines, [heading])[0];
	if (!found) refuse("changed-since", heading);
	return sectionFrom(lines, found.heading, found.level);
}

/** All headings, in no order: a line that comes to stand above an underlined one would become part of it. */
function headingsOf(lines: readonly Line[]): string {
	return lines.flatMap(({ heading }) => heading ? `${String(heading.level)} ${heading.text}` : []).sort().join("\n");
}
