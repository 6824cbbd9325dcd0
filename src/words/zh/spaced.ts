const seam = /(\p{Script=Han})(?=[A-Za-z#@])|([A-Za-z+#])(?=\p{Script=Han})/gu;

/** 中文里夹着的外文，两边空一格；只管接缝，填进来的字不动。日子照中文写法，不空。 */
export function spaced(parts: TemplateStringsArray, ...values: readonly string[]): string {
	return parts.reduce((text, part, at) => joined(joined(text, values[at - 1] ?? ""), part));
}

function joined(before: string, after: string): string {
	const pair = `${before.slice(-1)}${after.slice(0, 1)}`;
	return before !== "" && after !== "" && pair.replace(seam, "$1$2 ").length > pair.length ? `${before} ${after}` : `${before}${after}`;
}
