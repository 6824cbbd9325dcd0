import { simpleForms } from "../../notes/simplified";

/** Plain Latin text, in which there is nothing to fold but case. */
const isPlain = /^(?!@)[!-&(-,.-_a-~]*(?: [!-&(-,.-_a-~]+)*$/;
/** Such text and Chinese characters. */
const isChinese = /^(?!@)[!-&(-,.-_a-~\u3400-\u9fff]*(?: [!-&(-,.-_a-~\u3400-\u9fff]+)*$/;

const left = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu;
/** `Pat O'Brien` in all its spellings. */
const apostrophes = /['‘’‛ʻʼ`′]/g;
/** Between the parts of a name from another language: 阿依古丽·买买提. */
const dots = / *[·‧・･•∙⋅] */g;
const dashes = /[\p{Pd}\u2212]/gu;
const hyphen = /(\p{L})-(?=\p{L})/gu;
/** Letters that no accent makes, as they are typed without them. */
const letters: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/**
 * What a name is compared by, wherever one is looked for: lower case, no accents, apostrophes or dots, a blank for a hyphen, one width,
 * single blanks, no `@` before it, simplified characters. Two spellings of one name have one key; texts that are searched have it too.
 */
export function nameKey(name: string): string {
	return isPlain.test(name) ? name.toLowerCase() : simplified(plainSpelling(name));
}

/** The same, but for traditional characters, which stay as they are. */
export function plainSpelling(name: string): string {
	return isChinese.test(name) ? name.toLowerCase() : folded(name);
}

function folded(name: string): string {
	return name
		// Taken apart, it would leave a blank behind.
		.replaceAll("´", "")
		.normalize("NFKD")
		.toLowerCase()
		.replace(apostrophes, "")
		.replace(left, "")
		.replace(/[øłđßæœı]/g, (letter) => letters[letter] ?? letter)
		.replace(dots, "")
		.replace(dashes, "-")
		.replace(hyphen, "$1 ")
		.replace(/\s+/g, " ")
		.replace(/^[@ ]+/, "")
		.trim();
}

/** A text in simplified characters. */
function simplified(text: string): string {
	const simple = simpleForms();
	let changed: string | undefined;
	let done = 0;
	for (let at = 0; at < text.length; at++) {
		const form = simple.get(text.charAt(at));
		if (form === undefined) continue;
		changed = (changed ?? "") + text.slice(done, at) + form;
		done = at + 1;
	}
	return changed === undefined ? text : changed + text.slice(done);
}
