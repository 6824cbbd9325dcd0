import { irregular, lexicon, phrases } from "./lexicon";
import { neededBy } from "./needed-tags";
import { names } from "./names-in-rules";

/** The words of some rules and of the lexicon, each with the character that stands for all its tags together. */
export interface Sets {
	/** The tag of the word that stands between two places of a text, in any of its forms; undefined where nothing is known of it. */
	get(text: string, from: number, to: number): string | undefined;
	/** The longest Chinese word that a text has at a place; undefined where none is known. */
	wordAt(text: string, at: number): ChineseWord | undefined;
	/** A rule as a regular expression over tags. */
	readonly pattern: (rule: string) => string;
	/** Tags, one of which stands in every text that a rule is found in, the fewest that are easily told; undefined where none are. */
	readonly needed: (rule: string) => string | undefined;
}

export interface ChineseWord {
	readonly length: number;
	readonly tag: string;
	readonly word: string;
}

/** Forms of a word, as what is added to its character. */
const plainForm = 0;
const present = 1;
const past = 2;
const going = 3;
const forms = 4;
/** Where tags begin: past all signs that stand for themselves. */
const firstTag = 0x4000;
/** Shorter words have no other forms than those listed. */
const shortest = 3;
/** So many words are kept with what they were found to be. */
const mostKept = 4000;

/** What a rule is made of, in which blanks mean nothing. */
const tokens = new RegExp(`${names.source}|[[\\]]|\\((?!\\?)|\\s+`, "g");
const signOf: Readonly<Record<string, string>> = { OTHER: "w", HAN: "h", NUM: "0" };

/** Words and phrases that only some rules know, in the form of the lexicon's. */
export interface OwnWords {
	readonly words: Readonly<Record<string, string>>;
	readonly phrases: Readonly<Record<string, string>>;
}

export function setsOf(rules: readonly string[], own: OwnWords): Sets {
	const said = { ...phrases, ...own.phrases };
	const { words, lemmas, members } = parsed([...rules, ...Object.values(said)], own.words);
	const { byFirst, byTwo } = chineseWords(words);
	const kept = new Map<number, { readonly word: string; readonly tag: string | undefined }>();
	const written = new Map<string, string>();
	const tagOfWord = (typed: string): string | undefined => {
		const word = withoutApostrophe.test(typed) ? `${typed.slice(0, -1)}'t` : typed;
		const of = words.has(word) ? undefined : stemOf(word, lemmas);
		return of ? String.fromCharCode(of.known + of.form) : words.get(word);
	};
	const neededByPhrase = new Map<string, string | undefined>();
	const needed = (rule: string): string | undefined => neededBy(rule, (name, form) => {
		const phrase = said[name];
		if (phrase === undefined) return signOf[name] ?? tagsOf(members.get(name), form);
		if (!neededByPhrase.has(name)) neededByPhrase.set(name, needed(phrase));
		return neededByPhrase.get(name);
	});
	return {
		get: (text, from, to) => {
			const hash = hashOf(text, from, to);
			let met = kept.get(hash);
			if (met?.word.length !== to - from || !text.startsWith(met.word, from)) {
				const word = text.slice(from, to);
				met = { word, tag: tagOfWord(word.replaceAll("-", "")) };
				if (kept.size < mostKept) kept.set(hash, met);
			}
			return met.tag;
		},
		wordAt: (text, at) => {
			const code = text.charCodeAt(at);
			return byTwo.get(code * beyondCode + text.charCodeAt(at + 1))?.find(({ word }) => text.startsWith(word, at))
				?? byFirst.get(code);
		},
		pattern: (rule) => expanded(rule, { members, said, written }),
		needed,
	};
}

interface Parsed {
	/** The tag of a word as it is written. */
	readonly words: ReadonlyMap<string, string>;
	/** The first of the tags of a word, from which those of its forms are counted. */
	readonly lemmas: ReadonlyMap<string, number>;
	/** By a name, the first tags of all words that have it. */
	readonly members: ReadonlyMap<string, readonly number[]>;
}

