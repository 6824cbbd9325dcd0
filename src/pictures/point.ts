/** A place in a picture; y grows downwards. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Two things by their numbers. */
export type Pair = readonly [number, number];

/** As exact as a picture needs it: numbers that are the same on every machine, and short. */
export function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
