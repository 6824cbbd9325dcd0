import { civilDate } from "../calendar/civil-date";
import type { CivilDate } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import type { DateInterval } from "../calendar/date-interval";
import { writeDate } from "../calendar/write-date";
import { writeLastContact } from "../interactions/logs/last-contact";
import type { LastContactKeys } from "../interactions/logs/last-contact";
import { logChange } from "../interactions/logs/log-change";
import { headingsIn } from "../interactions/logs/log-headings";
import type { OutdatedContact } from "../people/person/upkeep";
import { obstacleTo } from "../capture/capture";
import type { Capture } from "../capture/capture";
import { captureChange, captureLines } from "../capture/capture-change";
import type { CaptureChangeOptions } from "../capture/capture-change";
import { groupLogLines, type GroupWriting, logInGroup } from "../groups/group-log";
import { tickTask } from "../commitments/write-commitment";
import type { LogOptions } from "../interactions/logs/write-interaction";
import { notRefused, refuse } from "../notes/refusal";
import { commaList } from "../notes/comma-list";
import { noteName } from "../notes/note-name";
import { writeProperty, writeUnder } from "../notes/yaml/write-property";
import type { Person } from "../people/person/person";
import { noPersonKey } from "../people/reading/is-person-note";
import { type KeyOf, keysInNote } from "../people/reading/key-in-note";
import { newPersonNote } from "../people/reading/new-person-note";
import type { NewPersonNote } from "../people/reading/new-person-note";
import type { PersonRules } from "../people/properties/person-rules";
import type { Meaning } from "../people/properties/property-table";
import type { Commitment } from "../commitments/commitment";
import type { KithSettings } from "../settings/setting-table";
import { noteLanguage } from "../notes/lines/note-language";
import { spoken } from "../notes/lines/spoken";
import { wordsFor } from "../words/words";
import type { Words } from "../words/words";
import type { LabelOf, NoteChange, NoteWriter, WriteReceipt } from "../writing/note-writer";
import { type DayAhead, dayAhead } from "./day-ahead";
import { type FoundPerson, foundText } from "./found-person";
import { goneBy, typedDate } from "./typed-date";
import { withKinds } from "./with-kinds";

/** What writing needs of the rest of Kith. */
export interface PersonWritePorts {
	readonly writer: NoteWriter;
	readonly words: Words;
	settings(): KithSettings;
	/** The key that a meaning has in a note, or in a new one. */
	readonly keyOf: KeyOf;
	/** The rules that notes are read by. */
	readonly rules: () => PersonRules;
	personOf(path: string): Person | undefined;
	/** Reads a line of quick capture; reads only. */
	readCapture(text: string, today: CivilDate): Capture;
}

/** An interaction with people who have notes. */
export interface LogEntry {
	readonly paths: readonly string[];
	readonly when: DateInterval;
	readonly channel: string | null;
	readonly text: string;
}

/** What a property is to say; null takes it away. */
export interface PropertyEdit {
	readonly meaning: Meaning;
	readonly value: string | readonly string[] | null;
}

/** Defaults for a person known only by name. */
const nobodyYet: NewPersonNote = { aliases: [], circle: "", why: "" };

/**
 * Everything that Kith writes about people, each as one write that can be undone. Throws a `Refusal`, with nothing changed, where it may
 * not.
 */
export class PersonWrites {
	readonly #ports: PersonWritePorts;

	constructor(ports: PersonWritePorts) {
		this.#ports = ports;
	}

