import type { CivilDate } from "../calendar/civil-date";
import { isPromise, readTask } from "../commitments/task-text";
import { linkPath } from "../notes/link-path";
import { insertLines } from "../notes/lines/insert-lines";
import type { Line } from "../notes/lines/line";
import { eachItem, readList } from "../notes/lines/read-list";
import { scanLines } from "../notes/lines/scan-lines";
import { type Placed, placesAfterLast, placesOfNewSection } from "../notes/lines/section-places";
import { type Section, sectionsNamed } from "../notes/lines/sections";
import { taskLine } from "../notes/lines/task-line";
import { refuse } from "../notes/refusal";
import { linkOf } from "../notes/yaml/property-values";
import { nameKey } from "../people/names/name-key";
import { type NamesOfNotes, peopleOfNote, type PersonOfNote } from "./people-of-note";

/** Where follow-ups stand, as Kith writes it in English and Chinese. What is there under a heading of either stays there. */
export const followUpHeadings = ["Follow-ups", "跟进"] as const;
const allHeadings = [...followUpHeadings, "Follow-up", "Follow ups", "Follow up", "Followups", "后续", "后续跟进"] as const;

/** The note that is followed up. */
export interface FollowedNote {
	readonly path: string;
	readonly properties: Readonly<Record<string, unknown>>;
}

/** Somebody who may be followed up. */
export interface FollowUp extends PersonOfNote {
	/** Whether one of them stands in the note already. */
	readonly isThere: boolean;
}

/** The people that a note links, or names as having been there, each with their own line. */
export function readFollowUps(text: string, { path, properties }: FollowedNote, names: NamesOfNotes): readonly FollowUp[] {
	const lines = scanLines(text);
	const sections = sectionsNamed(lines, allHeadings);
	const isThere = thoseThere(lines, sections, (link) => names.resolveLink(linkPath(link), path));
	return peopleOfNote({ path, properties, lines, leftOut: sections }, names).map((one) => ({ ...one, isThere: isThere(one) }));
}

/** Somebody to follow up. */
export interface FollowUpToWrite {
	readonly path: string;
	readonly name: string;
	/** The link to them, brackets included, as the note has it. */
	readonly link: string;
	/** What about; the link alone stands there where it is empty. */
	readonly text: string;
}

/** How follow-ups are written. */
export interface FollowUpWriting {
	readonly language: "en" | "zh";
	readonly dueOn: CivilDate;
	readonly resolveLink: (link: string) => string | undefined;
}

const links = /\[\[[^[\]]+\]\]|\[[^[\]]*\]\(<?[^()<>]+>?\)/gu;

/**
 * The text with a task for each who has none under `Follow-ups` yet, be it ticked or not. Lines are only added. Refuses where they would
 * not read back as promises.
 */
export function addFollowUps(text: string, wanted: readonly FollowUpToWrite[], { language, dueOn, resolveLink }: FollowUpWriting): string {
	const lines = scanLines(text);
	const sections = sectionsNamed(lines, allHeadings);
	const isThere = thoseThere(lines, sections, resolveLink);
	const once = [...new Map(wanted.map((one) => [one.path, one])).values()].filter((one) => !isThere(one));
	if (once.length === 0) return text;
	const items = once.map(({ link, text: said }) => `- ${taskLine({ text: `${link} ${said}`, by: "me", dueOn }) ?? ""}`);
	const heading = followUpHeadings[language === "zh" ? 1 : 0];
	const before = promisesIn(lines);
	for (const { at, added } of placesOf(lines, sections[0], items, heading)) {
		const result = insertLines(text, lines, at, added);
		// Checked by reading: a task in code or in a comment would be lost, and an empty line may bring one to light.
		const now = promisesIn(scanLines(result));
		const isAdded = now.filter((line) => line >= at && line < at + added.length).length === items.length;
		if (isAdded && now.length === before.length + items.length) return result;
	}
	refuse("no-place", heading);
}

function* placesOf(lines: readonly Line[], section: Section | undefined, items: readonly string[], heading: string): Generator<Placed> {
	if (section) yield* placesAfterLast(lines, section, items);
	yield* placesOfNewSection(lines, heading, items);
}

function promisesIn(lines: readonly Line[]): readonly number[] {
	return lines.filter((line) => isPromise(line) && readTask(line, lines[line.number + 1]) !== undefined).map(({ number }) => number);
}

/** Tells who stands in these sections: by a link or, without one, by the name that an item begins with. */
function thoseThere(
	lines: readonly Line[],
	sections: readonly Section[],
	resolve: (link: string) => string | undefined,
): (one: { readonly path: string | null; readonly name: string }) => boolean {
	const texts = sections.flatMap(({ from, to }) => Array.from(eachItem(readList(lines, from, to))).map(({ text }) => text));
	const linked = texts.flatMap((text) => text.match(links) ?? []).flatMap((link) => linkOf(link)?.target ?? []);
	const paths = new Set(linked.map((link) => resolve(link)));
	const bare = texts.filter((text) => !text.includes("[[")).map(nameKey);
	const isNamed = (key: string): boolean => bare.some((text) => text === key || text.startsWith(`${key} `));
	return ({ path, name }) => (path !== null && paths.has(path)) || isNamed(nameKey(name));
}
