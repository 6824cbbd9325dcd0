const narrow = /([\p{Script=Han}」』”》）"'])([,;:!?]|\.(?!\d))/gu;
const wide: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", ".": "。" };

/** A Chinese text whose marks were typed narrow, with the wide ones: many type both, and a clause ends at either. */
export function inWideMarks(text: string): string {
	return text.replace(narrow, (_, before: string, mark: string) => before + (wide[mark] ?? mark));
}
