import type { Note } from "../../notes/note";
import type { IndexPorts } from "./index-ports";
import { SpeakingNotes } from "./speaking-notes";

/** The notes that link a name, found without a walk over all of them. Owned by `PeopleStore`. */
export class LinkingNotes {
	/** Undefined while it has to be gathered again. */
	#speaking: SpeakingNotes | undefined;
	readonly #ports: Pick<IndexPorts, "notes" | "noteAt">;

	constructor(ports: Pick<IndexPorts, "notes" | "noteAt">) {
		this.#ports = ports;
	}

	/** A note is new, or has changed. */
	add({ path, structure }: Note): void {
		if (this.#speaking?.addLater(path, structure) === false) this.#speaking = undefined;
	}

	/** Makes the register if there is none, at first or because it was given up; a step ends when `pause` says so. */
	*gather(pause: () => boolean): Generator<undefined> {
		if (this.#speaking) return;
		const speaking = (this.#speaking = new SpeakingNotes());
		const notes = this.#ports.notes();
		for (let at = 0; at < notes.length; at++) {
			const structure = notes.structure(at);
			if (structure) speaking.add(notes.path(at), structure);
			if (pause()) yield;
		}
	}

	/** The notes as they are now that have, or had, a link whose hash may be that of a name. */
	*notes(mayBeName: (hash: number) => boolean): Generator<Note> {
		for (const path of this.#speaking?.linking(mayBeName) ?? []) {
			const note = this.#ports.noteAt(path);
			if (note) yield note;
		}
	}
}
