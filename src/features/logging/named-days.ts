import { isDayName } from "../../calendar/date-in-name";
import { namesToFind, type NamesToFind, withNamesLinked } from "../../capture/names-in-day";
import type { Note } from "../../notes/note";
import { NoteRegister } from "../../notes/note-register";
import type { Kith } from "../../obsidian/kith";
import { CachedFiles } from "../../obsidian/vault/cached-files";
import type { Person } from "../../people/person/person";

const none = { length: 0, note: (): undefined => undefined };

/** A note of a day whose text is to be read. */
type NamedDay = Pick<Note, "path">;

/**
 * Daily notes that name people without a link, for those who write so: they are handed to the index as if each name were a link. Only where
 * that is switched on; then the texts of all daily notes are read, and again when somebody has another name.
 */
export class NamedDays extends NoteRegister<NamedDay> {
	readonly #kith: Pick<Kith, "known" | "names" | "settings">;
	/** Whose names the texts were read by. */
	#people: readonly Person[] = [];
	#wanted: NamesToFind | undefined;
	/** Notes that were handed over so. */
	readonly #handed = new Set<string>();

	constructor({ app, dailyNotes, ...kith }: Pick<Kith, "app" | "dailyNotes" | "known" | "names" | "settings">) {
		const { settings, known } = kith;
		super({
			read: (note) => {
				const isDay = settings.current.plainNames && (dailyNotes.dayOf(note.path) !== undefined || isDayName(note.name));
				return isDay && !known.personOf(note.path) ? { path: note.path } : undefined;
			},
			// Switched off, it is not to cost a look at every note.
			notes: () => (settings.current.plainNames ? new CachedFiles(app) : none),
		});
		this.#kith = kith;
	}

	/** Asked whenever notes are handed over: with other names, all texts are read again. */
	override get isSettled(): boolean {
		this.#followNames();
		return super.isSettled;
	}

	override put(note: Note): void {
		super.put(note);
		const { text } = note;
		if (text === undefined || this.get(note.path) === undefined) return;
		this.#followNames();
		if (this.#wanted) this.#hand({ ...note, text }, this.#wanted);
	}

	/** To the index, which knows the note as it is already. */
	#hand(note: Note & { readonly text: string }, wanted: NamesToFind): void {
		const { names, known: { index } } = this.#kith;
		const named = withNamesLinked(note, names, wanted);
		if (named !== note) this.#handed.add(note.path);
		else if (!this.#handed.delete(note.path)) return;
		index.put(named);
	}

	#followNames(): void {
		const { settings, known } = this.#kith;
		if (!settings.current.plainNames || known.people() === this.#people) return;
		this.#people = known.people();
		const wanted = namesToFind(this.#people);
		if (wanted.made === this.#wanted?.made) return;
		this.#wanted = wanted;
		this.fill();
	}
}
