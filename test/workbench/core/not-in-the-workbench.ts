/** Thrown when a plugin uses a part of Obsidian that the workbench does not have; never a silent no-op. */
export class NotInTheWorkbench extends Error {
	override readonly name = "NotInTheWorkbench";

	/** `member` is what was asked for, as `Class.member` or the bare name of a function. */
	constructor(readonly member: string) {
		super(member);
	}
}

/** A function of the module that is known to Obsidian and lacking here: calling it throws. */
export function lackingFunction(name: string): (...args: never[]) => never {
	return () => {
		throw new NotInTheWorkbench(name);
	};
}

/** A class of the module that is lacking here: it can be extended and tested for with `instanceof`, not made. */
export function lackingClass(name: string): abstract new (...args: never[]) => object {
	return class {
		/** Made first of all, which throws. */
		readonly lacking = lackingFunction(name)();
	};
}

/**
 * Makes each of `members` throw when it is read from an instance of `type` (a class whose name in Obsidian is `name`).
 * Reading throws, not only calling, so that `if (app.part)` cannot take a lack for an answer; assigning is allowed.
 */
export function lackingMembers(type: { readonly prototype: object }, name: string, members: readonly string[]): void {
	for (const member of members) {
		if (member in type.prototype) continue;
		Object.defineProperty(type.prototype, member, {
			configurable: true,
			enumerable: false,
			get(): never {
				throw new NotInTheWorkbench(`${name}.${member}`);
			},
			set(this: object, value: unknown) {
				Object.defineProperty(this, member, { value, configurable: true, enumerable: true, writable: true });
			},
		});
	}
}
