import { Keymap, Menu } from "obsidian";
import type { App, HoverParent } from "obsidian";
import type { Source } from "../../notes/note";
import type { Person } from "../../people/person";
import type { ShownPromise } from "../../reconnect/entry-text";
import { spoken } from "../../talking-points/spoken";
import type { Words } from "../../words/words";
import type { BriefActions } from "../views/brief-actions";
import type { EntryActions } from "../views/entry-actions";
import { reconnectViewType } from "../views/reconnect-view";

const promisesInMenu = 5;

/** What is asked or written through a dialog. */
interface PersonDialogs {
	log(people: readonly Person[]): void;
	/** Snoozes for so many days; null ends a snooze. */
	snooze(path: string, days: number | null): void;
	pause(path: string, paused: boolean): void;
	dismiss(path: string, key: string): void;
	/** The open promises to a person, the ones due first before the others. */
	promisesTo(path: string): readonly ShownPromise[];
	keep(promise: ShownPromise): Promise<boolean>;
}

/** What the actions need of the rest of Kith. */
export interface PersonActionPorts {
	readonly words: Words;
	readonly dialogs: PersonDialogs;
	personOf(path: string): Person | undefined;
	openBrief(path: string): void;
	/** Opens a message to a person, about a note of that path where one is named. */
	writeTo(path: string, about?: string): void;
}

/** What one can do with a person, done: the app's own ways of opening, previewing and showing menus. */
export class PersonActions implements EntryActions, BriefActions {
	readonly #app: App;
	readonly #ports: PersonActionPorts;

	constructor(app: App, ports: PersonActionPorts) {
		this.#app = app;
		this.#ports = ports;
	}

	open(path: string, event?: MouseEvent | KeyboardEvent): void {
		this.#openAt(path, null, event);
	}

	openSource(source: Source, event?: MouseEvent | KeyboardEvent): void {
		this.#openAt(source.path, source.line, event);
	}

	log(paths: readonly string[]): void {
		this.#ports.dialogs.log(paths.map((path) => this.#ports.personOf(path)).filter((person) => person !== undefined));
	}

	snooze(path: string, besideEl: HTMLElement): void {
		const menu = new Menu();
		this.#addSnoozes(menu, path);
		showBeside(menu, besideEl);
	}

	dismiss(path: string, key: string): void {
		this.#ports.dialogs.dismiss(path, key);
	}

	keep(promise: ShownPromise): Promise<boolean> {
		return this.#ports.dialogs.keep(promise);
	}

	writeTo(path: string, about?: string): void {
		this.#ports.writeTo(path, about);
	}

	menu(path: string, at: MouseEvent | HTMLElement): void {
		const words = this.#ports.words.reconnect;
		const person = this.#ports.personOf(path);
		const menu = new Menu();
		const item = (title: string, icon: string, section: string, act: () => void): void => {
			menu.addItem((added) => added.setTitle(title).setIcon(icon).setSection(section).onClick(act));
		};
		item(words.open, "file-text", "open", () => { this.#openAt(path, null); });
		item(words.openNewTab, "file-plus", "open", () => { this.#openAt(path, null, undefined, true); });
		item(words.brief, "book-user", "open", () => { this.#ports.openBrief(path); });
		item(words.log, "pencil-line", "do", () => { this.log([path]); });
		item(words.writeTo, "send", "do", () => { this.writeTo(path); });
		for (const promise of this.#ports.dialogs.promisesTo(path).slice(0, promisesInMenu)) item(words.keep(spoken(promise.text)), "square-check", "promises", () => { void this.keep(promise); });
		this.#addSnoozes(menu, path);
		const paused = person?.paused === true;
		item(paused ? words.unpause : words.pause, paused ? "play" : "pause", "rest", () => { this.#ports.dialogs.pause(path, !paused); });
		const file = this.#app.vault.getFileByPath(path);
		if (file) this.#app.workspace.trigger("file-menu", menu, file, reconnectViewType);
		if (at instanceof MouseEvent) menu.showAtMouseEvent(at);
		else showBeside(menu, at);
	}

	preview(path: string, event: MouseEvent, targetEl: HTMLElement, parent: HoverParent): void {
		this.#app.workspace.trigger("hover-link", { event, source: reconnectViewType, hoverParent: parent, targetEl, linktext: path, sourcePath: "" });
	}

	#addSnoozes(menu: Menu, path: string): void {
		const words = this.#ports.words.reconnect;
		const lengths = [[words.snoozeFor.week, 7], [words.snoozeFor.fortnight, 14], [words.snoozeFor.month, 30], [words.snoozeFor.quarter, 91]] as const;
		for (const [title, days] of lengths) {
			menu.addItem((item) => item.setTitle(title).setIcon("alarm-clock").setSection("rest").onClick(() => { this.#ports.dialogs.snooze(path, days); }));
		}
		if (!this.#ports.personOf(path)?.snoozeUntil) return;
		menu.addItem((item) => item.setTitle(words.wakeUp).setIcon("alarm-clock-off").setSection("rest").onClick(() => { this.#ports.dialogs.snooze(path, null); }));
	}

	#openAt(path: string, line: number | null, event?: MouseEvent | KeyboardEvent, newTab = false): void {
		const file = this.#app.vault.getFileByPath(path);
		if (!file) return;
		const where = newTab ? "tab" : event ? Keymap.isModEvent(event) : false;
		void this.#app.workspace.getLeaf(where).openFile(file, line === null ? {} : { eState: { line } });
	}
}

function showBeside(menu: Menu, el: HTMLElement): void {
	const box = el.getBoundingClientRect();
	menu.showAtPosition({ x: box.left, y: box.bottom, width: box.width }, el.doc);
}
