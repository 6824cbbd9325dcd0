const day = 86_400_000;

/** Midnight at the start of a day, as `YYYY-MM-DD` in this zone. */
function midnightOf(text: string): number | null {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	return match ? new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3])).getTime() : null;
}

/**
 * Makes the clock of this page run in another day: the time of day stays, and time goes on. Everything that reads the
 * clock, plugins included, sees that day.
 */
export function shiftClock(today: string): void {
	const target = midnightOf(today);
	if (target === null) throw new Error(`"${today}" is not a day.`);
	const RealDate = Date;
	const now = new RealDate();
	const offset = Math.round((target - new RealDate(now.getFullYear(), now.getMonth(), now.getDate()).getTime()) / day) * day;
	const shifted = (): number => RealDate.now() + offset;
	const Shifted: DateConstructor = new Proxy(RealDate, {
		construct: (target, args: unknown[], newTarget) => Reflect.construct(target, args.length === 0 ? [shifted()] : args, newTarget === Shifted ? target : newTarget) as Date,
		apply: () => new RealDate(shifted()).toString(),
		get: (target, key) => (key === "now" ? shifted : (Reflect.get(target, key) as unknown)),
	});
	globalThis.Date = Shifted;
}
