type Class = abstract new (...args: never[]) => object;

function isClass(value: unknown): value is Class {
	return typeof value === "function" && Function.prototype.toString.call(value).startsWith("class");
}

/** The class as plugins may also call it that were compiled for browsers without classes: `Plugin.call(this, app, manifest)`. */
function callable(type: Class): Class {
	const both = new Proxy(type, {
		apply: (target, self: object, args: unknown[]): unknown => Reflect.construct(target, args, self.constructor),
	});
	// What is made tells the class under the one name that it has outside.
	Object.defineProperty(type.prototype, "constructor", { value: both, configurable: true, writable: true });
	return both;
}

/** A module whose classes can be extended in the old way too; the app's own are compiled so. */
export function withCallableClasses(module: object): Readonly<Record<string, unknown>> {
	return Object.fromEntries(Object.entries(module).map(([name, value]: [string, unknown]) => [name, isClass(value) ? callable(value) : value]));
}
