import { Component } from "obsidian";
import type { App } from "obsidian";
import { briefMarkdown } from "../brief/brief-markdown";
import { type Brief, briefOf } from "../brief/brief";
import type { CivilDate } from "../calendar/civil-date";
import { PeopleByName } from "../capture/people-by-name";
import type { Capture } from "../capture/capture";
import { readCapture } from "../capture/read-capture";
import type { Mention } from "../people/person/mention";
import { PeopleIndex } from "../people/index/people-index";
import { keyOf, personRules, type PersonRules } from "../people/properties/person-rules";
import { openProperties } from "../people/properties/private-keys";
import type { Person } from "../people/person/person";
import type { PersonChange } from "../people/person/person-change";
import { propertyTable } from "../people/properties/property-table";
import type { Meaning } from "../people/properties/property-table";
import type { Standing } from "../people/person/standing";
import { KeptPoints } from "../reconnect/kept-points";
import type { PointSources } from "../reconnect/kept-points";
import { ReconnectList } from "../reconnect/reconnect-list";
import type { ListSources } from "../reconnect/reconnect-list";
import type { KithSettings } from "../settings/kith-settings";
import { notesFor } from "../talking-points/notes-to-share";
import { peopleFor } from "../talking-points/people-for";
import type { Reader, ReaderContext } from "../talking-points/people-for";
import { defaultTalkingOptions } from "../talking-points/subject";
import type { TalkingOptions } from "../talking-points/subject";
import type { TalkingPoint } from "../talking-points/talking-point";
import { TopicIndex } from "../topics/topic-index";
import { TopicsOfPeople } from "../topics/topics-of-people";
import { WhoIsWho } from "../topics/who-is-who";
import type { Words } from "../words/words";
import { Announcer } from "./announcer";
import { Clock } from "./clock";
import { PersonWrites } from "../writes/person-writes";
import type { PersonWritePorts } from "../writes/person-writes";
import type { KithApi } from "../api/kith-api";
import { makeApi } from "../api/make-api";
import type { ApiPorts } from "../api/make-api";
import { type ReadingProgress, ScreenNews } from "../reconnect/screen-news";
import { Dismissals } from "../settings/dismissals";
import type { SettingsStore } from "../settings/settings-store";
import { DailyNotes } from "./vault/daily-notes";
import { idleSlice } from "./vault/idle-slices";
import { NoteWriter } from "../writing/note-writer";
import { CachedFiles } from "./vault/cached-files";
import type { NoteListener } from "../notes/note-listener";
import { readNote } from "./vault/note-reader";
import { templateFolders } from "./vault/template-folders";
import { VaultNotes } from "./vault/vault-notes";
import { vaultPorts } from "./vault/vault-ports";
import { VaultWatcher } from "./vault/vault-watcher";

const dismissalsKey = "kith-dismissed";

/**
 * What Kith knows and can do, without a screen: the index and what follows from it, kept up to date with the vault, the settings and the day.
 * Its parts are handed all of it and see no more than what they ask for.
 */
export class Kith extends Component implements ListSources, ReaderContext, PointSources, PersonWritePorts, ApiPorts {
	readonly clock = new Clock();
	readonly announcer = new Announcer();
	readonly topicIndex: TopicIndex;
	readonly others = new WhoIsWho(this, (text) => this.topicIndex.phrase(text));
	readonly topicsOfPeople: TopicsOfPeople;
	readonly dailyNotes: DailyNotes;
	readonly index: PeopleIndex;
	readonly watcher: VaultWatcher;
	readonly list = new ReconnectList(this);
	readonly writer: NoteWriter;
	readonly writes = new PersonWrites(this);
	readonly dismissals: Dismissals;
	/** For other plugins, scripts and the command line. */
	readonly api: KithApi;
	readonly #names = new PeopleByName(() => this.people());
	readonly #points: KeptPoints;
	readonly #news: ScreenNews;
	#rules: PersonRules;
	#isListed = false;
	#isGone = false;
	#options: { readonly leadDays: number; readonly dismissals: number; readonly options: TalkingOptions } | undefined;

