import { type Decoder, decodedAs } from "./file-bytes";
import type { VCardLine } from "./vcard-lines";

/** Reads what the values of one file say. */
export class VCardText {
	readonly #decode: Decoder;

	/** `decode` reads the bytes of lines that name no charset. */
	constructor(decode: Decoder) {
		this.#decode = decode;
	}

	/** The whole value as one text. */
	whole(line: VCardLine): string {
		return unescaped(this.#decoded(line.value, line));
	}

	/** The parts of a name or an address. A `;` that is encoded or escaped belongs to its part. */
	parts(line: VCardLine): readonly string[] {
		const raw = isQuoted(line)
			? cutAt(line.value, ";").map((part) => this.#decoded(part, line))
			: cutAt(this.#decoded(line.value, line), ";");
		return raw.map(unescaped);
	}

	/** The items of a list. */
	items(line: VCardLine): readonly string[] {
		return cutAt(this.#decoded(line.value, line), ",").map(unescaped);
	}

	/** What a parameter says; files write those in Chinese, too. */
	parameter(line: VCardLine, name: string): readonly string[] {
		return line.parameters.get(name)?.map(this.#decode) ?? [];
	}

	/** A line that could not be taken apart. */
	plain(line: string): string {
		return this.#decode(line);
	}

	#decoded(value: string, line: VCardLine): string {
		const bytes = isQuoted(line) ? unquoted(value) : value;
		const charset = line.parameters.get("CHARSET")?.[0];
		return (charset === undefined ? undefined : decodedAs(bytes, charset)) ?? this.#decode(bytes);
	}
}

/** The charset that a line names, where nobody knows it. */
export function unknownCharset(line: VCardLine): string | undefined {
	const charset = line.parameters.get("CHARSET")?.[0];
	return charset !== undefined && decodedAs("", charset) === undefined ? charset : undefined;
}

function isQuoted({ parameters }: VCardLine): boolean {
	return parameters.get("ENCODING")?.some((encoding) => encoding.toUpperCase() === "QUOTED-PRINTABLE") ?? false;
}

const quotedByte = /=([0-9A-F]{2})/gi;

function unquoted(text: string): string {
	return text.replace(quotedByte, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
}

const escaped = /\\([nN,;:\\])/g;

function unescaped(text: string): string {
	return text.includes("\\") ? text.replace(escaped, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign)) : text;
}

/** The parts of a text between a sign, unless that is escaped. */
function cutAt(text: string, sign: string): readonly string[] {
	if (!text.includes("\\")) return text.split(sign);
	const parts: string[] = [];
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const each = text.charAt(at);
		if (each === "\\") at++;
		else if (each === sign) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, text.slice(from)];
}
