import { transformSync } from "esbuild";
import { firstPhrase, phrasesIn, textEnd } from "./phrases.mjs";

/** Between two texts: no text holds it, and a quoted text may. */
const lineEnd = "\u007f";
/** The bytes that a packed text is made of: one each in the bundle, and none that a quoted text would have to escape. */
const bytes = Array.from({ length: 126 }, (_, at) => String.fromCharCode(at + 1)).filter((byte) => !/[\n\r"\\]/.test(byte));
/** A number as its last digit, of this base, with higher ones before it, which are told by being no last digit. */
const base = 100;
const higher = bytes.length - base;

/** Whether a text can be packed: it holds nothing that a packed text needs for itself. */
export function isPackable(text) {
	return !text.includes(lineEnd);
}

/**
 * Texts in fewer bytes, all of them of the first 127: a phrase that stands often is listed once, and a byte or two stand for it, in the texts and in other phrases.
 * Two stand for each letter that is not among those bytes, so that an engine holds the whole bundle with a byte a letter.
 */
export function packTexts(texts) {
	// The more phrases there are, the more of what stands alone must do with two bytes.
	return [...phrasesIn(texts)].map(written).reduce((least, one) => (one.packed.length < least.packed.length ? one : least));
}

function written({ signs, phrases, counts }) {
	const often = (sign) => counts.get(sign) ?? 0;
	const inOrder = [...phrases.keys()].sort((one, other) => often(other) - often(one));
	const letters = [...counts.keys()].filter((sign) => sign < firstPhrase && sign !== textEnd);
	const { own, singles, leads } = codesFor(inOrder, letters, often);
	const others = letters.filter((sign) => !own.has(sign)).sort((one, other) => one - other);
	const places = new Map([...inOrder, ...others].map((sign, at) => [sign, at]));
	const code = (place) => {
		const rest = place - singles.length;
		return rest < 0 ? singles[place] : leads[Math.floor(rest / bytes.length)] + bytes[rest % bytes.length];
	};
	const inCodes = (body) => body.map((sign) => (places.has(sign) ? code(places.get(sign)) : String.fromCodePoint(sign))).join("");
	const lines = [...inOrder.map((phrase) => inCodes(phrases.get(phrase))), ...textsIn(signs).map(inCodes)];
	return { packed: [singles.join(""), leads.join(""), steps(others), ...lines].join(lineEnd), count: inOrder.length };
}

/** What one byte stands for: letters that stand for themselves, phrases; what is left of the bytes leads to what takes two. */
function codesFor(inOrder, letters, often) {
	const alone = letters.filter((sign) => bytes.includes(String.fromCodePoint(sign)));
	const all = inOrder.length + letters.length;
	let led = 1;
	while (bytes.length - led + led * bytes.length < all) led++;
	const most = [...inOrder, ...alone].sort((one, other) => often(other) - often(one)).slice(0, bytes.length - led);
	const own = new Set(most.filter((sign) => sign < firstPhrase));
	const free = bytes.filter((byte) => !own.has(byte.codePointAt(0)));
	const singles = free.slice(0, most.length - own.size);
	return { own, singles, leads: free.slice(singles.length) };
}

function textsIn(signs) {
	const texts = [];
	for (let from = 0; from < signs.length;) {
		const to = signs.indexOf(textEnd, from);
		texts.push(signs.slice(from, to));
		from = to + 1;
	}
	return texts;
}

/** Letters by rising code, each as the step from the one before. */
function steps(letters) {
	const digits = (number) => (number === 0 ? "" : digits(Math.floor(number / higher)) + bytes[base + number % higher]);
	return letters.map((letter, at) => {
		const step = letter - (letters[at - 1] ?? 0);
		return digits(Math.floor(step / base)) + bytes[step % base];
	}).join("");
}

/** What gives each packed text by its number, or, of a list of texts, one by its place in it. It stands in the bundle, so it uses nothing but what it is given. */
export function unpacker(packed, count) {
	let lines, singles, leads, letters;
	const places = [];
	const known = [];
	const digit = (text, at) => {
		const code = text.charCodeAt(at);
		return code - 1 - (code > 10) - (code > 13) - (code > 34) - (code > 92);
	};
	const signAt = (place) => known[place] ??= unpacked(lines[place]);
	const unpacked = (text) => {
		let result = "";
		for (let at = 0; at < text.length; at++) {
			const place = places[text.charCodeAt(at)];
			result += place === undefined ? text[at] : signAt(place < singles.length ? place : place + digit(text, ++at));
		}
		return result;
	};
	const begin = () => {
		[singles, leads, letters, ...lines] = packed().split("\u007f");
		for (let at = 0; at < singles.length; at++) places[singles.charCodeAt(at)] = at;
		for (let at = 0; at < leads.length; at++) places[leads.charCodeAt(at)] = singles.length + at * 122;
		for (let at = 0, place = count, code = 0, step = 0; at < letters.length; at++) {
			const next = digit(letters, at);
			if (next < 100) {
				known[place++] = String.fromCodePoint(code += step * 100 + next);
				step = 0;
			} else step = step * 22 + next - 100;
		}
	};
	return (first, place = 0, length = 1) => {
		if (!lines) begin();
		return place < length ? unpacked(lines[count + first + place]) : undefined;
	};
}

/**
 * The script that makes a function of this name, which gives each of the texts by its number. The packed text stands between plain quotes, for an engine takes five
 * times as long over one between back quotes; and in a function, for what is in one that is not called is only looked over.
 */
export function unpackerOf(texts, name) {
	const { packed, count } = packTexts(texts);
	const { code } = transformSync(`var ${name}=(${unpacker.toString()})`, { minify: true, target: "es2022", charset: "utf8" });
	return `${code.trim().replace(/;$/, "")};${name}=${name}(function(){return"${packed}"},${String(count)});\n`;
}
