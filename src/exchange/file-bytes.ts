import { mapSteps, type Steps } from "../notes/steps";

/** What of the platform the readers use; a part of every app and of Node, though not of the language. */
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => { decode: (bytes: Uint8Array) => string };
declare const TextEncoder: new () => { encode: (text: string) => Uint8Array };

const notAscii = /[^\0-\x7F]/;
const lineBreak = "\n";

/** Decoders are costly to make, and a file asks for the same ones line by line. */
const decoders = new Map<string, InstanceType<typeof TextDecoder> | undefined>();

function decoderOf(charset: string, fatal: boolean): InstanceType<typeof TextDecoder> | undefined {
	const key = `${charset.toLowerCase()}${fatal ? "!" : ""}`;
	if (!decoders.has(key)) decoders.set(key, newDecoder(charset, fatal));
	return decoders.get(key);
}

function newDecoder(charset: string, fatal: boolean): InstanceType<typeof TextDecoder> | undefined {
	try {
		return new TextDecoder(otherLabels.get(charset.toLowerCase()) ?? charset, { fatal });
	} catch {
		return undefined;
	}
}

/** Names of charsets that files use and the platform does not know. */
const otherLabels: ReadonlyMap<string, string> = new Map([
	["cp936", "gb18030"], ["ms936", "gb18030"], ["windows-936", "gb18030"], ["gb2312-80", "gb18030"], ["utf8mb4", "utf-8"],
	["cp950", "big5"], ["cp932", "shift_jis"], ["cp1252", "windows-1252"], ["cp1251", "windows-1251"],
]);

/**
 * The bytes of a file as a text of one character a byte, in which signs of ASCII are found and cut at without harm to the others. A text
 * that comes decoded, or that says by its first bytes that it is UTF-16, is in UTF-8 here.
 */
export function* byteText(data: Uint8Array | string): Steps<string> {
	if (typeof data === "string") return yield* byteString(new TextEncoder().encode(data.startsWith("\uFEFF") ? data.slice(1) : data));
	const utf16 = utf16Of(data);
	if (utf16 !== undefined) return yield* byteText(decoderOf(utf16, false)?.decode(data) ?? "");
	return yield* byteString(data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf ? data.subarray(3) : data);
}

/** How a file in UTF-16 begins: with a mark, or with two signs of ASCII, each with a zero beside it. */
const littleEnd = /^(?:\xFF\xFE|[^\0]\0[^\0]\0)/;
const bigEnd = /^(?:\xFE\xFF|\0[^\0]\0[^\0])/;

function utf16Of(data: Uint8Array): string | undefined {
	const beginning = String.fromCharCode(...data.subarray(0, 4));
	return littleEnd.test(beginning) ? "utf-16le" : bigEnd.test(beginning) ? "utf-16be" : undefined;
}

/** As many bytes as one call may take for its arguments. */
const chunk = 8192;
const piecesPerStep = 500;

function* byteString(bytes: Uint8Array): Steps<string> {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += chunk) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
		yield;
	}
	return parts.join("");
}

/** What a text of bytes says in a charset that is named; undefined where nobody knows that charset. */
export function decodedAs(bytes: string, charset: string): string | undefined {
	return decoderOf(charset, false)?.decode(bytesOf(bytes));
}

function bytesOf(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
	return bytes;
}

/** Reads texts of bytes that name no charset: UTF-8 where they are that, else what phones and spreadsheets write. */
export type Decoder = (bytes: string) => string;

/**
 * How the pieces of a file are to be read, each for itself, since one broken piece must not spoil the others. Where more of them are no
 * UTF-8 than are, those that could be are so by chance.
 */
export function* decoderFor(pieces: readonly string[]): Steps<Decoder> {
	let utf8 = 0;
	const others: string[] = [];
	yield* mapSteps(pieces, piecesPerStep, (piece) => {
		if (!notAscii.test(piece)) return;
		if (inUtf8(piece) !== undefined) utf8++;
		else others.push(piece);
	});
	const isUtf8 = utf8 >= others.length;
	const other = isWestern(others) ? "windows-1252" : "gb18030";
	return (bytes) => {
		if (!notAscii.test(bytes)) return bytes;
		return (isUtf8 ? inUtf8(bytes) : undefined) ?? decodedAs(bytes, other) ?? bytes;
	};
}

function inUtf8(bytes: string): string | undefined {
	try {
		return decoderOf("utf-8", true)?.decode(bytesOf(bytes));
	} catch {
		return undefined;
	}
}

const pairs = /[\x81-\xFE]([^])/g;

/** In Chinese, bytes beyond ASCII stand in pairs; in the West each stands alone among letters. */
function isWestern(pieces: readonly string[]): boolean {
	let alone = 0;
	let paired = 0;
	for (const piece of pieces) {
		for (const [, next = ""] of piece.matchAll(pairs)) {
			if (notAscii.test(next)) paired++;
			else alone++;
		}
	}
	return alone > paired;
}

/** A whole file as text. */
export function* textOfFile(data: Uint8Array | string): Steps<string> {
	if (typeof data === "string") return data.startsWith("\uFEFF") ? data.slice(1) : data;
	const lines = (yield* byteText(data)).split(lineBreak);
	return (yield* mapSteps(lines, piecesPerStep, yield* decoderFor(lines))).join(lineBreak);
}
