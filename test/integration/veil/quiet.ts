/** What is waiting: short pauses, frames and idle moments. */
let waiting = 0;

const { setTimeout: begin, clearTimeout: end } = globalThis;
let isWatching = false;

/**
 * Which pauses are waited for: those that only let others go first, and those in which changes come together. Not how long an editor takes
 * to notice that it was left, nor what takes longer, such as a notice that goes.
 */
const isShort = (ms: number): boolean => ms <= 5 || (ms >= 20 && ms <= 25);

/** From now on what waits is counted, and idle moments come at once: nobody is watching. */
export function watchWhatWaits(): void {
	window.requestIdleCallback = (callback) => {
		waiting++;
		setImmediate(() => {
			waiting--;
			callback({ didTimeout: false, timeRemaining: () => 40 });
		});
		return 0;
	};
	if (isWatching) return;
	isWatching = true;
	const short = new Set<unknown>();
	const over = (timer: unknown): void => { if (short.delete(timer)) waiting--; };
	const counted = (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): unknown => {
		if (!isShort(ms)) return begin(callback, ms, ...args);
		const timer: unknown = begin(() => {
			over(timer);
			callback(...args);
		}, ms);
		waiting++;
		short.add(timer);
		return timer;
	};
	const stopped = (timer: Parameters<typeof end>[0]): void => {
		over(timer);
		end(timer);
	};
	Object.assign(globalThis, { setTimeout: counted, clearTimeout: stopped });
}

/** Resolves when nothing is waiting any more: what was begun is drawn, and what follows from it. */
export async function quiet(): Promise<void> {
	// Twice round: frames come with the turns themselves, and what they do may give work to another.
	for (let calm = 0; calm < 2; calm = waiting > 0 ? 0 : calm + 1) {
		await new Promise<void>((resolve) => {
			if (waiting > 0) begin(resolve, 1);
			else setImmediate(resolve);
		});
	}
}
