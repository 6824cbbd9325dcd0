/** What a script hands out, as it is and as it is made of it. */
export function both(code: string, make: (code: string) => string): readonly [unknown, unknown] {
	const run = (script: string): unknown => {
		const made: { out?: unknown } = {};
		// A script is what is tested.
		// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
		new Function("made", script)(made);
		return made.out;
	};
	return [run(code), run(make(code))];
}
