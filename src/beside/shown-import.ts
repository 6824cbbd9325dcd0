import type { Card } from "../exchange/card";
import type { ImportChange } from "../exchange/importing/changes";
import type { ImportChoices } from "../exchange/importing/import-choices";
import type { ImportRow } from "../exchange/importing/plan-import";
import { withoutExtension } from "../notes/note-name";
import type { VaultWords } from "../notes/vault-words";
import { isOpen, openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { termName } from "../people/person/term-name";
import { whoOf } from "../reconnect/who-of";
import type { Words } from "../words/words";

/** What a card is called: by its name, else by what it says first, else by its place. */
export function nameOnCard({ name, values: [first], place }: Card): VaultWords {
	return name === "" ? first?.text ?? String(place) : name;
}

/** What tells somebody who it may be from others: where their note is, what they belong to, where they are, how to reach them. */
export function toldApart(person: Person): VaultWords {
	const { path, city, details } = person;
	const said = [
		withoutExtension(path), ...openTerms(person, "groups").map(termName), city !== null && isOpen(person, "city") ? city : "",
		...details.filter(({ meaning }) => meaning !== "uid" && isOpen(person, meaning)).map(({ text }) => text),
	];
	return said.filter((text) => text !== "").join(" · ");
}

/** What is wrong with a card, or why nothing is taken of it. */
export function problemsOf({ card, status }: Pick<ImportRow, "card" | "status">): Card["problems"] {
	return card.problems.length === 0 && status === "skipped" ? [{ kind: "no-name" }] : card.problems;
}

/** By what somebody is known, or what keeps them from being known for certain. */
export function whyOf({ by, doubt, candidates: [known] }: ImportRow, words: Words): string {
	const { exchange: text } = words;
	if (doubt) return text.doubt[doubt];
	return by && known ? `${whoOf(known.person, words)} · ${text.by[by]}` : "";
}

/** What would be written, or could be. */
export function shownChanges(row: ImportRow, choices: ImportChoices): readonly ImportChange[] {
	const target = choices.targetOf(row);
	if (typeof target === "number") return row.candidates[target]?.changes ?? [];
	return target === "new" || row.status === "question" ? row.contents : row.candidates[0]?.changes ?? row.contents;
}
