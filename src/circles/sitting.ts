import type { Person } from "../people/person/person";
import type { WriteReceipt } from "../writing/note-writer";
import type { VaultWords } from "../notes/vault-words";

/** Something that was decided: of whom, as the screen says it, and what takes it back. */
export interface Decision {
	readonly names: VaultWords;
	/** Of those whom it was about. */
	readonly keys: readonly string[];
	readonly said: VaultWords;
	/** Rejected where it was refused. */
	readonly receipt: Promise<WriteReceipt>;
}

/** What is sorted: by what it is known again, and what of it comes first, the heaviest. */
export interface Sorted<Item> {
	readonly keyOf: (item: Item) => string;
	readonly weightOf: (item: Item) => number;
}

/** People, whom one was in touch with most first. */
export const peopleByTalks: Sorted<Person> = { keyOf: ({ path }) => path, weightOf: ({ contacts }) => contacts.length };

/** One sitting of sorting: in which order they come, and what was decided so far. Kept in memory; notes hold the decisions. */
export class Sitting<Item> {
	/** Keys; whoever was put off stands last. */
	readonly #order = new Set<string>();
	#decisions: readonly Decision[] = [];
	#revision = 0;
	readonly #sorted: Sorted<Item>;

	constructor(sorted: Sorted<Item>) {
		this.#sorted = sorted;
	}

	/** Grows whenever somebody is put off. */
	get revision(): number {
		return this.#revision;
	}

	/** In order, the last one last. */
	get decisions(): readonly Decision[] {
		return this.#decisions;
	}

	/** Those undecided in the order of the sitting: whoever is new stands after all others. */
	inOrder(undecided: readonly Item[]): readonly Item[] {
		const { keyOf, weightOf } = this.#sorted;
		const byKey = new Map(undecided.map((item) => [keyOf(item), item]));
		const newcomers = [...byKey].filter(([key]) => !this.#order.has(key));
		for (const [key] of newcomers.sort(([, a], [, b]) => weightOf(b) - weightOf(a))) this.#order.add(key);
		return [...this.#order].flatMap((key) => byKey.get(key) ?? []);
	}

	/** Not now: they come again at the end. */
	putOff(keys: readonly string[]): void {
		this.#revision++;
		for (const key of keys) {
			this.#order.delete(key);
			this.#order.add(key);
		}
	}

	add(decision: Decision): void {
		this.#decisions = [...this.#decisions, decision];
	}

	/** Takes out what was refused. */
	remove(decision: Decision): void {
		this.#decisions = this.#decisions.filter((one) => one !== decision);
	}

	/** The last decision, which is none from now on: whoever takes it undoes it. */
	takeLast(): Decision | undefined {
		const last = this.#decisions.at(-1);
		if (last) this.remove(last);
		return last;
	}

	/** Undoes all, the last first. Returns those that stay because their note has changed since. */
	async undoAll(): Promise<readonly Decision[]> {
		const stay: Decision[] = [];
		const all = [...this.#decisions].reverse();
		this.#decisions = [];
		for (const decision of all) {
			const receipt = await decision.receipt.catch(() => undefined);
			await receipt?.undo().catch(() => stay.push(decision));
		}
		return stay;
	}
}
