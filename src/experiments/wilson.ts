/** Two-sided 95 % of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * Between which rates (0…1) the true one lies with 95 % confidence, by `replied` of `asked`: Wilson's score interval without a correction
 * for continuity (E. B. Wilson 1927, JASA 22: 209–212; method 3 of R. G. Newcombe 1998, Statistics in Medicine 17: 857–872). Of nobody
 * asked, anything.
 */
export function wilsonInterval(replied: number, asked: number): { readonly low: number; readonly high: number } {
	if (asked <= 0) return { low: 0, high: 1 };
	const rate = replied / asked;
	const scale = 1 + z ** 2 / asked;
	const middle = rate + z ** 2 / (2 * asked);
	const half = z * Math.sqrt((rate * (1 - rate)) / asked + z ** 2 / (4 * asked ** 2));
	return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
