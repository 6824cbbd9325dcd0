import { getLanguage, MarkdownView, Plugin, TFile } from "obsidian";
import type { Menu, TAbstractFile } from "obsidian";
import { readCadence } from "./cadence/read-cadence";
import { propertyTable } from "./people/property-table";
import { circleLabel } from "./reconnect/entry-words";
import { searchPeople } from "./search/search-people";
import { notesFor } from "./talking-points/notes-to-share";
import { openerFor } from "./talking-points/opener";
import { peopleFor } from "./talking-points/people-for";
import { wordsFor } from "./words/words";
import { commands } from "./obsidian/commands/commands";
import { PeopleFinder } from "./obsidian/commands/first-run";
import { PersonActions } from "./obsidian/commands/person-actions";
import { SampleNotes } from "./obsidian/commands/sample-notes";
import { Dialogs } from "./obsidian/dialogs";
import { ReconnectBasesView, reconnectBasesViewType } from "./obsidian/interop/bases-view";
import { cliCommands } from "./obsidian/interop/cli";
import type { KithApi } from "./obsidian/interop/kith-api";
import { makeApi } from "./obsidian/interop/make-api";
import { Kith } from "./obsidian/kith";
import { FolderPicker } from "./obsidian/settings/folder-picker";
import { KithSettingTab } from "./obsidian/settings/kith-setting-tab";
import { SettingsStore } from "./obsidian/settings/settings-store";
import { unreadableNotes } from "./obsidian/settings/unreadable-notes";
import { BriefView, briefViewType } from "./obsidian/views/brief-view";
import { DueBlock } from "./obsidian/views/due-block";
import { OpenerModal } from "./obsidian/views/opener-modal";
import { ReconnectView, reconnectViewType } from "./obsidian/views/reconnect-view";

/** Everything that stands while Kith is switched on. */
interface House {
	readonly kith: Kith;
	readonly api: KithApi;
	readonly dialogs: Dialogs;
	readonly actions: PersonActions;
	readonly sample: SampleNotes;
	readonly finder: PeopleFinder;
}

/** Puts the parts together: this file is the table of contents of the shell. */
export default class KithPlugin extends Plugin {
	/** For other plugins and scripts; `kith:api-ready` and `kith:index-ready` announce it on the workspace. */
	api: KithApi | undefined;
	#store: SettingsStore | undefined;

	override async onload(): Promise<void> {
		const store = new SettingsStore({ load: () => this.loadData(), save: (data) => this.saveData(data) });
		this.#store = store;
		await store.load();
		const house = this.#build(store);
		this.#addViews(house);
		this.#addSettings(house);
		this.#addCommands(house);
		this.#addMenus(house);
		this.#addInterop(house);
		this.addChild(house.kith);
		this.#announce(house);
	}

