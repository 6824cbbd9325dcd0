import type { Term } from "../people/person/person";
import { linkedName, type NoteField } from "./note-topics";
import type { IndexedNote } from "./note-reading";
import type { Phrase } from "./phrase";

/** What a topic links to: the note by its name, be there one or not, and its path, where there is one. */
export type TopicLink = Pick<Term, "path" | "link">;

/** The name of the note that a topic links to; undefined for a text that is no link. */
export function linkedTopic({ path, link = path }: TopicLink): string | undefined {
	return link === undefined ? undefined : linkedName(link);
}

/** A topic by all the names it goes by: itself, and the aliases of the note that it names. */
export interface TopicQuery {
	/** What is shown, as written. */
	readonly text: string;
	readonly phrases: readonly Phrase[];
}

/** That a note touches a topic, and where it says so. */
export interface TopicHit {
	readonly topic: string;
	/** What the note says: the topic itself, or another name of it. */
	readonly found: string;
	readonly line: number | null;
	/** 0 … 1: how plainly the note says it, times how rare the words are in this vault. */
	readonly weight: number;
}

/** A topic that notes are looked for, and how much it counts. */
export interface WeighedTopic {
	readonly query: TopicQuery;
	readonly weight: number;
	/** Whether the note at a path does not count for it. */
	readonly isSpared?: ((path: string) => boolean) | undefined;
}

/** A note that touches some topics, and how much. */
export interface TouchingNote {
	readonly path: string;
	/** As `touchOf` all its hits. */
	readonly touch: number;
}

/** What talking points ask of the notes. */
export interface Topics {
	note(path: string): IndexedNote | undefined;
	/** Whether a note, or a line of it, is private. */
	isPrivate(path: string, line: number | null): boolean;
	/** The tags, links and topic properties of a note as written; the private ones are not among them. */
	labelsOf(path: string): readonly NoteField[];
	/** Whether a note links to one of these names, even under a private mark. */
	linksTo(path: string, names: readonly string[]): boolean;
	/** Makes a topic of its text, or of the note that it links to now; every alias of that note is another name of it. */
	topic(text: string, link?: TopicLink): TopicQuery;
	/** Paths of the notes that bear this name or alias; none of a note that is private. */
	notesNamed(name: string): readonly string[];
	/** Of the notes that may be sent and are accepted: the `most` that touch these topics best, and the `most` that changed last. */
	touching(topics: readonly WeighedTopic[], most: number, accepts: (path: string) => boolean): readonly TouchingNote[];
	/** Whether and where one note touches a topic. */
	hitOf(path: string, topic: TopicQuery): TopicHit | undefined;
	/** A text made comparable. */
	phrase(text: string): Phrase;
}

/** How much all shared topics together say, 0 … 1. */
export function touchOf(hits: readonly Pick<TopicHit, "weight">[]): number {
	return 1 - hits.reduce((rest, hit) => rest * untouched(hit.weight), 1);
}

/** What a topic of this weight leaves to the others. */
export function untouched(weight: number): number {
	return 1 - Math.min(0.95, weight);
}
