import type { Note } from "../notes/note";
import { namesOf, shownText, textsOf } from "../notes/property-values";
import type { PersonRules } from "./person-rules";

type Found = ReadonlyMap<string, unknown>;

/** Keys that hold a further name, in lower case: those of the app, of contact plugins, and of VCF Contacts. */
const keys: ReadonlySet<string> = new Set(["aliases", "alias", "displayname", "fn", "name", "firstname", "lastname", "n.gn", "n.fn"]);

const none: readonly never[] = Object.freeze([]);

/** The names of a person besides that of the note: aliases, and what other plugins keep. Those under keys that `secret` holds stay in the note. */
export function readNames(note: Note, rules: PersonRules, secret: ReadonlySet<string>): readonly string[] {
	const found = findNames(note, rules, secret);
	if (!found) return none;
	const aliases = secret.has("alias") || secret.has("aliases") ? none : namesOf(found.get("aliases") ?? found.get("alias"));
	const names = [...aliases, ...otherNames(found).filter((each) => /\p{L}/u.test(each) && each.toLowerCase() !== note.name.toLowerCase())];
	return names.length > 1 ? [...new Set(names)] : names.slice();
}

function findNames({ structure: { frontmatter } }: Note, rules: PersonRules, secret: ReadonlySet<string>): Found | undefined {
	let found: Map<string, unknown> | undefined;
	for (const key in frontmatter) {
		const lower = keys.has(key) ? key : key.toLowerCase();
		if (keys.has(lower) && !secret.has(lower) && !rules.keys.has(lower)) (found ??= new Map<string, unknown>()).set(lower, found.get(lower) ?? frontmatter[key]);
	}
	return found;
}

function otherNames(found: Found): readonly string[] {
	if (found.size === 1 && found.has("aliases")) return none;
	const name = found.get("name");
	const parts = typeof name === "object" && name !== null ? (name as { readonly first?: unknown; readonly last?: unknown }) : {};
	return [
		...["displayname", "fn", "name"].flatMap((key) => (found.get(key) === true ? [] : textsOf(found.get(key)).map(shownText))),
		joined(parts.first, parts.last),
		joined(found.get("firstname"), found.get("lastname")),
		joined(found.get("n.gn"), found.get("n.fn")),
	];
}

/** Given name and family name in their order: that of Chinese names is the other one. A family name alone is nobody's. */
function joined(given: unknown, family: unknown): string {
	const first = typeof given === "string" ? given.trim() : "";
	const last = typeof family === "string" ? family.trim() : "";
	if (first === "" || last === "") return first;
	return /^\p{Script=Han}+$/u.test(first + last) ? last + first : `${first} ${last}`;
}
