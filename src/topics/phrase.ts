/** What stands between two Chinese words that are written without a space. */
export const seam = "\u0001";

/** A text made comparable: folded, lightly stemmed, cut into words. */
export interface Phrase {
	/** As written. */
	readonly text: string;
	/** Folded words; a space between them, but `seam` between Chinese ones. */
	readonly marked: string;
	/** `marked` without the seams: what is compared. */
	readonly plain: string;
	/** What the phrase is found by: Latin words, and pairs of neighbouring Chinese characters. */
	readonly terms: readonly string[];
	/** The words of a phrase of several words, none of them Chinese, which may stand in any order; else nothing. */
	readonly loose: readonly string[];
}

/** Cuts running Chinese text into words. */
export type CutWords = (text: string) => readonly string[];

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*[+#]*/gu;
const run = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
const han = /\p{Script=Han}/u;
const beyondAscii = /[^\0-\x7f]/;
const plainWord = /[A-Za-z0-9]+[+#]*/g;
const plainCamel = /([a-z])([A-Z])/g;
const camel = /(\p{Ll})(\p{Lu})/gu;
/** Only so many characters of a text count: a longer one is no name of anything. */
export const longestPhrase = 120;

/** Words by the platform's dictionary; undefined where it has none. */
export function dictionaryCut(): CutWords | undefined {
	const { Segmenter } = Intl as { Segmenter?: typeof Intl.Segmenter };
	if (!Segmenter) return undefined;
	const segmenter = new Segmenter("zh", { granularity: "word" });
	return (text) => Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Every character for itself, so that Chinese is compared by pairs of characters alone. */
export const characterCut: CutWords = (text) => Array.from(text);

/** Makes a text comparable. */
export function readPhrase(text: string, cut: CutWords): Phrase {
	const marked = markedWords(text.slice(0, longestPhrase), cut);
	const plain = marked.includes(seam) ? marked.replaceAll(seam, "") : marked;
	return { text, marked, plain, terms: termsOf(plain), loose: plain.includes(" ") && !han.test(plain) ? plain.split(" ") : [] };
}

/** What a text of any length is found by. */
export function readTerms(text: string): ReadonlySet<string> {
	return new Set(termsOf(markedWords(text, characterCut).replaceAll(seam, "")));
}

/** What a text is found by, from its words with spaces between. */
export function termsOf(plain: string): readonly string[] {
	const terms = new Set<string>();
	for (const part of plain.split(" ")) {
		if (part === "") continue;
		if (!han.test(part)) {
			if (/\p{L}/u.test(part)) terms.add(part);
			continue;
		}
		const characters = Array.from(part);
		if (characters.length === 1) terms.add(part);
		for (let at = 0; at + 1 < characters.length; at++) terms.add(`${characters[at] ?? ""}${characters[at + 1] ?? ""}`);
	}
	return [...terms];
}

/** Whether a phrase stands in a text, from one end of a word to another. */
export function standsIn(phrase: Phrase, text: Pick<Phrase, "marked" | "plain">): boolean {
	if (phrase.plain === "") return false;
	let at = text.plain.indexOf(phrase.plain);
	if (at < 0) return false;
	if (phrase.plain.length === text.plain.length) return true;
	const ends = wordEnds(text.marked);
	for (; at >= 0; at = text.plain.indexOf(phrase.plain, at + 1)) {
		if (ends.has(at) && ends.has(at + phrase.plain.length)) return true;
	}
	return false;
}

/** Whether every word of a phrase of several Latin words stands in a text, in any order. */
export function wordsStandIn(phrase: Phrase, text: Pick<Phrase, "plain">): boolean {
	if (phrase.loose.length === 0) return false;
	for (const one of phrase.loose) if (!text.plain.includes(one)) return false;
	const present = new Set(text.plain.split(" "));
	return phrase.loose.every((one) => present.has(one));
}

/** Case, accents, width and the plural taken away. */
export function foldWord(text: string): string {
	const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return stem(folded.normalize("NFC"));
}

function markedWords(text: string, cut: CutWords): string {
	if (!beyondAscii.test(text)) return plainWords(text);
	let marked = "";
	let joins = false;
	let last = 0;
	for (const match of text.replace(camel, "$1 $2").replace(/['’]s\b/gu, "").matchAll(word)) {
		joins &&= match.index === last;
		last = match.index + match[0].length;
		for (const [part] of match[0].matchAll(run)) {
			const chinese = han.test(part);
			const words = chinese ? cut(part).join(seam) : foldWord(part);
			marked += marked === "" ? words : `${joins && chinese ? seam : " "}${words}`;
			joins = chinese;
		}
	}
	return marked;
}

/** The same of a text of plain letters, where nothing has to be folded but capitals: most texts of most vaults, several times faster. */
function plainWords(text: string): string {
	let marked = "";
	for (const [one] of text.replace(plainCamel, "$1 $2").replace(/'s\b/g, "").matchAll(plainWord)) {
		marked += `${marked === "" ? "" : " "}${stem(one.toLowerCase())}`;
	}
	return marked;
}

/** Where words begin and end, in characters of the text without seams. */
function wordEnds(marked: string): ReadonlySet<number> {
	const ends = new Set<number>([0]);
	let at = 0;
	for (const character of marked) {
		if (character === seam) ends.add(at);
		else {
			if (character === " ") ends.add(at).add(at + 1);
			at += character.length;
		}
	}
	return ends.add(at);
}

function stem(one: string): string {
	if (one.length > 4 && one.endsWith("ies")) return `${one.slice(0, -3)}y`;
	if (one.length > 4 && /(?:ss|x|z|ch|sh)es$/u.test(one)) return one.slice(0, -2);
	if (one.length > 3 && one.endsWith("s") && !/(?:ss|us|is)$/u.test(one)) return one.slice(0, -1);
	return one;
}
