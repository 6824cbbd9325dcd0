/** Adds methods to a prototype as Obsidian does: replaceable, and not seen by `for…in`. */
export function defineOn<T extends object>(target: T, members: object & ThisType<T>): void {
	for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
		Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
	}
}
