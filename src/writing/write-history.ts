import { newLines } from "../notes/new-lines";
import { refuse } from "../notes/refusal";
import type { Done } from "./apply-step";
import type { VaultWords } from "../notes/vault-words";

/** A write of this session that can be undone, as lists show it. */
export interface PastWrite {
	readonly id: number;
	readonly label: VaultWords;
	/** When, as the clock said. */
	readonly at: number;
	readonly paths: readonly string[];
}

/** The same, with what undoing it takes. */
export interface Entry extends PastWrite {
	readonly steps: readonly Done[];
	/** Whether each note was written by itself, and is taken back so. */
	readonly isRun: boolean;
	/** Takes back what was changed with it and stands in no note: settings. */
	readonly also?: TakesBack | undefined;
}

/** Takes back what stands in no note. */
export type TakesBack = () => Promise<void>;

/** So many can be undone: who sorts three hundred people may take back all of it. */
const mostKept = 500;
/** And so many of them are listed. */
const mostListed = 50;
/** Of a write of thousands of notes, so many tell what it was. */
const mostTold = 20;

/** The last writes of the session, with what undoing them takes. In memory only. */
export class WriteHistory {
	#entries: readonly Entry[] = [];
	readonly #undone = new Set<number>();
	#lastId = 0;

	/** Remembers a write and returns its id. */
	add(label: string, at: number, steps: readonly Done[], { isRun = false, also }: Partial<Pick<Entry, "isRun" | "also">> = {}): number {
		const id = ++this.#lastId;
		this.#entries = [...this.#entries, { id, label, at, isRun, also, ...of(steps) }].slice(-mostKept);
		return id;
	}

	/** The writes, newest first. */
	recent(): readonly PastWrite[] {
		return this.#entries.slice(-mostListed).map(({ id, label, at, paths }) => ({ id, label, at, paths })).reverse();
	}

	/** The lines that a write put into notes; of many notes, into the first. */
	linesOf(id: number): readonly string[] {
		const { steps = [] } = this.#entries.find((one) => one.id === id) ?? {};
		return steps.slice(0, mostTold).flatMap(({ before, after }) => newLines(before ?? "", after ?? ""));
	}

	/** A write that can be undone; throws if it is not one, or no longer. */
	find(id: number): Entry {
		const entry = this.#entries.find((one) => one.id === id);
		if (!entry) refuse(this.#undone.has(id) ? "undone-already" : "nothing-to-undo", "");
		return entry;
	}

	/** To be told of a write that has been undone. */
	remove(id: number): void {
		this.#entries = this.#entries.filter((entry) => entry.id !== id);
		this.#undone.add(id);
	}

	/** To be told of a run that has been undone but for these steps. */
	leave(id: number, steps: readonly Done[]): void {
		this.#entries = this.#entries.map((entry) => (entry.id === id ? { ...entry, ...of(steps) } : entry));
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
