/** Makes something when it is first asked for, once. */
export function late<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}
