import { parse } from "acorn";
import { foldedIn } from "./folded.mjs";
import { farTexts, isFarThroughout, withEscapes } from "./far-letters.mjs";
import { isPackable, unpackerOf } from "./pack-texts.mjs";
import { atBeginning, constants, edited, freeName, isShorthand, parentsIn, scopesOf } from "./script-edits.mjs";

/** What is shorter gains nothing, but for what holds letters that would make the whole bundle wider. */
const least = 45;

/**
 * The bundle with its long texts, and its tables that are made of nothing but texts and numbers, packed together: each is unpacked when it is first used. Left as it
 * is whatever the script uses where it begins, so that starting is not dearer. All letters are of one byte in the end ([far-letters.mjs](far-letters.mjs)).
 */
export function packConstants(code) {
	const tree = parse(code, { ecmaVersion: "latest", sourceType: "module", ranges: true });
	const parents = parentsIn(tree);
	const pool = new Pool(code);
	const held = packable([...constants(scopesOf(tree))], parents);
	const edits = held.flatMap((constant) => [{ start: constant.declared.end, end: constant.init.end, text: "" }, ...pool.usesOf(constant, parents)]);
	const inits = new Set(held.map(({ init }) => init));
	const known = new Set([...inits, ...held.flatMap(({ uses }) => uses)]);
	for (const { node, edits: places, value, asks, isMeant } of farTexts(tree, code, known)) {
		const text = [value].flat().join("");
		const isPacked = isFarThroughout(text) && isPackable(text) && isLater(node, parents, inits);
		const expression = isPacked ? pool.asksFor(value) : isMeant ? withEscapes(JSON.stringify(value)) : undefined;
		for (const [at, { start, end }] of places.entries()) edits.push({ start, end, text: expression ? asks(expression, at) : withEscapes(code.slice(start, end)) });
	}
	return edits.length === 0 ? code : edited(code, pool.isEmpty() ? edits : [...edits, atBeginning(tree, pool.script())]);
}

/** The constants that can be packed, and are used by nothing that runs where the script begins, but for others of them. */
function packable(held, parents) {
	const fold = foldedIn(held);
	let kept = held.map((constant) => ({ ...constant, value: fold(constant.init) })).filter(({ value }) => value !== undefined && isLong(value));
	for (let before = Infinity; kept.length < before;) {
		before = kept.length;
		const inits = new Set(kept.map(({ init }) => init));
		kept = kept.filter(({ uses }) => uses.every((use) => isLater(use, parents, inits)));
	}
	// What stands in another of them is a part of that one.
	const inits = new Set(kept.map(({ init }) => init));
	return kept.map((constant) => ({ ...constant, uses: constant.uses.filter((use) => !isWithin(use, parents, inits)) }));
}

function isLong(value) {
	const written = typeof value === "string" ? value : JSON.stringify(value);
	return (isFarThroughout(written) || Buffer.byteLength(written) >= least) && isPackable(written);
}

function isLater(use, parents, inits) {
	for (let node = use; node; node = parents.get(node)) {
		if (inits.has(node) || /Function/.test(node.type)) return true;
		if (node.type === "PropertyDefinition" && !node.static) return true;
	}
	return false;
}

function isWithin(use, parents, inits) {
	for (let node = use; node; node = parents.get(node)) if (inits.has(node)) return true;
	return false;
}

/** Texts that are packed together, and how each is asked for. */
class Pool {
	#texts = [];
	#places = new Map();
	#unpacked;
	#text;
	#table;

	constructor(code) {
		this.#unpacked = freeName(code);
		this.#text = freeName(code, [this.#unpacked]);
		this.#table = freeName(code, [this.#unpacked, this.#text]);
	}

	isEmpty() {
		return this.#texts.length === 0;
	}

	/** How a text, or a table, is asked for. The same text is packed once; a table stays the one that it was. */
	asksFor(value) {
		if (typeof value !== "string") return `${this.#table}(${String(this.#texts.push(JSON.stringify(value)) - 1)})`;
		if (!this.#places.has(value)) this.#places.set(value, this.#texts.push(value) - 1);
		return `${this.#text}(${String(this.#places.get(value))})`;
	}

	/** What stands in the place of each use of a constant. */
	usesOf({ value, uses }, parents) {
		if (uses.length === 0) return [];
		if (isList(value, uses, parents)) {
			const first = this.#texts.length;
			this.#texts.push(...value);
			return uses.flatMap((use) => {
				const { property, end } = parents.get(use);
				return [{ start: use.start, end: property.start, text: `${this.#unpacked}(${String(first)},` }, { start: property.end, end, text: `,${String(value.length)})` }];
			});
		}
		const call = this.asksFor(value);
		return uses.map((use) => ({ start: use.start, end: use.end, text: `${isShorthand(use, parents) ? `${withEscapes(use.name)}:` : ""}${call}` }));
	}

	/** What unpacks the texts; each constant is kept, for it may be asked for often, and a table is one for all. */
	script() {
		const kept = `${this.#text}s`;
		return `${unpackerOf(this.#texts, this.#unpacked)}var ${kept}=[],${this.#text}=at=>${kept}[at]??=${this.#unpacked}(at),${this.#table}=at=>${kept}[at]??=JSON.parse(${this.#unpacked}(at));\n`;
	}
}

/** Whether a constant is a list of texts that is only ever asked for one of them, so that each is packed alone. */
function isList(value, uses, parents) {
	const isAsked = (use) => {
		const asked = parents.get(use);
		return asked.type === "MemberExpression" && asked.object === use && asked.computed && asked.property.type === "Identifier" && parents.get(asked).left !== asked;
	};
	return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string" && isPackable(item)) && uses.every(isAsked);
}
