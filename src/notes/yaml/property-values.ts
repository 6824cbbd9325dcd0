import { wikilinkText } from "../lines/plain-text";

/** A property value as one text: numbers are spelled out, several texts joined by commas; undefined where there is nothing to read. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
	if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
	if (typeof value === "boolean") return String(value);
	if (!Array.isArray(value)) return undefined;
	const texts = textsOf(value);
	return texts.length > 0 ? texts.join(", ") : undefined;
}

/**
 * A value of a property as a list of texts, be it written as a list or not. A single text is not split at its commas
 * (a topic may hold one), except where it is nothing but links: `[[A]], [[B]]`.
 */
export function textsOf(value: unknown): readonly string[] {
	if (Array.isArray(value)) {
		const unquoted = unquotedLink(value);
		return unquoted === undefined ? textsOfItems(value) : [unquoted];
	}
	const text = textOf(value);
	if (text === undefined) return [];
	if (!text.startsWith("[[")) return [text];
	return /^\[\[[^[\]]*\]\](?:[\s,，、;；]*\[\[[^[\]]*\]\])+$/.test(text) ? (text.match(/\[\[[^[\]]*\]\]/g) ?? []) : [text];
}

function textsOfItems(items: readonly unknown[]): readonly string[] {
	const texts: string[] = [];
	for (const item of items) {
		const text = Array.isArray(item) ? undefined : textOf(item);
		if (text !== undefined) texts.push(text);
		else if (Array.isArray(item)) texts.push(...nestedTexts(item));
	}
	return texts;
}

/** The value of a property whatever the letter case of its key, as the app looks keys up. */
export function propertyIn(properties: Readonly<Record<string, unknown>>, key: string): unknown {
	const value = properties[key];
	if (value !== undefined) return value;
	const lower = key.toLowerCase();
	for (const each in properties) if (each.length === key.length && each.toLowerCase() === lower) return properties[each];
	return undefined;
}

/** Names as the app reads `aliases`: a list, or one text split at commas and line ends. */
export function namesOf(value: unknown): readonly string[] {
	if (Array.isArray(value)) return textsOf(value);
	return (textOf(value) ?? "").split(/[,，\n]/).flatMap((name) => textOf(name) ?? []);
}

/** Tags of a property, lower case and without `#`: a list, or one text split at commas and blanks. */
export function tagsOf(value: unknown): readonly string[] {
	const texts = Array.isArray(value) ? textsOf(value) : [textOf(value) ?? ""];
	return texts.flatMap((text) => text.split(/[,，\s]+/)).flatMap((tag) => textOf(tag.replace(/^#+/, ""))?.toLowerCase() ?? []);
}

/**
 * The link that a whole text consists of: `[[Note|shown]]` or `[shown](Note.md)`; undefined for other text and for addresses outside the
 * vault.
 */
export function linkOf(text: string): { readonly target: string; readonly display: string } | undefined {
	return text.includes("[") ? readLink(text.trim()) : undefined;
}

function readLink(text: string): { readonly target: string; readonly display: string } | undefined {
	const wiki = /^\[\[([^[\]]+)\]\]$/.exec(text)?.[1];
	if (wiki !== undefined) return targetOf(wiki.split("|")[0] ?? "", wikilinkText(wiki));
	const markdown = /^\[([^[\]]*)\]\(<?([^()<>]+)>?\)$/.exec(text);
	const address = markdown?.[2]?.trim() ?? "";
	if (address === "" || /^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
	return targetOf(decoded(address), markdown?.[1]?.trim() ?? "");
}

/** What a text shows: the display text where it is a link, else the text. */
export function shownText(text: string): string {
	return linkOf(text)?.display ?? text;
}

function targetOf(link: string, shown: string): { target: string; display: string } | undefined {
	const target = (link.split("#")[0] ?? "").replace(/\\$/, "").trim();
	if (target === "") return undefined;
	return { target, display: shown === "" ? wikilinkText(target) : shown };
}

/** YAML reads an unquoted `[[Bob]]` as a list in a list. */
function unquotedLink(value: readonly unknown[]): string | undefined {
	const [inner] = value;
	if (value.length !== 1 || !Array.isArray(inner) || inner.some(Array.isArray)) return undefined;
	const inside = textsOf(inner).join(", ");
	return inside === "" ? undefined : `[[${inside}]]`;
}

function nestedTexts(entry: readonly unknown[]): readonly string[] {
	const text = unquotedLink(entry);
	return text === undefined ? entry.flatMap((part) => (typeof part === "string" ? (textOf(part) ?? []) : [])) : [text];
}

/** An address without percent signs, where those can be read. */
export function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
