import { defineOn } from "./define-on";

function shuffle<T>(list: T[]): T[] {
	for (let i = list.length - 1; i > 0; i--) {
		const j = Math.floor(Math.random() * (i + 1));
		const [a, b] = [list[i], list[j]];
		if (a !== undefined && b !== undefined) {
			list[i] = b;
			list[j] = a;
		}
	}
	return list;
}

/** Obsidian's additions to arrays, strings, numbers and objects. */
export function installLanguageExtensions(): void {
	defineOn<unknown[]>(Array.prototype as unknown[], {
		first(): unknown { return this[0]; },
		last(): unknown { return this[this.length - 1]; },
		contains(target: unknown): boolean { return this.includes(target); },
		remove(target: unknown): void {
			const index = this.indexOf(target);
			if (index >= 0) this.splice(index, 1);
		},
		shuffle(): unknown[] { return shuffle(this); },
		unique(): unknown[] { return [...new Set(this)]; },
	});
	defineOn(Array, { combine: <T>(arrays: T[][]): T[] => arrays.flat() });
	defineOn(Math, {
		clamp: (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max),
		square: (value: number): number => value * value,
	});
	defineOn(String, { isString: (value: unknown): value is string => typeof value === "string" });
	defineOn(Number, { isNumber: (value: unknown): value is number => typeof value === "number" });
	defineOn(String.prototype, {
		contains(target: string): boolean { return this.includes(target); },
		format(...args: string[]): string { return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole); },
	});
	defineOn(Object, {
		isEmpty: (object: object): boolean => Object.keys(object).length === 0,
		each<T>(object: Record<string, T>, callback: (value: T, key?: string) => boolean | undefined, context?: unknown): boolean {
			return Object.entries(object).every(([key, value]) => callback.call(context, value, key) !== false);
		},
	});
}
