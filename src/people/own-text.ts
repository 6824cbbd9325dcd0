/**
 * A copy of a text. A part of a string keeps the whole of it alive, and an index of ten thousand people would keep ten thousand notes;
 * only a text that is read anew is sure to be a string of its own.
 */
export function ownText(text: string): string {
	return JSON.parse(JSON.stringify(text)) as string;
}
