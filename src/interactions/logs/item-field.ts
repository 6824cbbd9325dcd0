import { itemFields, type ItemFieldKind } from "../../notes/log-fields";

const kinds: ReadonlyMap<string, ItemFieldKind> = new Map(itemFields.flatMap(({ kind, names }) => names.map((name) => [name, kind])));

/** Whether a name is that of a field of ours. */
export function isFieldName(name: string): boolean {
	return kinds.has(name);
}

/** A field at the start of a text: `ask:: …`, `**thanks**:: …`, `[gave:: …]`. */
export function readField(text: string): { readonly kind: ItemFieldKind; readonly text: string } | undefined {
	if (!hasColons(text)) return undefined;
	const match = /^[[(]?[*_]*([\p{L}-]{1,20})[*_]*\s*(?:::|：：)\s*/u.exec(text);
	const kind = kinds.get(match?.[1]?.toLowerCase() ?? "");
	if (!match || !kind) return undefined;
	const rest = text.slice(match[0].length);
	const bracketed = (text.startsWith("[") && rest.endsWith("]")) || (text.startsWith("(") && rest.endsWith(")"));
	return { kind, text: (bracketed ? rest.slice(0, -1) : rest).trim() };
}

/** Most texts hold no field, and are told by that alone. */
function hasColons(text: string): boolean {
	return text.includes("::") || text.includes("：：");
}

const none: readonly never[] = [];

/** The fields inside a line of text: the one that it begins with, and those in brackets (`… [owe:: a reply]`). */
export function fieldsIn(text: string): readonly { readonly kind: ItemFieldKind; readonly text: string }[] {
	if (!hasColons(text)) return none;
	const first = readField(text);
	if (first) return [first];
	return (text.match(/\[[\p{L}-]{1,20}::[^[\]]*\]/gu) ?? []).flatMap((field) => readField(field) ?? []);
}
