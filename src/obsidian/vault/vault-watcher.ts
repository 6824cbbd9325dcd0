import { Component, TFile, TFolder, type App, type TAbstractFile } from "obsidian";
import type { CivilDate } from "../../calendar/civil-date";
import type { Note } from "../../notes/note";
import type { PeopleIndex } from "../../people/index/people-index";
import type { PersonRules } from "../../people/properties/person-rules";
import type { ReadingProgress } from "../../reconnect/screen-news";
import { readBodies } from "./body-reader";
import type { DailyNotes } from "./daily-notes";
import { sliceNow } from "./idle-slices";
import type { IdleWork } from "./idle-work";
import { ListenerFeed } from "../../notes/listener-feed";
import type { NoteListener, TextListener } from "../../notes/note-listener";
import { noteOf, readNote } from "./note-reader";

/** What the watcher is given. */
export interface WatcherPorts {
	readonly app: App;
	readonly index: PeopleIndex;
	readonly dailyNotes: DailyNotes;
	readonly idle: Pick<IdleWork, "slice">;
	/** Fed with every note, after the index, in idle time. */
	readonly listeners: readonly NoteListener[];
	/** Fed with every note from the start, and with the text of those that they ask for. */
	readonly registers: readonly TextListener[];
	today(): CivilDate;
	/** Something that a view shows may have changed. */
	changed(): void;
	/** Whether somebody waits for the first list, which has been under way for so long, and is better off with one that is not whole. */
	isAwaited(ms: number): boolean;
	/** The first list can be drawn. Resolves when it is. */
	listed(): Promise<void>;
	/** The reading of bodies takes long; undefined when it has ended. */
	progress(progress: ReadingProgress | undefined): void;
}

/** Changes that arrive within this time are worked in together. */
const togetherMs = 20;
/** So many notes are read at once although nobody has asked for what they say: it takes less than a blink. */
const fewNotes = 500;
/** A cache that stays silent for so long after the layout is ready is as full as it will get. */
const coldCacheMs = 3000;

/**
 * Follows the vault and keeps the index up to date. Nothing is read while the app starts: work begins when the layout is ready.
 * A cold metadata cache tells of each note by `changed` and at last by `resolved`; a warm one tells nothing, and a plugin that is
 * enabled late hears neither. So: read all there is at layout-ready, follow every event, and read once more at `resolved` only where
 * notes were missing.
 */
export class VaultWatcher extends Component {
	/** The first index is complete: who is a person, who was met last, what is promised. */
	readonly ready: Promise<void>;
	/** Every note that mentions people has been read, and every note was handed to the listeners once: only if somebody asked for it. */
	readonly complete: Promise<void>;
	readonly #ports: WatcherPorts;
	readonly #feed: ListenerFeed;
	readonly #registers: ListenerFeed;
	#announceReady: () => void = () => undefined;
	#announceComplete: () => void = () => undefined;
	#started = false;
	#startedAt = 0;
	#stopped = false;
	#timer = 0;
	#coldTimer = 0;
	#working = false;
	#again = false;
	#missing = false;
	#isListed = false;
	#isAllWanted = false;
	#revision = 0;

