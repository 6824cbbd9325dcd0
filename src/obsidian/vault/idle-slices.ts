/** How long one slice of work may keep the window from drawing. */
const sliceMs = 8;
/** At the latest after so long a slice begins, idle or not. */
const patienceMs = 200;

/** Whether a slice of work may go on. */
export type HasTime = () => boolean;

/** Waits for a moment in which the window has nothing to do, and gives the time that a slice may take. Not every phone can tell such a moment; there a short pause stands for it. */
export function idleSlice(): Promise<HasTime> {
	return new Promise((resolve) => {
		const begin = (): void => {
			const end = performance.now() + sliceMs;
			resolve(() => performance.now() < end);
		};
		if (typeof window.requestIdleCallback === "function") window.requestIdleCallback(begin, { timeout: patienceMs });
		else window.setTimeout(begin, 4);
	});
}
