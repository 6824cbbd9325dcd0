import { Component } from "obsidian";
import type { App } from "obsidian";
import { briefMarkdown } from "../brief/brief-markdown";
import { briefOf } from "../brief/brief";
import type { Brief } from "../brief/brief";
import type { CivilDate } from "../calendar/civil-date";
import { PeopleByName } from "../capture/people-by-name";
import type { Capture } from "../capture/capture";
import { readCapture } from "../capture/read-capture";
import { PeopleIndex } from "../people/people-index";
import { keyOf, personRules } from "../people/person-rules";
import type { Person } from "../people/person";
import { propertyTable } from "../people/property-table";
import type { Meaning } from "../people/property-table";
import { KeptPoints } from "../reconnect/kept-points";
import { ReconnectList } from "../reconnect/reconnect-list";
import type { KithSettings } from "../settings/kith-settings";
import { defaultTalkingOptions } from "../talking-points/subject";
import type { TalkingContext, TalkingOptions } from "../talking-points/subject";
import { TopicIndex } from "../talking-points/topic-index";
import type { Words } from "../words/words";
import { Announcer } from "./announcer";
import { Clock } from "./clock";
import { PersonWrites } from "./commands/person-writes";
import { Dismissals } from "./settings/dismissals";
import type { SettingsStore } from "./settings/settings-store";
import type { ReadingProgress } from "./vault/body-reader";
import { DailyNotes } from "./vault/daily-notes";
import { idleSlice } from "./vault/idle-slices";
import { NoteWriter } from "./vault/note-writer";
import type { NoteListener } from "./vault/note-listener";
import { VaultNotes } from "./vault/vault-notes";
import { vaultPorts } from "./vault/vault-ports";
import { VaultWatcher } from "./vault/vault-watcher";

/** How often progress is shown. */
const progressEveryMs = 500;
const dismissalsKey = "kith-dismissed";

/** What Kith knows and can do, without a screen: the index and what follows from it, kept up to date with the vault, the settings and the day. */
export class Kith extends Component {
	readonly clock = new Clock();
	readonly announcer = new Announcer();
	readonly dailyNotes: DailyNotes;
	readonly index: PeopleIndex;
	readonly watcher: VaultWatcher;
	readonly points: KeptPoints;
	readonly list: ReconnectList;
	readonly writer: NoteWriter;
	readonly writes: PersonWrites;
	readonly context: TalkingContext;
	readonly dismissals: Dismissals;
	readonly #names: PeopleByName;
	#progress: ReadingProgress | undefined;
	#isListed = false;
	#isGone = false;
	#shownAt = 0;
	#fed = 0;
	#told = 0;
	#options: { readonly for: KithSettings; readonly dismissals: number; readonly options: TalkingOptions } | undefined;
	readonly #app: App;

