import { parse } from "acorn";
import { analyze } from "eslint-scope";

/** The scopes of a script, with their variables and where each is named. */
export const scopesOf = (tree) => analyze(tree, { ecmaVersion: 2022, sourceType: "module" }).scopes;

/** The variable that each name of a script stands for. */
export const variablesIn = (scopes) => new Map(scopes.flatMap(({ references }) => references.map(({ identifier, resolved }) => [identifier, resolved])));

/** Variables of the module that are given a value where they are declared, and never another. */
export function* constants(scopes) {
	for (const variable of scopes.find(({ type }) => type === "module").variables) {
		const [{ type, node } = {}] = variable.defs;
		if (variable.defs.length !== 1 || type !== "Variable" || node.id.type !== "Identifier" || !node.init) continue;
		const others = variable.references.filter((reference) => !reference.init);
		if (others.every((reference) => reference.isReadOnly())) yield { variable, init: node.init, declared: node.id, uses: others.map(({ identifier }) => identifier) };
	}
}

/** The parent of each node of a tree. */
export function parentsIn(tree) {
	const parents = new Map();
	const visit = (node) => {
		for (const child of childrenOf(node)) {
			parents.set(child, node);
			visit(child);
		}
	};
	visit(tree);
	return parents;
}

export function* childrenOf(node) {
	for (const value of Object.values(node)) for (const child of [value].flat()) if (typeof child?.type === "string") yield child;
}

/** Whether a name is both the key and the value of a property: `{ name }`. */
export function isShorthand(use, parents) {
	const parent = parents.get(use);
	return parent?.type === "Property" && parent.shorthand;
}

/** The code with other texts in some places: what is put in at a place stands before what takes the place of something there. */
export function edited(code, edits) {
	let result = "";
	let at = 0;
	for (const { start, end, text } of edits.sort((one, other) => one.start - other.start || one.end - other.end)) {
		if (start < at) throw new Error(`two edits of the same place: ${code.slice(start, at)}`);
		result += code.slice(at, start) + text;
		at = end;
	}
	return result + code.slice(at);
}

/** The code, where it names nothing that it does not have and the code before an edit had, and has no name twice; an error else. */
export function sameNames(code, before) {
	const had = namedOutside(before);
	const lost = [...namedOutside(code)].filter((name) => !had.has(name));
	if (lost.length > 0) throw new Error(`names that stand for nothing any more: ${lost.join(", ")}`);
	return code;
}

/** What a script names but does not have: of the language, or of where it runs. */
function namedOutside(code) {
	const scopes = scopesOf(parse(code, { ecmaVersion: "latest", sourceType: "module", ranges: true }));
	return new Set(scopes.find(({ type }) => type === "global").through.map(({ identifier }) => identifier.name));
}

/** An edit that adds to a script where it begins. */
export function atBeginning({ body: [first] }, text) {
	const at = first?.directive ? first.end : 0;
	return { start: at, end: at, text: at > 0 ? `\n${text}` : text };
}

/** A short name that nothing bears, nor with an `s` or a `t` behind it: of two bytes while there is one, for it may stand a thousand times. */
export function freeName(code, taken = []) {
	const letters = [..."pqrstuvwxyzPQRSTUVWXYZabcdefghijklmnoABCDEFGHIJKLMNO"];
	// A letter of two bytes is as short as two, and nothing else bears one.
	const short = [..."àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ", ...["$", "_"].flatMap((first) => letters.map((letter) => first + letter))];
	const used = namesOf(code);
	const isFree = (name) => !taken.includes(name) && ["", "s", "t"].every((end) => !used.has(name + end));
	const name = short.find(isFree) ?? short.flatMap((begun) => letters.map((letter) => begun + letter)).find(isFree);
	if (!name) throw new Error("every short name is taken");
	return name;
}

let asked;

/** All names of a script; of the one that was asked for last they are known. */
function namesOf(code) {
	if (asked?.code !== code) asked = { code, names: namesIn(parse(code, { ecmaVersion: "latest", sourceType: "module" })) };
	return asked.names;
}

/** Letters of one byte for the engine and two on the disk, which a minifier does not use. */
const capitals = [..."ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßªµº"];

/** Short names that nothing else bears, the shortest first; those of two bytes only for what stands often. */
export function* freeNames(taken, isOften = false) {
	const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
	if (isOften) for (const letter of capitals) if (!taken.has(letter)) yield letter;
	for (const first of ["$", "_"]) for (const letter of letters) if (!taken.has(first + letter)) yield first + letter;
	for (const first of ["$", "_"]) for (const second of letters) for (const third of letters) if (!taken.has(first + second + third)) yield first + second + third;
}

/** All names that are in use. */
export function namesIn(node, names = new Set()) {
	if (node.type === "Identifier") names.add(node.name);
	for (const child of childrenOf(node)) namesIn(child, names);
	return names;
}
