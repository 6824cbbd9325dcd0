import type { Note } from "../notes/note";
import type { PrivateKeys } from "../people/properties/private-keys";
import type { AskedPhrases, Unit } from "./asked-phrases";
import { hiddenLines } from "./hidden-lines";
import type { Marks } from "./note-marks";
import { type SeeField, seeFields } from "./note-topics";
import { longestPhrase } from "./phrase";

const none: Marks = Object.freeze([]);

/** Matches notes with what is asked for. */
export class NoteMatcher {
	readonly #asked: AskedPhrases;
	/** How plainly the note that is being matched has each unit. */
	readonly #found = new Map<number, number>();

	constructor(asked: AskedPhrases) {
		this.#asked = asked;
	}

	/** What a note says about it, in order. */
	marksOf(note: Note, secret: PrivateKeys): Marks {
		this.#found.clear();
		seeFields(note, secret, hiddenLines(note.structure), this.#see);
		return this.#found.size === 0 ? none : Array.from(this.#found, ([unit, plain]) => (unit << 3) | plain).sort((a, b) => a - b);
	}

	/** Whether a note has anything that is asked for since there were so many units. */
	hasNew(since: number): (note: Note, secret: PrivateKeys) => boolean {
		const isNew = this.#asked.since(since);
		let has = false;
		const see: SeeField = (_, __, written, textOf) => { has ||= isNew(inReach(written, textOf)); };
		return (note, secret) => {
			has = false;
			seeFields(note, secret, undefined, see);
			return has;
		};
	}

	readonly #see: SeeField = (kind, _, written, textOf) => {
		if (kind !== "hidden" && this.#asked.mayConcern(inReach(written, textOf), kind)) {
			this.#asked.read(textOf(written), kind, this.#find);
		}
	};

	readonly #find = (unit: Unit, plain: number): void => {
		const known = this.#found.get(unit.id);
		if (known === undefined || known < plain) this.#found.set(unit.id, plain);
	};
}

/** As written is cheaper, and has all that the text has, unless that lies behind what counts of a text. */
function inReach(written: string, textOf: (written: string) => string): string {
	return written.length > longestPhrase ? textOf(written) : written;
}