	constructor(app: App, readonly store: SettingsStore, readonly words: Words) {
		super();
		this.#app = app;
		this.dismissals = new Dismissals({ load: () => app.loadLocalStorage(dismissalsKey) as unknown, save: (sums) => { app.saveLocalStorage(dismissalsKey, sums); } });
		const rules = personRules(store.current);
		const topicIndex = new TopicIndex(rules);
		this.dailyNotes = new DailyNotes(app);
		this.index = new PeopleIndex(vaultPorts(app, this.dailyNotes, () => store.current.datedNotesProperty), rules);
		this.context = {
			topicIndex,
			people: () => this.index.all(),
			personOf: (path) => this.index.get(path),
			mentionsOf: (path) => this.index.mentionsOf(path),
			dayOf: (milliseconds) => this.clock.dayOf(milliseconds),
		};
		this.points = new KeptPoints(this.context, () => this.#talkingOptions(), () => `${String(this.index.revision)} ${String(this.#fed)}`);
		this.list = new ReconnectList({
			words,
			people: () => this.index.all(),
			personOf: (path) => this.index.get(path),
			settings: () => store.current,
			pointsOf: (person, today, limit) => this.points.of(person, today, limit),
		});
		this.#names = new PeopleByName(() => this.index.all());
		this.writer = new NoteWriter(new VaultNotes(app), () => this.clock.now());
		this.writes = new PersonWrites({
			writer: this.writer, words, settings: () => store.current, keyOf: (meaning) => this.keyOf(meaning), personOf: (path) => this.index.get(path),
			readCapture: (text, today) => this.readCapture(text, today),
		});
		this.watcher = new VaultWatcher({
			app, index: this.index, dailyNotes: this.dailyNotes, listeners: [this.#counting(topicIndex)],
			changed: () => { this.#tell(); },
			progress: (progress) => { this.#showProgress(progress); },
		});
	}

	override onload(): void {
		this.register(() => { this.#isGone = true; });
		this.addChild(this.clock);
		this.addChild(this.watcher);
		this.register(this.clock.onNewDay(() => { this.#tell(); }));
		this.register(this.store.onChange((settings) => {
			const rules = personRules(settings);
			this.context.topicIndex.follow(rules);
			this.watcher.rebuild(rules);
			this.announcer.announce();
		}));
		this.registerEvent(this.#app.vault.on("rename", (file, oldPath) => { this.writer.followRename(oldPath, file.path); }));
		void this.watcher.firstList.then(() => this.#prepare()).then(() => {
			this.#isListed = true;
			this.announcer.announce();
		});
		void this.watcher.ready.then(() => this.#prepare());
	}

	today(): CivilDate {
		return this.clock.today();
	}

	/** Grows with every change that a reader of the API may see. */
	revision(): number {
		return this.#told;
	}

	/** How far the first reading has come; undefined once there is a list. */
	loading(): ReadingProgress | undefined {
		return this.#isListed ? this.#progress : { done: 0, total: 0 };
	}

	isReady(): boolean {
		return this.#isListed;
	}

	brief(person: Person, today: CivilDate): Brief {
		return briefOf(person, this.list.standing(person, today), this.points.of(person, today), this.context, today);
	}

	briefText(person: Person, today: CivilDate): string {
		return briefMarkdown(this.brief(person, today), this.words, today);
	}

	readCapture(text: string, today: CivilDate): Capture {
		return readCapture(text, this.#names, { weekStart: this.store.current.weekStart }, today);
	}

	/** The key under which a property is written. */
	keyOf(meaning: Meaning): string {
		const row = propertyTable.find((one) => one.meaning === meaning);
		return row ? keyOf(row, this.store.current.properties) : meaning;
	}

	#talkingOptions(): TalkingOptions {
		const settings = this.store.current;
		const { revision: dismissals } = this.dismissals;
		if (this.#options?.for !== settings || this.#options.dismissals !== dismissals) {
			this.#options = { for: settings, dismissals, options: { ...defaultTalkingOptions, leadDays: settings.leadDays, isDismissed: (path, key) => this.dismissals.has(path, key) } };
		}
		return this.#options.options;
	}

	#counting(listener: NoteListener): NoteListener {
		return {
			put: (note) => {
				this.#fed++;
				return listener.put(note);
			},
			remove: (path) => {
				this.#fed++;
				return listener.remove(path);
			},
		};
	}

	/** Works out lists and searches ahead, in idle slices. */
	async #prepare(): Promise<void> {
		let hasTime = await idleSlice();
		const steps = this.list.prepare(this.today());
		while (!this.#isGone && steps.next().done !== true) if (!hasTime()) hasTime = await idleSlice();
	}

	/** While notes are read by the thousand, screens follow now and then, not with every slice. */
	#showProgress(progress: ReadingProgress | undefined): void {
		const now = this.clock.now();
		this.#progress = progress;
		if (progress && now - this.#shownAt < progressEveryMs) return;
		this.#shownAt = now;
		this.announcer.announce();
	}

	#tell(): void {
		this.#told++;
		if (!this.#progress) this.announcer.announce();
	}
}
