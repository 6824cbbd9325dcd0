import type { Person } from "../people/person/person";
import { givenNameOf, isTitled, pinyinSurname } from "../talking-points/names-of";

/** Who is called what they are to oneself. */
const kin = /^[大小老表堂二三阿外]?[姨姑舅叔伯婶嬸嫂哥姐弟妹爷爺奶妈媽爸公婆嬷嬤]{1,2}$/u;
const han = /^\p{Script=Han}+$/u;
/** A younger one of the family, who is called by name. */
const younger = /^[表堂]?[弟妹]{1,2}(?![媳妇夫婿])(\p{Script=Han}{2,3})$/u;

/** What somebody is to oneself, or where they live, before what they are called. */
const relation = /^(?:房东|邻居|前?同事|老?同学|客户|保姆|司机|楼[上下]|隔壁|对门|物业|中介|室友)的?(?!阿[姨婆公伯]$)(?=\p{Script=Han}{3}$|(?:[小老阿]|\p{Script=Han}[姐哥叔姨总])\p{Script=Han}?$)/u;
/** What somebody is, behind their name: "Gareth next door". */
const besideName = /^(\p{Lu}[\p{L}'’-]+)(?: \p{Ll}{2,}\b(?!['’]))+$/u;
/** A couple that has one note. */
const couple = /^(\p{Lu}[\p{L}'’-]+) (?:&|and|\+) (\p{Lu}[\p{L}'’-]+)(?: \p{Lu}\S*)*$/u;
/** Of the family, with the name behind what one calls them. */
const kinNamed = /^(\p{Script=Han}{1,3})\s+(\p{Script=Han}{2,3})$/u;
/** Called by a name of two alike, or as one calls a friend: nobody says what the papers say instead. */
const friendly = /^(?:(\p{Script=Han})\1|[小老阿]\p{Script=Han}{1,2})$/u;
const inBoth = /^(?:(\p{Script=Han}{2,})\s+(\P{Script=Han}+)|(\P{Script=Han}+)\s+(\p{Script=Han}{2,}))$/u;
/** A foreign name with the surname alone in Chinese. */
const surnameBehind = /^(\p{Script=Latin}[\p{Script=Latin}'’-]+)\s+\p{Script=Han}$/u;
/** May be Chinese in letters: of syllables as there are. */
const syllables = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng?|r)?)+$/iu;

/**
 * The name that a friend would greet a person by: the shortest alias that is their given name or, in Chinese, a form of address made from
 * their name; else what everybody calls them, the given name from the full one, or the name as it is, title included.
 */
export function greetingName(
	{ name, aliases, called }: Pick<Person, "name" | "aliases" | "called">,
	language: "en" | "zh" = "zh",
): string {
	const greeted = greetedBy(name, aliases, language);
	return greeted === greetedBy(name, [], language) ? called ?? greeted : greeted;
}

function greetedBy(written: string, aliases: readonly string[], language: "en" | "zh"): string {
	const name = calledIn(language, plainOf(written));
	const asIs = kin.test(name) || friendly.test(name) ? name : ofTwo(name, language) ?? ofKin(name);
	if (asIs !== undefined) return asIs;
	if (han.test(name)) return friendlyOf(name, aliases, isAddress) ?? givenOf(younger.exec(name)?.[1] ?? name);
	return aliases.some((alias) => han.test(alias)) && mayBeginWithSurname(name) ? name : latinName(name, aliases);
}

/** Of a Chinese name in letters the first word may be the surname. */
function mayBeginWithSurname(name: string): boolean {
	const [first = "", last = ""] = name.split(" ");
	return syllables.test(first) && !pinyinSurname.test(last);
}

/** A name without what is said of whose it is. */
function plainOf(written: string): string {
	const plain = written.replace(/\s*[(（].*$|\s(?:from|at|the(?= \p{Ll}))\s.*$/u, "");
	return plain === "" ? written : plain.replace(besideName, "$1");
}

/** A couple is greeted as two. */
function ofTwo(name: string, language: "en" | "zh"): string | undefined {
	const [, one, other = ""] = couple.exec(name) ?? [];
	return one === undefined ? undefined : `${one} ${language === "zh" ? "和" : "and"} ${other}`;
}

/** Who is older is called what they are, who is younger by name. */
function ofKin(name: string): string | undefined {
	const [, called = "", given] = kinNamed.exec(name) ?? [];
	return !kin.test(called) ? undefined : /[弟妹]/u.test(called) ? given : called;
}

/** Of a name in both scripts the part of this language; without what they are to oneself, and with capitals. */
function calledIn(language: "en" | "zh", name: string): string {
	const [, han1, latin1, latin2, han2] = inBoth.exec(name) ?? [];
	const part = (language === "zh" ? han1 ?? han2 : latin1 ?? latin2) ?? name.replace(relation, "").replace(surnameBehind, "$1");
	return part === part.toLowerCase() ? part.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : part;
}

function latinName(name: string, aliases: readonly string[]): string {
	const friendly = friendlyOf(name, aliases, isGivenName);
	return friendly === undefined ? calledInstead(aliases, name) ?? givenOf(name) : name.slice(0, friendly.length);
}

function givenOf(name: string): string {
	return givenNameOf(name) ?? name;
}

/** The shortest alias that fits. */
function friendlyOf(name: string, aliases: readonly string[], fits: (alias: string, name: string) => boolean): string | undefined {
	return aliases.filter((alias) => alias.length > 1 && fits(alias, name)).sort((a, b) => a.length - b.length)[0];
}

/** The first word, whole or cut short, in a script that has capitals: those put the given name first. */
function isGivenName(alias: string, name: string): boolean {
	const [given = ""] = name.split(/\s/u);
	return /^\p{Lu}/u.test(name) && given.toLowerCase().startsWith(alias.toLowerCase());
}

/** A short form that begins like the given name, as Hattie of Harriet; else the surname with a title. */
function calledInstead(aliases: readonly string[], name: string): string | undefined {
	const [given = "", surname = "-"] = name.split(/ (?:.* )?/u);
	return aliases.find((alias) => alias.length > 2 && alias.length < given.length && alias.startsWith(given.slice(0, 2)))
		?? aliases.find((alias) => isTitled(alias) && alias.endsWith(` ${surname}`));
}

/** What a Chinese name begins with is the surname; whom one calls by a title is not called by less. */
function isAddress(alias: string, name: string): boolean {
	return han.test(alias)
		&& (isTitled(alias) || !isTitled(name))
		&& alias.length <= Math.max(name.length, isTitled(alias) ? 3 : 2)
		&& !name.startsWith(alias)
		&& Array.from(alias).some((char) => name.includes(char));
}
