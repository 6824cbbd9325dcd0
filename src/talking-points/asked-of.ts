import type { Person } from "../people/person/person";
import { namesIn } from "./names-of";
import { anyLink } from "./told-elsewhere";

const english =
	/^(?:(?:i )?(?:should|need to|must|have to|want to|remember to|to) )?(?:ask|check with)\b(.*?)(?:\babout\b|:|(?=\b(?:how|what|whether|if|when|where|why|which)\b))\s*(.+)$/iu;
const chinese = /^(?:记得|下次|有空|要|该|得|想)*再?(?:问一?问|问一下|问|请教)((?:\s*(?:\[\[[^[\]]*\]\]|[和与跟及、]))*)(?:关于)?(?![的要])(.+)$/u;
const joins = /[,，、&和与跟及\s]|\b(?:and|both|him|her|them)\b/giu;

/**
 * What a task means to ask of a person, be it of others as well: `ask [[Ann]] and [[Tom]] about the hut`. Undefined where it asks others,
 * or does something else.
 */
export function askedOf(text: string, person: Person, isOwnNote: boolean): string | undefined {
	const [, whom = "", what] = english.exec(text) ?? chinese.exec(text) ?? [];
	const named = namesIn(person);
	const isTheirs = whom.replace(joins, "") === "" ? isOwnNote : named.test(whom);
	return isTheirs && whom.replace(anyLink, "").replace(named, "").replace(joins, "") === "" ? what : undefined;
}
