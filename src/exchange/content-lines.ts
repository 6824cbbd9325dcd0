const special = /[\\,;\n]/g;

/** A text as the value of a property. */
export function escaped(text: string): string {
	return text.replace(special, (sign) => (sign === "\n" ? "\\n" : `\\${sign}`));
}

/** The lines of a file in the format that vCard and iCalendar share (RFC 6350 and RFC 5545, 3.1). */
export function contentLines(lines: readonly string[]): string {
	return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const mostOctets = 75;

/** A line with no more than 75 octets between line breaks, none inside a character. */
function folded(line: string): string {
	if (line.length * 3 <= mostOctets) return line;
	const parts: string[] = [];
	let octets = 0;
	let part = "";
	for (const character of line) {
		const size = sizeOf(character.codePointAt(0) ?? 0);
		if (octets + size > mostOctets) {
			parts.push(part);
			part = " ";
			octets = 1;
		}
		part += character;
		octets += size;
	}
	return [...parts, part].join("\r\n");
}

/** How many octets a character takes in UTF-8. */
function sizeOf(code: number): number {
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
