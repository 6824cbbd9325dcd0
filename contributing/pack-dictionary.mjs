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

/** Steps that are longer are told as several: no syllable follows one of these. */
const leaps = [500, 30];
/** Two signs hold so many bits; with the blank and the exclamation mark there are enough of them. */
const held = 13;
const signs = ` !${digits}`;
/** What no text holds that is packed with others: signs that stand alike often gain nothing there. */
const alone = "\u007f";

/** How often each of some things stands among them, as lists of things by the length of their words of a Huffman code, from 1. */
function byLength(things) {
	const counts = new Map();
	for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
	const lengths = new Map([...counts.keys()].map((thing) => [thing, 0]));
	let trees = [...counts].map(([thing, count]) => ({ count, things: [thing] }));
	while (trees.length > 1) {
		trees.sort((one, other) => one.count - other.count);
		const [one, other, ...rest] = trees;
		const both = { count: one.count + other.count, things: [...one.things, ...other.things] };
		for (const thing of both.things) lengths.set(thing, lengths.get(thing) + 1);
		trees = [...rest, both];
	}
	const all = [...lengths].sort(([one], [other]) => (one < other ? -1 : 1));
	return Array.from({ length: Math.max(...lengths.values()) }, (_, at) => all.flatMap(([thing, length]) => (length === at + 1 ? [thing] : [])));
}

/** The word of each thing: canonical, so that how many there are of each length says all. */
function wordsOf(lists) {
	const words = new Map();
	let code = 0;
	for (const [at, list] of lists.entries()) {
		for (const thing of list) words.set(thing, (code++).toString(2).padStart(at + 1, "0"));
		code *= 2;
	}
	return words;
}

/**
 * A dictionary of syllables and the characters read so: all characters by rising code, for each reading the step from the one before and the
 * syllable, each by a Huffman code, in bits that make signs. Little more than half as long as the characters themselves, each of which takes three bytes.
 */
export function packDictionary(dictionary) {
	const readings = Object.values(dictionary).flatMap((characters, syllable) => [...characters].map((character) => character.codePointAt(0))
		.map((code) => ({ syllable, code: code > 0xffff ? code - moved : code })))
		.sort((one, other) => one.code - other.code);
	const steps = readings.map(({ code }, at) => {
		let rest = code - (readings[at - 1]?.code ?? firstForm);
		return [...leaps.flatMap((leap) => { const times = Math.floor(rest / leap); rest %= leap; return Array(times).fill(leap); }), rest];
	});
	const stepLists = byLength(steps.flat());
	const syllableLists = byLength(readings.map(({ syllable }) => syllable));
	const [stepWords, syllableWords] = [wordsOf(stepLists), wordsOf(syllableLists)];
	const bits = readings.map(({ syllable }, at) => steps[at].map((step) => stepWords.get(step)).join("") + syllableWords.get(syllable)).join("");
	const packed = bits.replace(new RegExp(`.{1,${held}}`, "g"), (some) => {
		const number = parseInt(some.padEnd(held, "0"), 2);
		return signs[Math.floor(number / signs.length)] + signs[number % signs.length];
	}) + alone;
	if (syllableLists.length > held || stepLists.length > held) throw new Error("A word is too long.");
	const lengths = Object.keys(dictionary).map((_, at) => (syllableLists.findIndex((list) => list.includes(at)) + 1).toString(36)).join("");
	return { packed, count: readings.length, steps: stepLists, lengths };
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
	const { packed, count, steps, lengths } = packDictionary(dictionary);
	return `
const syllables = ${JSON.stringify(Object.keys(dictionary).join(" "))};
const lengths = ${JSON.stringify(lengths)};
const packed = ${JSON.stringify(packed)};
let dictionary;
export function pinyinDictionary() {
	if (dictionary) return dictionary;
	const names = syllables.split(" ");
	const tableOf = (lists) => {
		const table = new Uint16Array(${1 << held});
		let from = 0;
		lists.forEach((list, at) => list.forEach((thing) => table.fill(thing * 16 + at + 1, from, from += ${1 << held - 1} >> at)));
		return table;
	};
	const steps = tableOf(${JSON.stringify(steps)});
	const readings = tableOf(Array.from("123456789abcd", (length) => names.flatMap((_, at) => lengths[at] === length ? at : [])));
	const characters = names.map(() => []);
	const digit = () => {
		const code = packed.charCodeAt(at++);
		return code - 32 - (code > 34) - (code > 92) - (code > 96);
	};
	let at = 0, bits = 0, left = 0, code = ${firstForm};
	const read = (table) => {
		if (left < ${held}) {
			bits = bits << ${held} | digit() * ${signs.length} + digit();
			left += ${held};
		}
		const found = table[bits >> left - ${held} & ${(1 << held) - 1}];
		left -= found & 15;
		return found >> 4;
	};
	for (let count = ${count}; count > 0; count--) {
		for (let step = ${leaps.at(-1)}; step >= ${leaps.at(-1)};) code += step = read(steps);
		characters[read(readings)].push(code > 0x9fff ? code + ${moved} : code);
	}
	return dictionary = Object.fromEntries(names.map((name, at) => [name, String.fromCodePoint(...characters[at])]));
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
export function simpleFormsAnew() {
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
