import { MarkdownView, Notice, normalizePath } from "obsidian";
import { dayInterval } from "../calendar/date-interval";
import type { DateInterval } from "../calendar/date-interval";
import { outdatedContacts } from "../people/person/upkeep";
import type { OutdatedContact } from "../people/person/upkeep";
import type { Person } from "../people/person/person";
import { datesAhead } from "../reconnect/dates-ahead";
import { noteToShare } from "../talking-points/notes-to-share";
import { openerFor } from "../talking-points/opener";
import { openAddPerson } from "./commands/add-person-form";
import type { NewPerson } from "./commands/add-person-form";
import { openCapture } from "./commands/capture-form";
import type { DraftPorts } from "./commands/draft-view";
import { Drafting } from "./commands/drafting";
import { findPeople } from "./commands/find-people";
import type { FormModal } from "./commands/form-modal";
import { openLog } from "./commands/log-form";
import type { PeopleFinder } from "./commands/people-finder";
import { newPersonPath, unfitForName, usualFolder } from "../people/names/new-person-path";
import { openUpkeep } from "./commands/upkeep-form";
import { PersonPicker } from "./commands/person-picker";
import { openRecentWrites } from "./commands/recent-writes";
import { circleChoices, nameList, setPeople } from "./commands/set-people";
import { openDatesAhead } from "./commands/dates-ahead-modal";
import { openDay } from "./commands/day-form";
import { attempt, showUndoNotice, written } from "./commands/tell";
import { sentenceOf } from "../words/sentence-of";
import type { Kith } from "./kith";
import type { EntryActions } from "./views/entry-actions";
import { OpenerModal } from "./views/opener-modal";
import { lineAt } from "./vault/line-at";
import { sourceName } from "./views/source-link";
import type { WriteReceipt } from "../writing/note-writer";

/** What the dialogs need of the rest of Kith. */
export interface DialogPorts extends Kith {
	readonly actions: EntryActions;
	readonly finder: PeopleFinder;
}

/** A day that is asked for, and what becomes of it. */
interface AskedDay {
	readonly title: string;
	readonly usual: readonly string[];
	readonly isSet: (person: Person) => boolean;
	/** The words of the button that takes the day away. */
	readonly clear: string;
	readonly write: (paths: readonly string[], on: DateInterval | null) => Promise<WriteReceipt>;
	readonly done: (names: string, day: string | null) => string;
}

/** What is asked in a dialog: each ends in one write with an Undo, or in a sentence. */
export class Dialogs {
	readonly #kith: DialogPorts;
	/** The form of each kind that was opened last. */
	readonly #forms = new Map<string, FormModal>();

	constructor(kith: DialogPorts) {
		this.#kith = kith;
	}

	log(people: readonly Person[] = []): void {
		const { app, words } = this.#kith;
		if (this.#kith.list.size() === 0) {
			new Notice(`${words.logging.noPeople}. ${words.logging.noPeopleHint}`);
			this.addPerson();
			return;
		}
		this.#open(["log", ...people.map(({ path }) => path)], () => openLog(app, { ...this.#draftPorts(), search: (query) => this.#kith.search(query) }, people));
	}

	capture(text = ""): void {
		this.#open(["capture", text], () => openCapture(this.#kith.app, this.#draftPorts(), text));
	}

