import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Characters of the packed text: printable, and none that a quoted text would have to escape. */
const digits = Array.from({ length: 127 - 35 }, (_, at) => String.fromCharCode(35 + at)).filter((char) => char !== "\\" && char !== "`").join("");
const base = digits.length;
/** Steps below this take one digit, 0 ends a list; most take two, a few three. */
const short = 45;
const middle = 36;
/** How far the characters beyond the first plane are moved down, to lie behind the others. */
const moved = 0x16000;

/**
 * A dictionary of syllables and the characters read so as one text: for each syllable its characters by rising code, each as the step from the
 * one before. Half as long as the characters themselves, each of which takes three bytes.
 */
export function packDictionary(dictionary) {
	return Object.values(dictionary).map((characters) => {
		let at = firstForm;
		const codes = [...characters].map((character) => character.codePointAt(0)).map((code) => (code > 0xffff ? code - moved : code)).sort((one, other) => one - other);
		return `${codes.map((code) => digitsOf(code - at, (at = code))).join("")}${digits[0]}`;
	}).join("");
}

const firstCode = 0x4e00;

function digitsOf(step) {
	if (step < short) return digits[step];
	const rest = step - short;
	if (rest < middle * base) return digits[short + Math.floor(rest / base)] + digits[rest % base];
	const far = rest - middle * base;
	if (short + middle + far / base / base >= base) throw new Error(`${String(step)} is too far`);
	return digits[short + middle + Math.floor(far / base / base)] + digits[Math.floor(far / base) % base] + digits[far % base];
}

/** The module of the dictionary with its contents packed; it is unpacked when it is first asked for. */
export function packedModule(dictionary) {
	return `
const syllables = ${JSON.stringify(Object.keys(dictionary).join(" "))};
const packed = ${JSON.stringify(packDictionary(dictionary))};
let dictionary;
export function pinyinDictionary() {
	if (dictionary) return dictionary;
	let at = 0;
	const digit = () => {
		const code = packed.charCodeAt(at++);
		return code - 35 - (code > 92) - (code > 96);
	};
	dictionary = {};
	for (const syllable of syllables.split(" ")) {
		let characters = "", code = ${firstForm};
		for (let step = digit(); step > 0; step = digit()) {
			if (step >= ${short + middle}) step = ((step - ${short + middle}) * ${base} + digit()) * ${base} + digit() + ${short + middle * base};
			else if (step >= ${short}) step = (step - ${short}) * ${base} + digit() + ${short};
			code += step;
			characters += String.fromCodePoint(code > 0x9fff ? code + ${moved} : code);
		}
		dictionary[syllable] = characters;
	}
	return dictionary;
}`;
}

/** Below this number two digits and a third of another tell a character. */
const near = base * base;
const firstForm = 0x33ff;
/** Before a pair that is further apart, or whose simplified form lies elsewhere. */
const far = digits[base - 1];

/**
 * Traditional characters and their simplified forms as one text: by rising code of the traditional ones, for nearly each the step from the one before and the
 * simplified form, together in three digits.
 */
function packForms(pairs) {
	let at = firstForm;
	return [...pairs].map(([form, simple]) => [form.codePointAt(0), simple.codePointAt(0)]).sort(([one], [other]) => one - other).map(([form, simple]) => {
		const step = form - at;
		const code = simple - firstCode;
		at = form;
		if (step < base / 3 - 1 && code >= 0 && code < 3 * near) return digits[3 * step + Math.floor(code / near)] + lowDigits(code);
		const rest = simple - firstForm;
		return far + digitsOf(step) + digits[Math.floor(rest / near)] + lowDigits(rest);
	}).join("");
}

function lowDigits(number) {
	return digits[Math.floor(number / base) % base] + digits[number % base];
}

/** The module of the traditional characters with its contents packed; it is unpacked at every call. */
export function packedForms(pairs) {
	return `
const packed = ${JSON.stringify(packForms(pairs))};
export function simpleForms() {
	let at = 0, form = ${firstForm};
	const forms = new Map();
	const digit = () => {
		const code = packed.charCodeAt(at++);
		return code - 35 - (code > 92) - (code > 96);
	};
	while (at < packed.length) {
		let first = digit(), step = first / 3 | 0, start = ${firstCode} + first % 3 * ${near};
		if (first === ${base - 1}) {
			step = digit();
			if (step >= ${short + middle}) step = ((step - ${short + middle}) * ${base} + digit()) * ${base} + digit() + ${short + middle * base};
			else if (step >= ${short}) step = (step - ${short}) * ${base} + digit() + ${short};
			start = ${firstForm} + digit() * ${near};
		}
		form += step;
		forms.set(String.fromCharCode(form), String.fromCodePoint(start + digit() * ${base} + digit()));
	}
	return forms;
}`;
}

/** The rows of a table of readings as it is written in its module. */
function readingsIn(source) {
	return [...source.matchAll(/(\w+): "([^"]+)"/g)].map(([, syllable, characters]) => [syllable, characters]);
}

/** The traditional characters in their module, each with its simplified form. */
function formsIn(source) {
	const [, groups] = source.split("`");
	return groups.trim().split(/\s+/).flatMap(([simple, ...forms]) => forms.map((form) => [form, simple]));
}

/** Puts packed tables of characters in the place of those that tests read. */
export const packCharacters = {
	name: "pack-characters",
	setup({ onLoad }) {
		onLoad({ filter: /[/\\]pinyin-dictionary\.ts$/ }, ({ path }) => {
			const dictionary = { ...createRequire(import.meta.url)("pinyin-match/src/simplified_dict.js").dict };
			for (const [syllable, characters] of readingsIn(readFileSync(path.replace("pinyin-dictionary", "more-readings"), "utf8"))) dictionary[syllable] = (dictionary[syllable] ?? "") + characters;
			return { contents: packedModule(dictionary), loader: "js" };
		});
		onLoad({ filter: /[/\\]traditional-forms\.ts$/ }, ({ path }) => ({ contents: packedForms(formsIn(readFileSync(path, "utf8"))), loader: "js" }));
	},
};
