import { cutRanges, inRanges } from "../../notes/lines/inline-marks";
import type { ColumnRange, Line } from "../../notes/lines/line";
import { linkPath } from "../../notes/link-path";
import { wikilinkText } from "../../notes/lines/plain-text";
import { withHostAgain } from "../host-again";

const link = /!?\[\[([^[\]]*)\]\]|\[([^[\]]*)\]\(<?([^()<>]*)>?\)/g;
const struck = /~~(?:[^~]|~(?!~))+~~/g;
const marks = /^(?:\s*(?:>|#{1,6}\s|(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s)?))*\s*/;

/** A line as it is told: people are `@`, other links their words, and what is struck or a comment is gone. */
export interface ToldLine {
	readonly text: string;
	/** Where the person stands whom the link at the column names; -1 where that is struck. */
	readonly at: number;
	/** How many links to people there are. */
	readonly people: number;
	/** By which they may be named without a link. */
	readonly names: readonly string[];
}

/** What stands further away says nothing of a link. A line of a thousand names is told a thousand times. */
const around = 600;

/** Tells a line around the link at a column. `isPerson` is given links without their heading. */
export function toldLine(line: Line, column: number, isPerson: (link: string) => boolean): ToldLine {
	const { comments } = line;
	const written = line.text.slice(0, column + around);
	const gone = written.includes("~~") ? [...comments, ...rangesOf(written, struck)].sort(([one], [other]) => one - other) : comments;
	const begin = Math.max(marks.exec(written)?.[0].length ?? 0, column - around);
	let text = "";
	let at = -1;
	let people = 0;
	let from = begin;
	let names: readonly string[] = [];
	link.lastIndex = begin;
	for (let match = link.exec(written); match; match = link.exec(written)) {
		const { index } = match;
		if (inRanges(gone, index)) continue;
		text += between(written, from, index, gone);
		from = index + match[0].length;
		if (index === column) {
			at = text.length;
			names = namesIn(match);
		}
		const isNamed = index === column || isPerson(targetOf(match));
		if (isNamed) people++;
		text += isNamed ? "@" : wordsOf(match);
	}
	text += between(written, from, written.length, gone);
	return { text: at < 0 ? text : withHostAgain(text, at + 1, names), at, people, names };
}

/** By which somebody is named without a link: as it shows them and by the note, and by the first of several words. */
function namesIn(match: RegExpExecArray): readonly string[] {
	const target = targetOf(match);
	return [wordsOf(match), target.slice(target.lastIndexOf("/") + 1)].flatMap((name) => [name, name.split(" ")[0] ?? name]);
}

function targetOf([, wiki, , address = ""]: RegExpExecArray): string {
	return linkPath(wiki === undefined ? address : wiki.split("|")[0] ?? "");
}

function wordsOf([, wiki, words = ""]: RegExpExecArray): string {
	return wiki === undefined ? words : wikilinkText(wiki);
}

function between(text: string, from: number, to: number, gone: readonly ColumnRange[]): string {
	return cutRanges(text.slice(0, to), gone, from);
}

function rangesOf(text: string, pattern: RegExp): readonly ColumnRange[] {
	return Array.from(text.matchAll(pattern), (match): ColumnRange => [match.index, match.index + match[0].length]);
}
