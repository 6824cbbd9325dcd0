import { MarkdownView, Notice, normalizePath } from "obsidian";
import { crossedBoundaries, crossedIn } from "../capture/crossed-boundaries";
import { outdatedContacts } from "../capture/upkeep";
import type { OutdatedContact } from "../capture/upkeep";
import { isInTouch } from "../interactions/happened";
import type { Person } from "../people/person";
import { circleLabel, lastInWords } from "../reconnect/entry-words";
import { shownCircle } from "../reconnect/shown-properties";
import { noteToShare } from "../talking-points/notes-to-share";
import { openerFor } from "../talking-points/opener";
import { openAddPerson } from "./commands/add-person-form";
import type { NewPerson } from "./commands/add-person-form";
import { openCapture } from "./commands/capture-form";
import type { CapturePreview } from "./commands/capture-form";
import { findPeople } from "./commands/find-people";
import type { FormModal } from "./commands/form-modal";
import { openLog } from "./commands/log-form";
import type { LogRemarks, LogRequest } from "./commands/log-form";
import type { PeopleFinder } from "./commands/people-finder";
import { newPersonPath, unfitForName, usualFolder } from "./commands/new-person-path";
import { openUpkeep } from "./commands/upkeep-form";
import { openRecentWrites } from "./commands/recent-writes";
import { attempt, showUndoNotice, written } from "./commands/tell";
import { sentenceOf } from "./interop/sentence-of";
import type { Kith } from "./kith";
import type { EntryActions } from "./views/entry-actions";
import { OpenerModal } from "./views/opener-modal";
import { sourceName } from "./views/source-link";
import type { WriteReceipt } from "./vault/note-writer";

