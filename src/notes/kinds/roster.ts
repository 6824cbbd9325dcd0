import type { Line } from "../lines/line";
import { fieldPattern } from "../log-fields";
import type { Note } from "../note";
import { noteKind, type NoteKind } from "./note-kind";
import { headingName } from "../lines/sections";

/** The rosters by the headings that they stand under, in English and Chinese. */
export const rosterHeadings = { moving: ["Moving", "迁移"], invited: ["Invited", "邀请"], members: ["Members", "成员"] } as const;

/** The headings under which a review has its numbers. */
export const reviewHeadings = ["In numbers", "数字"] as const;

/** The headings of the log of a group. */
export const groupLogHeadings = ["Log", "日志", "记录"] as const;

const rosterNames: ReadonlySet<string> = new Set(Object.values(rosterHeadings).flatMap((names) => names.map(headingName)));
const silentNames: Partial<Record<NoteKind, ReadonlySet<string>>> = {
	group: new Set(groupLogHeadings.map(headingName)),
	review: new Set(reviewHeadings.map(headingName)),
};

/** Lines in which naming a person says less than elsewhere: in a roster boxes are a status; `silent` lines say nothing about anybody. */
export type LineRole = "roster" | "silent";

/** What a note of a kind does with the people that its lines name. */
export interface Roles {
	readonly kind: NoteKind | undefined;
	of(line: number): LineRole | undefined;
}

/** Reads by the cache which lines are a roster, the log of a group, the numbers of a review, or those of an experiment. */
export function rolesIn(note: Pick<Note, "name" | "structure">): Roles {
	const kind = noteKind(note);
	if (kind === undefined || kind === "reading" || kind === "page") return { kind, of: () => undefined };
	const sections = (note.structure.headings ?? []).flatMap(({ heading, level, position }, at, all) => {
		const name = headingName(heading);
		const role: LineRole | undefined = rosterNames.has(name) ? "roster" : silentNames[kind]?.has(name) === true ? "silent" : undefined;
		const end = all.slice(at + 1).find((next) => next.level <= level)?.position.start.line ?? Infinity;
		return role ? [{ role, from: position.start.line, end }] : [];
	});
	const elsewhere = kind === "experiment" ? "silent" : undefined;
	const isIn = (line: number, wanted: LineRole): boolean =>
		sections.some(({ role, from, end }) => role === wanted && line >= from && line < end);
	// A roster is one wherever it stands, also within a log.
	return { kind, of: (line) => (isIn(line, "roster") ? "roster" : isIn(line, "silent") ? "silent" : elsewhere) };
}

/** What a date may be written with, by itself or as a link; no other words. */
const dateSigns = String.raw`(?:[\s\dqhw[\]*_.,/:：|—–-]|[年月日号周星期一二三四五六天季度]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*|\[\[[^[\]]{4,40}\]\]|\[[^[\]]{4,20}\]\([^()\s]*\))`;
const introduction = new RegExp(
	String.raw`^(?:\S{4,14}\s+|${dateSigns}{4,48})?(?:\([^()]{1,24}\)\s*|（[^（）]{1,24}）\s*)?${fieldPattern("intro")}`,
	"iu",
);

/** Whether a log line tells of an introduction, which by itself is no contact. */
export function isIntroduction(said: string): boolean {
	return introduction.test(said);
}

/** Whether a line stands beneath an introduction, where boxes say who agrees. */
export function isUnderIntroduction(lines: readonly Line[], { owner }: Line): boolean {
	for (let at = lines[owner]; at; at = lines[at.owner]) if (at.item && isIntroduction(at.text.slice(at.item.textStart))) return true;
	return false;
}
