import { MarkdownView, Notice, normalizePath } from "obsidian";
import type { App, Editor } from "obsidian";
import { outdatedContacts } from "../capture/upkeep";
import type { OutdatedContact } from "../capture/upkeep";
import type { Note } from "../notes/note";
import { noteName } from "../notes/note-name";
import { dayOfNote } from "../people/day-of-note";
import type { Person } from "../people/person";
import type { ShownPromise } from "../reconnect/entry-text";
import { circleLabel } from "../reconnect/entry-words";
import { searchPeople } from "../search/search-people";
import { promises } from "../talking-points/promises";
import { spoken } from "../talking-points/spoken";
import { defaultTalkingOptions, subjectOf } from "../talking-points/subject";
import { AddPersonModal } from "./commands/add-person-modal";
import type { NewPerson } from "./commands/add-person-modal";
import { CaptureModal } from "./commands/capture-modal";
import { insertOnOwnLine } from "./commands/commands";
import { FindPeopleModal } from "./commands/find-people-modal";
import { linkedNames } from "./commands/linked-names";
import type { LinkedName } from "./commands/linked-names";
import { LogModal } from "./commands/log-modal";
import type { LogRequest } from "./commands/log-modal";
import { newPersonPath, unfitForName, usualFolder } from "./commands/new-person-path";
import { UpkeepModal } from "./commands/upkeep-modal";
import { RecentWritesModal } from "./commands/recent-writes-modal";
import { showUndoNotice } from "./commands/undo-notice";
import type { KithApi } from "./interop/kith-api";
import { sentenceOf } from "./interop/sentence-of";
import type { Kith } from "./kith";
import type { EntryActions } from "./views/entry-actions";
import { readNote } from "./vault/note-reader";
import type { WriteReceipt } from "./vault/note-writer";

/** What a person asks for by hand, through a dialog or at one press: each ends in one write with an Undo, or in a sentence. */
export class Dialogs {
	readonly #app: App;
	readonly #kith: Kith;
	readonly #api: KithApi;

	constructor(app: App, kith: Kith, api: KithApi) {
		this.#app = app;
		this.#kith = kith;
		this.#api = api;
	}