	constructor(readonly app: App, readonly store: SettingsStore, readonly words: Words) {
		super();
		this.dismissals = new Dismissals({ load: () => app.loadLocalStorage(dismissalsKey) as unknown, save: (sums) => { app.saveLocalStorage(dismissalsKey, sums); } });
		this.#rules = personRules(store.current);
		this.topicIndex = new TopicIndex(this.#rules, {
			notes: () => new CachedFiles(app),
			note: (path) => {
				const file = app.vault.getFileByPath(path);
				return (file && readNote(file, app.metadataCache)) ?? undefined;
			},
			later: () => { this.watcher.wantAll(); },
		});
		this.topicsOfPeople = new TopicsOfPeople(this, this.others, this.topicIndex);
		this.#points = new KeptPoints(this);
		this.dailyNotes = new DailyNotes(app);
		this.index = new PeopleIndex(vaultPorts(app, this.dailyNotes, () => store.current.datedNotesProperty), this.#rules);
		this.#news = new ScreenNews({ announcer: this.announcer, index: this.index, now: () => this.clock.now(), prepare: () => this.inIdleTime(this.list.prepare(this.today())) });
		this.writer = new NoteWriter(new VaultNotes(app), () => this.clock.now());
		this.watcher = new VaultWatcher({
			app, index: this.index, dailyNotes: this.dailyNotes, listeners: [this.#topicListener()], today: () => this.today(),
			changed: () => { this.#news.changed(); },
			progress: (progress) => { this.#news.showProgress(progress); },
		});
		this.api = makeApi(this);
	}

	override onload(): void {
		this.register(() => { this.#isGone = true; });
		this.addChild(this.clock);
		// Before the watcher begins: only now are the other plugins there to say where templates lie.
		this.app.workspace.onLayoutReady(() => { this.#followRules(); });
		this.addChild(this.watcher);
		// A new day is another for everybody: screens follow when it has been worked out.
		this.register(this.clock.onNewDay(() => { void this.inIdleTime(this.list.prepare(this.today())).then(() => { this.#news.changed(); }); }));
		this.register(this.store.onChange(() => {
			this.#followRules();
			this.announcer.announce();
		}));
		this.registerEvent(this.app.vault.on("rename", (file, oldPath) => { this.writer.followRename(oldPath, file.path); }));
		void this.watcher.firstList.then(() => this.inIdleTime(this.list.prepare(this.today()))).then(() => {
			this.#isListed = true;
			this.announcer.announce();
		});
		void this.watcher.ready.then(() => this.inIdleTime(this.list.prepare(this.today())));
		void this.watcher.complete.then(() => this.inIdleTime(this.list.prepareSearch()));
	}

	today(): CivilDate {
		return this.clock.today();
	}

	dayOf(milliseconds: number): CivilDate {
		return this.clock.dayOf(milliseconds);
	}

	openPropertiesOf(path: string): Readonly<Record<string, unknown>> {
		return openProperties(this.app.metadataCache.getCache(path)?.frontmatter, this.#rules);
	}

	settings(): KithSettings {
		return this.store.current;
	}

	settle(): void {
		this.index.settle();
	}

	/** Resolves when all that notes say of people has been read, and has it read where nobody has asked for it yet. */
	readonly everythingRead = (): Promise<void> => {
		this.watcher.wantAll();
		return this.watcher.complete;
	};

	/** Everybody, by path. */
	people(): readonly Person[] {
		return this.index.all();
	}

	revision(): number {
		return this.index.revision;
	}

	changesSince(revision: number): readonly PersonChange[] | undefined {
		return this.index.changesSince(revision);
	}

	personOf(path: string): Person | undefined {
		return this.index.get(path);
	}

	talkingOptions(): TalkingOptions {
		const { leadDays } = this.settings();
		const { revision: dismissals } = this.dismissals;
		if (this.#options?.leadDays !== leadDays || this.#options.dismissals !== dismissals) {
			this.#options = { leadDays, dismissals, options: { ...defaultTalkingOptions, leadDays, isDismissed: (path, key) => this.dismissals.has(path, key) } };
		}
		return this.#options.options;
	}

	mentionsOf(path: string): readonly Mention[] {
		this.watcher.wantAll();
		return this.index.mentionsOf(path);
	}

	readonly withTopicNamed = (word: string): ReadonlySet<string> => this.topicsOfPeople.withNameOf(word);

	search(query: string): readonly Person[] {
		return this.list.search(query);
	}

	standing(person: Person, today: CivilDate): Standing {
		return this.list.standing(person, today);
	}

	/** Calls back whenever something that a screen shows may have changed; returns how to stop. */
	subscribe(callback: () => void): () => void {
		return this.announcer.subscribe(callback);
	}

	/** Calls back with a number that grows with every change that a reader of the API may see. */
	onChange(callback: (revision: number) => void): () => void {
		return this.subscribe(() => { callback(this.#news.count); });
	}

	/** How far the first reading has come; undefined once there is a list. */
	loading(): ReadingProgress | undefined {
		return this.#isListed ? this.#news.progress : { done: 0, total: 0 };
	}

	ready(): boolean {
		return this.#isListed;
	}

	pointsOf(person: Person, today: CivilDate, limit?: number): readonly TalkingPoint[] {
		return this.#points.of(person, today, limit);
	}

	/** Whether the points of a person need not be worked out first. */
	arePointsKnown(path: string, today: CivilDate): boolean {
		const person = this.personOf(path);
		return !person || this.#points.has(person, today);
	}

	/** What to know of the person whose note this is; undefined where it is no person's. */
	briefOf(path: string, today: CivilDate): Brief | undefined {
		const person = this.personOf(path);
		return person && this.#brief(person, today);
	}

	/** The same as Markdown. */
	briefText(person: Person, today: CivilDate): string {
		return briefMarkdown(this.#brief(person, today), this.words, today);
	}

	/** The notes worth sending to a person, the best first. */
	notesFor(path: string, limit: number, today: CivilDate): ReturnType<typeof notesFor> {
		const person = this.personOf(path);
		return person ? notesFor(person, this, limit, today) : [];
	}

	/** Who would like a note, the first to think of first. */
	readersOf(path: string, today: CivilDate): readonly Reader[] {
		return peopleFor(path, this, (person) => this.standing(person, today).ratio);
	}

	readCapture(text: string, today: CivilDate): Capture {
		return readCapture(text, this.#names, this.settings(), today);
	}

	/** The key under which a property is written. */
	keyOf(meaning: Meaning): string {
		const row = propertyTable.find((one) => one.meaning === meaning);
		return row ? keyOf(row, this.settings().properties) : meaning;
	}

	preparePoints(): Generator<undefined> {
		return this.others.prepare();
	}

	/** Works something out ahead, in idle slices. */
	async inIdleTime(steps: Generator<undefined>): Promise<void> {
		let hasTime = await idleSlice();
		while (!this.#isGone && steps.next().done !== true) if (!hasTime()) hasTime = await idleSlice();
	}

	#brief(person: Person, today: CivilDate): Brief {
		return briefOf(person, this.standing(person, today), this.pointsOf(person, today), this, today);
	}

	#followRules(): void {
		this.#rules = personRules(this.settings(), templateFolders(this.app));
		this.topicIndex.follow(this.#rules);
		this.watcher.rebuild(this.#rules);
	}

	#topicListener(): NoteListener {
		const { topicIndex, topicsOfPeople } = this;
		return {
			get revision() { return topicIndex.revision; },
			get isSettled() { return topicsOfPeople.isSettled && topicIndex.isSettled; },
			put: (note) => {
				topicIndex.put(note);
				topicsOfPeople.touch(note.path);
			},
			remove: (path) => {
				topicIndex.remove(path);
				topicsOfPeople.touch(path);
			},
			fill: () => { topicIndex.fill(); },
			work: (hasTime) => topicsOfPeople.work(hasTime) && topicIndex.work(hasTime),
		};
	}
}
