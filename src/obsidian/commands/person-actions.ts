import { Keymap, Menu, Notice, Platform } from "obsidian";
import type { HoverParent, PaneType } from "obsidian";
import { addDays } from "../../calendar/civil-date";
import type { Source } from "../../notes/note";
import type { Person } from "../../people/person/person";
import type { ShownPromise } from "../../reconnect/entry-text";
import { spoken } from "../../notes/lines/spoken";
import { promises } from "../../talking-points/promises";
import { defaultTalkingOptions, subjectOf } from "../../talking-points/subject";
import type { TalkingContext } from "../../talking-points/subject";
import type { Kith } from "../kith";
import type { BriefActions } from "../views/brief-actions";
import type { EntryActions, MenuMore } from "../views/entry-actions";
import { reconnectViewType } from "../views/reconnect-view";
import { addItem } from "./add-item";
import { nameList, setCircle, type SetPeoplePorts } from "./set-people";
import { attempt, showUndoNotice, toldWhyNot, written } from "./tell";

const promisesInMenu = 5;

/** What the actions need of the rest of Kith. */
export interface PersonActionPorts extends Pick<Kith, "app" | "words" | "writes" | "dismissals" | "announcer" | "today">, TalkingContext, SetPeoplePorts {
	readonly dialogs: {
		log(people: readonly Person[]): void;
		set(people: readonly Person[]): void;
		plan(people: readonly Person[]): void;
		snoozeUntil(people: readonly Person[]): void;
		writeTo(path: string, about?: string): void;
	};
	openBrief(path: string): unknown;
}

/** What one can do with a person, done: the app's own ways of opening, previewing and showing menus, and what is written at one press. */
export class PersonActions implements EntryActions, BriefActions {
	readonly #kith: PersonActionPorts;
	#lastSet: Promise<unknown> = Promise.resolve();

	constructor(kith: PersonActionPorts) {
		this.#kith = kith;
	}

	open(path: string, event?: MouseEvent | KeyboardEvent): void {
		this.#openAt(path, null, Keymap.isModEvent(event));
	}

	openSource(source: Source, event?: MouseEvent | KeyboardEvent): void {
		this.#openAt(source.path, source.line, Keymap.isModEvent(event));
	}

	log(paths: readonly string[]): void {
		this.#kith.dialogs.log(this.#peopleAt(paths));
	}

	set(paths: readonly string[]): void {
		this.#kith.dialogs.set(this.#peopleAt(paths));
	}

	plan(paths: readonly string[]): void {
		this.#kith.dialogs.plan(this.#peopleAt(paths));
	}

	setCircle(paths: readonly string[], place: number): void {
		const people = this.#peopleAt(paths);
		// One after another, so that what is told last is of the key that was pressed last.
		this.#lastSet = this.#lastSet.then(() => toldWhyNot(setCircle(this.#kith, people, place)));
	}