	log(people: readonly Person[] = []): void {
		if (this.#kith.list.size() === 0) {
			new Notice(`${this.#words.noPeople}. ${this.#words.noPeopleHint}`);
			this.addPerson();
			return;
		}
		new LogModal(this.#app, { words: this.#kith.words, search: (query) => searchPeople(this.#kith.index.all(), query), save: (request) => this.#saveLog(request) }, people).open();
	}

	capture(text = ""): void {
		new CaptureModal(this.#app, {
			words: this.#kith.words,
			read: (line) => this.#api.readCapture(line),
			save: (line, names) => this.#attempt(async () => {
				const receipt = await this.#kith.writes.capture(line, this.#newPeople(names), this.#kith.today());
				this.#notice(this.#words.logged(receipt.paths.map(noteName).join(this.#words.comma)), receipt);
			}),
		}, text).open();
	}

	addPerson(): void {
		const { circles, peopleFolders } = this.#kith.store.current;
		new AddPersonModal(this.#app, {
			words: this.#kith.words,
			circles: circles.map(({ id }) => ({ id, label: circleLabel(id, circles, this.#kith.words) })),
			folder: usualFolder(this.#kith.index.all(), peopleFolders),
			save: (person) => this.#saveNewPerson(person),
		}).open();
	}

	/** Names that dated notes link to, of whom no note says yet what they are. */
	linkedNames(): readonly LinkedName[] {
		const { metadataCache, vault } = this.#app;
		const { dailyNotes, store } = this.#kith;
		const { datedNotesProperty, excludedFolders, markerProperty, markerValues } = store.current;
		const noteAt = (path: string): Note | undefined => {
			const file = vault.getFileByPath(path);
			return file ? readNote(file, metadataCache) : undefined;
		};
		const isDated = (path: string): boolean => {
			const note = noteAt(path);
			return note !== undefined && dayOfNote(note, (daily) => dailyNotes.dayOf(daily), datedNotesProperty) !== undefined;
		};
		const mayBePerson = (path: string): boolean => markerProperty !== "" && markerValues.length > 0 && noteAt(path)?.structure.frontmatter?.[markerProperty] === undefined;
		return linkedNames({ resolved: metadataCache.resolvedLinks, unresolved: metadataCache.unresolvedLinks }, isDated, mayBePerson)
			.filter(({ path }) => path === null || !(this.#kith.index.get(path) ?? excludedFolders.some((folder) => path.startsWith(`${folder}/`))));
	}

	/** Offers the names that dated notes link to; each that is ticked gets a note, or the mark of a person in theirs. */
	findPeople(): void {
		new FindPeopleModal(this.#app, {
			words: this.#kith.words,
			add: (names) => this.#attempt(async () => {
				const folder = usualFolder(this.#kith.index.all(), this.#kith.store.current.peopleFolders) || this.#app.fileManager.getNewFileParent("").path;
				const people = names.map(({ name, path }) => ({ path: path ?? newPersonPath(name.includes("/") ? "" : folder, name), isNew: path === null }));
				const added = this.#words.added(people.map(({ path }) => noteName(path)).join(this.#words.comma));
				this.#notice(added, await this.#kith.writes.addPeople(people, added));
			}),
		}, this.linkedNames()).open();
	}

	snooze(path: string, days: number | null): void {
		const person = this.#kith.index.get(path);
		void this.#say(async () => {
			const receipt = await this.#kith.writes.snooze(path, days, this.#kith.today());
			const until = days === null ? undefined : this.#kith.writes.snoozedUntil(days, this.#kith.today());
			this.#notice(until === undefined ? this.#words.resumed(person?.name ?? path) : this.#words.snoozedUntil(person?.name ?? path, until), receipt);
		});
	}

	pause(path: string, paused: boolean): void {
		const name = this.#kith.index.get(path)?.name ?? path;
		void this.#say(async () => {
			const receipt = await this.#kith.writes.pause(path, paused);
			this.#notice(paused ? this.#words.paused(name) : this.#words.resumed(name), receipt);
		});
	}

	/** The open promises to a person that may be shown, the ones due first before the others. */
	promisesTo(path: string): readonly ShownPromise[] {
		const { index, context } = this.#kith;
		const person = index.get(path);
		if (!person) return [];
		const today = this.#kith.today();
		const open = promises(subjectOf(person, defaultTalkingOptions, today), context, today).flatMap((point) => (point.kind === "promise" ? [point] : []));
		return open.sort((a, b) => (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9")).map(({ text, source }) => ({ text, source }));
	}

	/** Ticks a promise of mine; answers whether it is ticked now. */
	async keep(promise: ShownPromise): Promise<boolean> {
		const what = spoken(promise.text);
		const problem = await this.#attempt(async () => {
			const receipt = await this.#kith.writes.keepPromise(promise, this.#kith.today());
			if (receipt.paths.length > 0) this.#notice(this.#words.kept(what), receipt);
			else new Notice(this.#words.keptBefore(what));
		});
		if (problem !== undefined) new Notice(problem);
		return problem === undefined;
	}

	/** Sets a talking point aside, with a way back. */
	dismiss(path: string, key: string): void {
		const { dismissals, announcer, words } = this.#kith;
		dismissals.add(path, key);
		announcer.announce();
		showUndoNotice(words.logging.dismissed, { paths: [], undo: () => {
			dismissals.remove(path, key);
			announcer.announce();
			return Promise.resolve();
		} }, words);
	}

	undoLast(): void {
		void this.#say(async () => {
			const undone = await this.#kith.writer.undoLast();
			new Notice(this.#words.undone(undone.label));
		});
	}

	/** Shows what would be brought up to date from the notes; writes on confirmation. */
	upkeep(actions: Pick<EntryActions, "openSource">): void {
		new UpkeepModal(this.#app, {
			words: this.#kith.words, actions, today: this.#kith.today(),
			write: (outdated) => this.#attempt(async () => {
				const receipt = await this.#kith.writes.updateLastContacts(outdated);
				this.#notice(this.#words.upkeep.written(receipt.paths.length), receipt);
			}),
		}, this.outdated()).open();
	}

	/** Whose last contact could be brought up to date; people whose notes are open are left alone. */
	outdated(): readonly OutdatedContact[] {
		const open = new Set(this.#app.workspace.getLeavesOfType("markdown").map(({ view }) => (view instanceof MarkdownView ? view.file?.path : undefined)));
		return outdatedContacts(this.#kith.index.all(), this.#kith.today()).filter(({ path }) => !open.has(path));
	}

	recentWrites(): void {
		new RecentWritesModal(this.#app, {
			words: this.#kith.words,
			recent: () => this.#kith.writer.recent(),
			undo: async (id) => {
				try {
					return this.#words.undone((await this.#kith.writer.undo(id)).label);
				} catch (error) {
					return sentenceOf(error, this.#kith.words);
				}
			},
		}).open();
	}

	tell(sentence: string): void {
		new Notice(sentence);
	}

	/** Writes a line of the log without a dialog: after a message has been copied. */
	async logWritten(path: string, text: string): Promise<string | undefined> {
		const channel = this.#kith.index.get(path)?.channel ?? "";
		return this.#saveLog({ paths: [path], newPeople: [], date: "", channel, text });
	}

	async copyBrief(path: string): Promise<void> {
		const person = this.#kith.index.get(path);
		if (!person) return;
		const { brief } = this.#kith.words.screens;
		try {
			await navigator.clipboard.writeText(this.#kith.briefText(person, this.#kith.today()));
			new Notice(brief.copied);
		} catch {
			new Notice(brief.copyFailed);
		}
	}

	/** Puts the brief of a person into the note that is being edited. */
	insertBrief(editor: Editor): void {
		const people = this.#peopleOfNote();
		const today = this.#kith.today();
		if (people.length === 0) new Notice(this.#kith.words.screens.brief.none);
		else insertOnOwnLine(editor, people.map((person) => this.#kith.briefText(person, today)).join("\n"));
	}

	/** The people whom the active note is about or links to. */
	#peopleOfNote(): readonly Person[] {
		const file = this.#app.workspace.getActiveViewOfType(MarkdownView)?.file;
		if (!file) return [];
		const linked = Object.keys(this.#app.metadataCache.resolvedLinks[file.path] ?? {});
		return [file.path, ...linked].map((path) => this.#kith.index.get(path)).filter((person) => person !== undefined);
	}

	get #words(): Kith["words"]["logging"] {
		return this.#kith.words.logging;
	}

	/** Where each of these names is to have its note. */
	#newPeople(names: readonly string[]): ReadonlyMap<string, string> {
		const folder = usualFolder(this.#kith.index.all(), this.#kith.store.current.peopleFolders);
		const unfit = names.find(unfitForName);
		if (unfit !== undefined) throw new Error(this.#words.addNameUnfit(unfit));
		return new Map(names.map((name) => [name, newPersonPath(folder, name)]));
	}

	#saveLog({ paths, newPeople, date, channel, text }: LogRequest): Promise<string | undefined> {
		return this.#attempt(async () => {
			const when = this.#kith.writes.dateOf(date, this.#kith.today());
			const receipt = await this.#kith.writes.log({ paths, newPeople: this.#newPeople(newPeople), when, channel: channel === "" ? null : channel, text });
			this.#notice(this.#words.logged(receipt.paths.map(noteName).join(this.#words.comma)), receipt);
		});
	}

	#saveNewPerson({ name, folder, ...note }: NewPerson): Promise<string | undefined> {
		if (name === "") return Promise.resolve(this.#words.addNameMissing);
		if (unfitForName(name)) return Promise.resolve(this.#words.addNameUnfit(name));
		const path = normalizePath(newPersonPath(folder, name));
		if (this.#app.vault.getAbstractFileByPath(path)) return Promise.resolve(this.#words.addExists(path));
		return this.#attempt(async () => {
			const receipt = await this.#kith.writes.addPerson(path, note, this.#words.added(name));
			this.#notice(this.#words.added(name), receipt);
			const file = this.#app.vault.getFileByPath(path);
			if (file) await this.#app.workspace.getLeaf(false).openFile(file);
		});
	}

	#notice(sentence: string, receipt: WriteReceipt): void {
		showUndoNotice(sentence, { paths: receipt.paths, undo: () => receipt.undo().catch((error: unknown) => { throw new Error(sentenceOf(error, this.#kith.words)); }) }, this.#kith.words);
	}

	/** Undefined when done; the sentence that says why not otherwise. */
	async #attempt(write: () => Promise<void>): Promise<string | undefined> {
		try {
			await write();
			return undefined;
		} catch (error) {
			return sentenceOf(error, this.#kith.words);
		}
	}

	async #say(write: () => Promise<void>): Promise<void> {
		const problem = await this.#attempt(write);
		if (problem !== undefined) new Notice(problem);
	}
}
