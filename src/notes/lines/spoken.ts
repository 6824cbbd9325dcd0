import { masked, sumsIn, withoutAmounts } from "../amounts";
import { plainText } from "./plain-text";
import { withoutFields, withoutTaskSigns } from "./plugin-signs";
import type { VaultWords } from "../vault-words";

/** A field in brackets that is all of the line is what the line says. */
const wholeField = /^[[(]\s*([*_]*[\p{L}-]{1,20}[*_]*\s*::(?:\[\[[^[\]]*\]\]|[^[\]()])*)[\])]$/u;
const fieldName = /^[*_]*[\p{L}-]{1,20}[*_]*\s*(?:::|：：)[*_]*\s*/u;
/** Tags that begin or end a line file it; one within a sentence is a word of it. */
const filing = /^(?:#(?=[\p{N}_/-]*[\p{L}_])[\p{L}\p{N}_/-]+\s+)+|(?:\s+#(?=[\p{N}_/-]*[\p{L}_])[\p{L}\p{N}_/-]+)+$/gu;
const tagMark = /(^|[\s(（“「])#(?=[\p{N}_/-]*[\p{L}_])/gu;

/**
 * A line as one would read it aloud: links by their names, without emphasis, tags, signs and fields of other plugins, `owe::` before what
 * is said, or sums of money.
 */
export function spoken(text: string): VaultWords {
	return withoutAmounts(withoutMarks(text)).replace(fieldName, "");
}

/**
 * The sums that a text read aloud covers, as the line that it comes from has them; those that the line no longer has are missing. The words
 * before a sum tell which of several it is.
 */
export function sumsBehind(said: string, line: string): readonly (string | undefined)[] {
	const whole = withoutMarks(line);
	const sums = sumsIn(whole);
	const before = withoutAmounts(whole).split(masked).slice(0, sums.length).map((words) => words.trimEnd());
	let next = 0;
	return said.split(masked).slice(0, -1).map((words) => {
		const place = leads
			.map((length) => words.trimEnd().slice(-length))
			.map((lead) => before.findIndex((each, at) => at >= next && lead !== "" && each.endsWith(lead)))
			.find((at) => at >= 0);
		next = (place ?? next) + 1;
		return sums[next - 1];
	});
}

/** So many letters before a sum are compared, the most first. */
const leads = [6, 4, 2, 1];

/** Whether there is anything to read aloud: not in a field left empty, nor in a line that only shows a picture. */
export function isSaid(text: string): boolean {
	// A text that begins with a word, or with a link to be read as written, says that; the name of a field is no word.
	if (/^(?:\[\[)?[\p{L}\p{N}]/u.test(text) && !text.includes("::") && !text.includes("|")) return true;
	return /[\p{L}\p{N}\p{So}]/u.test(withoutMarks(text).replace(fieldName, ""));
}

function withoutMarks(text: string): string {
	const signed = withoutTaskSigns(text);
	return withoutTags(plainText(wholeField.exec(signed)?.[1] ?? withoutFields(signed)).replace(/\s+/g, " ").trim());
}

function withoutTags(text: string): string {
	if (!text.includes("#")) return text;
	const said = text.replace(filing, "");
	return (said === "" || /^#\S+$/u.test(said) ? text : said).replace(tagMark, "$1");
}
