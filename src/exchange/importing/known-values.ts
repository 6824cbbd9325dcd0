import { type PersonRules, plainKey } from "../../people/properties/person-rules";
import { shownText, textsOf } from "../../notes/yaml/property-values";

/** What a note has under its properties, as texts by meaning, Kith's own key first; keys without a meaning are their own, in lower case. */
export function knownValues(
	properties: Readonly<Record<string, unknown>> | undefined,
	{ keys }: Pick<PersonRules, "keys">,
): ReadonlyMap<string, readonly string[]> {
	const found: { readonly meaning: string; readonly rank: number; readonly texts: readonly string[] }[] = [];
	for (const [key, value] of Object.entries(properties ?? {})) {
		const texts = textsOf(value).map(shownText);
		if (texts.length === 0) continue;
		const rows = keys.get(plainKey(key));
		if (!rows) found.push({ meaning: key.toLowerCase(), rank: 0, texts });
		for (const { row, rank } of rows ?? []) found.push({ meaning: row.meaning, rank, texts });
	}
	const values = new Map<string, readonly string[]>();
	for (const { meaning, texts } of found.sort((a, b) => a.rank - b.rank)) values.set(meaning, [...(values.get(meaning) ?? []), ...texts]);
	return values;
}
