const mostKept = 512;

/** What has changed, as keys, by revision: for those who keep something and know which keys it came from. */
export class KeyLog {
	readonly #keys: string[] = [];
	/** The revision before the first key. */
	#from = 0;

	get revision(): number {
		return this.#from + this.#keys.length;
	}

	add(key: string): void {
		this.#keys.push(key);
		// Many at once, so that they are not moved up one by one.
		if (this.#keys.length > 2 * mostKept) this.#from += this.#keys.splice(0, mostKept).length;
	}

	/** Anything may have changed. */
	addEverything(): void {
		this.#from = this.revision + 1;
		this.#keys.length = 0;
	}

	/** What has changed after a revision; undefined where that may be anything. */
	since(revision: number): readonly string[] | undefined {
		return revision < this.#from ? undefined : this.#keys.slice(revision - this.#from);
	}
}
