/** Whom one has chosen in a list, to do something with all of them. */
export class Selection {
	readonly #paths = new Set<string>();
	readonly #changed: () => void;

	constructor(changed: () => void) {
		this.#changed = changed;
	}

	get paths(): readonly string[] {
		return [...this.#paths];
	}

	has(path: string): boolean {
		return this.#paths.has(path);
	}

	toggle(path: string): void {
		if (!this.#paths.delete(path)) this.#paths.add(path);
		this.#changed();
	}

	/** Lets go of those who are no longer there; nothing is drawn for it. */
	keep(isThere: (path: string) => boolean): void {
		for (const path of this.#paths) if (!isThere(path)) this.#paths.delete(path);
	}

	clear(): void {
		if (this.#paths.size === 0) return;
		this.#paths.clear();
		this.#changed();
	}

	/** Those that are chosen where the one at a path is among them; else that one. */
	around(path: string): readonly string[] {
		return this.has(path) ? this.paths : [path];
	}
}
