import type * as obsidian from "obsidian";

/** Obsidian's `debounce`: the first call starts the timer; later ones replace the arguments, and restart it with `resetTimer`. */
export function debounce<T extends unknown[], V>(cb: (...args: [...T]) => V, timeout = 0, resetTimer = false): obsidian.Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pending: [...T] | undefined;
	const run = (): V | undefined => {
		clearTimeout(timer);
		timer = undefined;
		const args = pending;
		pending = undefined;
		return args && cb(...args);
	};
	const debounced = (...args: [...T]): obsidian.Debouncer<T, V> => {
		pending = args;
		if (timer === undefined || resetTimer) {
			clearTimeout(timer);
			timer = setTimeout(run, timeout);
		}
		return debouncer;
	};
	const cancel = (): obsidian.Debouncer<T, V> => {
		clearTimeout(timer);
		timer = undefined;
		pending = undefined;
		return debouncer;
	};
	// The official type says `this` for what each call returns, which is the function itself.
	const debouncer = Object.assign(debounced, { cancel, run }) as unknown as obsidian.Debouncer<T, V>;
	return debouncer;
}
