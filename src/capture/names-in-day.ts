import { blockTypeAt } from "../notes/lines/structure-at";
import type { LinkInNote, Note, Point } from "../notes/note";
import { givenNameKey } from "../people/names/given-name";
import { nameKey } from "../people/names/name-key";
import type { Person } from "../people/person/person";
import type { NameLookup } from "./capture";
import { knownNames, type NameSpan } from "./name-spans";

/** What is no running text: code, links, addresses and tags. */
const apart = /`[^`]*`|!?\[\[[^\]]*\]\]|!?\[[^\]]*\]\([^)]*\)|\b\w+:\/\/\S+|(?:^|\s)#\S+/gu;
/** `Eefje de Visser` is not Dr. Visser. */
const particle = /\b(?:de|den|der|van|von|del|di|da|la|le) $/iu;
const kinds: ReadonlySet<string | undefined> = new Set(["paragraph", "list", "heading", "table", "callout", undefined]);

/**
 * The note with a link to their note wherever its text has the name of just one person, as if it had been written so: lines stay where they
 * are. The same note where it names nobody.
 */
export function withNamesLinked(note: Note & { readonly text: string }, names: NameLookup, wanted: NamesToFind): Note {
	const { path, structure, text } = note;
	const made: LinkInNote[] = [];
	const moved = new Map<number, readonly Shift[]>();
	const lines = text.split("\n").map((written, line) => {
		if (!wanted.mayName(written) || !kinds.has(blockTypeAt(structure, line))) return written;
		const spans = plainNames(written, names).filter(({ paths, name }) => paths[0] !== path && !wanted.isShared(name));
		if (spans.length === 0) return written;
		const linked = linkedLine(written, spans, line);
		made.push(...linked.links);
		moved.set(line, linked.shifts);
		return linked.text;
	});
	if (made.length === 0) return note;
	const links = [...(structure.links ?? []).map((link) => shifted(link, moved)), ...made].sort(inOrder);
	return { ...note, text: lines.join("\n"), structure: { ...structure, links } };
}

/** Whose names are looked for; `made` is the same text for the same names. */
export interface NamesToFind {
	readonly made: string;
	/** Says quickly whether a text may hold one. */
	mayName(text: string): boolean;
	/** Whether several are called so, were it not for what stands in brackets behind it: 王磊, and 王磊 (Delft). */
	isShared(name: string): boolean;
}

export function namesToFind(people: readonly Pick<Person, "name" | "aliases">[]): NamesToFind {
	const keys = people.flatMap(({ name, aliases }) => [name, ...aliases, givenNameKey(name) ?? ""].map(nameKey));
	const names = [...new Set(keys)].filter((name) => name.length > 1);
	const bearers = new Map<string, number>();
	for (const { name } of people) {
		const key = nameKey(name.replace(/ *[(（].*$/u, ""));
		bearers.set(key, (bearers.get(key) ?? 0) + 1);
	}
	return {
		made: keys.join("\n"),
		mayName: (text) => {
			const key = nameKey(text);
			return names.some((name) => key.includes(name));
		},
		isShared: (name) => (bearers.get(nameKey(name)) ?? 0) > 1,
	};
}

interface Shift {
	readonly at: number;
	readonly by: number;
}

function plainNames(written: string, names: NameLookup): readonly NameSpan[] {
	const taken = Array.from(written.matchAll(apart), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
	return knownNames(written, names).filter(({ start, end, paths }) =>
		paths.length === 1 && !particle.test(written.slice(0, start)) && !taken.some((one) => start < one.end && end > one.start));
}

interface LinkedLine {
	readonly text: string;
	readonly links: LinkInNote[];
	readonly shifts: Shift[];
}

function linkedLine(written: string, spans: readonly NameSpan[], line: number): LinkedLine {
	let text = "";
	let done = 0;
	const links: LinkInNote[] = [];
	const shifts: Shift[] = [];
	for (const { start, end, name, paths: [to = ""] } of spans) {
		text += written.slice(done, start);
		const link = to.replace(/\.md$/, "");
		const original = `[[${link}|${name}]]`;
		const point = (col: number): Point => ({ line, col, offset: 0 });
		const position = { start: point(text.length), end: point(text.length + original.length) };
		links.push({ link, original, displayText: name, isPlain: true, position });
		shifts.push({ at: start, by: original.length - (end - start) });
		text += original;
		done = end;
	}
	return { text: text + written.slice(done), links, shifts };
}

function shifted(link: LinkInNote, moved: ReadonlyMap<number, readonly Shift[]>): LinkInNote {
	const { start, end } = link.position;
	const by = (moved.get(start.line) ?? []).reduce((sum, shift) => (shift.at < start.col ? sum + shift.by : sum), 0);
	return by === 0 ? link : { ...link, position: { start: { ...start, col: start.col + by }, end: { ...end, col: end.col + by } } };
}

function inOrder({ position: { start: one } }: LinkInNote, { position: { start: other } }: LinkInNote): number {
	return one.line - other.line || one.col - other.col;
}
