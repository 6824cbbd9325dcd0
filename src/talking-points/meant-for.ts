import { isMineToKeep } from "../commitments/commitment";
import type { Source } from "../notes/note";
import { noteName, withoutExtension } from "../notes/note-name";
import type { Person } from "../people/person/person";
import { linkedName } from "../topics/note-topics";
import { openPromises } from "./promises";
import type { TalkingContext } from "./subject";

/** Why a note is somebody's before it is anybody's who shares its topics: it was promised, or its name says for whom it is. */
export interface Meant {
	readonly kind: "promised" | "named";
	/** Where that is said. */
	readonly source: Source;
}

/** What anybody may be asked. */
export interface MeantContext extends TalkingContext {
	people(): readonly Person[];
}

/** Whom a note is meant for, by path: those it was promised to, and those its name names. */
export function meantFor(path: string, context: MeantContext): ReadonlyMap<string, Meant> {
	const meant = new Map<string, Meant>();
	for (const person of namedIn(noteName(path), context)) meant.set(person.path, { kind: "named", source: { path, line: null } });
	for (const person of context.people()) {
		const promise = person.commitments.length === 0
			? undefined
			: openPromises(person, context).find((one) => isMineToKeep(one) && linksTo(one.text, path));
		if (promise) meant.set(person.path, { kind: "promised", source: promise.source });
	}
	meant.delete(path);
	return meant;
}

const links = /\[\[([^\]|#]+)/g;

function linksTo(text: string, path: string): boolean {
	if (!text.includes("[[")) return false;
	for (const [, link = ""] of text.matchAll(links)) {
		const isWhole = link.includes("/");
		if (
			isWhole
				? withoutExtension(link.trim()) === withoutExtension(path)
				: linkedName(link).toLowerCase() === noteName(path).toLowerCase()
		) {
			return true;
		}
	}
	return false;
}

/** What stands before the one that a thing is for. */
const forWhom = /(?:写给|送给|给|致|为|送)\s*|(?<![\p{L}\p{N}])(?:for|to)\s+/giu;
const andAnother = /^\s*(?:和|与|跟|及|、|,|，|&|and\s)\s*/iu;
const onlyHan = /^\p{Script=Han}+/u;
const words = /^[^\s，。：:,、()（）[\]【】]+(?:\s+[^\s，。：:,、()（）[\]【】]+){0,3}/u;
const possessive = /['’]s$/iu;
const lastWord = /\s*\S+$/u;
/** So many characters of Chinese are a name at most. */
const longestName = 6;

/** The people whom the name of a note says it is for. */
function namedIn(name: string, context: TalkingContext): readonly Person[] {
	const named: Person[] = [];
	for (const found of name.matchAll(forWhom)) {
		let rest = name.slice(found.index + found[0].length);
		for (
			let one = nameAt(rest, context);
			one;
			one = andAnother.test(rest) ? nameAt((rest = rest.replace(andAnother, "")), context) : undefined
		) {
			named.push(...one.people);
			rest = rest.slice(one.length);
		}
	}
	return named;
}

/** The longest name of somebody that a text begins with. */
function nameAt(text: string, { others }: TalkingContext): { readonly people: readonly Person[]; readonly length: number } | undefined {
	const [run] = onlyHan.exec(text) ?? [];
	let candidate = run?.slice(0, longestName) ?? words.exec(text)?.[0] ?? "";
	while (candidate !== "") {
		// What is for Sam's team is not for Sam.
		const people = possessive.test(candidate) ? [] : others.named(candidate);
		if (people.length > 0) return { people, length: candidate.length };
		candidate = run === undefined ? candidate.replace(lastWord, "") : candidate.slice(0, -1);
		if (run !== undefined && candidate.length < 2) return undefined;
	}
	return undefined;
}
