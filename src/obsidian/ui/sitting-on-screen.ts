import type { Decision, Sitting } from "../../circles/sitting";
import type { Words } from "../../words/words";
import type { NoteChange, NoteWriter } from "../../writing/note-writer";
import { attempt, problemOf, tell, toldWhyNot } from "./tell";
import { textButton } from "./text-button";
import type { VaultWords } from "../../notes/vault-words";
import { drawText } from "./drawn";

/** What a sitting on screen needs. */
export interface SittingPorts {
	readonly words: Words;
	readonly writer: Pick<NoteWriter, "write">;
	readonly redraw: () => void;
}

/** How far one has come. */
export interface Progress {
	readonly decided: number;
	readonly total: number;
}

/** A sitting as one works in it: each decision is a write of its own, which can be undone alone or with all others. */
export class SittingOnScreen<Item> {
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
		const { words, writer, redraw } = this.#ports;
		const made: Decision = { ...decision, receipt: writer.write(changes, label) };
		this.sitting.add(made);
		made.receipt.catch((error: unknown) => {
			this.sitting.remove(made);
			tell(problemOf(error, words));
			redraw();
		});
		redraw();
	}

	async undoLast(): Promise<void> {
		const last = this.sitting.takeLast();
		if (!last) return;
		[this.wanted] = last.keys;
		await toldWhyNot(attempt(this.#ports.words, async () => { await (await last.receipt).undo(); }));
		this.#ports.redraw();
	}

	/** Draws how far one has come, and what was decided last, which may be undone. */
	drawHead(parentEl: HTMLElement, { decided, total }: Progress): void {
		const { sorting: say, logging, veil, discreet } = this.#ports.words;
		const headEl = parentEl.createDiv("kith-sitting");
		const countEl = headEl.createDiv("kith-sitting-line");
		const progress = say.progress(decided, total);
		countEl.createSpan({ cls: "kith-sitting-count", text: progress });
		const [count, last] = this.said;
		if (count > 1) textButton(countEl, say.undoAll(count), "kith-undo-all", () => { void this.#undoAll(); });
		headEl.createEl("progress", {
			cls: "kith-sitting-bar",
			attr: { max: String(total), value: String(decided), "aria-label": progress },
		});
		if (last === undefined) return;
		const lastEl = headEl.createDiv("kith-sitting-line");
		const saidEl = lastEl.createSpan({ cls: "kith-sitting-said", attr: { dir: "auto", role: "status" } });
		drawText(saidEl, () => veil.quote(last, discreet.done));
		textButton(lastEl, logging.undo, "kith-undo-last", () => { void this.undoLast(); }).dataset["step"] = "z";
	}

	async #undoAll(): Promise<void> {
		const { words: { sorting: say, logging, veil }, redraw } = this.#ports;
		const [count] = this.said;
		const stay = await this.sitting.undoAll();
		const names = stay.map((one) => one.names).join(logging.comma);
		const stays = (): string => (stay.length === 0 ? "" : say.stays(veil.people(stay.length, names)));
		tell(() => [say.allUndone(count - stay.length), stays()].filter(Boolean).join(" "));
		redraw();
	}
}
