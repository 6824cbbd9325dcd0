import { simplified } from "../notes/simplified";
import { type OwnWords, type Sets, setsOf } from "./word-sets";

/**
 * A text as its words, each by its meaning: in `tags` one character per word, which rules are matched against, and where each begins and
 * ends.
 */
export interface Tagged {
	readonly tags: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** What a rule found: `at` and `end` are words, `from` and `to` their places in the text. */
export interface Found {
	readonly at: number;
	readonly end: number;
	readonly from: number;
	readonly to: number;
}

/** Signs that part clauses or lead something in; each stands for itself in the rules, or for what it means. All others are passed over. */
const signs: Readonly<Record<string, string>> = {
	"@": "@", "＠": "@", "&": "&", "、": "、", "⏩": "⏩", "⏪": "⏪", "\n": ";",
	"。": ";", "！": ";", "!": ";", "；": ";", ";": ";", "?": "?", "？": "?", ":": ":", "：": ":",
	"，": ",", ",": ",", "…": ",", "(": ",", ")": ",", "（": ",", "）": ",", "→": ",", "—": ",", "|": ",",
};
const unknownWord = "w";
const unknownHan = { length: 1, tag: "h" };
const someNumber = "0";

/**
 * Reads texts by rules over tags. A rule is a regular expression in which each word stands for a word of the text: `NAME` for all words of
 * that tag of the lexicon or for a phrase made of them, a word in small letters or in Chinese for itself in all its forms; `-ed` after a
 * word, or `ed` after a tag, is its past, `-ing` and `ing` likewise, `=` its plain form. Blanks mean nothing, and groups are not captured;
 * `…` at the beginning is all before the first person, `.` any word, `@` a person, `w`, `h` and `0` stand as `OTHER`, `HAN` and `NUM` for
 * what no lexicon knows; `, ; : ? # & 、 > ⏩ ⏪` are those signs (`\\?` where it means the sign). Nothing is made before the first text is
 * read.
 */
export class Wording<Name extends string> {
	readonly #rulesOf: () => Readonly<Record<Name, readonly string[]>>;
	readonly #own: () => OwnWords;
	readonly #between = new Map<Name, RegExp>();
	#made: Made<Name> | undefined;
	/** The tags that were last looked through. */
	#looked: string | undefined;
	#looks = 0;
	#last: { readonly text: string; readonly tagged: Tagged } | undefined;

	constructor(rules: () => Readonly<Record<Name, readonly string[]>>, own: () => OwnWords = () => noOwn) {
		this.#rulesOf = rules;
		this.#own = own;
	}

