import { createRequire } from "node:module";

/** Characters of the packed text: printable, and none that a quoted text would have to escape. */
const digits = Array.from({ length: 127 - 35 }, (_, at) => String.fromCharCode(35 + at)).filter((char) => char !== "\\" && char !== "`").join("");
const base = digits.length;
/** Steps below this take one digit, 0 ends a list; most take two, a few three. */
const short = 45;
const middle = 40;

/**
 * A dictionary of syllables and the characters read so as one text: for each syllable its characters by rising code, each as the step from the
 * one before. Half as long as the characters themselves, each of which takes three bytes.
 */
export function packDictionary(dictionary) {
	return Object.values(dictionary).map((characters) => {
		let at = firstCode - 1;
		const codes = [...characters].map((character) => character.codePointAt(0)).sort((one, other) => one - other);
		return `${codes.map((code) => digitsOf(code - at, (at = code))).join("")}${digits[0]}`;
	}).join("");
}

const firstCode = 0x4e00;

function digitsOf(step) {
	if (step < short) return digits[step];
	const rest = step - short;
	if (rest < middle * base) return digits[short + Math.floor(rest / base)] + digits[rest % base];
	const far = rest - middle * base;
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
		let characters = "", code = ${firstCode - 1};
		for (let step = digit(); step > 0; step = digit()) {
			if (step >= ${short + middle}) step = ((step - ${short + middle}) * ${base} + digit()) * ${base} + digit() + ${short + middle * base};
			else if (step >= ${short}) step = (step - ${short}) * ${base} + digit() + ${short};
			characters += String.fromCharCode(code += step);
		}
		dictionary[syllable] = characters;
	}
	return dictionary;
}`;
}

/** Puts the packed dictionary in the place of the one that tests read. */
export const packPinyin = {
	name: "pack-pinyin",
	setup({ onLoad }) {
		onLoad({ filter: /[/\\]search[/\\]pinyin-dictionary\.ts$/ }, () => ({ contents: packedModule(createRequire(import.meta.url)("pinyin-match/src/simplified_dict.js").dict), loader: "js" }));
	},
};
