import type { Telling, Undoable } from "../../src/actions/telling";
import { asSeen, type Drawn } from "../../src/veil/drawn";

/** Keeps what is told, as it is to be seen then, and what can be taken back. */
export class Told implements Telling {
	readonly said: string[] = [];
	readonly undone: Undoable[] = [];

	tell(said: Drawn): void {
		this.said.push(asSeen(said));
	}

	showUndo(sentence: Drawn, done: Undoable): void {
		this.said.push(asSeen(sentence));
		this.undone.push(done);
	}
}
