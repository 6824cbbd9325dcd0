const digit = /\p{N}/u;

/** Whether the name of a note may be read as a day: it then says of itself that it names a note, lest it be a second date beside the first. */
export function readsAsDate(name: string): boolean {
	return digit.test(name);
}
