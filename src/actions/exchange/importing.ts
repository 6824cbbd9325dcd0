import type { Card } from "../../exchange/card";
import type { Place } from "../../exchange/importing/card-contents";
import type { KnownNote } from "../../exchange/importing/changes";
import { ImportChoices } from "../../exchange/importing/import-choices";
import { knownValues } from "../../exchange/importing/known-values";
import { type Match, matchCards } from "../../exchange/importing/match-cards";
import { type ImportRow, planImport } from "../../exchange/importing/plan-import";
import { noteChangeOf } from "../../exchange/importing/write-import";
import type { ActionPorts } from "../action-ports";
import { usualFolder } from "../../people/names/new-person-path";
import type { Person } from "../../people/person/person";
import { type Meaning, propertyTable } from "../../people/properties/property-table";
import { newPersonNote } from "../../people/reading/new-person-note";
import { speltNames } from "../../search/spelt-names";
import type { GoesOn, RunReceipt } from "../../writing/note-writer";
import { type PersonTemplate, readPersonTemplate, type TemplatePorts } from "./person-template";
import { type GivenFile, type ReadFile, readFile } from "../../exchange/importing/read-files";
import type { VaultWords } from "../../notes/vault-words";

/** Does work that somebody waits for, and goes on only for as long as somebody does. */
export type InSlices = <Result>(steps: Generator<undefined, Result>, isAwaited?: IsAwaited) => Promise<Result>;

/** What bringing people in needs. */
export interface ImportingPorts
	extends Pick<ActionPorts, "vault" | "known" | "words" | "writer" | "settings" | "keyOf" | "clock" | "reading" | "list">,
	Omit<TemplatePorts, "vault"> {
	readonly inSlices: InSlices;
}

/** What came of a file: who is in it, what would be written, and what the user has decided. */
export interface ImportPlan {
	readonly rows: readonly ImportRow[];
	readonly choices: ImportChoices;
	readonly template: PersonTemplate | undefined;
}

/** Where new notes go, and the name of the group that everybody is put into. */
export interface ImportOptions {
	readonly folder: string;
	readonly group?: string | undefined;
}

type IsAwaited = () => boolean;

/** So many notes are read at once. */
const atOnce = 32;

/** Brings people in: what was previewed is what is written. */
export class Importing {
	readonly #kith: ImportingPorts;

	constructor(kith: ImportingPorts) {
		this.#kith = kith;
	}

	get usualFolder(): string {
		const { known, settings, words } = this.#kith;
		return usualFolder(known.people(), settings.current.peopleFolders) ?? words.logging.peopleFolder;
	}

	/** Names of the groups that there are, in order. */
	get groups(): readonly VaultWords[] {
		return [...this.#kith.list.groups()].sort((a, b) => a.localeCompare(b));
	}

	/** Reads files, so long as somebody waits for it. */
	async read(files: readonly GivenFile[], isAwaited?: IsAwaited): Promise<readonly ReadFile[]> {
		const read: ReadFile[] = [];
		const { inSlices, settings: { current: { importColumns } } } = this.#kith;
		for (const file of files) read.push(await inSlices(readFile(file, importColumns), isAwaited));
		return read;
	}

	/** Finds out who is in a file and what would change; writes nothing. */
	async plan(cards: readonly Card[], { folder, group }: ImportOptions, isAwaited?: IsAwaited): Promise<ImportPlan> {
		const { vault, known, reading, inSlices, words } = this.#kith;
		const { labels } = words.exchange;
		await reading.ready;
		reading.settle();
		const matches = await inSlices(matchCards(cards, known.people(), speltNames), isAwaited);
		const texts = await this.#textsFor(matches);
		const taken = new Set(vault.paths().map((path) => path.toLowerCase()));
		const rows = await inSlices(planImport(matches, {
			folder: this.#bareFolder(folder),
			// A link where there is a note of the group.
			group: group !== undefined && vault.resolveLink(group, "") !== undefined ? `[[${group}]]` : group,
			noteOf: (person) => this.#noteOf(person, texts.get(person.path) ?? ""),
			isTaken: (path) => taken.has(path.toLowerCase()),
			label: (text) => labels.get(text.toLowerCase()) ?? text,
		}), isAwaited);
		const template = await readPersonTemplate(this.#kith, known.rules());
		return { rows, choices: new ImportChoices(), template };
	}

	/** Writes what is chosen, note by note, for as long as `goesOn`. */
	async apply({ rows, choices, template }: ImportPlan, goesOn: GoesOn): Promise<RunReceipt> {
		const { words, writer, settings, keyOf, clock } = this.#kith;
		const chosen = rows.filter((row) => choices.isWritten(row));
		const plain = newPersonNote({ aliases: [], circle: "", why: "" }, { ...settings.current, keyOf });
		const today = clock.today();
		const writing = {
			keyOf: (place: Exclude<Place, "note">, note: string) => this.#keyOf(place, note),
			newNote: (name: string) => template?.noteOf(name, today) ?? plain,
		};
		const changes = (function* () {
			for (const row of chosen) {
				const change = noteChangeOf(row, choices, writing);
				if (change) yield change;
			}
		})();
		return writer.writeEach(changes, words.exchange.done(chosen.length), goesOn);
	}

	/** The key that a place is written under, as previews for programs name it. */
	nameOf(place: Place): string {
		return place === "note" ? place : this.#keyOf(place);
	}

	#keyOf(place: Exclude<Place, "note">, note?: string): string {
		const row = propertyTable.find(({ meaning }) => meaning === place);
		return row ? this.#kith.keyOf(place as Meaning, note) : place.replace(/[A-Z]/, (capital) => `_${capital.toLowerCase()}`);
	}

	#noteOf(person: Person, text: string): KnownNote {
		const { vault, known } = this.#kith;
		return { person, text, values: knownValues(vault.propertiesOf(person.path), known.rules()) };
	}

	/** The notes of those whom a text would be added to. */
	async #textsFor(matches: readonly Match[]): Promise<ReadonlyMap<string, string>> {
		const { vault } = this.#kith;
		const paths = matches.flatMap((match) => {
			const { note, dates, related } = match.card;
			if (note === "" && dates.length + related.length === 0) return [];
			return match.kind === "known" ? [match.person.path] : match.kind === "question" ? match.people.map(({ path }) => path) : [];
		});
		const texts = new Map<string, string>();
		for (let at = 0; at < paths.length; at += atOnce) {
			await Promise.all(paths.slice(at, at + atOnce).map(async (path) => {
				const text = await vault.textOf(path);
				if (text !== undefined) texts.set(path, text);
			}));
		}
		return texts;
	}

	#bareFolder(folder: string): string {
		const path = this.#kith.vault.normalize(folder.trim() === "" ? "/" : folder.trim());
		return path === "/" ? "" : path;
	}
}