	/** The words of a text; the last one is kept. */
	tagged(text: string): Tagged {
		if (this.#last?.text !== text) this.#last = { text, tagged: tag(text, this.#making().sets) };
		return this.#last.tagged;
	}

	/** Whether one of the rules of a name holds, over tags. */
	holds(name: Name, tags: string): boolean {
		return this.#likely(name, tags).some((rule) => patternOf(rule).test(tags));
	}

	/** Tags as what a rule parts them into; every second piece is what it found. */
	split(name: Name, tags: string): readonly string[] {
		let between = this.#between.get(name);
		if (!between) {
			const sources = this.#making().rules[name].map((rule) => patternOf(rule).source);
			this.#between.set(name, (between = new RegExp(`(${sources.join("|")})`)));
		}
		return tags.split(between);
	}

	/** The first place in a text where a rule of that name holds. */
	find(name: Name, { tags, starts, ends }: Tagged): Found | undefined {
		let match: RegExpExecArray | undefined;
		for (const rule of this.#likely(name, tags)) {
			const found = patternOf(rule).exec(tags);
			if (found && !(match && match.index <= found.index)) match = found;
		}
		if (!match) return undefined;
		const end = match.index + match[0].length;
		return {
			at: match.index,
			end,
			from: starts[match.index] ?? ends.at(-1) ?? 0,
			to: ends[Math.max(match.index, end - 1)] ?? ends.at(-1) ?? 0,
		};
	}

	/** The rules of a name that tags may fit, in their order. */
	#likely(name: Name, tags: string): readonly Rule[] {
		const { rules, byTag } = this.#making();
		if (tags !== this.#looked) {
			this.#looked = tags;
			this.#looks++;
			for (let at = 0; at < tags.length; at++) for (const rule of byTag.get(tags.charCodeAt(at)) ?? none) rule.likelyIn = this.#looks;
		}
		return rules[name].filter(({ likelyIn }) => likelyIn >= this.#looks);
	}

	#making(): Made<Name> {
		return (this.#made ??= made(this.#rulesOf(), this.#own()));
	}
}

const none: readonly never[] = [];
const noOwn: OwnWords = { words: {}, phrases: {} };

interface Made<Name extends string> {
	readonly sets: Sets;
	readonly rules: Readonly<Record<Name, readonly Rule[]>>;
	/** The rules that need a tag to be found. */
	readonly byTag: ReadonlyMap<number, readonly Rule[]>;
}

/**
 * One rule, of which nothing is made before a text comes that it may be found in: the patterns of all, or of the rules of one name as one,
 * take a fifth of a second.
 */
interface Rule {
	readonly source: () => string;
	made?: RegExp;
	/** The last look at tags that found one which this needs; always, where it needs none. */
	likelyIn: number;
}

function patternOf(rule: Rule): RegExp {
	return (rule.made ??= new RegExp(rule.source()));
}

function made<Name extends string>(written: Readonly<Record<Name, readonly string[]>>, own: OwnWords): Made<Name> {
	const sets = setsOf(Object.values<readonly string[]>(written).flat(), own);
	const byTag = new Map<number, Rule[]>();
	const rules: Record<string, readonly Rule[]> = {};
	for (const name in written) {
		rules[name] = written[name].map((each) => {
			const needed = sets.needed(each);
			const rule: Rule = { source: () => sets.pattern(each.replace("…", "^ [^@]*")), likelyIn: needed === undefined ? Infinity : 0 };
			for (const tag of needed ?? "") {
				const known = byTag.get(tag.charCodeAt(0));
				if (known) known.push(rule);
				else byTag.set(tag.charCodeAt(0), [rule]);
			}
			return rule;
		});
	}
	return { sets, rules: rules as Made<Name>["rules"], byTag };
}

/** The text as it is looked up, each character in its place. */
function plain(text: string): string {
	const lower = text.toLowerCase();
	return simplified(lower.length === text.length ? lower : text).replace(/[’‘]/g, "'");
}

function tag(text: string, sets: Sets): Tagged {
	const line = plain(text);
	const starts: number[] = [];
	const ends: number[] = [];
	let tags = "";
	let at = 0;
	while (at < line.length) {
		const code = line.charCodeAt(at);
		const word = isHan(code) ? sets.wordAt(line, at) ?? unknownHan : undefined;
		const end = word ? at + word.length : endOf(line, at, code, sets);
		const found = word ? word.tag : tagOf(line, at, end, sets);
		if (found !== undefined) {
			tags += found;
			starts.push(at);
			ends.push(end);
		}
		at = end;
	}
	return { tags, starts, ends };
}

/** Where what begins at a place ends; blanks are passed over. */
function endOf(line: string, at: number, code: number, sets: Sets): number {
	if (isDigit(code)) return numberEnd(line, at);
	return isWordAt(line, at, code) ? wordEnd(line, at, sets) : at + 1;
}

function tagOf(line: string, at: number, end: number, sets: Sets): string | undefined {
	const code = line.charCodeAt(at);
	if (code === blank) return isBetweenClauses(line, at) ? "," : undefined;
	if (isDigit(code)) return someNumber;
	if (!isWordAt(line, at, code)) return signAt(line, at);
	return (isLetter(code) && isLetter(line.charCodeAt(at - 1)) ? sets.get(`'${line.slice(at, end)}`, 0, end - at + 1) : sets.get(line, at, end)) ?? unknownWord;
}

const blank = 32;
/** In Chinese a blank between clauses stands for a comma. */
const clauseBefore = /[\u3400-\u9fff@＠⏩⏪][^\s，。,]{2,}(?<![和跟与同给向找约陪在去到是从把被让叫请的、])$/u;

function isBetweenClauses(line: string, at: number): boolean {
	return isHan(line.charCodeAt(at + 1)) && isHan(line.charCodeAt(at + 2)) && clauseBefore.test(line.slice(Math.max(0, at - 8), at));
}

const apostrophe = 39;
const hyphen = 45;

function isHan(code: number): boolean {
	return code >= 0x3400 && code <= 0x9fff;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122)
		|| (code >= 65 && code <= 90)
		|| (code >= 0xc0 && (code < 0x2000 || (code > 0x303f && code < 0xd800 && !isHan(code))));
}

function isWordAt(line: string, at: number, code: number): boolean {
	return isLetter(code) || (code === apostrophe && isLetter(line.charCodeAt(at + 1)));
}

/** `1,000`, `18:30` and `2026-11-22` are one. */
function numberEnd(line: string, at: number): number {
	let end = at + 1;
	while (isDigit(line.charCodeAt(end)) || (",.:/-".includes(line.charAt(end)) && isDigit(line.charCodeAt(end + 1)))) end++;
	return end;
}

/** `didn't` and `follow-up` are one word where the lexicon knows them so, and else two; `'s` is a word of its own. */
function wordEnd(line: string, at: number, sets: Sets): number {
	let end = at + 1;
	let first = 0;
	for (; ; end++) {
		const code = line.charCodeAt(end);
		if (isLetter(code)) continue;
		if ((code !== apostrophe && code !== hyphen) || !isLetter(line.charCodeAt(end + 1))) break;
		first ||= end;
	}
	if (first !== 0) return sets.get(line, at, end) !== undefined ? end : first;
	return end - at < longestGlued ? at + pronounIn(line.slice(at, end)) : end;
}

function pronounIn(word: string): number {
	return (glued.exec(word)?.[1] ?? word).length;
}

/** `im`, `hes`: two words, though no apostrophe parts them. */
const glued = /^(i(?=m$|ve$)|(?:he|she|who|that|there)(?=s$)|(?:they|you)(?=re$|ve$)|we(?=ve$))/;
const longestGlued = 7;

function signAt(line: string, at: number): string | undefined {
	const sign = line.charAt(at);
	switch (sign) {
		case ".":
			return /\s|^$/.test(line.charAt(at + 1)) ? ";" : undefined;
		case "#":
			return /[\p{L}\p{N}]/u.test(line.charAt(at + 1)) ? sign : undefined;
		case "-":
		case "–":
			return line.charAt(at - 1) === " " && line.charAt(at + 1) === " " ? "," : undefined;
		case ">":
			return "-=".includes(line.charAt(at - 1)) ? (at > 0 ? "," : undefined) : sign;
		default:
			return signs[sign];
	}
}
