import type { App, Plugin } from "obsidian";
import { PeopleByName } from "../capture/people-by-name";
import { GroupNamesInLines } from "../capture/group-names";
import { type LineNames, readLine } from "../capture/read-line";
import type { Capture } from "../capture/capture";
import type { CivilDate } from "../calendar/civil-date";
import { keyOf } from "../people/properties/person-rules";
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
import { NoteWriter } from "../writing/note-writer";
import { Announcer } from "./announcer";
import { Clock } from "./clock";
import { type Known, knownOf } from "./known";
import { SettingsOfLists } from "../reconnect/settings-of-lists";
import { Screens } from "../reconnect/screens";
import { type Talk, talkOf } from "../talk/talk";
import { NotesOnScreen } from "./ui/notes-on-screen";
import { PointActions } from "./ui/point-actions";
import { DailyNotes } from "./vault/daily-notes";
import { IdleWork } from "./vault/idle-work";
import { VaultNotes } from "./vault/vault-notes";
import { VaultWatcher } from "./vault/vault-watcher";

const dismissalsKey = "kith-dismissed";
/** A first list that takes longer is shown before it is whole: rows that move are better than none. */
const patienceMs = 250;

/** What Kith knows and can do: a record of its parts. A feature asks for those it uses, and hands each surface no more than that uses. */
export interface Kith {
	readonly app: App;
	readonly words: Words;
	readonly clock: Clock;
	readonly settings: SettingsStore;
	readonly dailyNotes: DailyNotes;
	readonly known: Known;
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
	/** The key under which a property is written. */
	readonly keyOf: (meaning: Meaning) => string;
}

/** How far the notes have been read. */
export interface Reading {
	/** The first index is complete: who is a person, who was met last, what is promised, who is due. */
	readonly ready: Promise<void>;
	/** All that notes say of people has been read, where somebody has asked for it. */
	readonly complete: Promise<void>;
	/** Resolves when all that notes say of people has been read, and has it read where nobody has asked for it yet. */
	everything(): Promise<void>;
	/** Works in what waits: whoever asks from outside is answered of the vault as it is now. */
	settle(): void;
}

/** Puts the parts together and lets them live as long as the plugin. Nothing is read before the layout is ready. */
export function makeKith(plugin: Plugin, settings: SettingsStore, said: Words): Kith {
	const { app } = plugin;
	const words = underOwnVeil(said);
	const clock = new Clock();
	const idle = new IdleWork();
	const announcer = new Announcer();
	const dailyNotes = new DailyNotes(app);
	const dismissals = new Dismissals({
		load: () => app.loadLocalStorage(dismissalsKey) as unknown,
		save: (sums) => { app.saveLocalStorage(dismissalsKey, sums); },
	});
	const today = (): CivilDate => clock.today();
	const known = knownOf({ app, settings, clock, dailyNotes, wantAll: () => { watcher.wantAll(); } });
	const talk: Talk = talkOf({ known, words, settings, dismissals, today, standing: (person, today) => list.standing(person, today) });
	const current = (): KithSettings => settings.current;
	const listSettings = new SettingsOfLists(settings);
	const list = new ReconnectList({
		...known,
		words,
		today,
		settings: () => listSettings.current,
		pointsOf: talk.pointsOf,
		isWorkingAhead: () => preparing !== undefined || news.progress !== undefined,
	});
	/** Once at a time: whoever asks meanwhile waits for the same. */
	let preparing: Promise<void> | undefined;
	const prepare = (): Promise<void> => (preparing ??= idle.run(list.prepare(today())).finally(() => { preparing = undefined; }));
	const news: ScreenNews = new ScreenNews({ announcer, index: known.index, now: () => clock.now(), prepare });
	const registers: TextListener[] = [];
	const watcher: VaultWatcher = new VaultWatcher({
		app, index: known.index, dailyNotes, listeners: [known.listener], registers, today,
		changed: () => { news.changed(); },
		isAwaited: (ms) => ms > patienceMs && announcer.isHeard,
		listed: () => prepare().then(() => { screens.listed(); }),
		progress: (progress) => { news.showProgress(progress); },
	});
	const named = namesInLines(app, known, () => listSettings.groups());

	const readCapture = (text: string, day: CivilDate): Capture => readLine(text, named, settings.current, day);
	const writer = new NoteWriter(new VaultNotes(app), () => clock.now(), followUndo(words, () => clock.now()));
	const key = (meaning: Meaning): string => keyUnder(settings.current, meaning);
	const writes = new PersonWrites({ writer, words, settings: current, keyOf: key, personOf: known.personOf, readCapture });
	const screens = new Screens(announcer, news);
	const reading: Reading = {
		ready: watcher.ready, complete: watcher.complete,
		everything: () => {
			watcher.wantAll();
			return watcher.complete;
		},
		settle: () => { known.index.settle(); },
	};
	const kith: Kith = {
		app, words, clock, settings, dailyNotes, known, list, talk, writer, writes, dismissals, reading, screens, idle,
		notes: new NotesOnScreen(app),
		points: new PointActions({ words, writes, dismissals, today, announce: () => { screens.announce(); } }),
		readCapture, keyOf: key, follow: (register) => { registers.push(register); },
		groups: () => listSettings.groups(),
		tellGroups: (groups) => { listSettings.tellGroups(groups); },
	};
	bringToLife(plugin, kith, { watcher, changed: () => { news.changed(); }, prepare });
	return kith;
}

/** Whom, and which groups and notes, a line may name; a note that is a person's is none. */
function namesInLines({ metadataCache }: App, known: Known, groups: () => readonly Group[]): LineNames {
	return {
		people: new PeopleByName(known.people), groups: new GroupNamesInLines(groups),
		noteNamed: (name) => {
			const path = metadataCache.getFirstLinkpathDest(name, "")?.path;
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
function bringToLife(
	plugin: Plugin,
	{ app, clock, settings, known, list, writer, screens, idle }: Kith,
	{ watcher, changed, prepare }: Life,
): void {
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
	plugin.registerEvent(app.vault.on("rename", (file, oldPath) => { writer.followRename(oldPath, file.path); }));
	void watcher.ready.then(prepare);
	void watcher.complete.then(() => idle.run(list.prepareSearch()));
}

/** The key under which a property is written. */
function keyUnder({ properties }: KithSettings, meaning: Meaning): string {
	const row = propertyTable.find((one) => one.meaning === meaning);
	return row ? keyOf(row, properties) : meaning;
}
