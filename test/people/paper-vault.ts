import { civilDate, type CivilDate } from "../../src/calendar/civil-date";
import type { Note, NoteStructure } from "../../src/notes/note";
import { dayOfNote } from "../../src/people/person/day-of-note";
import type { CachedNotes, IndexPorts } from "../../src/people/index/index-ports";

/** Lines of a note: what a property test can print and a reader can follow. */
export interface PaperNote {
	readonly properties?: Readonly<Record<string, unknown>> | undefined;
	readonly lines: readonly string[];
}

/** A vault without an app: notes by path, links resolved as the app does (exact path, else the shortest path that ends so). */
export class PaperVault {
	readonly notes = new Map<string, { readonly note: PaperNote; readonly modifiedAt: number }>();
	#time = 1_000;

	write(path: string, note: PaperNote): void {
		this.notes.set(path, { note, modifiedAt: ++this.#time });
	}

	remove(path: string): void {
		this.notes.delete(path);
	}

	rename(oldPath: string, path: string): void {
		const known = this.notes.get(oldPath);
		if (!known) return;
		this.notes.delete(oldPath);
		this.notes.set(path, known);
	}

	/** The note as the caches have it, or with its text. */
	read(path: string, withText = false): Note | undefined {
		const known = this.notes.get(path);
		if (!known) return undefined;
		const { text, structure } = typeset(known.note);
		return { path, name: path.slice(path.lastIndexOf("/") + 1, -3), createdAt: 0, modifiedAt: known.modifiedAt, structure, text: withText ? text : undefined };
	}

	get ports(): IndexPorts {
		return {
			resolveLink: (linkpath) => this.resolve(linkpath),
			dayOfNote: (note) => dayOfNote(note, (path) => dailyDay(path), "date"),
			notes: () => cachedNotes([...this.notes.keys()].flatMap((path) => this.read(path) ?? [])),
			noteAt: (path) => this.read(path),
		};
	}

	resolve(linkpath: string): string | undefined {
		const wanted = `${linkpath.split("#")[0] ?? ""}.md`.toLowerCase();
		const found = [...this.notes.keys()].filter((path) => path.toLowerCase() === wanted || path.toLowerCase().endsWith(`/${wanted}`));
		return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
	}
}

/** Notes as an index walks them. */
export function cachedNotes(notes: readonly Note[]): CachedNotes {
	return { length: notes.length, path: (at) => notes[at]?.path ?? "", structure: (at) => notes[at]?.structure, note: (at) => notes[at] };
}

function dailyDay(path: string): CivilDate | undefined {
	return /^Daily\/[^/]+$/.test(path) ? civilDate(path.slice(6, -3)) : undefined;
}

/** Text and structure of a note of paper: properties, then one block a line. */
export function typeset({ properties, lines }: PaperNote): { readonly text: string; readonly structure: NoteStructure } {
	const head = properties ? ["---", ...Object.entries(properties).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), "---"] : [];
	const all = [...head, ...lines];
	const offsets = all.reduce<number[]>((sums, line) => [...sums, (sums[sums.length - 1] ?? 0) + line.length + 1], [0]);
	const at = (line: number, col: number) => ({ line, col, offset: (offsets[line] ?? 0) + col });
	const span = (line: number, from: number, to: number) => ({ start: at(line, from), end: at(line, to) });
	const body = all.map((text, line) => ({ text, line })).slice(head.length);
	const items = body.flatMap(({ text, line }) => {
		const match = /^(\s*)- (?:\[(.)\] )?/.exec(text);
		return match ? [{ parent: -line, task: match[2], position: span(line, (match[1] ?? "").length, text.length) }] : [];
	});
	return {
		text: all.join("\n"),
		structure: {
			frontmatter: properties,
			frontmatterLinks: Object.entries(properties ?? {}).flatMap(([key, value]) => linksOf(key, value)),
			links: body.flatMap(({ text, line }) => [...text.matchAll(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g)].map((match) => ({ link: match[1] ?? "", original: match[0], position: span(line, match.index, match.index + match[0].length) }))),
			tags: body.flatMap(({ text, line }) => [...text.matchAll(/(?<=^|\s)#[\p{L}/]+/gu)].map((match) => ({ tag: match[0], position: span(line, match.index, match.index + match[0].length) }))),
			headings: body.flatMap(({ text, line }) => (/^#+ /.test(text) ? [{ heading: text.replace(/^#+ /, ""), level: 2, position: span(line, 0, text.length) }] : [])),
			sections: body.filter(({ text }) => text !== "").map(({ text, line }) => ({ type: sectionType(text), position: span(line, 0, text.length) })),
			listItems: items,
		},
	};
}

function sectionType(text: string): string {
	if (text.startsWith("#")) return "heading";
	if (text.startsWith(">")) return "blockquote";
	return /^\s*- /.test(text) ? "list" : "paragraph";
}

function linksOf(key: string, value: unknown): { key: string; link: string; original: string }[] {
	if (Array.isArray(value)) return value.flatMap((item: unknown, index) => linksOf(`${key}.${index}`, item));
	const link = typeof value === "string" ? /^\[\[([^\]|]+)/.exec(value)?.[1] : undefined;
	return link === undefined ? [] : [{ key, link, original: String(value) }];
}
