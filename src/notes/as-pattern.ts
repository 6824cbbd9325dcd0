/** A text as a pattern that matches just that text. Signs that mean nothing in a pattern stay bare: a Unicode pattern refuses them escaped. */
export function asPattern(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
