import type { Note } from "../../notes/note";
import { namesOf, shownText, textOf, textsOf } from "../../notes/yaml/property-values";
import type { PersonRules } from "../properties/person-rules";

type Found = ReadonlyMap<string, unknown>;

/** What people call the property of further names; the app knows none of it, so that it leads no link to the note. */
const alsoKnown = [
	"别名", "別名", "又名", "昵称", "暱稱", "绰号", "外号", "姓名", "全名", "本名", "真名", "大名", "英文名", "中文名", "nickname", "nicknames", "aka", "full name", "real name",
];
/** Keys that hold a further name, in lower case: those of the app, of people, of contact plugins, and of VCF Contacts. */
const keys: ReadonlySet<string> = new Set([
	"aliases", "alias", "displayname", "fn", "name", "title", "firstname", "first_name", "lastname", "last_name", "n.gn", "n.fn", ...alsoKnown,
]);

const none: readonly never[] = Object.freeze([]);

/** The names of a person besides the note's own: aliases, and what other plugins keep. Those under `secret` keys stay in the note. */
export function readNames(note: Note, rules: PersonRules, secret: ReadonlySet<string>): readonly string[] {
	const found = findNames(note, rules, secret);
	const titles = titlesOf(note, found);
	if (!found) return titles;
	const aliases = secret.has("alias") || secret.has("aliases") ? none : namesOf(found.get("aliases") ?? found.get("alias"));
	const names = [
		...aliases,
		...[...otherNames(found), ...titles].filter((each) => /\p{L}/u.test(each) && each.toLowerCase() !== note.name.toLowerCase()),
	];
	return names.length > 1 ? [...new Set(names)] : names.slice();
}

function findNames({ structure: { frontmatter } }: Note, rules: PersonRules, secret: ReadonlySet<string>): Found | undefined {
	let found: Map<string, unknown> | undefined;
	for (const key in frontmatter) {
		const lower = keys.has(key) ? key : key.toLowerCase();
		if (keys.has(lower) && !isSecret(lower, secret, rules) && !isOwnKey(lower, rules)) {
			(found ??= new Map<string, unknown>()).set(lower, found.get(lower) ?? frontmatter[key]);
		}
	}
	return found;
}

function isSecret(key: string, secret: ReadonlySet<string>, { meanings }: PersonRules): boolean {
	return secret.has(meanings.get(key) ?? key) || (alsoKnown.includes(key) && (secret.has("alias") || secret.has("aliases")));
}

/** Whether Kith writes something else under a key; `title` may be a name for all that a job is read there, too. */
function isOwnKey(key: string, rules: PersonRules): boolean {
	return rules.keys.get(key)?.some(({ rank }) => rank === 0) === true;
}

/** The property `title` and the first heading, where they spell the file's name, or the part of it that is a name (`Person - Alex J`). */
function titlesOf({ name, structure: { headings } }: Note, found: Found | undefined): readonly string[] {
	const heading = headings?.[0]?.level === 1 ? headings[0].heading.trim() : name;
	const title = textOf(found?.get("title")) ?? name;
	if (heading === name && title === name) return none;
	const spellings = new Set([name, ...name.split(/\s+[-–—|·]\s+/)].map(lettersOf));
	return [...new Set([title, heading])].filter((each) => each.toLowerCase() !== name.toLowerCase() && spellings.has(lettersOf(each)));
}

function lettersOf(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function otherNames(found: Found): readonly string[] {
	if (found.size === 1 && found.has("aliases")) return none;
	const name = found.get("name");
	const parts = typeof name === "object" && name !== null ? (name as { readonly first?: unknown; readonly last?: unknown }) : {};
	return [
		...alsoKnown.flatMap((key) => (found.get(key) === true ? [] : textsOf(found.get(key))))
			.flatMap((text) => shownText(text).split(between)).filter((text) => !saysNone.test(text)),
		...["displayname", "fn", "name"].flatMap((key) => (found.get(key) === true ? [] : textsOf(found.get(key)).map(shownText))),
		joined(parts.first, parts.last),
		joined(found.get("firstname") ?? found.get("first_name"), found.get("lastname") ?? found.get("last_name")),
		joined(found.get("n.gn"), found.get("n.fn")),
	];
}

const between = /\s*[,，、;；\n]\s*/;
const saysNone = /^(?:none|no|n\/a|无|没有)$/i;

/** Given name and family name in their order: that of Chinese names is the other one. A family name alone is nobody's. */
function joined(given: unknown, family: unknown): string {
	const first = typeof given === "string" ? given.trim() : "";
	const last = typeof family === "string" ? family.trim() : "";
	if (first === "" || last === "") return first;
	return /^\p{Script=Han}+$/u.test(first + last) ? last + first : `${first} ${last}`;
}
