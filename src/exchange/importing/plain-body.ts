/** At the beginning of a line these would make more of it than a text: a heading, a list, a task, a quotation, code, properties. */
const sign = /^([#>|`~+=*-])/;
const number = /^(\d+)([.)])(?=\s|$)/;
const tag = /(\s)#(?=\p{L})/gu;
/** Comments would hide what follows, and a field would be read as one. */
const openings: readonly (readonly [string, string])[] = [["%%", "% %"], ["<!--", "< !--"], ["::", ": :"]];
const placeholders: readonly (readonly [string, string])[] = [["{{", "{ {"], ["<%", "< %"], ["\0", ""]];

/** A text of somebody else's file as it stands in a note: the same words, which are nothing but words. */
export function plainBody(text: string): string {
	return replaced(plainValue(text), openings)
		.split(/\r\n?|\n/)
		.map((line) => line.trim().replace(sign, String.raw`\$1`).replace(number, String.raw`$1\$2`).replace(tag, String.raw`$1\#`))
		.join("\n")
		.trim();
}

/** A value or a name as it stands in a note: a placeholder would make a template of the note. */
export function plainValue(text: string): string {
	return replaced(text, placeholders);
}

function replaced(text: string, pairs: typeof openings): string {
	return pairs.reduce((said, [opening, apart]) => said.replaceAll(opening, apart), text);
}
