const comma = /[,，、]/;

/** What a text lists with commas between, of either language: trimmed, nothing empty. */
export function commaList(text: string): readonly string[] {
	return text.split(comma).map((item) => item.trim()).filter((item) => item !== "");
}
