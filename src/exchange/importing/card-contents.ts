import { nameKey } from "../../people/names/name-key";
import type { Card, CardMeaning } from "../card";
import { comparisonOf } from "./same-text";

/** What is written of a card: a property by its meaning, the other names, or the text of the note. */
export type Place = CardMeaning | "aliases" | "uid" | "note";

/** Of these a person has one; of all else, several. */
const single: ReadonlySet<string> = new Set<Place>([
	"birthday", "died", "timezone", "channel", "cadence", "lastContact", "nextContact", "met", "metThrough", "cameThrough", "booking",
	"uid",
]);

/** Whether a property holds one value only. */
export function isSingle(place: Place): boolean {
	return single.has(place);
}

/** What a card says, by where it is written, each text once, in the order of the file; the names first and the note last. */
export function contentsOf(card: Card, label: (text: string) => string): ReadonlyMap<Place, readonly string[]> {
	const contents = new Map<Place, readonly string[]>();
	const put = (place: Place, text: string): void => {
		const before = contents.get(place) ?? [];
		if (text !== "" && (before.length === 0 || !isSingle(place))) contents.set(place, [...before, text]);
	};
	for (const other of card.otherNames) if (nameKey(other) !== nameKey(card.name)) put("aliases", other);
	for (const { meaning, text } of card.values) {
		const isSame = comparisonOf(meaning);
		if (contents.get(meaning)?.some((mine) => isSame(mine, text)) !== true) put(meaning, text);
	}
	const { organization } = card;
	if (contents.get("groups")?.some((group) => nameKey(group) === nameKey(organization)) !== true) put("groups", organization);
	put("uid", card.uid ?? "");
	for (const paragraph of paragraphsOf(card, label)) put("note", paragraph);
	return contents;
}

/** What has no property of its own stands in the text: the note, other dates, and whom the card names. */
function paragraphsOf({ note, dates, related }: Card, label: (text: string) => string): readonly string[] {
	return [
		note,
		...dates.map((date) => `- ${label(date.label)}: ${date.text}`),
		...related.map((one) => `- ${one.label === "" ? one.name : `${label(one.label)}: ${one.name}`}`),
	];
}
