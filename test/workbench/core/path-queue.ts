/** Runs work on the same path one after the other, in the order it was asked for; a failure does not stop what follows. */
export class PathQueue {
	private readonly tails = new Map<string, Promise<unknown>>();

	/** Runs `work` when everything asked for before on any of `paths` is done. */
	async run<T>(paths: readonly string[], work: () => Promise<T>): Promise<T> {
		const before = paths.flatMap((path) => this.tails.get(path) ?? []);
		const result = Promise.allSettled(before).then(work);
		const tail = result.catch(() => undefined);
		for (const path of paths) this.tails.set(path, tail);
		try {
			return await result;
		} finally {
			for (const path of paths) if (this.tails.get(path) === tail) this.tails.delete(path);
		}
	}

	/** Resolves when nothing is running or waiting. */
	async idle(): Promise<void> {
		while (this.tails.size > 0) await Promise.allSettled(this.tails.values());
	}
}
