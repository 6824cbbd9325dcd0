import { type CapturedPerson, keyOf } from "./capture";
import type { NameSpan } from "./name-spans";
import type { TextRange } from "./without-ranges";

/** Those who were there, the names of the line that notes bear, and the line. */
export interface Company {
	readonly people: readonly CapturedPerson[];
	readonly known: readonly NameSpan[];
	readonly line: string;
}

/**
 * Of several who were there the one that a clause names alone, or the first of whom it can say `she` or `he`, unless that is the first of
 * all, to whom it goes anyway.
 */
export function promisedTo({ start, end }: TextRange, { people, known, line }: Company): string | undefined {
	const within = known.filter((span) => span.start >= start && span.end <= end);
	const words = line.slice(start, end);
	const isNamed = ({ path, name }: CapturedPerson): boolean =>
		(path === null ? hasName(words, name) : within.some(({ paths }) => paths.includes(path)));
	const [only, another] = people.filter(isNamed);
	const to = only ? (another ? undefined : only) : people.find(({ name }) => maybeMeant(words, name));
	return to && to !== people[0] ? keyOf(to) : undefined;
}

const he = /\b(?:he|him|his)\b|(?<![其吉])他(?![们們人])/iu;
const she = /\b(?:she|hers?)\b|她(?![们們])/iu;
/** Titles of men and of women: nothing else that is known of a person says which. */
const man = /\b(?:uncle|dad|daddy|father|grand(?:pa|dad|father)|brother|mr)\b|(?:[叔伯舅爸爷爺哥弟]|先生)$/iu;
const woman = /\b(?:aunt|auntie|aunty|mum|mom|mummy|mommy|mother|grand(?:ma|mother)|granny|sister|mrs|ms|miss)\b|(?:[姨姑婶嬸妈媽奶姐妹嫂]|女士|太太|小姐)$/iu;

/** Whether words that say `she` or `he`, or neither, may mean somebody of this name. */
function maybeMeant(words: string, name: string): boolean {
	const [isHe, isShe] = [he.test(words), she.test(words)];
	return isHe === isShe || !(isHe ? woman : man).test(name);
}

/** Whether a name that no note bears stands among words, and not within one of them. */
function hasName(words: string, name: string): boolean {
	const at = words.indexOf(name);
	return at >= 0 && !inWord.test(words.charAt(at - 1)) && !inWord.test(words.charAt(at + name.length));
}

const inWord = /\p{Script=Latin}/u;
