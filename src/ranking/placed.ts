import { Ordered } from "../people/index/ordered";
import type { Rankable, RankedEntry, SaidEntry } from "./rankable";

/** A person with all that puts them on a list of a day. */
export interface Placed extends Rankable {
	/** Them as a list shows people about whom there is nothing to say. */
	readonly silent: RankedEntry;
	readonly onlyLink: string | undefined;
	/** Undefined where there is nothing to say. */
	readonly said: SaidEntry | undefined;
}

/** A person as they were placed and as they are; undefined where there was, or is, nobody. */
export interface PlacedChange {
	readonly before: Placed | undefined;
	readonly now: Placed | undefined;
}

/** Which entry of a person a list shows; undefined where it leaves them out. The same object for the same person as placed. */
export type Chooser = (placed: Placed) => RankedEntry | undefined;

/** One of the lists of a day, kept in order while people change. */
export class PlacedList {
	readonly #entries: Ordered<RankedEntry>;
	readonly #choose: Chooser;

	constructor(choose: Chooser, compare: (a: RankedEntry, b: RankedEntry) => number) {
		this.#choose = choose;
		this.#entries = new Ordered(compare);
	}

	get entries(): readonly RankedEntry[] {
		return this.#entries.items;
	}

	without(left: readonly RankedEntry[]): readonly RankedEntry[] {
		return this.#entries.without(left);
	}

	fill(everybody: Iterable<Placed>): void {
		const entries: RankedEntry[] = [];
		for (const placed of everybody) {
			const entry = this.#choose(placed);
			if (entry) entries.push(entry);
		}
		this.#entries.fill(entries);
	}

	follow(changes: readonly PlacedChange[]): void {
		const gone: RankedEntry[] = [];
		const come: RankedEntry[] = [];
		for (const { before, now } of changes) {
			const was = before && this.#choose(before);
			const is = now && this.#choose(now);
			if (was === is) continue;
			if (was) gone.push(was);
			if (is) come.push(is);
		}
		this.#entries.replace(gone, come);
	}
}

/** Somebody on the list: what is said of them. */
export function dueEntry({ said }: Placed): SaidEntry | undefined {
	return said?.isDue === true ? said : undefined;
}

/** Somebody as shown where everybody is: with reasons only where they are due. */
export function entryOf(placed: Placed): RankedEntry {
	return dueEntry(placed) ?? placed.silent;
}
