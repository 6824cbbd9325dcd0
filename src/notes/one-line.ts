/**
 * What somebody typed, as one line that stays one line of a list: lines are joined by a space, and what would open a comment over the
 * lines that follow is escaped. Everything else is left as it is.
 */
export function oneLine(text: string): string {
	return text
		.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
		.replace(/\p{Cs}/gu, "\uFFFD")
		.replace(/%(?=%)/g, "%\\")
		.replace(/<(?=!--)/g, "<\\")
		.trim();
}
