import { transformSync } from "esbuild";
import { firstPhrase, phrasesIn, textEnd } from "./phrases.mjs";

/** Between two texts: no text holds it, and a quoted text may. */
const lineEnd = "\u007f";
/** What a quoted text would have to escape, by the character that stands for it. */
const escaped = new Map([["\"", "\u001e"], ["\\", "\u001f"]]);
/** What stands for a phrase: control characters for the phrases that stand most often, then letters of two bytes. */
const control = Array.from({ length: 29 }, (_, at) => at + 1).filter((code) => code !== 0x0a && code !== 0x0d);
const letters = Array.from({ length: 0x590 - 0xa1 }, (_, at) => 0xa1 + at);

/** Whether a text can be packed: with its quotes and backslashes replaced it stands between quotes as it is. */
export function isPackable(text) {
	return !/[\p{Cc}\p{Cs}]/u.test(text);
}

/**
 * Texts in fewer bytes: a phrase that stands often is listed once, and one character stands for it, in the texts and in other phrases. `taken` are the letters that
 * stand for themselves.
 */
export function packTexts(texts) {
	const all = texts.join("");
	const taken = letters.map((code) => String.fromCharCode(code)).filter((letter) => all.includes(letter)).join("");
	const free = [...control, ...letters].map((code) => String.fromCharCode(code)).filter((letter) => !taken.includes(letter));
	const { signs, phrases, counts } = phrasesIn(texts, free.length);
	const inOrder = [...phrases.keys()].sort((one, other) => counts.get(other) - counts.get(one));
	const codes = new Map(inOrder.map((phrase, at) => [phrase, free[at]]));
	const character = (sign) => escaped.get(String.fromCodePoint(sign)) ?? String.fromCodePoint(sign);
	const written = (body) => body.map((sign) => (sign < firstPhrase ? character(sign) : codes.get(sign))).join("");
	const lines = [...inOrder.map((phrase) => written(phrases.get(phrase))), ...written(signs).split(String.fromCharCode(textEnd)).slice(0, -1)];
	return { packed: lines.join(lineEnd), count: inOrder.length, taken };
}

/** What gives each packed text by its number, or, of a list of texts, one by its place in it. It stands in the bundle, so it uses nothing but what it is given. */
export function unpacker(packed, count, taken) {
	let lines;
	const phrases = [];
	const known = Array(32);
	known[0x1e] = "\"";
	known[0x1f] = "\\";
	const unpacked = (text) => {
		let result = "";
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			result += code < 0x590 ? (known[code] ??= phrases[code] ? unpacked(phrases[code]) : text[at]) : text[at];
		}
		return result;
	};
	return (first, place = 0, length = 1) => {
		if (!lines) {
			lines = packed.split("\u007f");
			for (let at = 0, code = 1; at < count; code++) {
				if (code === 0x1e) code = 0xa1;
				if (code !== 10 && code !== 13 && !taken.includes(String.fromCharCode(code))) phrases[code] = lines[at++];
			}
		}
		return place < length ? unpacked(lines[count + first + place]) : undefined;
	};
}

/**
 * The script that makes a function of this name, which gives each of the texts by its number. The packed text stands between plain quotes: an engine takes five
 * times as long over one between back quotes.
 */
export function unpackerOf(texts, name) {
	const { packed, count, taken } = packTexts(texts);
	const { code } = transformSync(`var ${name}=(${unpacker.toString()})`, { minify: true, target: "es2022", charset: "utf8" });
	return `${code.trim().replace(/;$/, "")};${name}=${name}("${packed}",${String(count)},${JSON.stringify(taken)});\n`;
}
