import { plainText } from "./plain-text";

const taskSigns = /\s*(?:[📅⏳🛫✅➕❌]\uFE0F?\s*(?:\d{4}-\d{2}-\d{2}|\[\[[^[\]|]*\d{4}-\d{2}-\d{2}[^[\]]*\]\])|🔁[^📅⏳🛫✅➕❌]*|[🔺⏫🔼🔽⏬]\uFE0F?)/gu;
const fieldSigns = /\s*[[(](?:due|scheduled|start|created|completion)::(?:\[\[[^[\]]*\]\]|[^\])])*[\])]/g;

/** A line as one reads it aloud: links by their names, no emphasis, no signs of the Tasks plugin, no `owe::` before what is said. */
export function spoken(text: string): string {
	return plainText(text.replace(taskSigns, "").replace(fieldSigns, "")).replace(/^[[(]?[\p{L}-]{1,20}::\s*/u, "").replace(/\s+/g, " ").trim();
}

/** Whether there is anything to read aloud: not in a field left empty, nor in a line that only shows a picture. */
export function isSaid(text: string): boolean {
	// A text that begins with a word, or with a link to be read as written, says that; the name of a field is no word.
	if (/^(?:\[\[)?[\p{L}\p{N}]/u.test(text) && !text.includes("::") && !text.includes("|")) return true;
	return /[\p{L}\p{N}\p{So}]/u.test(spoken(text));
}
