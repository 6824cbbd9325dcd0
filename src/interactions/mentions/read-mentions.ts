import type { DateInterval } from "../../calendar/date-interval";
import { isDayName } from "../../calendar/date-in-name";
import { linkPath } from "../../notes/link-path";
import type { Line } from "../../notes/lines/line";
import type { LinkInNote, Note, NoteStructure } from "../../notes/note";
import { isTicked } from "../../notes/lines/read-list";
import { scannedOnce } from "../../notes/lines/scan-lines";
import type { NoteKind } from "../../notes/kinds/note-kind";
import { textsOf } from "../../notes/yaml/property-values";
import { isUnderIntroduction, type Roles, rolesIn } from "../../notes/kinds/roster";
import { blockTypeAt, headingOver, taskOver } from "../../notes/lines/structure-at";
import { isAttendance, onlyThoseThere } from "./attendance";
import { mostTogether } from "../crowd";
import { completedOn, type MentionLine, readMentionLine } from "./mention-line";
import type { NoteMention } from "./note-mention";

/**
 * The links to people in a note, one a line and person. Called for every note of the vault: what the cache says decides, and a note without
 * such a link costs one look at each of its links. The text, where it is given, takes out what the cache cannot show (`%% %%`, inline code,
 * templates), and tells messages to a group and the days of ticked tasks. `isPerson` is given links without their heading.
 */
export function readMentions(
	note: Note,
	day: DateInterval | undefined,
	isPerson: (link: string) => boolean,
	linesOf = scannedOnce(note.text),
): readonly NoteMention[] {
	const { structure } = note;
	const { links, frontmatterLinks } = structure;
	const found: NoteMention[] = [];
	let reading: Reading | undefined;
	if (frontmatterLinks) addFromProperties(found, frontmatterLinks, day, isPerson);
	if (links) {
		for (const link of links) {
			const target = linkPath(link.link);
			if (target === "" || !isPerson(target)) continue;
			reading ??= { note, day, isPerson, linesOf, roles: rolesIn(note) };
			addFromLine(found, reading, link, target);
		}
	}
	return found.length === 0 ? none : diary(occasion(found.length === 1 ? found : onlyThoseThere(found, structure), note), note);
}

function addFromProperties(
	found: NoteMention[],
	links: NonNullable<NoteStructure["frontmatterLinks"]>,
	day: DateInterval | undefined,
	isPerson: (link: string) => boolean,
): void {
	for (const { key, link } of links) {
		const target = linkPath(link);
		if (target === "" || !isPerson(target) || found.some((other) => other.link === target)) continue;
		found.push({
			link: target,
			line: null,
			when: day,
			origin: day && isAttendance(keyOfList(key)) ? "meeting" : undefined,
			...onItsOwn,
		});
	}
}

const none: readonly NoteMention[] = [];
/** What is known of a mention whose line was not read. */
const onItsOwn = { oneToOne: true, isTheirs: false, isTold: false, text: undefined };

/** Of several links to one person in a line, one that counts stands for all, and the rest are not read. */
function addFromLine(found: NoteMention[], reading: Reading, link: LinkInNote, target: string): void {
	const known = lastOf(found, link.position.start.line, target);
	if (known >= 0 && isOfContact(found[known])) return;
	const mention = mentionOf(reading, link, target);
	if (mention && known < 0) found.push(mention);
	else if (mention && (isOfContact(mention) || found[known]?.origin === undefined)) found[known] = mention;
}

function isOfContact(mention: NoteMention | undefined): boolean {
	return mention?.origin !== undefined && !mention.isTold;
}

/** Where a line already speaks of somebody; -1 where it does not. */
function lastOf(found: readonly NoteMention[], line: number, target: string): number {
	for (let at = found.length - 1; at >= 0 && found[at]?.line === line; at--) if (found[at]?.link === target) return at;
	return -1;
}

/** What the links of a note are read with. */
interface Reading {
	readonly note: Note;
	readonly day: DateInterval | undefined;
	readonly isPerson: (link: string) => boolean;
	/** Asked for when a line is read: who stands on a roster is known without. */
	readonly linesOf: () => readonly Line[] | undefined;
	readonly roles: Roles;
}

/** Undefined where the line says nothing of anybody. */
function mentionOf(reading: Reading, link: LinkInNote, target: string): NoteMention | undefined {
	const { note: { structure }, day, roles, linesOf } = reading;
	const { line } = link.position.start;
	const task = taskIn(structure, line);
	const role = roles.of(line);
	if (role !== undefined) return role === "roster" && hasSaidYes(roles, task?.task) ? guest(target, line, day) : undefined;
	if (task && isAgreement(linesOf(), line)) return undefined;
	const origin = originOf(reading, line, task?.task);
	const said = saidIn(reading, link, origin === "task");
	if (!said) return { link: target, line, when: day, origin, oneToOne: true, isTheirs: false, isTold: false, text: undefined };
	const { isContact, oneToOne, isTheirs, isTold, text } = said;
	const when = doneOn(reading, origin, task) ?? said.on ?? day;
	// Written out: this is made for every link to somebody in the vault, and a spread takes longer than all that is read.
	return { link: target, line, when, origin: isContact ? origin : undefined, oneToOne, isTheirs, isTold, text };
}

