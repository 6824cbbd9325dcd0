import type { Words } from "../words/words";

/** What the flag `format` of a command may be. */
export const formats = "<json|text>";

/** An answer to the command line as JSON, or as text where nothing else is asked for. */
export function inFormat(
	format: string | undefined,
	text: Words["screens"]["cli"],
	value: () => unknown,
	asText: () => string,
): string {
	if (format === "json") return JSON.stringify(value(), null, 2);
	if (format !== undefined && format !== "text") throw new Error(text.notAFormat(format));
	return asText();
}
