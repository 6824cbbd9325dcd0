import type { DateInterval } from "../calendar/date-interval";
import type { Note } from "../notes/note";
import { linkOf } from "../notes/property-values";
import type { ContactOrigin, Problem, Term } from "./person";
import type { PersonDraft, PropertyContext } from "./person-draft";
import type { PersonRules, PropertyKey } from "./person-rules";

/** Answers the path of the note that a link in the note `fromPath` leads to, as the app resolves links. */
export type ResolveLink = (linkpath: string, fromPath: string) => string | undefined;

/** A property of the note that the table knows. */
interface Found {
	readonly known: PropertyKey;
	readonly key: string;
	readonly value: unknown;
}

const none: readonly never[] = Object.freeze([]);
const noneNamed: ReadonlySet<string> = new Set<string>();

/** Reads what the properties of a person's note say, by the property table. Total. */
export function readProperties(note: Note, rules: PersonRules, resolveLink: ResolveLink): { readonly draft: PersonDraft; readonly problems: readonly Problem[] } {
	const draft = emptyDraft();
	const problems: Problem[] = [];
	const { frontmatter } = note.structure;
	if (!frontmatter) {
		if (hasUnreadableBlock(note)) problems.push({ property: "", value: "", code: "unreadable-properties" });
		return { draft, problems };
	}
	const context = contextFor(note, rules, resolveLink, draft);
	let decided = -1;
	for (const { known, key, value } of foundIn(frontmatter, rules)) {
		if (known.row.takes === "first" && known.rowIndex === decided) continue;
		const code = known.row.read(value, draft, { ...context, key: key.toLowerCase(), own: known.rank === 0 });
		if (code === undefined) decided = known.rowIndex;
		else if (known.rank === 0 || known.row.strict) problems.push({ property: key, value: shown(value), code });
	}
	return { draft, problems };
}

/** The properties that the table knows, in its order, Kith's own key of a meaning before the others. */
function foundIn(frontmatter: Readonly<Record<string, unknown>>, rules: PersonRules): Found[] {
	const found: Found[] = [];
	for (const key in frontmatter) {
		const rows = rules.keys.get(key) ?? rules.keys.get(key.toLowerCase());
		if (!rows) continue;
		const value = frontmatter[key];
		if (!isBlankValue(value)) for (const known of rows) found.push({ known, key, value });
	}
	return found.sort((a, b) => a.known.rowIndex - b.known.rowIndex || a.known.rank - b.known.rank);
}

function contextFor(note: Note, rules: PersonRules, resolveLink: ResolveLink, draft: PersonDraft): Omit<PropertyContext, "key" | "own"> {
	const { path } = note;
	return {
		circles: rules.circles,
		meanings: rules.meanings,
		term: (text) => termOf(text, path, resolveLink),
		contact: (when: DateInterval, origin: ContactOrigin, oneToOne: boolean) => draft.contacts.push({ when, origin, oneToOne, source: { path, line: null } }),
	};
}

/** A text of a property as a term. */
function termOf(text: string, fromPath: string, resolveLink: ResolveLink): Term {
	const link = text.includes("[") ? linkOf(text) : undefined;
	return link ? new LinkedTerm(link.display, link.target, fromPath, resolveLink) : { text, path: undefined };
}

/**
 * A term that is a link. It is resolved when it is asked for, not when the note is read: so ten thousand people cost no look-up at
 * start-up, and the answer is right also after the note that it leads to was made, renamed or deleted.
 */
class LinkedTerm implements Term {
	readonly #fromPath: string;
	readonly #resolveLink: ResolveLink;

	constructor(readonly text: string, readonly link: string, fromPath: string, resolveLink: ResolveLink) {
		this.#fromPath = fromPath;
		this.#resolveLink = resolveLink;
	}

	get path(): string | undefined {
		return this.#resolveLink(this.link, this.#fromPath);
	}
}

/** Whether a property holds nothing: cleared, blank or an empty list. */
function isBlankValue(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.every(isBlankValue));
}

/** The app has a block of properties in the note, and yet no properties: the block is not YAML. An empty block is two lines. */
function hasUnreadableBlock(note: Note): boolean {
	const first = note.structure.sections?.[0];
	return first?.type === "yaml" && first.position.end.line - first.position.start.line > 1;
}

/** A value as a problem shows it. */
function shown(value: unknown): string {
	const text = typeof value === "string" ? value : (JSON.stringify(value) as string | undefined) ?? "";
	return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function emptyDraft(): PersonDraft {
	return {
		circle: undefined, cadence: undefined, trust: null, topics: none, channel: null, birthday: undefined, snoozeUntil: undefined, paused: false, nextContact: undefined,
		groups: none, eras: none, projects: none, met: null, metThrough: undefined, boundaries: none, why: null, pinyin: null, privateProperties: noneNamed, contacts: [],
	};
}