function doneOn({ linesOf }: Reading, origin: NoteMention["origin"], task: { readonly line: number } | undefined): DateInterval | undefined {
	return origin === "task" && task ? completedOn(linesOf()?.[task.line]) : undefined;
}

/** By what the cache knows: a task counts if it was done, other lines unless the note is of a kind that only tells about people. */
function originOf({ note: { structure }, roles }: Reading, line: number, task: string | undefined): NoteMention["origin"] {
	if (!standsInTheOpen(structure, line)) return undefined;
	if (task !== undefined) return isTicked(task) ? "task" : undefined;
	return isToldOf(roles.kind) ? undefined : "mention";
}

/** Whether the box of a line says how it stands with an introduction. */
function isAgreement(lines: readonly Line[] | undefined, at: number): boolean {
	const line = lines?.[at];
	return lines !== undefined && line !== undefined && isUnderIntroduction(lines, line);
}

/** What the text of its line says about a link, where it is the text that the cache was made of. */
function saidIn(
	{ note: { structure }, linesOf, day, isPerson }: Reading,
	{ link, isPlain, position: { start } }: LinkInNote,
	isDone: boolean,
): MentionLine | undefined {
	const lines = linesOf();
	const written = lines?.[start.line];
	if (!lines || !written?.text.includes(link, start.col)) return undefined;
	const heading = structure.headings?.[headingOver(structure, start.line)]?.heading;
	return readMentionLine(lines, written, { column: start.col, isDone, day, isPerson, isPlain, heading });
}

function hasSaidYes({ kind }: Roles, task: string | undefined): boolean {
	return kind === "gathering" && isTicked(task);
}

/** Who was invited and said yes was there. */
function guest(link: string, line: number, when: DateInterval | undefined): NoteMention {
	return { ...onItsOwn, link, line, when, origin: when && "meeting" };
}

/**
 * What was published, looks back or gathers notes tells about people, and is not a talk with them; what was to be done there was done all
 * the same.
 */
function isToldOf(kind: NoteKind | undefined): boolean {
	return kind === "reading" || kind === "review" || kind === "page";
}

/**
 * What a note of a day only tells of somebody is no contact (`@ has bought a boat`), unless another line of it is of one, or it is of a
 * crowd: in a note of an occasion, whoever has a line was there.
 */
function diary(found: readonly NoteMention[], note: Note): readonly NoteMention[] {
	if (!found.some((one) => one.isTold && one.origin !== undefined) || !isDayName(note.name)) return found;
	if (rolesIn(note).kind !== undefined || peopleIn(found).size > mostTogether) return found;
	const met = new Set(found.filter(isOfContact).map(({ link }) => link));
	return found.map((one) => (one.isTold && !met.has(one.link) ? { ...one, origin: undefined } : one));
}

/** An occasion of many, a note or a line of it, is contact in a group, but for those who have a line of their own there. */
function occasion(found: readonly NoteMention[], note: Note): readonly NoteMention[] {
	const isCrowd = (found.length > mostTogether && peopleIn(found).size > mostTogether)
		|| attendeesOf(note.structure) > mostTogether
		|| guestsOf(note) > mostTogether;
	return isCrowd ? found.map((mention) => (mention.isTheirs ? mention : { ...mention, oneToOne: false })) : found;
}

function peopleIn(found: readonly NoteMention[]): ReadonlySet<string> {
	const there = found.filter(({ origin }) => origin !== undefined);
	return new Set(there.map(({ link }) => link.slice(link.lastIndexOf("/") + 1)));
}

/** How many the properties name as having been there, known or not. */
function attendeesOf({ frontmatter }: NoteStructure): number {
	if (!frontmatter) return 0;
	let most = 0;
	for (const key in frontmatter) if (isAttendance(key)) most = Math.max(most, textsOf(frontmatter[key]).length);
	return most;
}

/** How many said yes to a gathering, with a note or without. */
function guestsOf(note: Note): number {
	const ticked = note.structure.listItems?.filter(({ task }) => isTicked(task)) ?? [];
	if (ticked.length <= mostTogether) return 0;
	const roles = rolesIn(note);
	return roles.kind === "gathering" ? ticked.filter(({ position }) => roles.of(position.start.line) === "roster").length : 0;
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

/** The key of `people`, or of `people.0` for an item of the list. */
function keyOfList(key: string): string {
	const dot = key.indexOf(".");
	return dot < 0 ? key : key.slice(0, dot);
}
