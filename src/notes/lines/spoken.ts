import { withoutAmounts } from "../amounts";
import { plainText } from "./plain-text";
import { withoutFields, withoutTaskSigns } from "./plugin-signs";

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
export function spoken(text: string): string {
	return withoutAmounts(withoutMarks(text)).replace(fieldName, "");
}

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