/** What the dialogs need of the rest of Kith. */
export interface DialogPorts extends Kith {
	readonly actions: EntryActions;
	readonly finder: PeopleFinder;
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
		this.#open(["log", ...people.map(({ path }) => path)], () => openLog(app, { words, search: (query) => this.#kith.search(query), remarks: (request) => this.#remarksOn(request), save: (request) => this.#saveLog(request) }, people));
	}

	capture(text = ""): void {
		const { app, words, writes } = this.#kith;
		this.#open(["capture", text], () => openCapture(app, {
			words,
			read: (line) => this.#previewOf(line),
			save: (line, names, asPlan) => this.#logged(() => writes[asPlan ? "capturePlan" : "capture"](line, this.#newPeople(names), this.#kith.today())),
		}, text));
	}

	addPerson(): void {
		const { app, words } = this.#kith;
		const { circles } = this.#kith.settings();
		this.#open(["add"], () => openAddPerson(app, {
			words,
			circles: circles.map(({ id, cap }) => {
				const label = circleLabel(id, circles, words);
				return { id, label, full: () => this.#fullness(id, label, cap) };
			}),
			folder: this.#folder(),
			save: (person) => this.#saveNewPerson(person),
		}));
	}

	/** Offers all who may be people and are not known yet. */
	findPeople(): void {
		findPeople(this.#kith, this.#folder());
	}

	/** Opens a message to a person, about a note of that path where one is named. */
	writeTo(path: string, about?: string): void {
		const { app, words, actions } = this.#kith;
		const person = this.#kith.personOf(path);
		if (!person) return;
		const today = this.#kith.today();
		const chosen = about === undefined ? undefined : noteToShare(about, person, this.#kith, today);
		const others = this.#kith.pointsOf(person, today).filter((point) => chosen === undefined || point.kind !== "share-note" || point.note.path !== about);
		new OpenerModal(app, {
			words, actions, today: () => today,
			linkTo: (to, from) => this.#linkTo(to, from),
			log: (to, text) => this.#saveLog({ paths: [to], newPeople: [], date: "", channel: this.#kith.personOf(to)?.channel ?? "", text }),
		}, { person, opener: openerFor(person, chosen ? [chosen, ...others] : others, this.#kith), about, chatId: this.#chatIdOf(path) }).open();
	}

	async undoLast(): Promise<void> {
		new Notice(await this.#undone(this.#kith.writer.undoLast()));
	}

	/** Shows what would be brought up to date from the notes; writes on confirmation. */
	upkeep(): void {
		const { app, words, actions, writes } = this.#kith;
		openUpkeep(app, {
			words, actions,
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
		openRecentWrites(app, { words, recent: () => writer.recent(), undo: (id) => this.#undone(writer.undo(id)) });
	}

	/** What to say of a circle that holds as many as it is meant to: who has been silent longest. */
	#fullness(id: string, label: string, cap: number): string {
		const { words } = this.#kith;
		const today = this.#kith.today();
		const members = this.#kith.people().filter((person) => shownCircle(person) === id);
		const sinceOf = (person: Person): string => this.#kith.standing(person, today).lastInteraction?.when.to ?? "";
		const silent = cap > 0 && members.length >= cap ? [...members].sort((a, b) => sinceOf(a).localeCompare(sinceOf(b)))[0] : undefined;
		return silent ? words.logging.circleFull(label, members.length, cap, silent.name, lastInWords(this.#kith.standing(silent, today), words, today)) : "";
	}

	/** Opens a form anew, or the former one of its kind where something was typed there and not written. */
	#open(kind: readonly string[], make: () => FormModal): void {
		const key = kind.join("\n");
		const former = this.#forms.get(key);
		// One that is open still may be writing: the next stands over it.
		if (former?.isUnfinished === true && !former.containerEl.isConnected) former.open();
		else this.#forms.set(key, make());
	}

	/** What a line would write, as it will stand in the note of the first one named. */
	async #previewOf(line: string): Promise<CapturePreview> {
		const { app: { vault }, words, writes } = this.#kith;
		const capture = this.#kith.readCapture(line, this.#kith.today());
		const file = vault.getFileByPath(capture.people[0]?.path ?? "");
		const note = file ? await vault.cachedRead(file) : "";
		return {
			people: capture.people.map(({ path, name }) => ({ path, name: this.#kith.personOf(path ?? "")?.name ?? name })),
			problems: capture.problems.map((problem) => words.capture.problem(problem)),
			lines: writes.captureLines(capture, note),
			warnings: crossedIn(capture, capture.people.flatMap(({ path }) => this.#kith.personOf(path ?? "") ?? [])).map((crossed) => words.capture.crossed(crossed)),
			plan: capture.problems.every(({ code }) => code === "future-date") && capture.on.from > this.#kith.today() ? words.capture.writePlan(capture.on.text) : undefined,
		};
	}

	/** What to think of before an interaction is logged, and the plan that it could be instead. */
	#remarksOn({ paths, date, channel, text }: LogRequest): LogRemarks {
		const { words, writes } = this.#kith;
		const crossed = crossedBoundaries(`${channel}\n${text}`, paths.flatMap((path) => this.#kith.personOf(path) ?? []));
		const later = writes.laterDateOf(date, this.#kith.today());
		return {
			sentences: [...crossed.map((one) => words.capture.crossed(one)), ...(isInTouch(channel === "" ? null : channel, text) ? [] : [words.capture.notInTouch])],
			plan: later && {
				label: words.capture.writePlan(later.text),
				save: () => written(words, () => writes.plan(paths, later), (changed) => words.logging.planned(this.#names(changed), later.text)),
			},
		};
	}

	/** Where each of these names is to have its note. */
	#newPeople(names: readonly string[]): ReadonlyMap<string, string> {
		const unfit = names.find(unfitForName);
		if (unfit !== undefined) throw new Error(this.#kith.words.logging.addNameUnfit(unfit));
		const folder = this.#folder();
		return new Map(names.map((name) => [name, newPersonPath(folder, name)]));
	}

	#folder(): string {
		return usualFolder(this.#kith.people(), this.#kith.settings().peopleFolders) ?? this.#kith.words.logging.peopleFolder;
	}

	#saveLog({ paths, newPeople, date, channel, text }: LogRequest): Promise<string | undefined> {
		const { writes } = this.#kith;
		return this.#logged(() => {
			const when = writes.dateOf(date, this.#kith.today());
			return writes.log({ paths, newPeople: this.#newPeople(newPeople), when, channel: channel === "" ? null : channel, text });
		});
	}

	#logged(write: () => Promise<WriteReceipt>): Promise<string | undefined> {
		const { words } = this.#kith;
		return written(words, write, (paths) => words.logging.logged(this.#names(paths)));
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
