import type { Decision, Sitting } from "../circles/sitting";
import type { Words } from "../words/words";
import type { NoteChange, NoteWriter } from "../writing/note-writer";
import { attempt, problemOf, type Telling, toldWhyNot } from "./telling";
import type { VaultWords } from "../notes/vault-words";

/** What a sitting needs. */
export interface SittingPorts {
	readonly words: Words;
	readonly telling: Pick<Telling, "tell">;
	readonly writer: Pick<NoteWriter, "write">;
	readonly redraw: () => void;
}

/** Asks on screen why somebody matters; `now` is what is said so far. */
export type AskWhy = (
	asked: { readonly name: VaultWords; readonly now: VaultWords },
	save: (why: string) => Promise<undefined>,
) => void;

/** How far one has come. */
export interface Progress {
	readonly decided: number;
	readonly total: number;
}

/** A sitting as one works in it: each decision is a write of its own, which can be undone alone or with all others. */
export class SittingActs<Item> {
	/** Key of whom the keyboard is to go to as soon as they are there again. */
	wanted: string | undefined;
	readonly sitting: Sitting<Item>;
	readonly #ports: SittingPorts;

	constructor(sitting: Sitting<Item>, ports: SittingPorts) {
		this.sitting = sitting;
		this.#ports = ports;
	}

	/** What the head says, as plain data. */
	get said(): readonly [count: number, last: VaultWords | undefined] {
		const { decisions } = this.sitting;
		return [decisions.length, decisions.at(-1)?.said];
	}

	putOff(keys: readonly string[]): void {
		this.sitting.putOff(keys);
		this.#ports.redraw();
	}

	/** Writes a decision. Resolves with undefined, or with the sentence that says why not, which is told. */
	write(decision: Omit<Decision, "receipt">, changes: readonly NoteChange[], label: VaultWords): void {
		const { words, telling, writer, redraw } = this.#ports;
		const made: Decision = { ...decision, receipt: writer.write(changes, label) };
		this.sitting.add(made);
		made.receipt.catch((error: unknown) => {
			this.sitting.remove(made);
			telling.tell(problemOf(error, words));
			redraw();
		});
		redraw();
	}

	async undoLast(): Promise<void> {
		const last = this.sitting.takeLast();
		if (!last) return;
		[this.wanted] = last.keys;
		const { words, telling, redraw } = this.#ports;
		await toldWhyNot(telling, attempt(words, async () => { await (await last.receipt).undo(); }));
		redraw();
	}

	/** Undoes all that was decided in this sitting, and says what stays. */
	async undoAll(): Promise<void> {
		const { words: { sorting: say, logging, veil }, telling, redraw } = this.#ports;
		const [count] = this.said;
		const stay = await this.sitting.undoAll();
		const names = stay.map((one) => one.names).join(logging.comma);
		const stays = (): string => (stay.length === 0 ? "" : say.stays(veil.people(stay.length, names)));
		telling.tell(() => [say.allUndone(count - stay.length), stays()].filter(Boolean).join(" "));
		redraw();
	}
}
