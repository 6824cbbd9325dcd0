import { parse } from "acorn";
import { dominators } from "./dominators.mjs";
import { atBeginning, childrenOf, edited, freeNames, namesIn, scopesOf } from "./script-edits.mjs";

/** Characters that are worth a function to hold them. */
const least = 2000;
/** More than this is not held together, for it is read together. */
const most = 40_000;

/**
 * The bundle with the functions that only one other leads to inside of a function of their own, which that one calls when it is first used. An engine makes something of
 * each function that stands outside of all others before the script begins, but only looks over what stands in one that is not called. Behaviour is the same.
 */
export function nestFunctions(code, worth = least) {
	const tree = parse(code, { ecmaVersion: "latest", sourceType: "module", ranges: true });
	const outside = tree.body.filter(({ type }) => type === "FunctionDeclaration");
	const names = freeNames(namesIn(tree));
	const kept = [];
	const edits = groupsIn(tree, outside, worth).flatMap(({ entry, held }) => {
		const holder = names.next().value;
		const made = madeIn(entry);
		if (!made) kept.push(names.next().value);
		const inside = `function ${holder}(){${held.map(({ start, end }) => code.slice(start, end)).join("")}return ${made ? code.slice(made.start, made.end) : unnamed(entry, code)}}`;
		const used = made ? { start: made.start, end: made.end, text: `${holder}()` } : { start: entry.start, end: entry.end, text: called(entry, kept.at(-1), holder) };
		return [used, { start: entry.end, end: entry.end, text: inside }, ...held.map(({ start, end }) => ({ start, end, text: "" }))];
	});
	if (edits.length === 0) return code;
	return edited(code, kept.length > 0 ? [atBeginning(tree, `var ${kept.join(",")};`), ...edits] : edits);
}

/** Functions that lead to others which nothing else leads to, with those. */
function groupsIn(tree, outside, worth) {
	const nodes = new Map(outside.map((one, at) => [one, at + 1]));
	const behind = behindEach(dominators(uses(tree, nodes)));
	const long = ({ start, end }) => end - start;
	const groups = [];
	const visit = (node) => {
		for (const one of behind.get(node) ?? []) {
			const entry = outside[one - 1];
			const held = allBehind(one, behind).map((each) => outside[each - 1]);
			const size = held.reduce((sum, each) => sum + long(each), 0);
			if (size >= worth && size <= most && canBeHeld(entry)) groups.push({ entry, held });
			else visit(one);
		}
	};
	visit(0);
	return groups;
}

/** Which functions each names, by number; 0 is all that stands outside of functions. */
function uses(tree, nodes) {
	const next = Array.from({ length: nodes.size + 1 }, () => new Set());
	const { variables } = scopesOf(tree).find(({ type }) => type === "module");
	const from = [...nodes.keys()];
	for (const { defs: [{ node } = {}], references } of variables) {
		if (!nodes.has(node)) continue;
		for (const { identifier } of references) next[placeOf(identifier, from)].add(nodes.get(node));
	}
	return next;
}

/** The number of the function that something stands in, of functions in their order. */
function placeOf({ start }, functions) {
	let [first, last] = [0, functions.length];
	while (first < last) {
		const middle = (first + last) >> 1;
		if (functions[middle].end <= start) first = middle + 1;
		else last = middle;
	}
	return functions[first]?.start <= start ? first + 1 : 0;
}

function behindEach(found) {
	const behind = new Map();
	for (const [node, nearest] of found) behind.set(nearest, [...behind.get(nearest) ?? [], node]);
	return behind;
}

function allBehind(node, behind) {
	return (behind.get(node) ?? []).flatMap((one) => [one, ...allBehind(one, behind)]);
}

/** Whether a function may be called by another of its name: it asks neither what it was called on nor how. */
function canBeHeld(entry) {
	return madeIn(entry) !== undefined || !asksHowCalled(entry.body) && !entry.params.some(asksHowCalled);
}

function asksHowCalled(node) {
	if (node.type === "ThisExpression" || node.type === "MetaProperty" || (node.type === "Identifier" && node.name === "arguments")) return true;
	const hasOwn = node.type === "FunctionExpression" || node.type === "FunctionDeclaration";
	return !hasOwn && [...childrenOf(node)].some(asksHowCalled);
}

/** What a function makes when it is first called, where it only gives that: `return a || (a = made)`. */
function madeIn({ params, body: { body: [only, ...others] } }) {
	if (params.length > 0 || others.length > 0 || only?.type !== "ReturnStatement") return undefined;
	const { argument } = only;
	return argument?.operator === "||" && argument.right.type === "AssignmentExpression" && argument.left.name === argument.right.left.name ? argument.right.right : undefined;
}

function unnamed({ async: isAsync, generator, id, end }, code) {
	return `${isAsync ? "async " : ""}function${generator ? "*" : ""}${code.slice(id.end, end)}`;
}

/** A function of the same name that calls what the holder makes. */
function called({ id, params }, kept, holder) {
	const isOpen = params.some(({ type }) => type === "RestElement");
	const given = isOpen ? "...a" : params.map((_, at) => `a${String(at)}`).join(",");
	return `function ${id.name}(${given}){return(${kept}||(${kept}=${holder}()))(${given})}`;
}
