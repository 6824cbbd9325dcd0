import type { NoteStructure } from "../../notes/note";
import { headingName } from "../../notes/lines/sections";
import { headingOver } from "../../notes/lines/structure-at";
import type { NoteMention } from "./note-mention";

/** Properties of a note that say who was there. */
const keys: ReadonlySet<string> = new Set(
	["people", "attendees", "participants", "with", "person", "参会", "参会人", "参会人员", "与会", "出席"]);

/** Whether a property says who was there. */
export function isAttendance(key: string): boolean {
	return keys.has(key.toLowerCase());
}

/** Words over a list of those who were there. */
const words = "(?:attendees?|participants?|present|in attendance|people present|who was there|(?:参会|出席|与会|参加|参与|到场)(?:人员?|者)?)";
const heading = new RegExp(`^${words}$`, "iu");
const label = new RegExp(`^[^\\p{L}]*${words}[^\\p{L}\\p{N}[]*[:：]`, "iu");

/** Lines of a note, and where among them it is listed who was there. */
interface Occasion {
	readonly from: number;
	readonly to: number;
	readonly isList: (mention: NoteMention) => boolean;
}

/**
 * Where a note lists who was there, people named elsewhere in the same part of it were only talked about; what was to be done with them was
 * done all the same.
 */
export function onlyThoseThere(found: readonly NoteMention[], structure: NoteStructure): readonly NoteMention[] {
	let told = found;
	for (const occasion of occasionsIn(found, structure)) {
		const there = new Set(found.filter((one) => one.origin !== undefined && occasion.isList(one)).map(nameOf));
		if (there.size > 0) {
			told = told.map((one) =>
				(one.origin === "mention" && isWithin(one, occasion) && !there.has(nameOf(one)) ? { ...one, origin: undefined } : one),
			);
		}
	}
	return told;
}

function occasionsIn(found: readonly NoteMention[], structure: NoteStructure): readonly Occasion[] {
	const { headings = [] } = structure;
	const occasions: Occasion[] = [];
	if (found.some(isListed)) occasions.push({ ...wholeNote, isList: isListed });
	headings.forEach(({ heading: text, level, position: { start } }, at) => {
		if (!heading.test(headingName(text))) return;
		const list = { from: start.line, to: endOf(headings, at) };
		let over = at - 1;
		while (over >= 0 && (headings[over]?.level ?? 0) >= level) over--;
		occasions.push({ ...partAt(headings, over), isList: (one) => isWithin(one, list) });
	});
	for (const { line, text } of found) {
		if (line !== null && text !== undefined && label.test(text)) {
			occasions.push({ ...partAt(headings, headingOver(structure, line)), isList: (one) => one.line === line });
		}
	}
	return occasions;
}

type Headings = NonNullable<NoteStructure["headings"]>;

const wholeNote = { from: 0, to: Infinity };

/** The lines under a heading; all, where there is none. */
function partAt(headings: Headings, at: number): { readonly from: number; readonly to: number } {
	const first = headings[at];
	return first ? { from: first.position.start.line, to: endOf(headings, at) } : wholeNote;
}

/** The line of the next heading that is no part of the section. */
function endOf(headings: Headings, at: number): number {
	const level = headings[at]?.level ?? 0;
	return headings.slice(at + 1).find((one) => one.level <= level)?.position.start.line ?? Infinity;
}

/** Whether a property says that they were there. */
function isListed({ line, origin }: NoteMention): boolean {
	return line === null && origin === "meeting";
}

function isWithin({ line }: NoteMention, { from, to }: { readonly from: number; readonly to: number }): boolean {
	return line !== null && line >= from && line < to;
}

function nameOf({ link }: NoteMention): string {
	return link.slice(link.lastIndexOf("/") + 1).toLowerCase();
}
