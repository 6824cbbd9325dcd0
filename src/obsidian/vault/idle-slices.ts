/** A slice of work may always take so long, and longer where the window has nothing else to do, up to the second figure: as long as nobody would notice. What is left of an idle period is lost, and the next one comes after it. */
const sliceMs = { least: 8, most: 40 };
/** At the latest after so long a slice begins, idle or not. */
const patienceMs = 200;

/** Whether a slice of work may go on. */
export type HasTime = () => boolean;

/** A slice that begins now, for work that is mostly done within it. */
export function sliceNow(): HasTime {
	const end = performance.now() + sliceMs.least;
	return () => performance.now() < end;
}

/** Waits for a moment in which the window has nothing to do, and gives the time that a slice may take. Not every phone can tell such a moment; there a short pause stands for it. */
export function idleSlice(): Promise<HasTime> {
	return new Promise((resolve) => {
		const begin = (ms: number): void => {
			const end = performance.now() + ms;
			resolve(() => performance.now() < end);
		};
		if (typeof window.requestIdleCallback === "function") window.requestIdleCallback((idle) => { begin(Math.min(Math.max(idle.timeRemaining(), sliceMs.least), sliceMs.most)); }, { timeout: patienceMs });
		else window.setTimeout(() => { begin(sliceMs.least); }, 4);
	});
}
