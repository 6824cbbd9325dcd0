import type { Card, CardMeaning } from "../../../src/exchange/card";
import { emptyCard } from "../../../src/exchange/card-draft";

/** A card in a few words: `has` lists values as `meaning text`. */
export interface CardSpec extends Partial<Omit<Card, "values">> {
	readonly name: string;
	readonly has?: readonly string[];
}

export function aCard({ has = [], ...card }: CardSpec, place = 1): Card {
	return { ...emptyCard(place), ...card, values: has.map((one) => ({ meaning: head(one) as CardMeaning, text: tail(one) })) };
}

/** The first word of a text, and the rest. */
export const head = (text: string): string => text.slice(0, text.indexOf(" "));
export const tail = (text: string): string => text.slice(text.indexOf(" ") + 1);
