/**
 * A copy of a text. A part of a string keeps the whole of it alive, and an index of ten thousand people would keep ten thousand notes;
 * what is joined and cut anew keeps no more than itself and a blank.
 */
export function ownText(text: string): string {
	return ` ${text}`.slice(1);
}
