import { type CapturedPerson, keyOf } from "./capture";
import type { NameSpan } from "./name-spans";
import type { TextRange } from "./without-ranges";

/** Those who were there, the names of the line that notes bear, and the line. */
export interface Company {
	readonly people: readonly CapturedPerson[];
	readonly known: readonly NameSpan[];
	readonly line: string;
}

/** Of several who were there the one that a clause names alone, unless that is the first, to whom it goes anyway. */
export function promisedTo({ start, end }: TextRange, { people, known, line }: Company): string | undefined {
	const within = known.filter((span) => span.start >= start && span.end <= end);
	const words = line.slice(start, end);
	const isNamed = ({ path, name }: CapturedPerson): boolean =>
		(path === null ? hasName(words, name) : within.some(({ paths }) => paths.includes(path)));
	const [only, another] = people.filter(isNamed);
	return only && !another && only !== people[0] ? keyOf(only) : undefined;
}

/** Whether a name that no note bears stands among words, and not within one of them. */
function hasName(words: string, name: string): boolean {
	const at = words.indexOf(name);
	return at >= 0 && !inWord.test(words.charAt(at - 1)) && !inWord.test(words.charAt(at + name.length));
}

const inWord = /\p{Script=Latin}/u;
