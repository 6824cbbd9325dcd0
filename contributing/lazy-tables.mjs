import { parse } from "acorn";
import { foldedIn } from "./folded.mjs";
import { atBeginning, constants, edited, freeNames, isShorthand, namesIn, parentsIn, scopesOf, variablesIn } from "./script-edits.mjs";
import { steadyIn } from "./steady.mjs";

/** What is shorter costs less to make than to wrap. */
const least = 80;
const wrapped = new Set(["ArrayExpression", "ObjectExpression", "NewExpression", "ClassExpression"]);

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
	for (const { init, uses } of held) {
		if (!wrapped.has(init.type) || init.end - init.start < least || !isSteady(init) || fold(init) !== undefined) continue;
		lazy.set(parents.get(init), names.next().value);
		for (const use of uses) edits.push({ start: use.start, end: use.end, text: usedAs(use, parents) });
	}
	for (const statement of tree.body) if (statement.declarations?.some((one) => lazy.has(one))) edits.push(...apart(statement, lazy));
	if (lazy.size === 0) return code;
	return edited(code, [atBeginning(tree, `var ${[...lazy.values()].join(",")};`), ...edits]);
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
