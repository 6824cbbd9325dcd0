import { plainText } from "../notes/plain-text";

const taskSigns = /\s*(?:[📅⏳🛫✅➕❌]\uFE0F?\s*\d{4}-\d{2}-\d{2}|🔁[^📅⏳🛫✅➕❌]*|[🔺⏫🔼🔽⏬]\uFE0F?)/gu;
const fieldSigns = /\s*[[(](?:due|scheduled|start|created|completion)::[^\])]*[\])]/g;

/** A line as one reads it aloud: links by their names, no emphasis, no signs of the Tasks plugin, no `owe::` before what is said. */
export function spoken(text: string): string {
	return plainText(text.replace(taskSigns, "").replace(fieldSigns, "")).replace(/^[[(]?[\p{L}-]{1,20}::\s*/u, "").replace(/\s+/g, " ").trim();
}

/** The same, no longer than `longest` and never cut within a word of Latin letters. */
export function shortened(text: string, longest: number): string {
	const plain = spoken(text);
	return plain.length > longest ? `${plain.slice(0, longest - 1).replace(/\s+[\w'’-]{0,20}$/, "")}…` : plain;
}

/** Whether a text asks something. */
export function isQuestion(text: string): boolean {
	return /[?？]\s*$/u.test(text);
}
