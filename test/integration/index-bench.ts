import type { App } from "obsidian";
import type { CivilDate } from "../../src/calendar/civil-date";
import { DailyNotes } from "../../src/obsidian/vault/daily-notes";
import { readNote } from "../../src/obsidian/vault/note-reader";
import type { NoteListener } from "../../src/notes/note-listener";
import { NoteRegister } from "../../src/notes/note-register";
import { CachedFiles } from "../../src/obsidian/vault/cached-files";
import { vaultPorts } from "../../src/obsidian/vault/vault-ports";
import { idleSlice } from "../../src/obsidian/vault/idle-slices";
import { VaultWatcher } from "../../src/obsidian/vault/vault-watcher";
import { PeopleIndex } from "../../src/people/index/people-index";
import { personRules } from "../../src/people/properties/person-rules";
import { standingOf } from "../../src/people/person/standing";
import { defaultSettings } from "../../src/settings/default-settings";
import type { KithSettings } from "../../src/settings/setting-table";
import { makeMemoryVault, type MemoryVault } from "../workbench/core/open-vault";

export type Files = Readonly<Record<string, string>>;

export interface WatchOptions {
	readonly cache?: "warm" | "cold";
	/** Enabled long after the app has started: the vault and its cache are there, and say nothing more. */
	readonly late?: boolean;
	readonly settings?: Partial<KithSettings>;
	/** What the app's own plugins and others have set up, as `app.internalPlugins.plugins` and `app.plugins.plugins`. */
	readonly corePlugins?: unknown;
	/** All of `app.internalPlugins`, in place of the above. */
	readonly internalPlugins?: unknown;
	readonly plugins?: unknown;
	/** Told of each note whose text is read once the layout is ready. */
	readonly onRead?: (path: string) => void;
	/** Waits for the first list. */
	readonly onListed?: (vault: WatchedVault) => Promise<void> | void;
}

/** A vault in memory, watched. */
export class WatchedVault {
	readonly changes: number[] = [];
	readonly listened = new Map<string, number>();
	/** Notes of a kind: `type: club`, each with how many lines its text has. */
	readonly clubs: NoteRegister<string>;
	readonly index: PeopleIndex;
	readonly watcher: VaultWatcher;
	readonly dailyNotes: DailyNotes;
	settings: KithSettings;
	/** Who waits for the first list. */
	onListed: (() => Promise<void> | void) | undefined;
	#layout: (() => void)[] = [];
	#isLaidOut = false;

	constructor(readonly memory: MemoryVault, readonly app: App, settings: KithSettings) {
		this.settings = settings;
		Object.assign(app, { workspace: { onLayoutReady: (callback: () => void) => { if (this.#isLaidOut) callback(); else this.#layout.push(callback); } } });
		this.dailyNotes = new DailyNotes(app, () => false);
		this.index = this.newIndex();
		const listen = (path: string): void => { this.listened.set(path, (this.listened.get(path) ?? 0) + 1); };
		const listener: NoteListener = {
			revision: 0,
			isSettled: true,
			put: ({ path }) => { listen(path); },
			remove: (path) => { this.listened.delete(path); },
			fill: () => { for (const file of app.vault.getMarkdownFiles()) if (app.metadataCache.getFileCache(file)) listen(file.path); },
			work: () => true,
		};
		this.clubs = new NoteRegister({
			read: ({ path, structure, text }) => (structure.frontmatter?.["type"] === "club" ? `${path} ${String(text?.split("\n").length)}` : undefined),
			notes: () => new CachedFiles(app),
		});
		this.watcher = new VaultWatcher({
			app, idle: { slice: idleSlice }, index: this.index, dailyNotes: this.dailyNotes, listeners: [listener], registers: [this.clubs], today: () => "2026-11-22" as CivilDate,
			changed: () => { this.changes.push(this.index.revision); }, progress: () => undefined,
			isAwaited: () => this.onListed !== undefined, listed: () => Promise.resolve(this.onListed?.()),
		});
	}

	layOut(): void {
		this.#isLaidOut = true;
		for (const callback of this.#layout.splice(0)) callback();
	}

	newIndex(): PeopleIndex {
		return new PeopleIndex(vaultPorts(this.app, this.dailyNotes, () => this.settings.datedNotesProperty), personRules(this.settings));
	}

	change(settings: Partial<KithSettings>): void {
		this.settings = { ...this.settings, ...settings };
		this.watcher.rebuild(personRules(this.settings));
	}

	/** Waits until the vault, the cache, the index and the listeners are still. */
	async quiet(): Promise<void> {
		await this.memory.settle();
		let still = 0;
		for (let round = 0; round < 400 && still < 10; round++) {
			await new Promise((resolve) => setTimeout(resolve, 10));
			still = this.index.isSettled && this.index.unread().length === 0 ? still + 1 : 0;
		}
	}

	/** All that is visible on a day. */
	shown(index = this.index, today = "2026-11-22" as CivilDate): unknown {
		return index.all().map((person) => ({ ...person, standing: standingOf(person, today), mentions: index.mentionsOf(person.path).map(({ source, when, text }) => ({ source, when, text })) }));
	}

	/** What an index shows that was made from scratch, bodies read. */
	async shownAnew(): Promise<unknown> {
		const index = this.newIndex();
		index.rebuild();
		index.settle();
		for (const path of index.unread()) {
			const file = this.app.vault.getFileByPath(path);
			const note = file && readNote(file, this.app.metadataCache, await this.app.vault.cachedRead(file));
			if (note) index.put(note);
		}
		return this.shown(index);
	}

	/** The last contact of a person in short: day, origin, place. */
	last(path: string, today = "2026-11-22" as CivilDate): string {
		const person = this.index.get(path);
		const last = person && standingOf(person, today).lastInteraction;
		return last ? `${last.when.text} ${last.origin} ${last.source.path}:${last.source.line ?? "-"}` : "never";
	}
}

/** Opens a vault in memory with a watcher on it, and waits for the first index. */
export async function watch(files: Files, options: WatchOptions = {}): Promise<WatchedVault> {
	const memory = makeMemoryVault(files);
	const app = { ...memory.app, internalPlugins: options.internalPlugins ?? { plugins: options.corePlugins ?? {} }, plugins: { plugins: options.plugins ?? {} } } as unknown as App;
	const watched = new WatchedVault(memory, app, { ...defaultSettings, ...options.settings });
	if (options.onListed) watched.onListed = () => options.onListed?.(watched);
	if (options.late !== true) watched.watcher.load();
	await memory.vault.load();
	if (options.cache === "cold") watched.layOut();
	await memory.metadataCache.start(options.cache ?? "warm");
	await memory.settle();
	if (options.late === true) watched.watcher.load();
	if (options.onRead) listenToReading(memory, options.onRead);
	watched.layOut();
	await watched.watcher.ready;
	return watched;
}

function listenToReading({ app: { vault } }: MemoryVault, onRead: (path: string) => void): void {
	const read = vault.cachedRead.bind(vault);
	vault.cachedRead = (file) => {
		onRead(file.path);
		return read(file);
	};
}
