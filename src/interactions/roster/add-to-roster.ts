import { rosterHeadings } from "../../notes/kinds/roster";
import { insertLines } from "../../notes/lines/insert-lines";
import type { Line } from "../../notes/lines/line";
import { oneLine } from "../../notes/lines/one-line";
import { scanLines } from "../../notes/lines/scan-lines";
import { type Placed, placesAfterLast, placesOfNewSection } from "../../notes/lines/section-places";
import { sectionsNamed } from "../../notes/lines/sections";
import { sameValue } from "../../notes/same-value";
import { refuse } from "../../notes/refusal";
import { readRoster, type RosterLine, type RosterName } from "./read-roster";
import { markOf, type RosterStatus } from "./roster-status";

/** Somebody to be put on a roster. */
export interface RosterEntry {
	readonly name: string;
	readonly remark?: string | undefined;
	/** Where the name is to link to, as a link has it (`People/张伟|大张伟`); plain text without. */
	readonly link?: string | undefined;
	readonly to?: string | undefined;
	/** Without one the line has no box. */
	readonly status?: RosterStatus | undefined;
}

/** Which entries are missing on a roster as it stands. */
type Missing = (there: readonly RosterLine[]) => readonly RosterEntry[];

/**
 * The text with those added to a roster who are missing from it, below the others; a missing roster is begun under the heading in this
 * language. Refuses where a line would not read back as meant.
 */
export function addToRoster(text: string, roster: RosterName, missingOn: Missing, language: "en" | "zh"): string {
	const lines = scanLines(text);
	const there = readRoster(lines, roster);
	const missing = missingOn(there);
	if (missing.length === 0) return text;
	const items = missing.map((entry) => itemOf(entry, language));
	for (const { at, added } of placesOnRoster(lines, roster, items, language)) {
		const result = insertLines(text, lines, at, added);
		const now = readRoster(scanLines(result), roster);
		const isRead = missing.every((entry) => now.some((line) => line.name === shownName(entry)));
		const isKept = there.every((old) => now.some((line) => sameValue({ ...line, line: old.line }, old)));
		if (isRead && isKept && now.length === there.length + missing.length) return result;
	}
	refuse("no-place", rosterHeadings[roster][language === "zh" ? 1 : 0]);
}

function* placesOnRoster(lines: readonly Line[], roster: RosterName, items: readonly string[], language: "en" | "zh"): Generator<Placed> {
	const headings = rosterHeadings[roster];
	const section = sectionsNamed(lines, headings)[0];
	if (section) yield* placesAfterLast(lines, section, items);
	yield* placesOfNewSection(lines, headings[language === "zh" ? 1 : 0], items);
}

/** What a link shows, or the name. */
function shownName({ name, link }: RosterEntry): string {
	if (link === undefined) return name;
	const bar = link.indexOf("|");
	return bar < 0 ? link.slice(link.lastIndexOf("/") + 1) : link.slice(bar + 1);
}

function itemOf({ name, remark, link, to, status }: RosterEntry, language: "en" | "zh"): string {
	const box = status === undefined ? "" : `[${markOf(status).box}] `;
	const who = link === undefined ? asWritten(name) : `[[${link}]]`;
	const beside = remark === undefined ? "" : language === "zh" ? `（${remark}）` : ` (${remark})`;
	return oneLine(`- ${box}${who}${beside}${to === undefined ? "" : ` → ${oneLine(to)}`}`);
}

/** A name that reads back as itself: what Markdown would take for a sign is escaped where there is need. */
function asWritten(name: string): string {
	const [line] = readRoster(scanLines(`# Members\n- ${name}`), "members");
	const isPlain = line?.name === name && !line.struck && line.status === undefined && line.link === undefined && !line.private;
	return isPlain ? name : name.replace(markdown, "\\$&");
}

const markdown = /[\\`*_~[\]<>#^%=-]/gu;
