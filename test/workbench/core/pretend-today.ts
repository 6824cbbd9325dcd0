/**
 * Lets the clock of a page (or of a test) stand at another day, at the present time of day, and go on from there.
 * Must run before anything reads the clock. Answers the way back.
 */
export function pretendToday(day: string, place: { Date: DateConstructor } = globalThis): () => void {
	const real = place.Date;
	const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.slice(1).map(Number);
	if (!parts) throw new Error(`No day like 2026-11-22: ${day}`);
	const [year = 0, month = 1, date = 1] = parts;
	const now = new real();
	const then = new real(year, month - 1, date, now.getHours(), now.getMinutes(), now.getSeconds(), now.getMilliseconds());
	const shift = then.getTime() - now.getTime();
	const shifted: DateConstructor = new Proxy(real, {
		construct: (target, values: unknown[], made) => {
			const own = values.length > 0 ? values : [target.now() + shift];
			return Reflect.construct(target, own, made === shifted ? target : made) as Date;
		},
		apply: (target) => new target(target.now() + shift).toString(),
		get: (target, key) => (key === "now" ? () => target.now() + shift : (Reflect.get(target, key) as unknown)),
	});
	place.Date = shifted;
	return () => {
		place.Date = real;
	};
}
