import { parse } from "acorn";
import { atBeginning, childrenOf, edited, freeName } from "./script-edits.mjs";

/** Keys of what is drawn and of what can be pressed: such objects are made now and then, so that a call more does not count. */
const seldomMade = new Set(["attr", "callback", "cls", "description", "icon", "label", "role"]);
/** So many keys have tables and areas of words, each made once. */
const leastInTable = 8;
const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/**
 * The bundle with a function for each set of keys that objects of few kinds have often: `f(a,b)` for `{cls:a,text:b}`. Behaviour is the same, but that a function
 * in such a place has no name of its own.
 */
export function shareShapes(code) {
	const tree = parse(code, { ecmaVersion: "latest", sourceType: "script" });
	const taken = [];
	const declared = [];
	const edits = [];
	for (const [shape, objects] of shapesIn(tree, code)) {
		const keys = shape.split("\n");
		const name = freeName(code, taken);
		const made = `function ${name}(${letters.slice(0, keys.length).join(",")}){return{${keys.map((key, at) => `${key}:${letters[at]}`).join(",")}}}`;
		const changes = objects.map((object) => asCall(object, name, code));
		const saved = changes.flat().reduce((sum, { start, end, text }) => sum + end - start - Buffer.byteLength(text), 0);
		if (saved <= Buffer.byteLength(made)) continue;
		taken.push(name);
		declared.push(made);
		edits.push(...changes.flat());
	}
	return declared.length === 0 ? code : edited(code, [atBeginning(tree, declared.join("")), ...edits]);
}

/** All objects that are written out with the same keys in the same order, by those keys. */
function shapesIn(tree, code) {
	const found = new Map();
	const visit = (node) => {
		if (node.type === "ObjectExpression" && node.properties.every(isPlain)) {
			const keys = node.properties.map(({ key }) => code.slice(key.start, key.end));
			const isMeant = keys.length >= leastInTable || keys.some((key) => seldomMade.has(key));
			if (isMeant && keys.length <= letters.length && !keys.includes("__proto__")) found.set(keys.join("\n"), [...found.get(keys.join("\n")) ?? [], node]);
		}
		for (const child of childrenOf(node)) visit(child);
	};
	visit(tree);
	return found;
}

function isPlain({ type, kind, method, computed }) {
	return type === "Property" && kind === "init" && !method && !computed;
}

/** What makes a call of an object: the brackets, and what stands before each value. */
function asCall({ start, end, properties }, name, code) {
	const blank = /[\w$]/.test(code[start - 1] ?? "") ? " " : "";
	return [
		...properties.map(({ start: from, key, shorthand }, at) => ({
			start: at === 0 ? start : from,
			end: shorthand ? from : code.indexOf(":", key.end) + 1,
			text: at === 0 ? `${blank}${name}(` : "",
		})),
		{ start: end - 1, end, text: ")" },
	];
}
