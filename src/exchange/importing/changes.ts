import { nameKey } from "../../people/names/name-key";
import { isOpen } from "../../people/person/is-open";
import type { Person } from "../../people/person/person";
import { keysOfNames } from "../../people/names/keys-of-names";
import { shownText } from "../../notes/yaml/property-values";
import type { Card } from "../card";
import { isSingle, type Place } from "./card-contents";
import { comparisonOf } from "./same-text";
import type { VaultWords } from "../../notes/vault-words";

/** What a card would change in a note. `differs`: the note says something else, which stays unless the user says so. */
export interface ImportChange {
	readonly place: Place;
	readonly kind: "adds" | "differs";
	/** What the note says; null where it says nothing. What it keeps private is not told. */
	readonly from: VaultWords | null;
	readonly to: readonly VaultWords[];
}

/** The note of somebody as it is. */
export interface KnownNote {
	readonly person: Person;
	/** By meaning, or by key where it has none. */
	readonly values: ReadonlyMap<string, readonly string[]>;
	readonly text: string;
}

type Contents = ReadonlyMap<Place, readonly string[]>;

/** What a card would change in the note of a person. */
export function changesOf(card: Card, contents: Contents, known: KnownNote): readonly ImportChange[] {
	const names = new Set(keysOfNames(known.person));
	const aliases = [...(card.name === "" ? [] : [card.name]), ...(contents.get("aliases") ?? [])];
	const news = aliases.filter((name) => !names.has(nameKey(name)));
	return [
		...(news.length === 0 ? [] : [{ place: "aliases" as const, kind: "adds" as const, from: said(known.person.aliases), to: news }]),
		...[...contents].flatMap(([place, texts]) => (place === "aliases" ? [] : changeOf(place, texts, known) ?? [])),
	];
}

/** What a card says, for somebody who has no note yet. */
export function allChanges(contents: Contents): readonly ImportChange[] {
	return [...contents].map(([place, to]) => ({ place, kind: "adds", from: null, to }));
}

function changeOf(place: Exclude<Place, "aliases">, texts: readonly string[], known: KnownNote): ImportChange | undefined {
	const { person, values } = known;
	const mine = place === "note" ? [] : values.get(place) ?? [];
	const to = missingOf(place, texts, mine, known);
	if (to.length === 0) return undefined;
	const from = mine.length === 0 ? null : isOpen(person, place) ? mine.join(", ") : "…";
	return { place, kind: isSingle(place) && mine.length > 0 ? "differs" : "adds", from, to };
}

/** What a note does not say yet. */
function missingOf(
	place: Exclude<Place, "aliases">,
	texts: readonly string[],
	mine: readonly string[],
	{ values, text }: KnownNote,
): readonly string[] {
	if (place === "note") {
		const body = text.replaceAll("\r\n", "\n");
		return texts.filter((paragraph) => !body.includes(paragraph));
	}
	// Another program's id is no reason to give up that of the first.
	if (place === "uid") return mine.length > 0 ? [] : texts;
	const isSame = comparisonOf(place);
	// An organization may be one of the times of one's life.
	const told = [...mine, place === "groups" ? values.get("eras") ?? [] : mine.join(", ")].flat().filter((one) => one !== "");
	return texts.filter((theirs) => !told.some((one) => isSame(one, shownText(theirs))));
}

function said(texts: readonly string[]): string | null {
	return texts.length === 0 ? null : texts.join(", ");
}
