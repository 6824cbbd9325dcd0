import { spoken } from "../notes/lines/spoken";
import { anyLink, bareLine } from "./told-elsewhere";

const sentences = /[^.!?。！？；;]+(?:[.!?](?!\s|$)[^.!?。！？；;]*)*[.!?。！？；;…]*/gu;
const pronoun = /\b(?:he|she|him|her|his|hers)\b|[他她](?!们)/iu;
/** A word or two between, which name nobody: "Curry mile." */
const aside = /^(?!.*\b(?:\p{L}+ed|came|left|was|is|went|had|has|said|says|told|rang|got|wants)\b)\W*\p{L}+(?: \p{Ll}+){0,4}\W*$|^[^\p{L}]*[^他她你我说来去了]{1,8}$/u;

/**
 * What a line of another note tells of one person alone, in the order in which it stands there: the sentences that link them and nobody
 * else, and those that go on to speak of him or her; what stands in one piece in one piece. `names` finds what links of theirs show.
 */
export function toldOfThem(line: string, names: RegExp): readonly string[] {
	const text = bareLine(line);
	const told: { text: string; end: number }[] = [];
	let isOfThem = false;
	for (const { 0: sentence, index } of text.matchAll(sentences)) {
		const links = sentence.match(anyLink) ?? [];
		const isTheirs = links.length > 0 && links.every((link) => spoken(link).search(names) >= 0);
		if (isTheirs || (isOfThem && links.length === 0 && pronoun.test(sentence))) {
			const end = index + sentence.length;
			const last = told.at(-1);
			if (last?.end === index) Object.assign(last, { text: last.text + sentence, end });
			else told.push({ text: sentence, end });
			isOfThem = true;
		} else isOfThem &&= links.length === 0 && aside.test(sentence.trim());
	}
	return told.map((one) => one.text.trim());
}
