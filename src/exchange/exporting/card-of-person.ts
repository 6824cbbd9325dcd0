import { withoutAmounts } from "../../notes/amounts";
import { nameKey } from "../../people/names/name-key";
import type { Person } from "../../people/person/person";
import type { PersonRules } from "../../people/properties/person-rules";
import type { Card, CardMeaning } from "../card";
import { emptyCard } from "../card-draft";
import { isSingle } from "../importing/card-contents";
import { knownValues } from "../importing/known-values";

/** What others may have of a person. Nothing of what one thinks of them, of how often one means to be in touch, of history. */
const exported: readonly CardMeaning[] = [
	"email", "phone", "wechat", "telegram", "linkedin", "github", "website", "booking", "birthday", "city", "timezone", "languages", "role",
	"groups", "eras", "topics", "met", "metThrough",
];

/** A person as a card for other programs. `properties` are those of the note that are not private. */
export function cardOfPerson(
	person: Person,
	properties: Readonly<Record<string, unknown>>,
	rules: Pick<PersonRules, "keys">,
	place: number,
): Card {
	const known = knownValues(properties, rules);
	const values = exported.flatMap((meaning) => {
		const texts = (known.get(meaning) ?? []).filter((text) => withoutAmounts(text) === text);
		return (isSingle(meaning) ? texts.slice(0, 1) : [...new Set(texts)]).map((text) => ({ meaning, text }));
	});
	return {
		...emptyCard(place),
		name: person.name,
		otherNames: person.aliases.filter((alias) => nameKey(alias) !== nameKey(person.name)),
		uid: known.get("uid")?.[0] ?? null,
		values,
	};
}