/** Which names a word has makes its tag: words with the same names share one. */
function parsed(rules: readonly string[], own: OwnWords["words"]): Parsed {
	const sets = new NameSets();
	const named = namesByWord(rules, own, sets);
	const words = new Map<string, string>();
	const lemmas = new Map<string, number>();
	for (const [word, set] of named) {
		const of = isLatin(word) ? stemOf(word, named) : undefined;
		words.set(word, String.fromCharCode(sets.tag(of ? sets.union(of.known, set) : set) + (of?.form ?? plainForm)));
		lemmas.set(word, sets.tag(set));
	}
	for (const [word, lemma, form] of irregularForms()) {
		const set = sets.union(named.get(lemma) ?? 0, named.get(word) ?? 0);
		if (set !== 0) words.set(word, String.fromCharCode(sets.tag(set) + form));
	}
	return { words, lemmas, members: sets.members };
}

/** Words that endings do not make, with the plain word and the form. */
function irregularForms(): readonly (readonly [string, string, number])[] {
	return irregular.split(",").flatMap((group) => {
		const [lemma = "", ...others] = group.split(" ");
		return others.map((word) =>
			(word.startsWith("+") ? [word.slice(1), lemma, present] as const : [word, lemma, word.endsWith("ing") ? going : past] as const),
		);
	});
}

/** Sets of names, each by a number; 0 is that of none. */
class NameSets {
	/** By a name, the first tags of the sets that have it. */
	readonly members = new Map<string, number[]>();
	readonly #tags = new Map<number, number>();
	readonly #names: (readonly string[])[] = [[]];
	/** The set that another and one more name make, by both. */
	readonly #more = new Map<string, number>();

	with(set: number, name: string): number {
		const both = set === 0 ? name : `${String(set)} ${name}`;
		let made = this.#more.get(both);
		if (made !== undefined) return made;
		const names = this.#names[set] ?? [];
		made = names.includes(name) ? set : this.#names.push([...names, name]) - 1;
		this.#more.set(both, made);
		return made;
	}

	union(set: number, other: number): number {
		return set === 0 ? other : (this.#names[other] ?? []).reduce((all, name) => this.with(all, name), set);
	}

	/** The first tag of a set that some word has. Such sets are counted as they come, so that those of one name stand side by side. */
	tag(set: number): number {
		const known = this.#tags.get(set);
		if (known !== undefined) return known;
		const tag = firstTag + this.#tags.size * forms;
		this.#tags.set(set, tag);
		for (const name of this.#names[set] ?? []) {
			const tags = this.members.get(name);
			if (tags) tags.push(tag);
			else this.members.set(name, [tag]);
		}
		return tag;
	}
}

/** The names that a word has: of the lexicon and of some rules, and its own where a rule has it. */
function namesByWord(rules: readonly string[], own: OwnWords["words"], sets: NameSets): ReadonlyMap<string, number> {
	const named = new Map<string, number>();
	for (const [name, listed] of [...Object.entries(lexicon), ...Object.entries(own)]) {
		for (const word of listed.split(" ")) named.set(word, sets.with(named.get(word) ?? 0, name));
	}
	for (const word of literals(rules)) named.set(word, sets.with(named.get(word) ?? 0, word));
	return named;
}

/** The words that rules name themselves. */
function literals(rules: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const rule of rules) {
		for (const [, name] of rule.matchAll(names)) if (name !== undefined && !isTag(name)) found.add(name);
	}
	return found;
}

function isTag(name: string): boolean {
	return /^[A-Z]{2}/.test(name);
}

function isLatin(word: string): boolean {
	return word.charCodeAt(0) < 0x3400;
}

const beyondCode = 0x10000;

/** `didnt`, as it is typed in haste. */
const withoutApostrophe = /^(?:did|do|does|could|would|should|have|has|had|was|were|is|are|ca)nt$/;

/** Words are found again by a number, so that none is cut out of a text. */
function hashOf(text: string, from: number, to: number): number {
	let hash = 0;
	for (let at = from; at < to; at++) hash = (hash * 31 + text.charCodeAt(at)) & 0x3fffffff;
	return hash;
}

