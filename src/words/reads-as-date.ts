const digit = /\p{N}/u;

/** Whether the name of a note may be read as a day: it is then marked as a name, lest it count as a second date beside the first. */
export function readsAsDate(name: string): boolean {
	return digit.test(name);
}