	/** The date that somebody typed: a day, an imprecise date, or a phrase; undefined if it is not a date. */
	dateIn(typed: string, today: CivilDate): DateInterval | undefined {
		return typedDate(typed, this.#ports.settings().weekStart, today);
	}

	/** What was typed as a day gone by. */
	dateGone(typed: string, today: CivilDate): DateInterval | undefined {
		return goneBy(typed, this.#ports.settings().weekStart, today);
	}

	/** The future day that somebody types for a plan or a snooze, under the settings; today as well where that will do. */
	dayAhead(typed: string, today: CivilDate, orToday?: boolean): DayAhead | undefined {
		return dayAhead(typed, this.#ports.settings().weekStart, today, orToday);
	}

	/** A day given by a program: `YYYY-MM-DD`, not later than today. */
	dayOf(text: string, today: CivilDate): DateInterval {
		const day = civilDate(text);
		if (!day) refuse("not-a-date", text);
		return this.#notLater(dayInterval(day), today);
	}

	async log({ paths, when, channel, text }: LogEntry): Promise<WriteReceipt> {
		const people = this.#peopleAt([...new Set(paths)]);
		const change = (note: string): string =>
			logChange({ on: when, channel, text }, { ...this.#lastContactKeys(note), ...this.#logOptions(note) })(note);
		return this.#write(people.map(({ path }) => ({ path, change })), this.#labelOf(people.map(({ name }) => name)));
	}

	/** Writes what a line says. */
	async capture(text: string, today: CivilDate): Promise<WriteReceipt> {
		if (text.trim() === "") refuse("empty", "");
		const capture = this.#ports.readCapture(text, today);
		const problem = obstacleTo(capture);
		if (problem) throw new Error(this.#ports.words.capture.problem(problem));
		return this.writeCapture(capture, new Map());
	}

	/**
	 * Writes what was read. Names without a note are refused, unless they are among `newPeople`: those get one, at the path there, or the
	 * one there is marked as theirs.
	 */
	async writeCapture(read: Capture, newPeople: ReadonlyMap<string, string>, unmarked = new Set<string>()): Promise<WriteReceipt> {
		const capture = withKinds(read, this.#ports.settings().valueKinds);
		const { group } = capture;
		if (group) return this.#write(logInGroup(group, capture, this.#groupWriting()), this.#words.labels.log(group.name));
		if (capture.people.length === 0) refuse("nobody", capture.text);
		const changes = capture.people.flatMap(({ path, name }, index): readonly NoteChange[] => {
			const change = (note: string): string => captureChange(capture, index, this.#captureOptions(note))(note);
			if (path !== null) return [{ path, change }];
			const made = newPeople.get(name);
			if (made === undefined) refuse("unknown-person", name);
			if (unmarked.has(made)) return [{ path: made, change: (note) => change(this.#marked(note)) }];
			return [{ path: made, create: this.#newNote(nobodyYet) }, { path: made, change }];
		});
		return this.#write(changes, this.#labelOf(capture.people.map(({ path, name }) => this.#ports.personOf(path ?? "")?.name ?? name)));
	}

	/**
	 * The lines that a capture makes in the note of one of those named, the first unless said, or of the group; where no note is given, in
	 * one that has the headings and nothing else.
	 */
	captureLines(read: Capture, note?: string, at = 0): readonly string[] {
		const capture = withKinds(read, this.#ports.settings().valueKinds);
		if (capture.group) return groupLogLines(note ?? "## Log\n", capture, this.#groupWriting());
		const options = this.#captureOptions(note ?? "");
		return captureLines(capture, at, note ?? `## ${options.tasksHeading}\n\n## ${commaList(options.heading)[0] ?? ""}\n`, options);
	}

	/** Sets the next contact with several people, as one write; null takes the plan away. */
	async plan(paths: readonly string[], on: DateInterval | null): Promise<WriteReceipt> {
		return this.#setForAll(paths, { meaning: "nextContact", value: on && writeDate(on) }, this.#words.labels.plan);
	}

	/** Snoozes until a day; null ends a snooze. */
	async snooze(paths: readonly string[], until: CivilDate | null): Promise<WriteReceipt> {
		return this.#setForAll(paths, { meaning: "snoozeUntil", value: until }, this.#words.labels.snooze);
	}

	async pause(paths: readonly string[], paused: boolean): Promise<WriteReceipt> {
		const { labels } = this.#words;
		// What the text of a note says ends only by what a property says.
		const resumed = paths.some((path) => this.#ports.personOf(path)?.silence) ? "false" : null;
		return this.#setForAll(paths, { meaning: "paused", value: paused ? "true" : resumed }, paused ? labels.pause : labels.resume);
	}

	/** Says of notes that they are nobody's, as one write; those that cannot be changed are left out. */
	async noPerson(notes: readonly Pick<Person, "path">[]): Promise<WriteReceipt> {
		const changes = notes.map(({ path }): NoteChange => ({ path, change: (text) => writeProperty(text, noPersonKey, "false") }));
		return this.#ports.writer.writeMost(changes, (refused) =>
			this.#words.noPerson(notRefused(notes, refused).map(({ path }) => noteName(path)).join(this.#words.comma)),
		);
	}

	/** Sets properties of several people, as one write; those whose notes cannot be changed are left out. */
	set(people: readonly { readonly path: string; readonly edits: readonly PropertyEdit[] }[], label: LabelOf): Promise<WriteReceipt> {
		return this.#ports.writer.writeMost(
			people.flatMap(({ path, edits }) =>
				edits.map(({ meaning, value }): NoteChange => ({
					path,
					change: (text) => writeUnder(text, (note) => this.#ports.keyOf(meaning, note), value),
				})),
			),
			label,
		);
	}

	/** Ticks a promise of mine where it stands. */
	async keepPromise({ text, source }: Pick<Commitment, "text" | "source">, today: CivilDate): Promise<WriteReceipt> {
		return this.#write(
			[{ path: source.path, change: (note) => tickTask(note, { text, by: "me", source }, today) }],
			this.#words.labels.keep(spoken(text)),
		);
	}

	async addPerson(path: string, note: NewPersonNote, label: string): Promise<WriteReceipt> {
		return this.#write([{ path, create: this.#newNote(note) }], label);
	}

	/**
	 * Creates notes for people without one, marks those not yet marked as a person's, and puts each into the circle chosen; what is no
	 * person's says so. Those whose notes cannot be changed are left out.
	 */
	async addFound(people: readonly FoundPerson[], label: LabelOf, also?: () => Promise<void>): Promise<WriteReceipt> {
		if (people.every(({ note }) => note === "nobody")) refuse("nobody", "");
		const changes = people.flatMap((found): readonly NoteChange[] => {
			const { path, note, circle } = found;
			if (note === "new") return [{ path, create: this.#newNote({ ...nobodyYet, circle }) }];
			const change = (text: string): string =>
				foundText(text, found, this.#ports.keyOf("circle", text), (unmarked) => this.#marked(unmarked));
			return note === "known" && circle === "" ? [] : [{ path, change }];
		});
		return this.#ports.writer.writeMost(changes, label, also);
	}

	/** Moves the last contact of several people forward, as one write; those whose notes cannot be changed are left out. */
	async updateLastContacts(outdated: readonly OutdatedContact[]): Promise<WriteReceipt> {
		return this.#ports.writer.writeMost(
			outdated.map(({ path, known }) => ({ path, change: (text) => writeLastContact(text, known, this.#lastContactKeys(text)) })),
			() => this.#words.upkeep.label,
		);
	}

	get #words(): Words["logging"] {
		return this.#ports.words.logging;
	}

	#write(changes: readonly NoteChange[], label: string): Promise<WriteReceipt> {
		return this.#ports.writer.write(changes, label);
	}

	#groupWriting(): GroupWriting {
		return { language: this.#ports.words.language === "zh" ? "zh" : "en", newestFirst: this.#ports.settings().newestFirst };
	}

	#captureOptions(note: string): CaptureChangeOptions {
		return {
			...this.#lastContactKeys(note),
			...this.#logOptions(note),
			nextContactKey: this.#ports.keyOf("nextContact", note), cameThroughKey: this.#ports.keyOf("cameThrough", note),
			tasksHeading: this.#wordsIn(note).tasksHeading,
		};
	}

	#labelOf(names: readonly string[]): string {
		return this.#words.labels.log(names.join(this.#words.comma));
	}

	#marked(text: string): string {
		const { markerProperty, markerValues } = this.#ports.settings();
		return writeProperty(text, commaList(markerProperty)[0] ?? "", markerValues[0] ?? "");
	}

	#newNote(note: NewPersonNote): string {
		return newPersonNote(note, { ...this.#ports.settings(), keyOf: (meaning) => this.#ports.keyOf(meaning) });
	}

	#logOptions(note: string): LogOptions {
		const { interactionHeading, looseLogs, newestFirst } = this.#ports.settings();
		const language = noteLanguage(note) ?? (this.#ports.words.language === "zh" ? "zh" : "en");
		return {
			heading: headingsIn(language, interactionHeading) || wordsFor(language).logging.heading,
			loose: looseLogs, newestFirst, chineseFields: language === "zh",
		};
	}

	/** The words of the language that a note is kept in; those on screen where it does not say. */
	#wordsIn(note: string): Words["logging"] {
		const language = noteLanguage(note);
		return language ? wordsFor(language).logging : this.#words;
	}

	#lastContactKeys(note: string): LastContactKeys {
		const { keyOf, rules } = this.#ports;
		return { lastContactKey: keyOf("lastContact", note), alsoReadKeys: keysInNote(note, "lastContact", rules()) };
	}

	#setForAll(paths: readonly string[], edit: PropertyEdit, label: (names: string) => string): Promise<WriteReceipt> {
		const people = this.#peopleAt([...new Set(paths)]);
		return this.set(people.map(({ path }) => ({ path, edits: [edit] })), (refused) =>
			label(notRefused(people, refused).map(({ name }) => name).join(this.#words.comma)),
		);
	}

	#peopleAt(paths: readonly string[]): readonly Person[] {
		if (paths.length === 0) refuse("nobody", "");
		return paths.map((path) => {
			const person = this.#ports.personOf(path);
			if (!person) refuse("unknown-person", path);
			return person;
		});
	}

	#notLater(when: DateInterval, today: CivilDate): DateInterval {
		if (when.from > today) refuse("future-date", when.text);
		return when;
	}
}
