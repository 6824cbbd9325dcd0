import type { Person } from "../people/person/person";
import { givenNameOf } from "../talking-points/names-of";

const han = /^\p{Script=Han}+$/u;

/**
 * The name that a friend would greet a person by: the shortest alias that is their given name or, in Chinese, a form of address made from
 * their name; else the given name from the full one, or the name as it is, title included.
 */
export function greetingName({ name: written, aliases }: Pick<Person, "name" | "aliases">): string {
	const name = written.replace(/\s*[(（].*$/u, "") || written;
	const isChinese = han.test(name);
	// Where there is a Chinese name too, the first word may be the surname.
	if (!isChinese && aliases.some((alias) => han.test(alias))) return name;
	const fits = isChinese ? isAddress : isGivenName;
	const [friendly] = aliases.filter((alias) => alias.length > 1 && fits(alias, name)).sort((a, b) => a.length - b.length);
	if (friendly === undefined) return givenNameOf(name) ?? name;
	return isChinese ? friendly : name.slice(0, friendly.length);
}

/** The first word, whole or cut short, in a script that has capitals: those put the given name first. */
function isGivenName(alias: string, name: string): boolean {
	const [given = ""] = name.split(/\s/u);
	return /^\p{Lu}/u.test(name) && given.toLowerCase().startsWith(alias.toLowerCase());
}

/** What a Chinese name begins with is the surname. */
function isAddress(alias: string, name: string): boolean {
	return han.test(alias)
		&& alias.length <= Math.max(name.length, 2)
		&& !name.startsWith(alias)
		&& Array.from(alias).some((char) => name.includes(char));
}
