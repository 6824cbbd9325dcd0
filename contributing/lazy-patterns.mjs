import { parse } from "acorn";
import { analyze } from "eslint-scope";

/** Calls that leave a shared pattern as it was, whatever its flags. */
const harmless = new Set(["replace", "replaceAll", "match", "matchAll", "split", "search"]);

/**
 * The bundle with its patterns made when they are first used. An engine reads every pattern that stands in a script when it compiles it, and once more for each
 * that a module holds or puts together: a third of all that Kith's code costs at start, for patterns most of which are never used in a session. Behaviour is the same; what holds
 * state while it runs (`exec` with the flag `g` on a pattern of its own) stays as it is.
 */
export function makePatternsLazy(written) {
	// The short names of the same scripts.
	const code = written.replaceAll("{Script=", "{sc=");
	const tree = parse(code, { ecmaVersion: "latest", sourceType: "module", ranges: true });
	const parents = parentsIn(tree);
	const patterns = new Map();
	const made = ({ regex: { pattern, flags } }) => {
		const text = `${flags}/${pattern}`;
		if (!patterns.has(text)) patterns.set(text, patterns.size);
		return `${name}(${patterns.get(text)})`;
	};
	const name = freeName(code);
	const edits = [];
	const held = new Set();
	for (const { init, declared, uses } of heldPatterns(tree)) {
		held.add(init);
		// What is held by a module is one object for all that use it, so it must stay apart from others of the same words.
		const own = patterns.size;
		patterns.set(`${init.regex.flags}/${init.regex.pattern}\n${own}`, own);
		edits.push({ start: declared.end, end: init.end, text: "" });
		for (const use of uses) {
			edits.push({ start: use.start, end: use.end, text: `${isShorthand(use, parents) ? `${use.name}:` : ""}${name}(${own})` });
		}
	}
	const lazy = freeName(code, name);
	for (const { init, uses } of composedPatterns(tree)) {
		edits.push({ start: init.start, end: init.start, text: `${lazy}(()=>` }, { start: init.end, end: init.end, text: ")" });
		for (const use of uses) edits.push({ start: use.end, end: use.end, text: isShorthand(use, parents) ? `:${use.name}()` : "()" });
	}
	for (const [node, parent] of parents) {
		if (node.type !== "Literal" || !node.regex || held.has(node) || !isShareable(node, parent)) continue;
		edits.push({ start: node.start, end: node.end, text: ` ${made(node)}` });
	}
	return `${edited(code, edits)}\n${tableOf([...patterns.keys()], name)}function ${lazy}(make){var made;return()=>made||(made=make())}\n`;
}

function isShorthand(use, parents) {
	const parent = parents.get(use);
	return parent?.type === "Property" && parent.shorthand;
}

function tableOf(texts, name) {
	const table = `${name}s`;
	// Without quotes and escapes: a pattern holds no line break, and a back quote has another name. A tab, which no pattern holds either, begins a group.
	const written = texts.map((text) => text.replace(/\n\d+$/, "").replaceAll("`", "\\x60").replaceAll("${", "\\x24{").replaceAll("\t", "\\t").replaceAll("(?:", "\t"));
	const sources = `String.raw\`${written.join("\n")}\`.replaceAll("\\t","(?:").split("\\n")`;
	return `var ${table};function ${name}(at){var known=(${table}||(${table}=${sources}))[at];if(typeof known!="string")return known;var slash=known.indexOf("/");return ${table}[at]=new RegExp(known.slice(slash+1),known.slice(0,slash))}\n`;
}

/** Variables of the module that hold a pattern and nothing else, ever. */
function* heldPatterns(tree) {
	for (const { init, declared, uses } of constants(scopesOf(tree))) if (init.regex) yield { init, declared, uses };
}

/** Variables of the module that hold a pattern put together of what never changes. */
function* composedPatterns(tree) {
	const scopes = scopesOf(tree);
	const held = [...constants(scopes)];
	const steady = new Set(held.map(({ variable }) => variable));
	const variableOf = new Map(scopes.flatMap(({ references }) => references.map(({ identifier, resolved }) => [identifier, resolved])));
	const isSteady = (node) => {
		switch (node.type) {
			case "Literal": return true;
			case "Identifier": return steady.has(variableOf.get(node));
			case "TemplateLiteral": return node.expressions.every(isSteady);
			case "BinaryExpression": return isSteady(node.left) && isSteady(node.right);
			case "ArrayExpression": return node.elements.every(isSteady);
			case "MemberExpression": return isSteady(node.object) && (!node.computed || isSteady(node.property));
			case "CallExpression": return node.callee.type === "MemberExpression" && steadyCalls.has(node.callee.property.name) && isSteady(node.callee) && node.arguments.every(isSteady);
			default: return false;
		}
	};
	for (const { init, uses } of held) if (init.type === "NewExpression" && init.callee.name === "RegExp" && !variableOf.get(init.callee) && init.arguments.every(isSteady)) yield { init, uses };
}

/** Calls that give the same for the same and change nothing. */
const steadyCalls = new Set(["join", "slice", "replace", "replaceAll"]);

/** Variables of the module that are given a value where they are declared, and never another. */
function* constants(scopes) {
	for (const variable of scopes.find(({ type }) => type === "module").variables) {
		const [{ type, node } = {}] = variable.defs;
		if (variable.defs.length !== 1 || type !== "Variable" || node.id.type !== "Identifier" || !node.init) continue;
		const others = variable.references.filter((reference) => !reference.init);
		if (others.every((reference) => reference.isReadOnly())) yield { variable, init: node.init, declared: node.id, uses: others.map(({ identifier }) => identifier) };
	}
}

const scopesOf = (tree) => analyze(tree, { ecmaVersion: 2022, sourceType: "module" }).scopes;

function isShareable(node, parent) {
	if (!/[gy]/.test(node.regex.flags)) return true;
	return parent.type === "CallExpression" && parent.arguments[0] === node && parent.callee.type === "MemberExpression" && harmless.has(parent.callee.property.name);
}

function parentsIn(tree) {
	const parents = new Map();
	const visit = (node) => {
		for (const value of Object.values(node)) {
			for (const child of [value].flat()) {
				if (typeof child?.type !== "string") continue;
				parents.set(child, node);
				visit(child);
			}
		}
	};
	visit(tree);
	return parents;
}

function freeName(code, taken) {
	// Two letters, for it stands seven hundred times.
	for (const letter of "pqrstuvwxyzPQRSTUVWXYZABCDEFGHIJKLMNO0123456789") if (`$${letter}` !== taken && !new RegExp(`(?<![\\w$])\\$${letter}s?(?![\\w$])`).test(code)) return `$${letter}`;
	throw new Error("every short name is taken");
}

function edited(code, edits) {
	let result = "";
	let at = 0;
	for (const { start, end, text } of edits.sort((one, other) => one.start - other.start)) {
		result += code.slice(at, start) + text;
		at = end;
	}
	return result + code.slice(at);
}
