import type { HasTime } from "../../notes/note-listener";

/**
 * A slice of work may always take `least`, and up to `most` where the window has nothing else to do: as long as nobody would notice. The
 * rest of an idle period is lost; the next slice waits for the next one.
 */
const sliceMs = { least: 8, most: 40 };
/** At the latest after so long a slice begins, idle or not. */
const patienceMs = 200;

/** A slice that begins now, for work that is mostly done within it. */
export function sliceNow(): HasTime {
	const end = performance.now() + sliceMs.least;
	return () => performance.now() < end;
}

/**
 * Waits until the window has nothing to do, and passes on how long a slice may take. Not every phone can tell; there a short pause has to
 * do.
 */
export function idleSlice(): Promise<HasTime> {
	return new Promise((resolve) => {
		const begin = (ms: number): void => {
			const end = performance.now() + ms;
			resolve(() => performance.now() < end);
		};
		if (typeof window.requestIdleCallback === "function") {
			window.requestIdleCallback(
				(idle) => { begin(Math.min(Math.max(idle.timeRemaining(), sliceMs.least), sliceMs.most)); },
				{ timeout: patienceMs },
			);
		} else {
			window.setTimeout(() => { begin(sliceMs.least); }, 4);
		}
	});
}

/** Work that somebody waits for is not put off to idle moments; so long may a slice of it take. */
const waitedForMs = 25;

/**
 * Does work that somebody waits for, and lets the window go on before, between and after. Where nobody waits any more, it ends and never
 * resolves.
 */
export async function inSlices<Result>(steps: Generator<undefined, Result>, isAwaited: () => boolean = () => true): Promise<Result> {
	for (let end = 0, made: IteratorResult<undefined, Result> | undefined; ; made = steps.next()) {
		if (made?.done !== true && performance.now() < end) continue;
		// What comes before and after has its own time.
		await new Promise((resolve) => { window.setTimeout(resolve); });
		if (!isAwaited()) return new Promise(() => undefined);
		if (made?.done === true) return made.value;
		end = performance.now() + waitedForMs;
	}
}
