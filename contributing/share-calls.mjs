import { parse } from "acorn";
import { atBeginning, childrenOf, edited, freeName } from "./script-edits.mjs";

/**
 * Long names of methods that the page and the language have: of what is drawn, and of texts where time does not count. What is asked for a thousand times a line is not
 * among them.
 */
const methods = new Set([
	"addClass", "addEventListener", "appendText", "createDiv", "createEl", "createSpan", "createSvg", "endsWith", "findIndex", "flatMap", "getAttribute", "getFileByPath", "lastIndexOf", "localeCompare", "matchAll", "normalize",
	"slice", "some", "find", "test", "exec", "match", "includes", "push", "set", "keys", "values", "charCodeAt", "add", "get", "has", "concat", "entries", "every", "filter", "flat", "join", "replace", "sort", "split", "trim", "preventDefault", "querySelector", "querySelectorAll", "reduce", "registerEvent", "replaceAll", "setAttribute", "setText", "startsWith", "toLowerCase", "toUpperCase", "toggleClass", "trimEnd",
]);

/**
 * The bundle with a function for each of those methods that is called often, and for each number of things that it is given, for some methods count them: `f(el,a)` for
 * `el.createDiv(a)`. Behaviour is the same.
 */
export function shareCalls(code) {
	const tree = parse(code, { ecmaVersion: "latest", sourceType: "script" });
	const taken = [];
	const declared = [];
	const edits = [];
	for (const calls of callsIn(tree).values()) {
		const [{ callee: { property: { name: method } }, arguments: given }] = calls;
		const name = freeName(code, taken);
		const params = given.map((_, at) => `,${"abcdefgh"[at]}`).join("");
		const made = `function ${name}(o${params}){return o.${method}(${params.slice(1)})}`;
		const saved = calls.length * (method.length - Buffer.byteLength(name) - (given.length > 0 ? 1 : 0));
		if (saved <= Buffer.byteLength(made)) continue;
		taken.push(name);
		declared.push(made);
		edits.push(...calls.flatMap((call) => shorterCall(call, name, code)));
	}
	const name = freeName(code, taken);
	const lengths = lengthsIn(tree);
	if (lengths.length > leastLengths) {
		declared.push(`function ${name}(o){return o.length}`);
		edits.push(...lengths.flatMap(({ start, end, property }) => [
			{ start, end: start, text: `${blankBefore(start, code)}${name}(`, upTo: end },
			{ start: property.start - 1, end: property.end, text: ")", upTo: end },
		]));
	}
	for (const [key, made] of madeIn(tree)) {
		const maker = freeName(code, [...taken, name]);
		const params = made[0].arguments.map((_, at) => "abcdefgh"[at]).join(",");
		const text = `function ${maker}(${params}){return new ${key.split(" ")[0]}(${params})}`;
		if (made.length * (made[0].callee.name.length + 2) <= text.length) continue;
		taken.push(maker);
		declared.push(text);
		edits.push(...made.map(({ start, end, callee }) => (
			{ start, end: callee.end, text: `${blankBefore(start, code)}${maker}${code[callee.end] === "(" ? "" : "()"}`, upTo: end })));
	}
	return declared.length === 0 ? code : edited(code, [
		atBeginning(tree, declared.join("")),
		// Of calls that begin at one place the outer stands first: it ends last.
		...edits.sort((one, other) => other.upTo - one.upTo),
	]);
}

/** A function for lengths pays from so many on. */
const leastLengths = 20;

/** All calls by the name of the method and how much it is given; calls that may not come about, `a?.b.c()`, stay. */
function callsIn(tree) {
	const found = new Map();
	const visit = (node, isPerhaps) => {
		const { type, callee } = node;
		const isMeant = type === "CallExpression" && callee.type === "MemberExpression" && !callee.computed && callee.object.type !== "Super";
		if (isMeant && !isPerhaps && methods.has(callee.property.name) && !node.arguments.some((each) => each.type === "SpreadElement")) {
			const key = `${callee.property.name} ${String(node.arguments.length)}`;
			found.set(key, [...found.get(key) ?? [], node]);
		}
		for (const child of childrenOf(node)) {
			visit(child, type === "ChainExpression" || (isPerhaps && (child === node.object || child === node.callee)));
		}
	};
	visit(tree, false);
	return found;
}

/** Where a length is read, but where a loop asks for it again and again, and where there may be nothing that has one. */
function lengthsIn(tree) {
	const found = [];
	const visit = (node, parent, isAside) => {
		const isTarget = (parent?.type === "AssignmentExpression" && parent.left === node) || parent?.type === "UpdateExpression" || (parent?.type === "UnaryExpression" && parent.operator === "delete");
		const isRead = node.type === "MemberExpression" && !node.computed && !node.optional && node.property.name === "length" && node.object.type !== "Super";
		if (isRead && !isAside && !isTarget) found.push(node);
		for (const child of childrenOf(node)) {
			const isLoop = /^(?:For|While|DoWhile)Statement$/.test(node.type) && child !== node.body && child !== node.init;
			visit(child, node, (isAside && !/Function/.test(node.type)) || isLoop || node.type === "ChainExpression");
		}
	};
	visit(tree, undefined, false);
	return found;
}

/** What is made anew by name and by how much it is given: sets, maps and patterns. */
function madeIn(tree) {
	const found = new Map();
	const visit = (node) => {
		if (node.type === "NewExpression" && makers.has(node.callee.name) && !node.arguments.some((each) => each.type === "SpreadElement")) {
			const key = `${node.callee.name} ${String(node.arguments.length)}`;
			found.set(key, [...found.get(key) ?? [], node]);
		}
		for (const child of childrenOf(node)) visit(child);
	};
	visit(tree);
	return found;
}

const makers = new Set(["Set", "Map", "RegExp"]);

/** A name does not run on into the word before it. */
function blankBefore(start, code) {
	return /[\w$]/.test(code[start - 1] ?? "") ? " " : "";
}

function shorterCall({ start, end, callee: { property }, arguments: given }, name, code) {
	return [
		{ start, end: start, text: `${blankBefore(start, code)}${name}(`, upTo: end },
		{ start: property.start - 1, end: property.end + 1, text: given.length > 0 ? "," : "", upTo: end },
	];
}