	addPerson(): void {
		const { app, words } = this.#kith;
		this.#open(["add"], () => openAddPerson(app, {
			words,
			circles: circleChoices(this.#kith),
			folder: this.#folder(),
			isFirst: this.#kith.list.size() === 0,
			save: (person) => this.#saveNewPerson(person),
		}));
	}

	/** Offers all who may be people and are not known yet. */
	findPeople(): void {
		findPeople(this.#kith, this.#usualFolder());
	}

	/** Sets circle, rhythm, birthday, topics and channel. */
	set(people: readonly Person[]): void {
		if (people.length > 0) setPeople(this.#kith, people);
	}

	/** Asks for when: a plan with people. */
	plan(people: readonly Person[]): void {
		const { words: { logging: words }, writes } = this.#kith;
		this.#askDay(people, {
			title: words.planTitle(nameList(people, words)), usual: words.planUsual, isSet: ({ nextContact }) => nextContact !== undefined, clear: words.planClear,
			write: (paths, on) => writes.plan(paths, on), done: (names, day) => (day === null ? words.planGone(names) : words.planned(names, day)),
		});
	}

	/** Asks until when people are snoozed. */
	snoozeUntil(people: readonly Person[]): void {
		const { words: { logging: words, reconnect }, writes } = this.#kith;
		this.#askDay(people, {
			title: words.snoozeTitle(nameList(people, words)), usual: words.snoozeUsual, isSet: ({ snoozeUntil }) => snoozeUntil !== undefined, clear: reconnect.wakeUp,
			write: (paths, on) => writes.snooze(paths, on && on.from), done: (names, day) => (day === null ? words.resumed(names) : words.snoozedUntil(names, day)),
		});
	}

	#askDay(people: readonly Person[], { title, usual, isSet, clear, write, done }: AskedDay): void {
		const { app, words, writes } = this.#kith;
		if (people.length === 0) return;
		const paths = people.map(({ path }) => path);
		const today = this.#kith.today();
		const say = (date: DateInterval): string => words.when.interval(date, today);
		const save = (date: DateInterval | null): Promise<string | undefined> => written(words, () => write(paths, date), () => done(nameList(people, words.logging), date && say(date)));
		openDay(app, { words, title, usual, say, save, read: (typed) => writes.dayAhead(typed, today), clear: people.some(isSet) ? { label: clear, save: () => save(null) } : undefined });
	}

	/** Opens a message to a person, about a note of that path where one is named. */
	writeTo(path: string, about?: string): void {
		const { app, words, actions, writes } = this.#kith;
		const person = this.#kith.personOf(path);
		if (!person) return;
		const today = this.#kith.today();
		const chosen = about === undefined ? undefined : noteToShare(about, person, this.#kith, today);
		const others = this.#kith.pointsOf(person, today).filter((point) => chosen === undefined || point.kind !== "share-note" || point.note.path !== about);
		new OpenerModal(app, {
			words, actions, today: () => today,
			linkTo: (to, from) => this.#linkTo(to, from),
			log: (to, text) => written(words, () => writes.log({ paths: [to], when: dayInterval(today), channel: this.#kith.personOf(to)?.channel ?? null, text }), (paths) => words.logging.logged(this.#names(paths))),
		}, { person, opener: openerFor(person, chosen ? [chosen, ...others] : others, this.#kith), about, chatId: this.#chatIdOf(path) }).open();
	}

	/** Picks whom to write to; those who are due come first where nothing is typed. */
	writeToSomebody(): void {
		const { app, words, list } = this.#kith;
		const search = (query: string): readonly Person[] => (query === "" ? list.dueFirst(this.#kith.today()) : this.#kith.search(query));
		new PersonPicker(app, words.screens.pickPerson, search, ({ path }) => { this.writeTo(path); }).open();
	}

	/** Shows the dates of the weeks to come. */
	datesAhead(): void {
		const { app, words, actions } = this.#kith;
		const today = this.#kith.today();
		openDatesAhead(app, { words, actions: { open: (path, event) => { actions.open(path, event); }, writeTo: (path) => { this.writeTo(path); } } }, datesAhead(this.#kith.people(), words, today), today);
	}

	async undoLast(): Promise<void> {
		new Notice(await this.#undone(this.#kith.writer.undoLast()));
	}

	/** Shows what would be brought up to date from the notes; writes on confirmation. */
	upkeep(): void {
		const { app, words, actions, writes } = this.#kith;
		openUpkeep(app, {
			words, actions,
			lineAt: (source) => lineAt(app.vault, source),
			write: (outdated) => written(words, () => writes.updateLastContacts(outdated), (paths) => words.logging.upkeep.written(paths.length)),
		}, this.#outdated(), this.#kith.today());
	}

	/** How many last contacts upkeep offers to bring up to date; none where it is off. */
	outdated(): number {
		return this.#kith.settings().keepLastContactUpToDate ? this.#outdated().length : 0;
	}

	/** Whose last contact could be brought up to date; people whose notes are open are left alone. */
	#outdated(): readonly OutdatedContact[] {
		const open = new Set(this.#kith.app.workspace.getLeavesOfType("markdown").map(({ view }) => (view instanceof MarkdownView ? view.file?.path : undefined)));
		return outdatedContacts(this.#kith.people(), this.#kith.today()).filter(({ path }) => !open.has(path));
	}

	recentWrites(): void {
		const { app, words, writer } = this.#kith;
		openRecentWrites(app, { words, recent: () => writer.recent(), linesOf: (id) => writer.linesOf(id), undo: (id) => this.#undone(writer.undo(id)) });
	}

	/** Opens a form anew, or the former one of its kind where something was typed there and not written. */
	#open(kind: readonly string[], make: () => FormModal): void {
		const key = kind.join("\n");
		const former = this.#forms.get(key);
		// One that is open still may be writing: the next stands over it.
		if (former?.isUnfinished === true && !former.containerEl.isConnected) former.open();
		else this.#forms.set(key, make());
	}

	#draftPorts(): DraftPorts {
		const { words } = this.#kith;
		const drafting = new Drafting(this.#kith, this.#folder());
		return {
			words,
			read: (form) => drafting.read(form),
			linesOf: (draft) => drafting.linesOf(draft),
			save: (draft) => written(words, () => drafting.write(draft), (paths) => drafting.done(draft, this.#names(paths))),
			pick: (choose) => { new PersonPicker(this.#kith.app, words.screens.pickPerson, (query) => this.#kith.search(query), choose).open(); },
		};
	}

	#folder(): string {
		return this.#usualFolder() ?? this.#kith.words.logging.peopleFolder;
	}

	#usualFolder(): string | undefined {
		return usualFolder(this.#kith.people(), this.#kith.settings().peopleFolders);
	}

	async #saveNewPerson({ name, folder, ...note }: NewPerson): Promise<string | undefined> {
		const { app, words, writes } = this.#kith;
		const say = words.logging;
		if (name === "") return say.addNameMissing;
		if (unfitForName(name)) return say.addNameUnfit(name);
		const path = normalizePath(newPersonPath(folder, name));
		if (app.vault.getAbstractFileByPath(path)) return say.addExists(path);
		const added = say.added(name);
		return attempt(words, async () => {
			showUndoNotice(added, await writes.addPerson(path, note, added), words);
			const file = app.vault.getFileByPath(path);
			if (file) await app.workspace.getLeaf(false).openFile(file);
		});
	}

	/** What to say of an undo: what was undone, or why it was not. */
	#undone(undo: Promise<{ readonly label: string }>): Promise<string> {
		const { words } = this.#kith;
		return undo.then(({ label }) => words.logging.undone(label), (error: unknown) => sentenceOf(error, words));
	}

	#names(paths: readonly string[]): string {
		return paths.map((path) => sourceName({ path })).join(this.#kith.words.logging.comma);
	}

	#linkTo(path: string, from: string): string {
		const { fileManager, vault } = this.#kith.app;
		const file = vault.getFileByPath(path);
		return file ? fileManager.generateMarkdownLink(file, from) : path;
	}

	/** What finds a person in WeChat, where their note says so. */
	#chatIdOf(path: string): string | null {
		const properties: Readonly<Record<string, unknown>> = this.#kith.app.metadataCache.getCache(path)?.frontmatter ?? {};
		const id = properties["wechat"] ?? properties["微信号"] ?? properties["微信"];
		return typeof id === "string" || typeof id === "number" ? String(id) : null;
	}
}
