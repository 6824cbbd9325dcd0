import type { CivilDate } from "../../calendar/civil-date";
import { isIntroduction, rosterHeadings } from "../../notes/kinds/roster";
import type { Line } from "../../notes/lines/line";
import { plainText, withoutBlockId } from "../../notes/lines/plain-text";
import { withoutFields, withoutTaskSigns } from "../../notes/lines/plugin-signs";
import { privateLines } from "../../notes/lines/private-lines";
import { eachItem, type ListItem, readList } from "../../notes/lines/read-list";
import { sectionsNamed } from "../../notes/lines/sections";
import { linkOf } from "../../notes/yaml/property-values";
import { plainName } from "./plain-name";
import { dayOf, type RosterStatus, statusOf } from "./roster-status";
import type { VaultWords } from "../../notes/vault-words";

/** Somebody on a roster. */
export interface RosterLine {
	readonly line: number;
	/** What the box says; undefined where there is none. */
	readonly status: RosterStatus | undefined;
	readonly name: VaultWords;
	readonly remark: VaultWords | undefined;
	/** What the name links to. */
	readonly link: string | undefined;
	/** Where to: what follows the arrow. */
	readonly to: VaultWords | undefined;
	/** Since when it stands so. */
	readonly on: CivilDate | undefined;
	/** Struck, which says that it is decided. */
	readonly struck: boolean;
	readonly private: boolean;
}

/** A roster by its name. */
export type RosterName = keyof typeof rosterHeadings;

/**
 * Who stands on a roster of a note, in the order of the note: the items of the list, those nested under a label (`Admins:`), and whatever
 * has a box.
 */
export function readRoster(lines: readonly Line[], roster: RosterName): readonly RosterLine[] {
	const sections = sectionsNamed(lines, rosterHeadings[roster]);
	if (sections.length === 0) return [];
	const hidden = privateLines(lines);
	return sections.flatMap(({ from, to }) => rosterItems(readList(lines, from, to)).flatMap((item) => rosterLine(item, hidden) ?? []));
}

/** All that stands on rosters in a text: under their headings, and beneath introductions. */
export function rosterLines(lines: readonly Line[]): readonly RosterLine[] {
	const hidden = privateLines(lines);
	const beneath = Array.from(eachItem(readList(lines))).flatMap(({ text, children }) =>
		(isIntroduction(text) ? children.filter(({ task }) => task !== undefined) : []),
	);
	return [...rosterNames.flatMap((name) => readRoster(lines, name)), ...beneath.flatMap((item) => rosterLine(item, hidden) ?? [])];
}

const rosterNames = Object.keys(rosterHeadings) as readonly RosterName[];

const label = /[:：]$/;

function rosterItems(items: readonly ListItem[]): readonly ListItem[] {
	return items.flatMap((item) => {
		if (item.task === undefined && label.test(item.text) && item.children.length > 0) return rosterItems(item.children);
		return [item, ...Array.from(eachItem(item.children)).filter(({ task }) => task !== undefined)];
	});
}

/** Without a blank before it, an arrow may belong to a name; after a link or a bracket it does not. */
const moved = /^(|.*?(?:[\])）]|\s))\s*(?:→|⇒|➡\uFE0F?|-+>|=>)\s*(.*)$/u;
const struckText = /^~~(.+?)~~/u;
const firstLink = /!?\[\[[^[\]]+\]\]|!?\[[^[\]]*\]\(<?[^()<>]+>?\)/u;
const around = /^[\s*_:：,，—–-]+|[\s*_:：,，—–-]+$/gu;
const tag = /\s+#[^\s#]+/gu;
const inBrackets = /^[(（]([^()（）]*)[)）]$/u;

/** Reads an item of a list; undefined where it names nobody. */
export function rosterLine({ line, text, task }: ListItem, hidden: ReadonlySet<number>): RosterLine | undefined {
	const written = withoutBlockId(text);
	const status = task === undefined ? undefined : statusOf(task, written);
	const body = withoutFields(withoutTaskSigns(written.replace(tag, "")));
	const [who = body, where = ""] = moved.exec(body)?.slice(1) ?? [];
	const struck = struckText.exec(who);
	const said = struck ? (struck[1] ?? "") + who.slice(struck[0].length) : who;
	const named = linkedName(said) ?? { ...plainName(plainText(said)), link: undefined };
	if (named.name === "") return undefined;
	const to = plainText(where);
	return {
		line,
		status,
		...named,
		to: to === "" ? undefined : to,
		on: status && dayOf(status, written),
		struck: struck !== null,
		private: hidden.has(line),
	};
}

/** Whom a line links, and what it says besides. */
function linkedName(said: string): Pick<RosterLine, "name" | "remark" | "link"> | undefined {
	const written = firstLink.exec(said)?.[0] ?? "";
	const link = written.startsWith("!") ? undefined : linkOf(written);
	if (!link) return undefined;
	const remark = plainText(said.replace(written, "")).replace(around, "");
	return { name: link.display, remark: remark === "" ? undefined : (inBrackets.exec(remark)?.[1] ?? remark), link: link.target };
}
