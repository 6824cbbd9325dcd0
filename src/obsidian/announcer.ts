/** Tells whoever draws something that it may have changed. Several reasons in one turn of the event loop are told once. */
export class Announcer {
	readonly #listeners = new Set<() => void>();
	#queued = false;

	/** Calls back after each change; returns how to stop. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => { this.#listeners.delete(listener); };
	}

	/** Whether anybody would be told. */
	get isHeard(): boolean {
		return this.#listeners.size > 0;
	}

	announce(): void {
		if (this.#queued) return;
		this.#queued = true;
		queueMicrotask(() => {
			this.#queued = false;
			// Each in a task of its own: what a listener of another plugin throws is reported, and keeps nobody else from being told.
			for (const listener of [...this.#listeners]) queueMicrotask(listener);
		});
	}
}