	/** Switched on by hand: show what it does. */
	override onUserEnable(): void {
		this.app.workspace.onLayoutReady(() => { void this.#open(reconnectViewType); });
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#store?.load();
	}

	#build(store: SettingsStore): House {
		const words = wordsFor(getLanguage());
		const kith = new Kith(this.app, store, words);
		const api = makeApi({
			ready: kith.watcher.complete, list: kith.list, writes: kith.writes, words,
			today: () => kith.today(), people: () => kith.index.all(), personOf: (path) => kith.index.get(path), search: (query) => searchPeople(kith.index.all(), query),
			brief: (person, today) => kith.briefText(person, today), readCapture: (text, today) => kith.readCapture(text, today),
			onChange: (callback) => kith.announcer.subscribe(() => { callback(kith.revision()); }),
		});
		const dialogs = new Dialogs(this.app, kith, api);
		const sample = new SampleNotes(this.app, words, () => kith.today(), (sentence) => { dialogs.tell(sentence); });
		const actions = new PersonActions(this.app, {
			words, dialogs, personOf: (path) => kith.index.get(path), openBrief: (path) => { void this.#openBriefOf(path); }, writeTo: (path, about) => { this.#writeTo(house, path, about); },
		});
		const finder = new PeopleFinder(this.app, {
			words, sample, settings: () => store.current, change: (change) => store.change(change), addPerson: () => { dialogs.addPerson(); }, openSettings: () => { this.#openSettings(); },
			linkedNames: () => dialogs.linkedNames().length, chooseLinked: () => { dialogs.findPeople(); },
		});
		const house: House = { kith, api, dialogs, actions, sample, finder };
		return house;
	}

	#addViews(house: House): void {
		const { kith, actions, finder, dialogs } = house;
		const shared = { list: kith.list, actions, words: kith.words, today: () => kith.today(), subscribe: (callback: () => void) => kith.announcer.subscribe(callback) };
		this.registerView(reconnectViewType, (leaf) => new ReconnectView(leaf, {
			...shared, firstRun: finder, loading: () => kith.loading(),
			outdated: () => (kith.store.current.keepLastContactUpToDate ? dialogs.outdated().length : 0), reviewOutdated: () => { dialogs.upkeep(actions); },
		}));
		this.registerView(briefViewType, (leaf) => new BriefView(leaf, {
			...shared,
			ready: () => kith.isReady(),
			activePath: () => this.app.workspace.getActiveFile()?.path ?? null,
			briefOf: (path, today) => {
				const person = kith.index.get(path);
				return person && kith.brief(person, today);
			},
			notesFor: (path, limit, today) => {
				const person = kith.index.get(path);
				return person ? notesFor(person, kith.context, limit, today) : [];
			},
			readersOf: (path, today) => peopleFor(path, kith.context, (person) => kith.list.standing(person, today).ratio),
			standing: (person, today) => kith.list.standing(person, today),
		}));
		this.registerHoverLinkSource(reconnectViewType, { display: "Kith", defaultMod: true });
		this.registerMarkdownCodeBlockProcessor("reconnect", (source, el, context) => {
			context.addChild(new DueBlock(el, source, { ...shared, ready: () => kith.isReady() }));
		});
		this.registerBasesView(reconnectBasesViewType, { name: kith.words.screens.bases.name, icon: "users-round", factory: (controller, containerEl) => new ReconnectBasesView(controller, containerEl, shared) });
		this.registerEvent(this.app.workspace.on("file-open", () => { kith.announcer.announce(); }));
	}

	#addSettings({ kith, sample }: House): void {
		const { store, words } = kith;
		this.addSettingTab(new KithSettingTab(this.app, this, {
			words,
			defaultKeys: Object.fromEntries(propertyTable.map((row) => [row.meaning, row.key])),
			settings: () => store.current,
			change: (change) => store.change(change),
			found: () => ({ people: kith.list.size(), notes: this.app.vault.getMarkdownFiles().length }),
			peopleIn: (circle) => kith.index.all().filter((person) => person.circle === circle).length,
			circleLabel: (id) => circleLabel(id, store.current.circles, words),
			problems: () => kith.index.all().flatMap((person) => person.problems.map((problem) => ({ path: person.path, name: person.name, message: words.people.problem(problem) }))),
			unreadable: async () => (await unreadableNotes(this.app, store.current)).filter(({ path }) => !kith.index.get(path)).map(({ path, basename }) => ({ path, name: basename, message: words.people.problem({ property: "", value: "", code: "unreadable-properties" }) })),
			open: (path) => { void this.#openNote(path); },
			pickFolder: (choose) => { new FolderPicker(this.app, words.settings.folderPlaceholder, choose).open(); },
			dailyNotes: () => kith.dailyNotes.setup,
			isCadence: (text) => readCadence(text) !== undefined,
			subscribe: (callback) => kith.announcer.subscribe(callback),
			sample: { folder: sample.folder, exists: () => sample.exists(), add: () => sample.add(), remove: (removed) => { sample.remove(removed); } },
		}));
	}

	#addCommands(house: House): void {
		const { kith, dialogs } = house;
		const ports = {
			words: kith.words,
			openReconnect: () => { void this.#open(reconnectViewType); },
			openLog: () => { dialogs.log(); },
			openCapture: () => { dialogs.capture(); },
			addPerson: () => { dialogs.addPerson(); },
			undoLastWrite: () => { dialogs.undoLast(); },
			openBrief: () => { void this.#open(briefViewType); },
			updateLastContacts: () => { dialogs.upkeep(house.actions); },
			showRecentWrites: () => { dialogs.recentWrites(); },
			writeTo: (path: string) => { this.#writeTo(house, path); },
			copyBrief: (path: string) => { void dialogs.copyBrief(path); },
			insertBrief: dialogs.insertBrief.bind(dialogs),
			log: (path: string) => { house.actions.log([path]); },
			activePerson: () => {
				const path = this.app.workspace.getActiveFile()?.path;
				return path !== undefined && kith.index.get(path) ? path : undefined;
			},
		};
		for (const command of commands(ports)) this.addCommand(command);
		this.addRibbonIcon("users-round", kith.words.screens.commands["open-reconnect"], () => { ports.openReconnect(); });
	}

	#addMenus({ kith, actions }: House): void {
		const title = kith.words.screens.commands["log-interaction"];
		const addLog = (menu: Menu, files: readonly (TAbstractFile | null)[]): void => {
			const people = files.flatMap((file) => (file instanceof TFile && kith.index.get(file.path) ? [file.path] : []));
			if (people.length > 0) menu.addItem((item) => item.setTitle(title).setIcon("pencil-line").setSection("action").onClick(() => { actions.log(people); }));
		};
		this.registerEvent(this.app.workspace.on("file-menu", (menu, file, source) => { if (source !== reconnectViewType) addLog(menu, [file]); }));
		this.registerEvent(this.app.workspace.on("files-menu", (menu, files) => { addLog(menu, files); }));
		this.registerEvent(this.app.workspace.on("editor-menu", (menu, _editor, info) => { addLog(menu, [info.file]); }));
	}

	#addInterop({ kith, api, dialogs }: House): void {
		for (const command of cliCommands(api, kith.words)) this.registerCliHandler(command.id, command.description, command.flags, (params) => command.run(params));
		this.registerObsidianProtocolHandler("kith", ({ do: what, text }) => {
			void api.ready.then(() => {
				if (what === "log" || what === undefined) dialogs.capture(text ?? "");
				else dialogs.tell(kith.words.screens.uri.unknown(what));
			});
		});
	}

	#announce({ api, kith }: House): void {
		this.api = api;
		this.app.workspace.trigger("kith:api-ready", api);
		void kith.watcher.complete.then(() => { this.app.workspace.trigger("kith:index-ready"); });
	}

	#writeTo({ kith, actions, dialogs }: House, path: string, about?: string): void {
		const person = kith.index.get(path);
		if (!person) return;
		const today = kith.today();
		new OpenerModal(this.app, { words: kith.words, actions, today: () => today, linkTo: (to, from) => this.#linkTo(to, from), log: (to, text) => dialogs.logWritten(to, text) }, { person, opener: openerFor(person, kith.points.of(person, today)), about, chatId: this.#chatIdOf(path) }).open();
	}

	#linkTo(path: string, from: string): string {
		const file = this.app.vault.getFileByPath(path);
		return file ? this.app.fileManager.generateMarkdownLink(file, from) : path;
	}

	/** What finds a person in WeChat, where their note says so. */
	#chatIdOf(path: string): string | null {
		const properties: Readonly<Record<string, unknown>> = this.app.metadataCache.getCache(path)?.frontmatter ?? {};
		const id = properties["wechat"] ?? properties["微信号"] ?? properties["微信"];
		return typeof id === "string" || typeof id === "number" ? String(id) : null;
	}

	async #open(type: string): Promise<void> {
		await this.app.workspace.ensureSideLeaf(type, "right", { active: true, reveal: true });
	}

	async #openBriefOf(path: string): Promise<void> {
		await this.#openNote(path);
		await this.#open(briefViewType);
	}

	async #openNote(path: string): Promise<void> {
		const file = this.app.vault.getFileByPath(path);
		const isOpen = this.app.workspace.getActiveViewOfType(MarkdownView)?.file === file;
		if (file && !isOpen) await this.app.workspace.getLeaf(false).openFile(file);
	}

	/** The app has no public way to open a tab of its settings. */
	#openSettings(): void {
		const settings: unknown = (this.app as unknown as Record<string, unknown>)["setting"];
		if (typeof settings !== "object" || settings === null) return;
		const { open, openTabById } = settings as Readonly<Record<string, unknown>>;
		if (typeof open === "function") open.call(settings);
		if (typeof openTabById === "function") openTabById.call(settings, this.manifest.id);
	}
}
