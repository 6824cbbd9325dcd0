/** Lets one action at a time work on a path. An action on several paths waits for all of them; none can wait for each other in a circle. */
export class WriteQueue {
	readonly #tails = new Map<string, Promise<void>>();

	/** Runs `action` when all earlier actions on its paths have ended, well or badly. */
	run<T>(paths: readonly string[], action: () => Promise<T>): Promise<T> {
		// All places in the queue are taken in one go, before anything is awaited: that is why no circle can form.
		const earlier = paths.map((path) => this.#tails.get(path) ?? Promise.resolve());
		const result = Promise.all(earlier).then(action);
		const done = result.then(nothing, nothing);
		for (const path of paths) this.#tails.set(path, done);
		void done.then(() => {
			for (const path of paths) if (this.#tails.get(path) === done) this.#tails.delete(path);
		});
		return result;
	}
}

function nothing(): void {
	// How an action ends is its caller's business, not that of the next in the queue.
}
