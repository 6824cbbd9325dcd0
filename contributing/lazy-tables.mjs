import { parse } from "acorn";
import { foldedIn } from "./folded.mjs";
import { atBeginning, childrenOf, constants, edited, freeNames, isShorthand, namesIn, parentsIn, scopesOf, variablesIn } from "./script-edits.mjs";
import { steadyIn } from "./steady.mjs";

/** What is shorter costs less to make than to wrap; what is made of others may have those made, too; a text is made later only where it names such. */
const least = 80;
const leastOfOthers = 50;
/** What calls functions costs more to make. */
const leastWithCalls = 30;
const wrapped = new Map([["ArrayExpression", least], ["ObjectExpression", least], ["ClassExpression", least], ["NewExpression", leastOfOthers], ["CallExpression", leastOfOthers], ["TemplateLiteral", Infinity]]);

/**
 * The bundle with its tables and classes made when they are first used, each in a function of its own: an engine only looks over a function that is not called,
 * where it reads, compiles and runs whatever stands outside of functions. Behaviour is the same, for what is made so gives the same whenever it is made, and
 * changes nothing. Tables of nothing but texts are left: they are packed.
 */
export function makeTablesLazy(code) {
	const tree = parse(code, { ecmaVersion: "latest", sourceType: "module", ranges: true });
	const parents = parentsIn(tree);
	const scopes = scopesOf(tree);
	const held = [...constants(scopes)];
	const isSteady = steadyIn(scopes, held, variablesIn(scopes), parents);
	const fold = foldedIn(held);
	const lazy = new Map();
	const names = freeNames(namesIn(tree));
	const edits = [];
	for (const { init, uses } of madeLater(held.filter(({ init }) => wrapped.has(init.type) && isSteady(init) && fold(init) === undefined), parents)) {
		lazy.set(parents.get(init), names.next().value);
		for (const use of uses) edits.push({ start: use.start, end: use.end, text: usedAs(use, parents) });
	}
	for (const statement of tree.body) if (statement.declarations?.some((one) => lazy.has(one))) edits.push(...apart(statement, lazy));
	if (lazy.size === 0) return code;
	return edited(code, [atBeginning(tree, `var ${[...lazy.values()].join(",")};`), ...edits]);
}

/** What is long enough to be made later, and what would have such made as soon as the script begins. */
function madeLater(all, parents) {
	const later = new Set(all.filter(({ init }) => init.end - init.start >= leastOf(init)));
	for (const { uses } of later) {
		for (const one of all) if (!later.has(one) && uses.some((use) => isAskedBy(use, one.init, parents))) later.add(one);
	}
	return all.filter((one) => later.has(one));
}

function leastOf(init) {
	const least = wrapped.get(init.type);
	return init.type !== "TemplateLiteral" && callsFunctions(init) ? Math.min(least, leastWithCalls) : least;
}

function callsFunctions(node) {
	return node.type === "CallExpression" || (!/Function|Class/.test(node.type) && [...childrenOf(node)].some(callsFunctions));
}

/** Whether a name stands in an expression, and not only in its functions. */
function isAskedBy(use, expression, parents) {
	for (let node = use; node && !/Function/.test(node.type); node = parents.get(node)) if (node === expression) return true;
	return false;
}

/** How something is asked for where its name stood. */
function usedAs(use, parents) {
	const parent = parents.get(use);
	if (isShorthand(use, parents)) return `${use.name}:${use.name}()`;
	return parent.type === "NewExpression" && parent.callee === use ? `(${use.name}())` : `${use.name}()`;
}

/** The edits that take a statement of several variables apart: what is made later stands as functions between the others. */
function* apart({ declarations, start, end }, lazy) {
	let at = start;
	let isOpen = false;
	for (const one of declarations) {
		const kept = lazy.get(one);
		yield { start: at, end: one.start, text: kept === undefined ? (isOpen ? "," : "var ") : `${isOpen ? ";" : ""}function ` };
		if (kept !== undefined) yield { start: one.id.end, end: one.init.start, text: `(){return ${kept}||(${kept}=` };
		// What is closed here may be followed by another edit at the same place.
		at = one.end;
		if (kept !== undefined) yield { start: at, end: at, text: ")}" };
		isOpen = kept === undefined;
	}
	yield { start: at, end, text: isOpen ? ";" : "" };
}
