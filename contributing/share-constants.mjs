import { parse } from "acorn";
import { atBeginning, edited, freeNames } from "./script-edits.mjs";

/** What one more variable costs beside its name and its value: `var` or a comma, and an equals sign. */
const declaration = 2;

/**
 * The bundle with `undefined`, which a minifier writes `void 0` eight hundred times, the module of the app, functions of the language and each text that stands often enough in one variable. They are set where the
 * script begins and never again. Keys of properties, directives and names of modules stay as they are.
 */
export function shareConstants(code) {
	const tree = parse(code, { ecmaVersion: "latest", sourceType: "script" });
	const { places, taken } = constantsIn(tree, code);
	const names = freeNames(taken, true);
	const edits = [];
	const declared = [];
	let name = names.next().value;
	for (const [written, nodes] of [...places].sort(([, one], [, other]) => other.length - one.length)) {
		if (bytes(written) * nodes.length <= bytes(name) * (nodes.length + 1) + bytes(written) + declaration) continue;
		declared.push(`${name}=${written}`);
		for (const node of nodes) edits.push({ ...node, text: apart(code, node, name) });
		name = names.next().value;
	}
	if (declared.length === 0) return code;
	return edited(code, [...edits, atBeginning(tree, `var ${declared.join(",")};`)]);
}

/** Where each constant stands, by how it is written, and all names that are in use. */
function constantsIn(tree, code) {
	const places = new Map();
	const taken = new Set();
	const visit = (node, parent) => {
		if (node.type === "Identifier") taken.add(node.name);
		const isConstant = isRequired(node) || isBuiltIn(node) || isConverting(node, parent) || node.raw === "null" || (node.type === "UnaryExpression" ? node.operator === "void" && node.argument.value === 0 : typeof node.value === "string" && node.type === "Literal" && isValue(node, parent));
		if (isConstant) {
			const written = code.slice(node.start, node.end);
			const known = places.get(written) ?? [];
			places.set(written, [...known, { start: node.start, end: node.end }]);
			return;
		}
		for (const value of Object.values(node)) for (const child of [value].flat()) if (typeof child?.type === "string") visit(child, node);
	};
	visit(tree, tree);
	return { places, taken };
}

/** The app's module is asked for by each file that uses it, and is there before the script begins. */
function isRequired({ type, callee, arguments: given }) {
	return type === "CallExpression" && callee.name === "require" && given[0]?.value === "obsidian";
}

/** Functions of the language that ask for no `this`: `Math.max`, `Array.from`. */
function isBuiltIn({ type, object, property, computed }) {
	return type === "MemberExpression" && !computed && /^(?:Math|Object|Array|Number|JSON)$/.test(object.name) && /^[a-z]/.test(property.name);
}

/** What makes a text or a number of something, called or handed on. */
function isConverting(node, { type, callee, arguments: given }) {
	return /^(?:Number|String)$/.test(node.name) && type === "CallExpression" && (callee === node || given.includes(node));
}

function isValue(node, parent) {
	if (parent.type === "ExpressionStatement") return false;
	if (parent.type === "CallExpression" && parent.callee.name === "require") return false;
	return parent.computed === true || parent.key !== node;
}

function bytes(text) {
	return Buffer.byteLength(text);
}

/** A name with a blank beside each word that a quoted text did without. */
function apart(code, { start, end }, name) {
	const isWord = (char) => /[\w$]/.test(char);
	return `${isWord(code[start - 1]) ? " " : ""}${name}${isWord(code[end]) ? " " : ""}`;
}
