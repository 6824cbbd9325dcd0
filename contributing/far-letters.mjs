import { childrenOf } from "./script-edits.mjs";

const far = /[^\0-\u00ff]/g;

/** Whether a text holds letters that do not fit in a byte: one of them, and an engine holds every letter of a script in two. */
export function isFar(text) {
	return text.search(far) >= 0;
}

/** Whether a text holds more of them than it is worth to write as escapes, each of which takes three bytes more. */
export function isFarThroughout(text) {
	return (text.match(far) ?? []).length > 2;
}

/** What stands between quotes or in a name, with such letters written as escapes. */
export function withEscapes(written) {
	return written.replace(far, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * Where a script holds such letters: the place, and, where an expression can stand there, its value and how one that gives the value does; `isMeant` where escapes
 * would be taken for what is meant, so that it must. What is `left` out is not looked at.
 */
export function* farTexts(tree, code, left) {
	yield* within(tree, undefined);

	function* within(node, parent) {
		if (left.has(node)) return;
		if (node.type === "TaggedTemplateExpression") {
			yield* within(node.tag, node);
			yield* inTagged(node);
			return;
		}
		const written = hasText(node) ? code.slice(node.start, node.end) : "";
		if (isFar(written)) yield { node, edits: [{ start: node.start, end: node.end }], ...asExpression(node, parent, code) };
		// The name stands once for both.
		if (node.shorthand) yield* within(node.value, node);
		else for (const child of childrenOf(node)) yield* within(child, node);
	}

	/** `String.raw` gives the text as it is written, so that expressions can stand in it; any other tag is given its parts as a table. */
	function* inTagged({ tag, quasi: { quasis, expressions } }) {
		const isRaw = code.slice(tag.start, tag.end) === "String.raw";
		if (!isRaw && /(?<!String)\.raw\b/.test(code)) throw new Error("a tag may ask for what is written");
		const far = quasis.filter(({ value: { raw } }) => isFar(raw));
		const places = isRaw ? [] : [tag, ...expressions].map(({ end }, at) => ({ start: end, end: expressions[at]?.start ?? quasis.at(-1).end + 1 }));
		if (isRaw) for (const node of far) yield { node, edits: [{ start: node.start, end: node.end }], value: node.value.raw, asks: inTemplate, isMeant: true };
		else if (far.length > 0) yield { node: tag, edits: places, value: quasis.map(({ value: { cooked } }) => cooked), asks: (call, at) => (at === 0 ? `(${call}` : "") + (at < expressions.length ? "," : ")") };
		for (const expression of expressions) yield* within(expression);
	}
}

function hasText({ type }) {
	return type === "Literal" || type === "TemplateElement" || type === "Identifier" || type === "PrivateIdentifier";
}

function asExpression(node, parent, code) {
	if (node.type === "TemplateElement") return { value: node.value.cooked, asks: inTemplate };
	const isWord = (char) => /[\w$]/.test(char ?? "");
	const apart = (call) => `${isWord(code[node.start - 1]) ? " " : ""}${call}${isWord(code[node.end]) ? " " : ""}`;
	if (node.regex) return { value: node.regex.pattern, isMeant: true, asks: (call) => apart(`RegExp(${call}${node.regex.flags === "" ? "" : `,"${node.regex.flags}"`})`) };
	const isKey = parent.key === node && !parent.computed;
	const isStatement = parent.type === "ExpressionStatement" || parent.type === "ImportDeclaration";
	if (typeof node.value !== "string" || isKey || isStatement) return {};
	return { value: node.value, asks: apart };
}

function inTemplate(call) {
	return `\${${call}}`;
}
