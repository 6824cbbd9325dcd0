/** Chances that are the same for the same seed, so that what went wrong once can be seen again. */
export class Schedule {
	constructor(private state: number) {}

	/** A whole number from 0 to below `end`. */
	below(end: number): number {
		// A linear congruence with the constants of Numerical Recipes; the high bits are the good ones.
		this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
		return Math.floor((this.state / 2 ** 32) * end);
	}

	chance(share: number): boolean {
		return this.below(1000) < share * 1000;
	}

	pick<T>(from: readonly T[]): T {
		const picked = from[this.below(from.length)];
		if (picked === undefined) throw new Error("Nothing to pick from.");
		return picked;
	}

	shuffled<T>(items: readonly T[]): T[] {
		const left = [...items];
		return items.flatMap(() => left.splice(this.below(left.length), 1));
	}

	/** Lets everybody else have so many turns. */
	turns(count: number): Promise<void> {
		return turns(count);
	}
}

/** Lets everybody else have so many turns: whatever would happen by itself has happened. */
export async function turns(count: number): Promise<void> {
	for (let left = count; left > 0; left--) await new Promise((resolve) => setTimeout(resolve, 0));
}
