/** Longer timers hide a notice or wait for something that may never come: nobody is at work then. */
const longestMs = 3_000;
/** So long must nothing have run for the page to count as quiet. */
const calmMs = 60;

type Begin = (run: unknown, ...rest: unknown[]) => number;

const pause = window.setTimeout.bind(window);
const open = new Set<string>();
let ranAt = 0;

/** Keeps count of what has been asked for and has not run, whoever asks. */
function follow(begin: string, cancel: string): void {
	const realBegin = (Reflect.get(window, begin) as Begin).bind(window);
	const realCancel = (Reflect.get(window, cancel) as (handle: number) => void).bind(window);
	Reflect.set(window, begin, (run: (...given: unknown[]) => unknown, ...rest: unknown[]): number => {
		const handle = realBegin((...given: unknown[]) => {
			open.delete(`${begin} ${handle}`);
			try {
				run(...given);
			} finally {
				ranAt = performance.now();
			}
		}, ...rest);
		if (begin !== "setTimeout" || Number(rest[0] ?? 0) <= longestMs) open.add(`${begin} ${handle}`);
		return handle;
	});
	Reflect.set(window, cancel, (handle: number) => {
		open.delete(`${begin} ${handle}`);
		realCancel(handle);
	});
}

// Before anything else of the page is evaluated: whoever takes a timer afterwards takes ours.
follow("setTimeout", "clearTimeout");
follow("requestAnimationFrame", "cancelAnimationFrame");
follow("requestIdleCallback", "cancelIdleCallback");

/** Resolves when no short timer, frame or idle callback is open and none has run for a while. */
export async function quiet(): Promise<void> {
	ranAt = performance.now();
	do await new Promise((resolve) => { pause(resolve, calmMs / 3); });
	while (open.size > 0 || performance.now() - ranAt < calmMs);
}
