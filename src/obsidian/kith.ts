import type { App, Plugin } from "obsidian";
import type { Telling } from "../actions/telling";
import { PeopleByName } from "../capture/people-by-name";
import { GroupNamesInLines } from "../capture/group-names";
import { type LineNames, readLine } from "../capture/read-line";
import type { Capture } from "../capture/capture";
import type { CivilDate } from "../calendar/civil-date";
import { keyOf } from "../people/properties/person-rules";
import { type KeyOf, keyInNote } from "../people/reading/key-in-note";
import { type Meaning, propertyTable } from "../people/properties/property-table";
import type { Group } from "../groups/group";
import type { KnownGroups } from "../groups/known-groups";
import { ReconnectList } from "../reconnect/reconnect-list";
import { ScreenNews } from "../reconnect/screen-news";
import { Dismissals } from "../settings/dismissals";
import type { TextListener } from "../notes/note-listener";
import type { KithSettings } from "../settings/setting-table";
import type { SettingsStore } from "../settings/settings-store";
import { underOwnVeil, type Words } from "../words/words";
import { PersonWrites } from "../writes/person-writes";
import { followUndo } from "./ui/follow-undo";
import { tellingIn } from "./ui/tell";
import { NoteWriter } from "../writing/note-writer";
import { Announcer } from "./announcer";
import { Clock } from "./clock";
import { type Known, knownOf, type KnownPorts } from "../talking-points/known";
import { SettingsOfLists } from "../reconnect/settings-of-lists";
import { Screens } from "../reconnect/screens";
import { type Talk, talkOf } from "../talk/talk";
import { late } from "../notes/late";
import type { Reading } from "../notes/reading";
import type { VaultPort } from "../notes/vault-port";
import { NotesOnScreen } from "./ui/notes-on-screen";
import { PointActions } from "../actions/point-actions";
import { readFirst } from "./vault/body-reader";
import { DailyNotes } from "./vault/daily-notes";
import { IdleWork } from "./vault/idle-work";
import { templateFolders } from "./vault/template-folders";
import { VaultNotes } from "./vault/vault-notes";
import { vaultOf } from "./vault/vault-of";
import { vaultPorts } from "./vault/vault-ports";
import { VaultWatcher } from "./vault/vault-watcher";

const dismissalsKey = "kith-dismissed";
/** A first list that takes longer is shown before it is whole: rows that move are better than none. */
const patienceMs = 250;

/**
 * What Kith knows and can do: a record of its parts. A feature asks for those it uses, and hands each surface no more than that uses. What
 * is dear to make is made when it is first asked for: whoever is made while the app starts asks for it no sooner than it is needed.
 */
export interface Kith {
	readonly app: App;
	readonly words: Words;
	readonly clock: Clock;
	readonly settings: SettingsStore;
	readonly vault: VaultPort;
	readonly telling: Telling;
	readonly dailyNotes: DailyNotes;
	readonly known: Known;
	readonly names: PeopleByName;
	readonly list: ReconnectList;
	readonly talk: Talk;
	readonly writer: NoteWriter;
	readonly writes: PersonWrites;
	readonly dismissals: Dismissals;
	readonly reading: Reading;
	readonly screens: Screens;
	readonly notes: NotesOnScreen;
	readonly points: PointActions;
	readonly idle: IdleWork;
	/** Has a register fed with every note. Before the layout is ready, when the first are read. */
	readonly follow: (register: TextListener) => void;
	/** Every group; none where nobody tells of groups. */
	readonly groups: () => readonly Group[];
	/** Hands over the groups that there are. */
	readonly tellGroups: (groups: Pick<KnownGroups, "all" | "names">) => void;
	/** Reads a line of quick capture; reads only. */
	readonly readCapture: (text: string, today: CivilDate) => Capture;
	/** The key under which a property is written: that of the note where it has one, else the one for new notes. */
	readonly keyOf: KeyOf;
}

