import type { CivilDate } from "../calendar/civil-date";
import { decoded } from "../notes/yaml/property-values";
import type { Person } from "../people/person/person";
import { linkedName } from "../topics/note-topics";
import { readTerms } from "../topics/phrase";
import { stopWords } from "../topics/stop-words";

/**
 * What was said before, read back from the log. A point is used when the words of a later line speak of it:
 * nothing is remembered outside the notes.
 */
export interface Usage {
	/** The newest day after `since` whose log line mentions a text. */
	lastUsedOn(text: string, since?: CivilDate): CivilDate | undefined;
	/** Whether a note was linked in the log or in a promise: it has been sent. */
	wasShared(path: string): boolean;
}

interface Line {
	readonly on: CivilDate;
	readonly terms: ReadonlySet<string>;
}

const mostLines = 24;
const enough = 0.6;
const wikilink = /\[\[([^[\]]+)\]\]/g;
const markdownLink = /\]\(<?([^()<>\s]+(?:\([^()]*\))?[^()<>]*)>?\)/g;

/** Reads what was used from the newest lines of the log, and what was sent from all of it. */
export function readUsage(person: Person, today: CivilDate): Usage {
	const past = person.interactions.filter((interaction) => interaction.when.from <= today);
	const newest = [...past].sort((a, b) => (a.when.to < b.when.to ? 1 : a.when.to > b.when.to ? -1 : a.line - b.line)).slice(0, mostLines);
	let lines: readonly Line[] | undefined;
	const read = (): readonly Line[] =>
		(lines ??= newest.map((one) => ({
			on: one.when.to < today ? one.when.to : today,
			terms: contentTerms([one.text, ...one.items.map((item) => item.text)].join(" ")),
		})));
	const sent = new Set(
		[...past.flatMap((one) => [one.text, ...one.items.map((item) => item.text)]), ...person.commitments.map((one) => one.text)].flatMap(
			linksIn,
		),
	);
	return {
		lastUsedOn: (text, since) => {
			const terms = contentTerms(text);
			if (terms.size === 0) return undefined;
			return read().find((line) => (since === undefined || line.on > since) && share(terms, line.terms) >= enough)?.on;
		},
		wasShared: (path) => sent.size > 0 && sent.has(linkedName(path).toLowerCase()),
	};
}

/** Whether another text says what this one does. */
export function isSaidIn(text: string, other: string): boolean {
	const terms = contentTerms(text);
	return terms.size > 0 && share(terms, contentTerms(other)) >= enough;
}

/** Names of the notes that a text links to, lower case. */
export function linksIn(text: string): readonly string[] {
	if (!text.includes("](") && !text.includes("[[")) return [];
	const wiki = [...text.matchAll(wikilink)].map((match) => linkedName(match[1] ?? ""));
	const markdown = [...text.matchAll(markdownLink)].map((match) => linkedName(decoded(match[1] ?? "")));
	return [...wiki, ...markdown].filter((name) => name !== "").map((name) => name.toLowerCase());
}

function contentTerms(text: string): ReadonlySet<string> {
	const all = readTerms(text);
	const content = [...all].filter((term) => !stopWords.has(term));
	return content.length > 0 ? new Set(content) : all;
}

function share(terms: ReadonlySet<string>, among: ReadonlySet<string>): number {
	let found = 0;
	for (const term of terms) if (among.has(term)) found += 1;
	return found / terms.size;
}
