import { readImportantDate } from "../../calendar/read-important-date";
import type { ImportantDate } from "../../calendar/important-date";
import { withoutAmounts } from "../../notes/amounts";
import { shownText, textsOf } from "../../notes/yaml/property-values";
import { isOpen } from "../../people/person/is-open";
import type { Person } from "../../people/person/person";
import type { PersonRules } from "../../people/properties/person-rules";

/** A day of the year that has a name: `Anniversary: 2011-05-06`, `孩子生日：03-02`. */
export interface NamedDate {
	readonly label: string;
	readonly date: ImportantDate;
}

/** What comes round every year; the day of a move or of a first job does not. */
const yearly = /anniversar|birthday|wedding|name ?day|纪念日|生日|周年|结婚/iu;
const labelled = /^[*_]*([^:：*_]{1,40}?)[*_]*\s*[:：]{1,2}[*_]*\s*(\S.*)$/u;

/**
 * The days of a person besides the birthday: under properties that Kith has no meaning for, and in lines of the note that say a name and a
 * day and nothing else, as an import leaves them. `properties` are those that are not private. Each name once.
 */
export function otherDates(
	person: Person,
	properties: Readonly<Record<string, unknown>>,
	{ keys }: Pick<PersonRules, "keys">,
): readonly NamedDate[] {
	const said = [
		...Object.entries(properties)
			.filter(([key]) => !keys.has(key.toLowerCase()))
			.flatMap(([key, value]) => textsOf(value).map((text) => [key, text])),
		...person.remarks.flatMap((remark) => (remark.private ? [] : [labelled.exec(remark.text)?.slice(1) ?? []])),
	];
	const found = new Map<string, NamedDate>();
	for (const [name = "", text = ""] of said) {
		const label = name.replace(/[_-]+/g, " ").trim();
		if (!yearly.test(label) || !isOpen(person, label.toLowerCase()) || withoutAmounts(label) !== label || found.has(label)) continue;
		const date = readImportantDate(shownText(text));
		if (date) found.set(label, { label, date });
	}
	return [...found.values()];
}
