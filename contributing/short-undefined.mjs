import { parse } from "acorn";

/**
 * The bundle with one variable for `undefined`, which a minifier writes `void 0`, eight hundred times. It is declared and never set.
 */
export function shortenUndefined(code) {
	const name = freeName(code);
	const places = [];
	const visit = (node) => {
		if (node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "Literal" && node.argument.value === 0) places.push(node);
		else for (const value of Object.values(node)) for (const child of [value].flat()) if (typeof child?.type === "string") visit(child);
	};
	visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
	let result = "";
	let at = 0;
	for (const { start, end } of places.sort((one, other) => one.start - other.start)) {
		result += code.slice(at, start) + name;
		at = end;
	}
	return `${result}${code.slice(at)}var ${name};\n`;
}

/** `$` and a letter, which nothing else is called. */
function freeName(code) {
	for (const letter of "uvwxyz") if (!new RegExp(`(?<![\\w$])\\$${letter}(?![\\w$])`).test(code)) return `$${letter}`;
	throw new Error("every short name is taken");
}