/** Puts the parts together and lets them live as long as the plugin. Nothing is read before the layout is ready. */
export function makeKith(plugin: Plugin, settings: SettingsStore, said: Words): Kith {
	const { app } = plugin;
	const words = underOwnVeil(said);
	const clock = new Clock();
	const idle = new IdleWork();
	const announcer = new Announcer();
	const dailyNotes = new DailyNotes(app, () => settings.current.dayNames);
	const dismissals = dismissalsIn(app);
	const today = (): CivilDate => clock.today();
	const telling = tellingIn(words);
	const vault = vaultOf(app);
	const known = knownIn(app, { vault, settings, clock, dailyNotes, wantAll: () => { watcher.wantAll(); } });
	const talk: () => Talk = late(() => talkOf({
		known, words, settings, dismissals, today, standing: (person, day) => list().standing(person, day),
	}));
	const current = (): KithSettings => settings.current;
	const listSettings = new SettingsOfLists(settings);
	const list: () => ReconnectList = late(() => new ReconnectList({
		...known, words, today, settings: () => listSettings.current, pointsOf: talk().pointsOf,
		isWorkingAhead: () => preparing !== undefined || news.progress !== undefined,
	}));
	/** Once at a time: whoever asks meanwhile waits for the same. */
	let preparing: Promise<void> | undefined;
	const prepare = (): Promise<void> => (preparing ??= idle.run(list().prepare(today()))
		.then(() => readFirst(app, { index: known.index, proposed: () => list().proposed(today()), slice: idle.slice }))
		.finally(() => { preparing = undefined; }));
	const news: ScreenNews = new ScreenNews({ announcer, people: known, now: () => clock.now(), prepare });
	const registers: TextListener[] = [];
	const watcher: VaultWatcher = new VaultWatcher({
		app, dailyNotes, idle, listeners: [known.listener], registers, today,
		get index() { return known.index; },
		changed: () => { news.changed(); },
		isAwaited: (ms) => ms > patienceMs && announcer.isHeard,
		listed: () => prepare().then(() => { screens.listed(); }),
		progress: (progress) => { news.showProgress(progress); },
	});
	const names = late(() => new PeopleByName(known.people));
	const named = late(() => namesInLines(vault, known, names(), () => listSettings.groups()));

	const readCapture = (text: string, day: CivilDate): Capture => readLine(text, named(), settings.current, day);
	const writer = late(() => new NoteWriter(new VaultNotes(app), () => clock.now(), followUndo(words, () => clock.now())));
	const key: KeyOf = (meaning, text = "") => keyInNote(text, meaning, known.rules()) ?? keyUnder(settings.current, meaning);
	const writes = late(() => new PersonWrites({ ...known, writer: writer(), words, settings: current, keyOf: key, readCapture }));
	const screens = new Screens(announcer, news);
	const points = late(() => new PointActions({ words, telling, dismissals, screens, today, writes: writes() }));
	const kith: Kith = {
		app, words, clock, settings, vault, telling, dailyNotes, known, dismissals, screens, idle,
		reading: readingOf(watcher, known),
		get names() { return names(); },
		get list() { return list(); },
		get talk() { return talk(); },
		get writer() { return writer(); },
		get writes() { return writes(); },
		notes: new NotesOnScreen(app),
		get points() { return points(); },
		readCapture, keyOf: key, follow: (register) => { registers.push(register); },
		groups: () => listSettings.groups(),
		tellGroups: (groups) => { listSettings.tellGroups(groups); },
	};
	bringToLife(plugin, kith, { watcher, changed: () => { news.changed(); }, prepare });
	return kith;
}

/** What was set aside, as the device keeps it. */
function dismissalsIn(app: App): Dismissals {
	return new Dismissals({
		load: () => app.loadLocalStorage(dismissalsKey) as unknown,
		save: (sums) => { app.saveLocalStorage(dismissalsKey, sums); },
	});
}

type Wanting = Pick<KnownPorts, "wantAll">;

/** What the notes of the app's vault say. */
function knownIn(
	app: App,
	{ vault, settings, clock, dailyNotes, wantAll }: Pick<Kith, "vault" | "settings" | "clock" | "dailyNotes"> & Wanting,
): Known {
	const index = vaultPorts(app, dailyNotes, () => settings.current.datedNotesProperty);
	return knownOf({
		settings, wantAll, vault: { ...vault, ...index, templateFolders: () => templateFolders(app) },
		dayOf: (milliseconds) => clock.dayOf(milliseconds),
	});
}

function readingOf(watcher: VaultWatcher, known: Known): Reading {
	return {
		ready: watcher.ready, complete: watcher.complete,
		everything: () => {
			watcher.wantAll();
			return watcher.complete;
		},
		settle: () => { known.index.settle(); },
	};
}

/** Whom, and which groups and notes, a line may name; a note that is a person's is none. */
function namesInLines({ resolveLink }: VaultPort, known: Known, people: PeopleByName, groups: () => readonly Group[]): LineNames {
	return {
		people, groups: new GroupNamesInLines(groups),
		noteNamed: (name) => {
			const path = resolveLink(name, "");
			return path === undefined || known.personOf(path) ? undefined : path;
		},
	};
}

interface Life {
	readonly watcher: VaultWatcher;
	readonly changed: () => void;
	readonly prepare: () => Promise<void>;
}

/** What follows from what: the vault, the settings and the day are followed, and lists worked out ahead. */
function bringToLife(plugin: Plugin, kith: Kith, { watcher, changed, prepare }: Life): void {
	const { app, clock, settings, known, screens, idle } = kith;
	const followRules = (): void => { watcher.rebuild(known.followRules()); };
	plugin.addChild(idle);
	plugin.addChild(clock);
	plugin.registerEvent(app.workspace.on("window-open", (_, win) => { clock.follow(win); }));
	// Before the watcher begins: only now are the other plugins there to say where templates lie.
	app.workspace.onLayoutReady(followRules);
	plugin.addChild(watcher);
	// A new day is another for everybody: screens follow when it has been worked out.
	plugin.register(clock.onNewDay(() => { void prepare().then(changed); }));
	plugin.register(settings.onChange(() => {
		followRules();
		screens.announce();
	}));
	plugin.registerEvent(app.vault.on("rename", (file, oldPath) => { kith.writer.followRename(oldPath, file.path); }));
	void watcher.ready.then(prepare);
	void watcher.complete.then(() => idle.run(kith.list.prepareSearch())).then(() => idle.run(kith.names.prepare()));
}

/** The key under which a property is written. */
function keyUnder({ properties }: KithSettings, meaning: Meaning): string {
	const row = propertyTable.find((one) => one.meaning === meaning);
	return row ? keyOf(row, properties) : meaning;
}