/** Words of one character by it, and longer ones by their first two, the longest first. */
function chineseWords(
	words: ReadonlyMap<string, string>,
): { readonly byFirst: ReadonlyMap<number, ChineseWord>; readonly byTwo: ReadonlyMap<number, readonly ChineseWord[]> } {
	const byFirst = new Map<number, ChineseWord>();
	const byTwo = new Map<number, ChineseWord[]>();
	for (const [word, tag] of words) {
		if (isLatin(word)) continue;
		const { length } = word;
		const first = word.charCodeAt(0);
		if (length === 1) byFirst.set(first, { word, length, tag });
		else {
			const two = first * beyondCode + word.charCodeAt(1);
			byTwo.set(two, [...(byTwo.get(two) ?? []), { word, length, tag }].sort((a, b) => b.length - a.length));
		}
	}
	return { byFirst, byTwo };
}

/** Endings, what stands for them in the plain word, and the form they make; a doubled letter before them is one. */
const endings: readonly (readonly [string, readonly string[], number])[] = [
	["s", ["", "e"], present], ["es", [""], present], ["ies", ["y"], present],
	["ed", ["", "e"], past], ["ied", ["y"], past], ["ing", ["", "e"], going],
];

/** What is known of the plain word that a word is a form of. */
function stemOf(word: string, known: ReadonlyMap<string, number>): { readonly known: number; readonly form: number } | undefined {
	for (const [ending, plainEndings, form] of endings) {
		if (!word.endsWith(ending)) continue;
		const stem = word.slice(0, -ending.length);
		for (const plain of plainEndings) {
			const found = stem.length + plain.length < shortest ? undefined : known.get(stem + plain);
			if (found !== undefined) return { known: found, form };
		}
		const single = form !== present && stem.length > shortest && stem.at(-1) === stem.at(-2) ? known.get(stem.slice(0, -1)) : undefined;
		if (single !== undefined) return { known: single, form };
	}
	return undefined;
}

function tagsOf(first: readonly number[] = [], form?: string): string {
	const own = form === undefined ? [plainForm, present, past, going] : [formOf(form)];
	return String.fromCharCode(...first.flatMap((tag) => own.map((one) => tag + one)));
}

/** What rules are written out with. */
interface Writing {
	readonly members: Parsed["members"];
	readonly said: OwnWords["phrases"];
	/** Names and phrases that are written out. */
	readonly written: Map<string, string>;
}

/** A rule with its phrases and names written out as characters. */
function expanded(rule: string, writing: Writing): string {
	let isInClass = false;
	return rule.replace(tokens, (token: string, name?: string, form?: string) => {
		if (token === "[" || token === "]") isInClass = token === "[";
		if (token === "(") return "(?:";
		if (name === undefined) return token.trim();
		const characters = writing.written.get(token) ?? writtenOut(token, name, form, writing);
		return isInClass || characters.startsWith("(") ? characters : `[${characters}]`;
	});
}

function writtenOut(token: string, name: string, form: string | undefined, writing: Writing): string {
	const phrase = writing.said[name];
	const characters = phrase === undefined
		? signOf[name] ?? charactersOf(writing.members.get(name), form)
		: `(?:${expanded(phrase, writing)})`;
	writing.written.set(token, characters);
	return characters;
}

function charactersOf(first: readonly number[] = [], form?: string): string {
	if (form !== undefined) return tagsOf(first, form);
	// Sets that stand side by side are one range.
	return first
		.map((tag, at) =>
			(first[at - 1] === tag - forms ? "" : String.fromCharCode(tag))
				+ (first[at + 1] === tag + forms ? "" : `-${String.fromCharCode(tag + forms - 1)}`),
		)
		.join("");
}

function formOf(ending: string): number {
	if (ending === "=") return plainForm;
	if (ending.endsWith("ed")) return past;
	return ending.endsWith("ing") ? going : present;
}
