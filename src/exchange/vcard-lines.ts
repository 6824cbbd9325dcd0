import type { Steps } from "../notes/steps";

/** One line of a vCard, unfolded and taken apart; its value is still in bytes, one character a byte. */
export interface VCardLine {
	/** In capitals, without the group before it. */
	readonly name: string;
	/** What ties a line to its label: `item1`; empty if none. */
	readonly group: string;
	/** In capitals; a parameter without a name is a `TYPE`, or an `ENCODING`. */
	readonly parameters: ReadonlyMap<string, readonly string[]>;
	readonly value: string;
}

const lineEnd = /\r*\n|\r/g;
const linesPerStep = 1000;
const fold = /^[ \t]/;
/** A line of quoted-printable that goes on may be folded besides; a space before anything else is one of the text. */
const foldedByte = /^[ \t](?==[0-9A-F]{2})/i;
const quotedPrintable = /^[^:]*[;=]QUOTED-PRINTABLE[;:,]/i;
const base64 = /^[^:]*[;=](?:BASE64|B)[;:]/i;
/** What follows a stray `=` at the end of a value, and is no part of it. */
const nextProperty = /^(?:item\d+\.)?(?:BEGIN|END|VERSION|N|FN|TEL|EMAIL|ADR|LABEL|ORG|TITLE|ROLE|NOTE|URL|BDAY|PHOTO|UID|REV|NICKNAME|CATEGORIES|X-[A-Z-]+)[;:]/i;

/** The lines of vCards as they were before they were folded: a fold may stand inside a character. */
export function* unfolded(bytes: string): Steps<readonly string[]> {
	const unfolder = new Unfolder();
	// Cut one by one: a photo has thousands of them.
	let from = 0;
	let count = 0;
	for (const { 0: end, index } of bytes.matchAll(lineEnd)) {
		unfolder.add(bytes.slice(from, index));
		from = index + end.length;
		if (++count % linesPerStep === 0) yield;
	}
	unfolder.add(bytes.slice(from));
	unfolder.close();
	return unfolder.lines;
}

class Unfolder {
	readonly lines: string[] = [];
	/** The pieces of the line that is being read. */
	#pieces: string[] = [];
	#isQuoted = false;
	#isBase64 = false;
	#isBroken = false;

	add(line: string): void {
		if (this.#isBroken && line !== "" && !nextProperty.test(line)) this.#addPiece(line.replace(foldedByte, ""));
		else if (this.#isFolded(line)) this.#addPiece(line.replace(fold, ""));
		else {
			this.close();
			this.#isQuoted = quotedPrintable.test(line);
			this.#isBase64 = base64.test(line);
			this.#addPiece(line);
		}
	}

	close(): void {
		const line = this.#pieces.join("");
		if (line.trim() !== "") this.lines.push(line);
		this.#pieces = [];
	}

	#isFolded(line: string): boolean {
		return this.#pieces.length > 0 && (fold.test(line) || (this.#isBase64 && line !== "" && !line.includes(":")));
	}

	#addPiece(line: string): void {
		this.#isBroken = this.#isQuoted && line.endsWith("=");
		this.#pieces.push(this.#isBroken ? line.slice(0, -1) : line);
	}
}

const nameAndGroup = /^\s*(?:([\w-]+)\.)?([\w-]+)\s*$/;
const encodings: ReadonlySet<string> = new Set(["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"]);
const quotes = /"/g;
/** How a parameter writes a line break, a quotation mark and the sign itself. */
const caret = /\^([n^'])/g;
const afterCaret: Readonly<Record<string, string>> = { n: "\n", "^": "^", "'": "\"" };

/** Takes a line apart; undefined where it is none of a vCard. */
export function readVCardLine(line: string): VCardLine | undefined {
	// Where a quotation mark is never closed, it means nothing.
	const parts = cutOutsideQuotes(line, ":", 2) ?? [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)];
	const [head = "", value] = parts;
	if (value === undefined || !line.includes(":")) return undefined;
	const [first = "", ...written] = cutOutsideQuotes(head, ";") ?? head.split(";");
	const named = nameAndGroup.exec(first);
	if (!named) return undefined;
	return { name: (named[2] ?? "").toUpperCase(), group: (named[1] ?? "").toLowerCase(), parameters: readParameters(written), value };
}

function readParameters(written: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const parameters = new Map<string, string[]>();
	for (const each of written) {
		const at = each.indexOf("=");
		const bare = each.trim().toUpperCase();
		const key = at >= 0 ? each.slice(0, at).trim().toUpperCase() : encodings.has(bare) ? "ENCODING" : "TYPE";
		const values = cutOutsideQuotes(each.slice(at + 1), ",") ?? [each.slice(at + 1)];
		const known = parameters.get(key) ?? [];
		for (const value of values) known.push(readParameter(value));
		parameters.set(key, known);
	}
	return parameters;
}

function readParameter(value: string): string {
	return value.replace(quotes, "").trim().replace(caret, (_, sign: string) => afterCaret[sign] ?? "");
}

/** The parts of a text between a sign, the rest with the last of them; undefined where a quotation mark is never closed. */
function cutOutsideQuotes(text: string, sign: string, most = Infinity): readonly string[] | undefined {
	if (!text.includes("\"")) return most === 2 ? cutOnce(text, sign) : text.split(sign);
	const parts: string[] = [];
	let isQuoted = false;
	let from = 0;
	for (let at = 0; at < text.length && parts.length + 1 < most; at++) {
		const each = text.charAt(at);
		if (each === "\"") isQuoted = !isQuoted;
		else if (each === sign && !isQuoted) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return isQuoted ? undefined : [...parts, text.slice(from)];
}

function cutOnce(text: string, sign: string): readonly string[] {
	const at = text.indexOf(sign);
	return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
