import type { Done } from "./apply-step";

/** A write of this session that can be undone, as lists show it. */
export interface PastWrite {
	readonly id: number;
	readonly label: string;
	/** When, as the clock said. */
	readonly at: number;
	readonly paths: readonly string[];
}

interface Entry {
	readonly id: number;
	readonly label: string;
	readonly at: number;
	readonly steps: readonly Done[];
}

/** The last writes of the session, with what undoing them takes. In memory only; holds at most fifty. */
export class WriteHistory {
	#entries: readonly Entry[] = [];
	readonly #undone = new Set<number>();
	#lastId = 0;

	/** Remembers a write and answers its id. */
	add(label: string, at: number, steps: readonly Done[]): number {
		const id = ++this.#lastId;
		this.#entries = [...this.#entries, { id, label, at, steps }].slice(-most);
		return id;
	}

	/** The writes, newest first. */
	recent(): readonly PastWrite[] {
		return this.#entries.map(({ id, label, at, steps }) => ({ id, label, at, paths: steps.map(({ path }) => path) })).reverse();
	}

	steps(id: number): readonly Done[] | undefined {
		return this.#entries.find((entry) => entry.id === id)?.steps;
	}

	/** Whether a write was here and has been undone. */
	wasUndone(id: number): boolean {
		return this.#undone.has(id);
	}

	/** To be told of a write that has been undone. */
	remove(id: number): void {
		this.#entries = this.#entries.filter((entry) => entry.id !== id);
		this.#undone.add(id);
	}

	/** A note that moved is still the note that was written. */
	rename(from: string, to: string): void {
		const moved = (step: Done): Done => (step.path === from ? { ...step, path: to } : step);
		this.#entries = this.#entries.map((entry) => (entry.steps.some(({ path }) => path === from) ? { ...entry, steps: entry.steps.map(moved) } : entry));
	}
}

const most = 50;
