import type { Person } from "../people/person/person";
import { givenNameOf, isTitled } from "../talking-points/names-of";

/** Who is called what they are to oneself. */
const kin = /^[大小老表堂二三阿外]?[姨姑舅叔伯婶嬸嫂哥姐弟妹爷爺奶妈媽爸公婆嬷嬤]{1,2}$/u;
const han = /^\p{Script=Han}+$/u;

/**
 * The name that a friend would greet a person by: the shortest alias that is their given name or, in Chinese, a form of address made from
 * their name; else the given name from the full one, or the name as it is, title included.
 */
export function greetingName({ name: written, aliases }: Pick<Person, "name" | "aliases">): string {
	const name = written.replace(/\s*[(（].*$|\s(?:from|at)\s.*$/u, "") || written;
	if (kin.test(name)) return name;
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

/** What a Chinese name begins with is the surname; whom one calls by a title is not called by less. */
function isAddress(alias: string, name: string): boolean {
	return han.test(alias)
		&& (isTitled(alias) || !isTitled(name))
		&& alias.length <= Math.max(name.length, isTitled(alias) ? 3 : 2)
		&& !name.startsWith(alias)
		&& Array.from(alias).some((char) => name.includes(char));
}
