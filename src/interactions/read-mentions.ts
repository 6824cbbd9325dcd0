import type { DateInterval } from "../calendar/date-interval";
import { linkPath } from "../notes/link-path";
import type { Line } from "../notes/line";
import type { LinkInNote, Note, NoteStructure } from "../notes/note";
import { isTicked } from "../notes/read-list";
import { scannedOnce } from "../notes/scan-lines";
import { blockTypeAt, taskOver } from "../notes/structure-at";
import { completedOn, readMentionLine } from "./mention-line";

/** How a mention counts as contact. */
type MentionOrigin = "mention" | "task" | "meeting";

/** A link to a person in a note that is not the person's own. */
export interface NoteMention {
	/** The link without its heading, as the app resolves it. */
	readonly link: string;
	/** Null where a property holds the link. */
	readonly line: number | null;
	/** The day of the note; for a ticked task of an undated note, the day that it bears. */
	readonly when: DateInterval | undefined;
	/** How it counts as contact; undefined where it does not (an open task, a quote, a comment). */
	readonly origin: MentionOrigin | undefined;
	readonly oneToOne: boolean;
	/** The line as written but for its comments, where the text is known. */
	readonly text: string | undefined;
}

/**
 * The links to people in a note, one a line and person. Called for every note of the vault: what the cache says decides, and a note without
 * such a link costs one look at each of its links. The text, where it is given, takes out what the cache cannot show (`%% %%`, inline code,
 * templates), and tells messages to a group and the days of ticked tasks. `isPerson` is given links without their heading.
 */
export function readMentions(note: Note, day: DateInterval | undefined, isPerson: (link: string) => boolean, linesOf = scannedOnce(note.text)): readonly NoteMention[] {
	const { structure } = note;
	const { links, frontmatterLinks } = structure;
	const found: NoteMention[] = [];
	if (frontmatterLinks) addFromProperties(found, frontmatterLinks, day, isPerson);
	if (links) {
		for (const link of links) {
			const target = linkPath(link.link);
			if (target !== "" && isPerson(target)) add(found, mentionOf(structure, link, target, day, linesOf()));
		}
	}
	return found.length === 0 ? none : found;
}

function addFromProperties(found: NoteMention[], links: NonNullable<NoteStructure["frontmatterLinks"]>, day: DateInterval | undefined, isPerson: (link: string) => boolean): void {
	for (const { key, link } of links) {
		const target = linkPath(link);
		if (target === "" || !isPerson(target) || found.some((other) => other.link === target)) continue;
		found.push({ link: target, line: null, when: day, origin: day && isAttendance(key) ? "meeting" : undefined, oneToOne: true, text: undefined });
	}
}

const none: readonly NoteMention[] = [];

/** Properties of a meeting note that say who was there. */
const attendance = new Set(["people", "attendees", "participants", "with", "person"]);

/** Of several links to one person in a line, one that counts stands for all. */
function add(found: NoteMention[], mention: NoteMention): void {
	for (let at = found.length - 1; at >= 0 && found[at]?.line === mention.line; at--) {
		const other = found[at];
		if (other?.link !== mention.link) continue;
		if (other.origin === undefined && mention.origin !== undefined) found[at] = mention;
		return;
	}
	found.push(mention);
}

function mentionOf(structure: NoteStructure, { link, position }: LinkInNote, target: string, day: DateInterval | undefined, lines: readonly Line[] | undefined): NoteMention {
	const { line, col } = position.start;
	const task = taskIn(structure, line);
	const counts = standsInTheOpen(structure, line) && (!task || isTicked(task.task));
	const origin = counts ? (task ? ("task" as const) : ("mention" as const)) : undefined;
	const written = lines?.[line];
	// A text that is not the one the cache was made of says nothing of this link.
	if (!lines || !written?.text.includes(link, col)) return { link: target, line, when: day, origin, oneToOne: true, text: undefined };
	const { isContact, oneToOne, text } = readMentionLine(lines, written, col);
	return { link: target, line, when: day ?? (task && completedOn(lines[task.line])), origin: isContact ? origin : undefined, oneToOne, text };
}

function taskIn(structure: NoteStructure, line: number): { readonly task: string; readonly line: number } | undefined {
	const type = blockTypeAt(structure, line);
	return type === undefined || type === "list" || type === "callout" ? taskOver(structure, line) : undefined;
}

function standsInTheOpen(structure: NoteStructure, line: number): boolean {
	switch (blockTypeAt(structure, line)) {
		case undefined:
		case "heading":
		case "paragraph":
		case "list":
		case "table":
		case "callout":
		case "footnoteDefinition":
			return true;
		default:
			return false;
	}
}

/** `people`, or `people.0` for an item of the list. */
function isAttendance(key: string): boolean {
	const dot = key.indexOf(".");
	return attendance.has((dot < 0 ? key : key.slice(0, dot)).toLowerCase());
}
