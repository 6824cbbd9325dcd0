import type { Card } from "../card";
import { shownText } from "../../notes/yaml/property-values";
import { nameKey } from "../../people/names/name-key";
import { plainBody, plainValue } from "./plain-body";

/** A card whose texts can stand in a note and are nothing but texts there. */
export function plainCard(card: Card): Card {
	const name = plainText(card.name);
	return {
		...card,
		name,
		otherNames: card.otherNames.map(plainText).filter((other) => nameKey(other) !== nameKey(name)),
		organization: plainText(card.organization),
		uid: card.uid === null ? null : plainText(card.uid),
		values: card.values.map((value) => ({ ...value, text: plainText(value.text) })),
		dates: card.dates.map(({ label, text }) => ({ label: plainBody(label), text: plainBody(text) })),
		related: card.related.map(({ label, name }) => ({ label: plainBody(label), name: plainBody(name) })),
		note: plainBody(card.note),
	};
}

/** As a note shows it: a link of a file leads nowhere, and would be read as its text. */
function plainText(text: string): string {
	return plainValue(shownText(plainValue(text)));
}
