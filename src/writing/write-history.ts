import { newLines } from "../notes/new-lines";
import { Refusal } from "../notes/refusal";
import type { Done } from "./apply-step";

/** A write of this session that can be undone, as lists show it. */
export interface PastWrite {
	readonly id: number;
	readonly label: string;
	/** When, as the clock said. */
	readonly at: number;
	readonly paths: readonly string[];
}

/** The same, with what undoing it takes. */
interface Entry extends PastWrite {
	readonly steps: readonly Done[];
}

const most = 50;

/** The last writes of the session, with what undoing them takes. In memory only; holds at most fifty. */
export class WriteHistory {
	#entries: readonly Entry[] = [];
	readonly #undone = new Set<number>();
	#lastId = 0;

	/** Remembers a write and returns its id. */
	add(label: string, at: number, steps: readonly Done[]): number {
		const id = ++this.#lastId;
		this.#entries = [...this.#entries, { id, label, at, ...of(steps) }].slice(-most);
		return id;
	}

	/** The writes, newest first. */
	recent(): readonly PastWrite[] {
		return this.#entries.map(({ id, label, at, paths }) => ({ id, label, at, paths })).reverse();
	}

	/** The lines that a write put into notes. */
	linesOf(id: number): readonly string[] {
		const { steps = [] } = this.#entries.find((one) => one.id === id) ?? {};
		return steps.flatMap(({ before, after }) => newLines(before ?? "", after ?? ""));
	}

	/** A write that can be undone; throws if it is not one, or no longer. */
	find(id: number): Entry {
		const entry = this.#entries.find((one) => one.id === id);
		if (!entry) throw new Refusal(this.#undone.has(id) ? "undone-already" : "nothing-to-undo", "");
		return entry;
	}

	/** To be told of a write that has been undone. */
	remove(id: number): void {
		this.#entries = this.#entries.filter((entry) => entry.id !== id);
		this.#undone.add(id);
	}

	/** A note that moved is still the note that was written. */
	rename(from: string, to: string): void {
		const moved = (step: Done): Done => (step.path === from ? { ...step, path: to } : step);
		this.#entries = this.#entries.map((entry) => (entry.paths.includes(from) ? { ...entry, ...of(entry.steps.map(moved)) } : entry));
	}
}

function of(steps: readonly Done[]): Pick<Entry, "steps" | "paths"> {
	return { steps, paths: steps.map(({ path }) => path) };
}
