import { noteName } from "../../notes/note-name";
import { nameKey } from "../../people/names/name-key";
import type { Person } from "../../people/person/person";
import type { Card } from "../card";
import { mapSteps, type Steps } from "../../notes/steps";
import { contentsOf, type Place } from "./card-contents";
import { allChanges, changesOf, type ImportChange, type KnownNote } from "./changes";
import type { Doubt, KnownBy, Match } from "./match-cards";
import { FreeNames, noteFileName } from "./note-file-name";

export type ImportStatus = "new" | "same" | "adds" | "differs" | "question" | "skipped";

/** Somebody whom a row may be, and what it would change in their note. */
export interface Candidate {
	readonly person: Person;
	readonly changes: readonly ImportChange[];
}

/** One person of a file: who it is, and what would be written. */
export interface ImportRow {
	readonly card: Card;
	readonly status: ImportStatus;
	/** The one it is, or those whom it may be. */
	readonly candidates: readonly Candidate[];
	readonly by: KnownBy | undefined;
	readonly doubt: Doubt | undefined;
	/** For a note that is to be made: its path, and what it says. */
	readonly path: string;
	readonly contents: readonly ImportChange[];
}

/** What planning asks of the vault. */
export interface ImportSources {
	readonly folder: string;
	/** Put into the groups of everybody, as it is written in a note. */
	readonly group: string | undefined;
	noteOf(person: Person): KnownNote;
	isTaken(path: string): boolean;
	/** What other dates and relations are called. */
	label(text: string): string;
}

const rowsPerStep = 20;

/** Says of each card what would be written; writes nothing. */
export function* planImport(matches: readonly Match[], sources: ImportSources): Steps<readonly ImportRow[]> {
	const pathOf = (name: string): string => (sources.folder === "" ? `${name}.md` : `${sources.folder}/${name}.md`);
	const names = new FreeNames((name) => sources.isTaken(pathOf(name)));
	const newPath = (card: Card): string => pathOf(names.give(card.name, card.organization));
	return yield* mapSteps(matches, rowsPerStep, (match) => rowOf(match, sources, newPath));
}

function rowOf(match: Match, sources: ImportSources, pathOf: (card: Card) => string): ImportRow {
	const card = grouped(match.card, sources.group);
	const contents = contentsOf(card, (text) => sources.label(text));
	const people = match.kind === "known" ? [match.person] : match.kind === "question" ? match.people : [];
	const candidates = people.map((person): Candidate => ({ person, changes: changesOf(card, contents, sources.noteOf(person)) }));
	const status = statusOf(match, candidates);
	const isNewPossible = status === "new" || status === "question";
	const path = isNewPossible ? pathOf(card) : "";
	return {
		card, status, candidates,
		by: match.kind === "known" ? match.by : undefined,
		doubt: status === "question" && match.kind === "question" ? match.doubt : undefined,
		path,
		contents: isNewPossible ? allChanges(withOwnName(card, path, contents)) : [],
	};
}

function grouped(card: Card, group: string | undefined): Card {
	return group === undefined ? card : { ...card, values: [...card.values, { meaning: "groups", text: group }] };
}

/** Where the note is not called as the person is, the name is one of the others. */
function withOwnName(card: Card, path: string, contents: ReadonlyMap<Place, readonly string[]>): ReadonlyMap<Place, readonly string[]> {
	if (nameKey(noteName(path)) === nameKey(card.name) && noteFileName(card.name) === card.name) return contents;
	const aliases = [card.name, ...(contents.get("aliases") ?? [])];
	return new Map<Place, readonly string[]>([["aliases", aliases], ...[...contents].filter(([place]) => place !== "aliases")]);
}

function statusOf(match: Match, candidates: readonly Candidate[]): ImportStatus {
	if (noteFileName(match.card.name) === "" && match.kind !== "known") return "skipped";
	if (match.kind === "new") return "new";
	const [only] = candidates;
	// There is nothing to decide where nothing would change.
	if (match.kind === "question") return only?.changes.length === 0 && candidates.length === 1 ? "same" : "question";
	if (!only || only.changes.length === 0) return "same";
	return only.changes.some(({ kind }) => kind === "differs") ? "differs" : "adds";
}