	snooze(paths: readonly string[], besideEl: HTMLElement): void {
		const menu = new Menu();
		for (const item of this.#snoozes(this.#peopleAt(paths))) addItem(menu, item.title, item.icon ?? "alarm-clock", "rest", item.act);
		show(menu, besideEl);
	}

	/** Sets a talking point aside, with a way back. */
	dismiss(path: string, key: string): void {
		const { dismissals, announcer, words } = this.#kith;
		dismissals.add(path, key);
		announcer.announce();
		showUndoNotice(words.logging.dismissed, { undo: () => {
			dismissals.remove(path, key);
			announcer.announce();
		} }, words);
	}

	keep(promise: ShownPromise): Promise<boolean> {
		const { words, writes } = this.#kith;
		const what = spoken(promise.text);
		return toldWhyNot(attempt(words, async () => {
			const receipt = await writes.keepPromise(promise, this.#kith.today());
			if (receipt.paths.length > 0) showUndoNotice(words.logging.kept(what), receipt, words);
			else new Notice(words.logging.keptBefore(what));
		}));
	}

	writeTo(path: string, about?: string): void {
		this.#kith.dialogs.writeTo(path, about);
	}

	menu(paths: readonly string[], at: MouseEvent | HTMLElement, { select, points }: MenuMore): void {
		const { app, words: { reconnect: words } } = this.#kith;
		const people = this.#peopleAt(paths);
		const [first, ...others] = people;
		const only = others.length === 0 ? first : undefined;
		const menu = new Menu();
		if (only) this.#addOpening(menu, only.path);
		addItem(menu, words.log, "pencil-line", "do", () => { this.log(paths); });
		if (only) addItem(menu, words.writeTo, "send", "do", () => { this.writeTo(only.path); });
		addItem(menu, words.plan, "calendar-plus", "do", () => { this.plan(paths); });
		addItem(menu, words.set, "sliders-horizontal", "do", () => { this.set(paths); });
		if (select) addItem(menu, select.title, "list-checks", "do", () => { select.act(); });
		addGroup(menu, { title: words.keepMany, icon: "square-check", section: "promises" }, this.#promisesTo(only).map((promise) => ({ title: words.keep(spoken(promise.text)), act: () => { void this.keep(promise); } })), at);
		if (only && Platform.isPhone) addGroup(menu, { title: words.setAside, icon: "x", section: "promises" }, points.map(({ text, key }) => ({ title: points.length > 1 ? text : words.setAside, act: () => { this.dismiss(only.path, key); } })), at);
		addGroup(menu, { title: words.snoozeMany, icon: "alarm-clock", section: "rest" }, this.#snoozes(people), at);
		const paused = people.every((person) => person.paused);
		addItem(menu, paused ? words.unpause : words.pause, paused ? "play" : "pause", "rest", () => { this.#pause(people, !paused); });
		const file = only && app.vault.getFileByPath(only.path);
		if (file) app.workspace.trigger("file-menu", menu, file, reconnectViewType);
		show(menu, at);
	}

	#addOpening(menu: Menu, path: string): void {
		const { reconnect: words } = this.#kith.words;
		addItem(menu, words.open, "file-text", "open", () => { this.#openAt(path, null, false); });
		if (!Platform.isPhone) addItem(menu, words.openNewTab, "file-plus", "open", () => { this.#openAt(path, null, "tab"); });
		addItem(menu, words.brief, "book-user", "open", () => { this.#kith.openBrief(path); });
	}

	preview({ path, line }: Source, event: MouseEvent, targetEl: HTMLElement, parent: HoverParent): void {
		this.#kith.app.workspace.trigger("hover-link", { event, source: reconnectViewType, hoverParent: parent, targetEl, linktext: path, sourcePath: "", ...(line === null ? {} : { state: { scroll: line } }) });
	}

	/** The open promises to a person that may be shown, the ones due first before the others. */
	#promisesTo(person: Person | undefined): readonly ShownPromise[] {
		if (!person) return [];
		const today = this.#kith.today();
		return promises(subjectOf(person, defaultTalkingOptions, today), this.#kith, today)
			.flatMap((point) => (point.kind === "promise" ? [point] : []))
			.sort((a, b) => (a.dueOn ?? "9").localeCompare(b.dueOn ?? "9"))
			.slice(0, promisesInMenu);
	}

	#snoozes(people: readonly Person[]): readonly Item[] {
		const words = this.#kith.words.reconnect;
		const lengths = [[words.snoozeFor.week, 7], [words.snoozeFor.fortnight, 14], [words.snoozeFor.month, 30], [words.snoozeFor.quarter, 91]] as const;
		return [
			...lengths.map(([title, days]) => ({ title, act: () => { this.#snooze(people, days); } })),
			{ title: words.snoozeUntil, icon: "calendar-clock", act: () => { this.#kith.dialogs.snoozeUntil(people); } },
			...(people.some(({ snoozeUntil }) => snoozeUntil) ? [{ title: words.wakeUp, icon: "alarm-clock-off", act: () => { this.#snooze(people, null); } }] : []),
		];
	}

	/** Snoozes for so many days; null ends a snooze. */
	#snooze(people: readonly Person[], days: number | null): void {
		const { words, writes } = this.#kith;
		const names = nameList(people, words.logging);
		const today = this.#kith.today();
		const until = days === null ? null : addDays(today, days);
		void toldWhyNot(written(words, () => writes.snooze(people.map(({ path }) => path), until), () => (until === null ? words.logging.resumed(names) : words.logging.snoozedUntil(names, words.when.day(until, today)))));
	}

	#pause(people: readonly Person[], paused: boolean): void {
		const { words, writes } = this.#kith;
		const names = nameList(people, words.logging);
		void toldWhyNot(written(words, () => writes.pause(people.map(({ path }) => path), paused), () => (paused ? words.logging.paused(names) : words.logging.resumed(names))));
	}

	#peopleAt(paths: readonly string[]): readonly Person[] {
		return paths.map((path) => this.#kith.personOf(path)).filter((person) => person !== undefined);
	}

	#openAt(path: string, line: number | null, where: PaneType | boolean): void {
		const { vault, workspace } = this.#kith.app;
		const file = vault.getFileByPath(path);
		if (file) void workspace.getLeaf(where).openFile(file, line === null ? {} : { eState: { line } });
	}
}

/** A line of a menu. */
interface Item {
	readonly title: string;
	/** That of its group unless told. */
	readonly icon?: string;
	readonly act: () => void;
}

/** Adds lines that belong together: all of them, and on a phone one that leads to them where there are several. */
function addGroup(menu: Menu, { title, icon, section }: { readonly title: string; readonly icon: string; readonly section: string }, items: readonly Item[], at: MouseEvent | HTMLElement): void {
	const addAll = (to: Menu): void => { for (const item of items) addItem(to, item.title, item.icon ?? icon, section, item.act); };
	if (!Platform.isPhone || items.length < 2) {
		addAll(menu);
		return;
	}
	addItem(menu, title, icon, section, () => {
		const group = new Menu();
		addAll(group);
		show(group, at);
	});
}

function show(menu: Menu, at: MouseEvent | HTMLElement): void {
	if (at instanceof MouseEvent) {
		menu.showAtMouseEvent(at);
		return;
	}
	const box = at.getBoundingClientRect();
	menu.showAtPosition({ x: box.left, y: box.bottom, width: box.width }, at.doc);
}