	constructor(ports: WatcherPorts) {
		super();
		this.#ports = ports;
		const slices = { now: sliceNow, whenIdle: ports.idle.slice };
		this.#feed = new ListenerFeed(ports.listeners, slices);
		this.#registers = new ListenerFeed(ports.registers, slices);
		this.ready = new Promise((resolve) => { this.#announceReady = resolve; });
		this.complete = new Promise((resolve) => { this.#announceComplete = resolve; });
	}

	override onload(): void {
		const { vault, metadataCache, workspace } = this.#ports.app;
		this.registerEvent(metadataCache.on("changed", (file, text, cache) => { this.#put(noteOf(file, cache, text)); }));
		this.registerEvent(metadataCache.on("deleted", (file) => { this.#remove(file.path); }));
		this.registerEvent(metadataCache.on("resolved", () => { this.#cacheIsFull(); }));
		this.registerEvent(vault.on("delete", (file) => { this.#remove(file.path); }));
		this.registerEvent(vault.on("rename", (file, oldPath) => { this.#rename(file, oldPath); }));
		workspace.onLayoutReady(() => { this.#start(); });
		this.register(() => {
			this.#stopped = true;
			window.clearTimeout(this.#timer);
			window.clearTimeout(this.#coldTimer);
		});
	}

	/** The settings have changed: if they say who is a person, or how notes are read, all notes are read again. */
	rebuild(rules: PersonRules): void {
		if (!this.#ports.index.follow(rules) || !this.#started) return;
		this.#feed.fill();
		this.#registers.fill();
		this.#schedule();
	}

	/**
	 * Somebody asks what notes say and are about, or a listener has work to do: from now on all notes are read. Until then, only those that
	 * decide who is due.
	 */
	wantAll(): void {
		// What is being handed over goes on by itself.
		if (this.#isAllWanted && (this.#working || this.#feed.isEmpty)) return;
		this.#isAllWanted = true;
		if (this.#started) this.#schedule();
	}

	#start(): void {
		if (this.#stopped) return;
		this.#started = true;
		this.#startedAt = performance.now();
		const { vault } = this.#ports.app;
		this.registerEvent(vault.on("create", (file) => { this.#create(file); }));
		this.#missing = vault.getMarkdownFiles().some((file) => !this.#noteOf(file));
		if (this.#missing) this.#waitForColdCache();
		this.#readAll();
		void this.#work();
	}

	#readAll(): void {
		this.#ports.dailyNotes.refresh();
		this.#ports.index.rebuild();
		this.#feed.fill();
		this.#registers.fill();
	}

	#waitForColdCache(): void {
		window.clearTimeout(this.#coldTimer);
		this.#coldTimer = window.setTimeout(() => { this.#cacheIsFull(); }, coldCacheMs);
	}

	#cacheIsFull(): void {
		if (!this.#missing) return;
		this.#missing = false;
		window.clearTimeout(this.#coldTimer);
		this.#readAll();
		this.#schedule();
	}

	#put(note: Note): void {
		if (!this.#started) return;
		if (this.#missing) this.#waitForColdCache();
		const { index, dailyNotes } = this.#ports;
		if (dailyNotes.refresh()) index.rebuild();
		const waits = index.put(note) || !index.isSettled;
		const isFed = this.#registers.put(note);
		if (this.#feed.put(note) || isFed || waits) this.#schedule();
	}

	#remove(path: string): void {
		if (!this.#started || !path.endsWith(".md")) return;
		this.#ports.index.remove(path);
		this.#feed.remove(path);
		this.#registers.remove(path);
		this.#schedule();
	}

	/** The cache mostly comes later, with `changed`; an empty note, or one that was there before, is known at once. */
	#create(file: TAbstractFile): void {
		const note = this.#noteOf(file);
		if (note) this.#put(note);
	}

	#noteOf(file: TAbstractFile): Note | undefined {
		return file instanceof TFile && file.extension === "md" ? readNote(file, this.#ports.app.metadataCache) : undefined;
	}

	/** A folder takes along what is in it, whether or not the app also tells of each note. */
	#rename(file: TAbstractFile, oldPath: string): void {
		if (file instanceof TFolder) for (const child of file.children) this.#rename(child, `${oldPath}/${child.name}`);
		if (!this.#started || !(file instanceof TFile)) return;
		const note = this.#noteOf(file);
		if (!note) {
			this.#remove(oldPath);
			return;
		}
		this.#ports.index.rename(oldPath, note);
		this.#feed.remove(oldPath);
		this.#registers.remove(oldPath);
		this.#feed.put(note);
		this.#registers.put(note);
		this.#schedule();
	}

	#schedule(): void {
		if (this.#timer !== 0 || this.#stopped) return;
		this.#timer = window.setTimeout(() => {
			this.#timer = 0;
			void this.#work();
		}, togetherMs);
	}

	/** Works in what waits, then reads bodies, then feeds the listeners; changes that arrive meanwhile are announced between the slices. */
	async #work(): Promise<void> {
		if (this.#working) {
			this.#again = true;
			return;
		}
		this.#working = true;
		await this.#workOnce();
		this.#working = false;
		if (!this.#again && !(this.#isAllWanted && !this.#feed.isEmpty)) return;
		this.#again = false;
		this.#schedule();
	}

	async #workOnce(): Promise<void> {
		const { index } = this.#ports;
		await this.#readDeciding();
		const isSmall = index.unread().length <= fewNotes;
		if (!isSmall && !this.#missing) this.#announceReady();
		if (!isSmall && !this.#isAllWanted) return;
		await this.#read(() => index.unread());
		if (await this.#feed.drain(() => this.#again)) this.#ports.changed();
		if (this.#missing || !this.#feed.isEmpty) return;
		this.#announceReady();
		this.#announceComplete();
	}

	/** Shows the first list, then reads what decides who was met last and what notes of a kind say. */
	async #readDeciding(): Promise<void> {
		await this.#settle();
		await this.#list();
		await this.#read(() => [...this.#ports.index.takeDeciding(this.#ports.today())]);
		await this.#feedRegisters();
	}

	/** Hands registers what waits for them, then the texts that they ask for. */
	async #feedRegisters(): Promise<void> {
		const { registers } = this.#ports;
		if (registers.length === 0) return;
		let isMoved = await this.#registers.drain(() => false);
		const unread = (): readonly string[] => registers.flatMap((register) => register.unread());
		if (unread().length > 0) {
			await this.#read(unread, (note) => { for (const register of registers) register.put(note); });
			isMoved = true;
		}
		if (isMoved) this.#ports.changed();
	}

	/** Reads notes for as long as there are some that it has not tried. */
	async #read(
		unread: () => readonly string[],
		put = (note: Note, text: string): void => { this.#ports.index.addText(note, text); },
	): Promise<void> {
		const { app, idle } = this.#ports;
		await readBodies(app, {
			unread: async () => {
				await this.#settle();
				return unread();
			},
			put,
			settle: () => this.#settle(),
			progress: (progress) => { this.#announce(); this.#ports.progress(progress); },
			slice: idle.slice,
		});
		this.#announce();
	}

	/** Works in what waits, in idle slices. */
	async #settle(): Promise<void> {
		const { index, idle } = this.#ports;
		// A few edits are worked in before an idle moment would come.
		if (!index.isSettled && !index.isLong) index.settleWhile(sliceNow());
		while (!index.isSettled) {
			index.settleWhile(await idle.slice());
			// Rows are on screen before it is read what other notes say of the people in them.
			if (!this.#isListed && index.isEarly && this.#ports.isAwaited(performance.now() - this.#startedAt)) await this.#list();
		}
	}

	async #list(): Promise<void> {
		this.#announce();
		if (this.#isListed) return;
		this.#isListed = true;
		await this.#ports.listed();
	}

	#announce(): void {
		const { revision } = this.#ports.index;
		if (revision === this.#revision) return;
		this.#revision = revision;
		this.#ports.changed();
	}
}
