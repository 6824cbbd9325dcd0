import type { Line } from "./line";

/** The text with whole lines put before the line `at` (or at the end), in the line ending of the neighbourhood. */
export function insertLines(text: string, lines: readonly Line[], at: number, added: readonly string[]): string {
	const eol = eolAt(lines, at);
	const line = lines[at];
	if (line) return text.slice(0, line.start) + added.map((each) => each + eol).join("") + text.slice(line.start);
	return text + (lines.at(-1)?.text === "" ? "" : eol) + added.join(eol);
}

/** The line ending of the line before `at`; where it has none, the nearest one before it, then the first one of the text. */
function eolAt(lines: readonly Line[], at: number): string {
	for (let i = Math.min(at, lines.length) - 1; i >= 0; i--) {
		const eol = lines[i]?.eol ?? "";
		if (eol !== "") return eol;
	}
	return lines.find(({ eol }) => eol !== "")?.eol ?? "\n";
}
