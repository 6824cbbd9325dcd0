import { irregular, lexicon, phrases } from "./lexicon";

/** The words of some rules and of the lexicon, each with the character that stands for all its tags together. */
export interface Sets {
	/** The tag of a word in any of its forms; undefined where nothing is known of it. */
	get(word: string): string | undefined;
	/** How many characters of a Chinese text make the longest word there; 1 where none is known. */
	lengthAt(text: string, at: number): number;
	/** A rule as a regular expression over tags. */
	pattern(rule: string): string;
}

/** Forms of a word, as what is added to its character. */
const plainForm = 0;
const present = 1;
const past = 2;
const going = 3;
const forms = 4;
/** Where tags begin: a plane of characters that no text means anything with. */
const firstTag = 0xe000;
/** So many words are kept with what they were found to be. */
const mostKept = 4000;

/** A name in a rule, or a word, with its form. */
const names = /\\.|([A-Z]{2,}|[a-z']+|\p{Script=Han}+)(-?ed\b|-?ing\b|=)?/gu;
const signOf: Readonly<Record<string, string>> = { OTHER: "w", HAN: "h", NUM: "0" };

/** Words and phrases that only some rules know, in the form of the lexicon's. */
export interface OwnWords {
	readonly words: Readonly<Record<string, string>>;
	readonly phrases: Readonly<Record<string, string>>;
}

export function setsOf(rules: readonly string[], own: OwnWords): Sets {
	const said = { ...phrases, ...own.phrases };
	const { words, lemmas, members } = parsed([...rules, ...Object.values(said)], own.words);
	const longest = longestByFirst(words);
	return {
		get: (word) => {
			let tag = words.get(word);
			if (tag === undefined && isLatin(word)) {
				tag = stemmed(word, lemmas) ?? "";
				if (words.size < mostKept) words.set(word, tag);
			}
			return tag === "" ? undefined : tag;
		},
		lengthAt: (text, at) => {
			let length = Math.min(longest.get(text.charCodeAt(at)) ?? 1, text.length - at);
			while (length > 1 && !words.has(text.slice(at, at + length))) length--;
			return length;
		},
		pattern: (rule) => expanded(rule, members, said),
	};
}

interface Parsed {
	/** The tag of a word as it is written. */
	readonly words: Map<string, string>;
	/** The first of the tags of a word, from which those of its forms are counted. */
	readonly lemmas: ReadonlyMap<string, number>;
	/** By a name, the first tags of all words that have it. */
	readonly members: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Which names a word has makes its tag: words with the same names share one. */
function parsed(rules: readonly string[], own: OwnWords["words"]): Parsed {
	const namesOf = namesByWord(rules, own);
	const members = new Map<string, Set<number>>();
	const first = firstTags(members);
	const words = new Map<string, string>();
	const lemmas = new Map<string, number>();
	for (const group of irregular.split(",")) {
		const [lemma = "", ...others] = group.split(" ");
		for (const word of others) {
			const names = (namesOf.get(lemma) ?? "") + (namesOf.get(word) ?? "");
			if (names !== "") words.set(word, String.fromCharCode(first(names) + (word.endsWith("ing") ? going : past)));
		}
	}
	for (const [word, names] of namesOf) {
		const tag = first(names);
		if (!words.has(word)) words.set(word, String.fromCharCode(tag));
		lemmas.set(word, tag);
	}
	return { words, lemmas, members };
}

/** The names that a word has, of the lexicon and its own where a rule has it, each with a blank before it. */
function namesByWord(rules: readonly string[], own: OwnWords["words"]): ReadonlyMap<string, string> {
	const namesOf = new Map<string, string>();
	const add = (word: string, name: string): void => void namesOf.set(word, `${namesOf.get(word) ?? ""} ${name}`);
	for (const [name, listed] of [...Object.entries(lexicon), ...Object.entries(own)]) for (const word of listed.split(" ")) add(word, name);
	for (const word of literals(rules)) add(word, word);
	return namesOf;
}

/** Gives the first tag for some names, and notes it as one of each. */
function firstTags(members: Map<string, Set<number>>): (names: string) => number {
	const firsts = new Map<string, number>();
	return (names) => {
		const known = firsts.get(names);
		if (known !== undefined) return known;
		const tag = firstTag + firsts.size * forms;
		firsts.set(names, tag);
		for (const name of names.trim().split(" ")) members.set(name, (members.get(name) ?? new Set()).add(tag));
		return tag;
	};
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

function longestByFirst(words: ReadonlyMap<string, string>): ReadonlyMap<number, number> {
	const longest = new Map<number, number>();
	for (const word of words.keys()) {
		if (!isLatin(word)) longest.set(word.charCodeAt(0), Math.max(word.length, longest.get(word.charCodeAt(0)) ?? 1));
	}
	return longest;
}

/** Endings, what stands for them in the plain word, and the form they make; a doubled letter before them is one. */
const endings: readonly (readonly [string, readonly string[], number])[] = [
	["s", ["", "e"], present], ["es", [""], present], ["ies", ["y"], present],
	["ed", ["", "e"], past], ["ied", ["y"], past], ["ing", ["", "e"], going],
];

function stemmed(word: string, lemmas: ReadonlyMap<string, number>): string | undefined {
	for (const [ending, plainEndings, form] of endings) {
		if (!word.endsWith(ending)) continue;
		const stem = word.slice(0, -ending.length);
		for (const plain of plainEndings) {
			const tag = lemmas.get(stem + plain);
			if (tag !== undefined) return String.fromCharCode(tag + form);
		}
		const single = stem.at(-1) === stem.at(-2) ? lemmas.get(stem.slice(0, -1)) : undefined;
		if (single !== undefined) return String.fromCharCode(single + form);
	}
	return undefined;
}

/** A rule with its phrases and names written out as characters. */
function expanded(rule: string, members: ReadonlyMap<string, ReadonlySet<number>>, said: OwnWords["phrases"]): string {
	let isInClass = false;
	return rule.replace(/[[\]]|\\.|([A-Z]{2,}|[a-z']+|\p{Script=Han}+)(-?ed\b|-?ing\b|=)?|\s+/gu, (token: string, name?: string, form?: string) => {
		if (token === "[" || token === "]") isInClass = token === "[";
		if (name === undefined) return token.trim();
		const phrase = said[name];
		if (phrase !== undefined) return `(?:${expanded(phrase, members, said)})`;
		const characters = signOf[name] ?? charactersOf(members.get(name), form);
		return isInClass ? characters : `[${characters}]`;
	});
}

function charactersOf(tags: ReadonlySet<number> | undefined, form: string | undefined): string {
	let characters = "";
	for (const tag of tags ?? []) {
		if (form === undefined) characters += `${String.fromCharCode(tag)}-${String.fromCharCode(tag + forms - 1)}`;
		else characters += String.fromCharCode(tag + (form.endsWith("ed") ? past : form.endsWith("ing") ? going : plainForm));
	}
	return characters;
}
