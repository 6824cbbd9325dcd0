import type { CivilDate } from "../calendar/civil-date";
import { spoken } from "../notes/lines/spoken";
import type { ShownPromise } from "../reconnect/entry-text";
import type { Dismissals } from "../settings/dismissals";
import type { Words } from "../words/words";
import type { PersonWrites } from "../writes/person-writes";
import { attempt, type Telling, toldWhyNot } from "./telling";

/** What is done with a talking point or a promise where it is shown. */
export interface PointPorts {
	readonly words: Words;
	readonly telling: Telling;
	readonly writes: Pick<PersonWrites, "keepPromise">;
	readonly dismissals: Dismissals;
	readonly screens: { announce(): void };
	today(): CivilDate;
}

/** What one can do with a point or a promise on any surface that shows it. */
export class PointActions {
	readonly #ports: PointPorts;

	constructor(ports: PointPorts) {
		this.#ports = ports;
	}

	/** Sets a talking point aside for a person until it says something else, with a way back. */
	dismiss(path: string, key: string): void {
		const { dismissals, words, telling } = this.#ports;
		dismissals.add(path, key);
		this.#ports.screens.announce();
		telling.showUndo(words.logging.dismissed, { undo: () => {
			dismissals.remove(path, key);
			this.#ports.screens.announce();
		} });
	}

	/** Ticks a promise of mine in its note; resolves with whether it is ticked now. */
	keep(promise: ShownPromise): Promise<boolean> {
		const { words, telling, writes } = this.#ports;
		const what = spoken(promise.text);
		return toldWhyNot(telling, attempt(words, async () => {
			const receipt = await writes.keepPromise(promise, this.#ports.today());
			if (receipt.paths.length > 0) telling.showUndo(() => words.logging.kept(words.veil.quote(what)), receipt);
			else telling.tell(() => words.logging.keptBefore(words.veil.quote(what)));
		}));
	}
}
