/** A pattern that matches exactly this text. Signs without a meaning in patterns are not escaped: a Unicode pattern refuses that. */
export function asPattern(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
