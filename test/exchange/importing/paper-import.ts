import type { Card } from "../../../src/exchange/card";
import { cardOfPerson } from "../../../src/exchange/exporting/card-of-person";
import { ImportChoices } from "../../../src/exchange/importing/import-choices";
import { knownValues } from "../../../src/exchange/importing/known-values";
import { matchCards } from "../../../src/exchange/importing/match-cards";
import { type ImportRow, planImport } from "../../../src/exchange/importing/plan-import";
import { noteChangeOf } from "../../../src/exchange/importing/write-import";
import { allSteps } from "../../../src/notes/steps";
import type { Person } from "../../../src/people/person/person";
import { openProperties } from "../../../src/people/properties/private-keys";
import { personRules } from "../../../src/people/properties/person-rules";
import { readPerson } from "../../../src/people/reading/read-person";
import { speltNames } from "../../../src/search/spelt-names";
import { defaultSettings } from "../../../src/settings/default-settings";
import { noteOf } from "../../notes/note-of";

export type Files = Readonly<Record<string, string>>;

export const rules = personRules(defaultSettings);

export function personAt(files: Files, path: string): Person {
	return readPerson(noteOf(path, files[path] ?? ""), rules, () => undefined);
}

/** What would be written of these cards in a vault of nothing but people. */
export function planOn(files: Files, cards: readonly Card[], group?: string): readonly ImportRow[] {
	const people = Object.keys(files).map((path) => personAt(files, path));
	return allSteps(planImport(allSteps(matchCards(cards, people, speltNames)), {
		folder: "People",
		group,
		noteOf: (person) => ({
			person, text: files[person.path] ?? "",
			values: knownValues(noteOf(person.path, files[person.path] ?? "").structure.frontmatter, rules),
		}),
		isTaken: (path) => Object.keys(files).some((one) => one.toLowerCase() === path.toLowerCase()),
		label: (text) => text,
	}));
}

/** The vault after the rows were written. */
export function writtenTo(files: Files, rows: readonly ImportRow[], choices = new ImportChoices()): Files {
	const after: Record<string, string> = { ...files };
	for (const row of rows) {
		const change = noteChangeOf(row, choices, {
			keyOf: (place) => place.replace(/[A-Z]/, (capital) => `_${capital.toLowerCase()}`),
			newNote: () => "---\ntype: person\n---\n",
		});
		if (change) after[change.path] = "create" in change ? change.create : change.change(after[change.path] ?? "");
	}
	return after;
}

/** What others may have of everybody. */
export function exportedFrom(files: Files): readonly Card[] {
	return Object.keys(files).map((path, at) =>
		cardOfPerson(personAt(files, path), openProperties(noteOf(path, files[path] ?? "").structure.frontmatter, rules), rules, at + 1));
}

/** A row in a line: `adds 李智伟 + email: a@example.org`. */
export function told({ status, card, candidates, contents, path }: ImportRow): string {
	const changes = status === "new" ? contents : candidates[0]?.changes ?? [];
	const where = status === "new" ? ` ${path}` : "";
	return [`${status} ${card.name}${where}`, ...changes.map(({ place, kind, from, to }) =>
		(kind === "adds" ? `+ ${place}: ${to.join(", ")}` : `${place}: ${from ?? "-"} | ${to.join(", ")}`))].join(" ");
}

