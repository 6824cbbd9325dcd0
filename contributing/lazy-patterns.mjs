import { parse } from "acorn";
import { atBeginning, childrenOf, constants, edited, freeName, isShorthand, parentsIn, scopesOf, variablesIn } from "./script-edits.mjs";
import { steadyIn } from "./steady.mjs";

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
	const composed = [...composedPatterns(tree, parents)];
	const later = new Set(composed.map(({ init }) => init));
	for (const { init, declared, uses } of heldPatterns(tree)) {
		held.add(init);
		if (uses.some((use) => isAtOnce(use, parents, later))) continue;
		// What is held by a module is one object for all that use it, so it must stay apart from others of the same words.
		const own = patterns.size;
		patterns.set(`${init.regex.flags}/${init.regex.pattern}\n${own}`, own);
		edits.push({ start: declared.end, end: init.end, text: "" });
		for (const use of uses) {
			edits.push({ start: use.start, end: use.end, text: `${isShorthand(use, parents) ? `${use.name}:` : ""}${name}(${own})` });
		}
	}
	const lazy = freeName(code, [name]);
	for (const { init, uses } of composed) {
		const isObject = init.type === "ObjectExpression";
		edits.push({ start: init.start, end: init.start, text: `${lazy}(()=>${isObject ? "(" : ""}` }, { start: init.end, end: init.end, text: isObject ? "))" : ")" });
		for (const use of uses) edits.push({ start: use.end, end: use.end, text: isShorthand(use, parents) ? `:${use.name}()` : "()" });
	}
	for (const [node, parent] of parents) {
		if (node.type !== "Literal" || !node.regex || held.has(node) || !isShareable(node, parent) || isAtOnce(node, parents, later)) continue;
		edits.push({ start: node.start, end: node.end, text: ` ${made(node)}` });
	}
	const script = `${tableOf([...patterns.keys()], name)}function ${lazy}(make){var made;return()=>made||(made=make())}\n`;
	return edited(code, [...edits, atBeginning(tree, script)]);
}

function tableOf(texts, name) {
	// Without back quotes, line breaks and what begins an expression, so that the texts may be packed.
	const written = texts.map((text) => text.replace(/\n\d+$/, "").replaceAll("`", "\\x60").replaceAll("${", "\\x24{"));
	return `var ${name}t=${JSON.stringify(written)},${name}s=[];function ${name}(at){if(${name}s[at])return ${name}s[at];var known=${name}t[at],slash=known.indexOf("/");return ${name}s[at]=new RegExp(known.slice(slash+1),known.slice(0,slash))}\n`;
}

/** Variables of the module that hold a pattern and nothing else, ever. */
function* heldPatterns(tree) {
	for (const { init, declared, uses } of constants(scopesOf(tree))) if (init.regex) yield { init, declared, uses };
}

/** Variables of the module that hold a pattern put together of what never changes, or a table with patterns. */
function* composedPatterns(tree, parents) {
	const scopes = scopesOf(tree);
	const held = [...constants(scopes)];
	const variableOf = variablesIn(scopes);
	const isSteady = steadyIn(scopes, held, variableOf, parents);
	for (const { init, uses } of held) {
		const isPattern = init.type === "NewExpression" && init.callee.name === "RegExp" && !variableOf.get(init.callee) && init.arguments.every(isSteady);
		if (isPattern || (isTable(init) && isSteady(init) && hasPattern(init))) yield { init, uses };
	}
}

function isTable({ type }) {
	return type === "ArrayExpression" || type === "ObjectExpression";
}

/** Whether a pattern is made where a table is, and not only in its functions. */
function hasPattern(node) {
	if (node.regex) return true;
	return !node.type.endsWith("FunctionExpression") && [...childrenOf(node)].some(hasPattern);
}

/** Whether a pattern is used where the script begins: outside of functions, or in one that is given to a call there. */
function isAtOnce(pattern, parents, later) {
	for (let node = pattern, parent = parents.get(node); node; node = parent, parent = parents.get(node)) {
		if (later.has(node)) return false;
		if (/Function|Method|PropertyDefinition/.test(node.type) && !(parent.type === "CallExpression" && parent.arguments.includes(node))) return false;
	}
	return true;
}

function isShareable(node, parent) {
	if (!/[gy]/.test(node.regex.flags)) return true;
	return parent.type === "CallExpression" && parent.arguments[0] === node && parent.callee.type === "MemberExpression" && harmless.has(parent.callee.property.name);
}
