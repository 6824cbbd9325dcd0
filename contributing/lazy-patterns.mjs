import { parse } from "acorn";
import { analyze } from "eslint-scope";

/** Calls that leave a shared pattern as it was, whatever its flags. */
const harmless = new Set(["replace", "replaceAll", "match", "matchAll", "split", "search"]);

/**
 * The bundle with its patterns made when they are first used. An engine reads every pattern that stands in a script when it compiles it, and once more for each
 * that a module holds: a third of all that Kith's code costs at start, for patterns most of which are never used in a session. Behaviour is the same; what holds
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
			const parent = parents.get(use);
			const isShort = parent?.type === "Property" && parent.shorthand;
			edits.push({ start: use.start, end: use.end, text: `${isShort ? `${use.name}:` : ""}${name}(${own})` });
		}
	}
	for (const [node, parent] of parents) {
		if (node.type !== "Literal" || !node.regex || held.has(node) || !isShareable(node, parent)) continue;
		edits.push({ start: node.start, end: node.end, text: ` ${made(node)}` });
	}
	return `${edited(code, edits)}\n${tableOf([...patterns.keys()], name)}`;
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
	const { scopes } = analyze(tree, { ecmaVersion: 2022, sourceType: "module" });
	const moduleScope = scopes.find(({ type }) => type === "module");
	for (const { defs, references } of moduleScope.variables) {
		const [{ type, node } = {}] = defs;
		if (defs.length !== 1 || type !== "Variable" || node.id.type !== "Identifier" || !node.init?.regex) continue;
		const others = references.filter((reference) => !reference.init);
		if (others.every((reference) => reference.isReadOnly())) yield { init: node.init, declared: node.id, uses: others.map(({ identifier }) => identifier) };
	}
}

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

function freeName(code) {
	// Two letters, for it stands seven hundred times.
	for (const letter of "pqrstuvwxyz") if (!new RegExp(`(?<![\\w$])\\$${letter}s?(?![\\w$])`).test(code)) return `$${letter}`;
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
