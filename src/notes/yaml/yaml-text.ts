/** How a scalar stands in YAML: bare, or between quotes. */
export type QuoteStyle = "plain" | "single" | "double";

/**
 * `text` as a YAML scalar that reads back as itself. A bare scalar where that is safe, else the quotes wished for.
 * A number that YAML would not give back as written (`+49…`, `00501`, `1.10`) is quoted; `4`, `true` and dates stay bare.
 */
export function yamlScalar(text: string, wished: QuoteStyle = "plain", inFlow = false): string {
	if (wished === "plain" && isPlainSafe(text, inFlow)) return text;
	return wished === "single" && !needsEscape.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${escaped(text)}"`;
}

/** Whether YAML reads the bare `text` as that same text, or as a number or truth value that is written so. */
export function isPlainSafe(text: string, inFlow = false): boolean {
	if (text === "" || text.trim() !== text || needsEscape.test(text)) return false;
	if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(text) || /^(?:\.\.\.|<<$|=$)/.test(text)) return false;
	if (/[ \t]#|:(?:\s|$)/.test(text) || (inFlow && /[,[\]{}:]/.test(text))) return false;
	if (/^(?:~|null|Null|NULL|True|TRUE|False|FALSE)$/.test(text)) return false;
	return !looksNumeric.test(text) || String(Number(text)) === text;
}

/** The text between double quotes, escapes resolved; undefined where an escape is unknown. */
export function unescaped(inner: string): string | undefined {
	let result = "";
	for (let at = 0; at < inner.length; at++) {
		const char = inner[at] ?? "";
		if (char !== "\\") {
			result += char;
			continue;
		}
		const letter = inner[++at] ?? "nothing";
		const digits = hexDigits.get(letter);
		const simple = escapedChars[escapeLetters.indexOf(letter)];
		if (digits !== undefined) {
			const code = inner.slice(at + 1, at + 1 + digits);
			if (code.length < digits || !/^[0-9a-fA-F]+$/.test(code) || parseInt(code, 16) > 0x10ffff) return undefined;
			result += String.fromCodePoint(parseInt(code, 16));
			at += digits;
		} else if (simple !== undefined) result += simple;
		else return undefined;
	}
	return result;
}

/** Characters that only double quotes can hold: control characters, line separators, a byte order mark, half a surrogate pair. */
const needsEscape = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u;
const looksNumeric = /^[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\.\d+|\d[\d_]*(?:\.\d*)?)(?:e[-+]?\d+)?|\.inf|\.nan)$/i;
const hexDigits: ReadonlyMap<string, number> = new Map([["x", 2], ["u", 4], ["U", 8]]);
/** What may follow a backslash, and at the same place what the two stand for. */
const escapeLetters = '0abt\tnvfre "/\\N_LP';
const escapedChars = '\0\u0007\b\t\t\n\v\f\r\u001b "/\\\u0085\u00a0\u2028\u2029';

function escaped(text: string): string {
	return text.replace(/["\\\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, (char) => {
		if (char === '"' || char === "\\") return `\\${char}`;
		if (char === "\n") return "\\n";
		if (char === "\t") return "\\t";
		return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
