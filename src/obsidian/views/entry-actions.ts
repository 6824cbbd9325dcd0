import type { HoverParent } from "obsidian";
import type { Source } from "../../notes/note";
import type { ShownPoint, ShownPromise } from "../../reconnect/entry-text";

/** What the menu of a row offers besides what everybody's does. */
export interface MenuMore {
	/** Where the list can select. */
	readonly select: { readonly title: string; act(): void } | undefined;
	/** The talking points that the row shows: on a phone they are set aside here. */
	readonly points: readonly ShownPoint[];
}

/** What one can do with a person, from any surface. Each surface is handed this and nothing more of the app. */
export interface EntryActions {
	open(path: string, event?: MouseEvent | KeyboardEvent): void;
	openSource(source: Source, event?: MouseEvent | KeyboardEvent): void;
	log(paths: readonly string[]): void;
	/** Offers the lengths of a snooze beside an element. */
	snooze(paths: readonly string[], besideEl: HTMLElement): void;
	/** Asks for the day of a plan. */
	plan(paths: readonly string[]): void;
	/** Asks for circle, rhythm, birthday, topics and channel. */
	set(paths: readonly string[]): void;
	/** Puts people into the circle at a place of the settings, from 1; 0 is none. */
	setCircle(paths: readonly string[], place: number): void;
	/** Sets a talking point aside for this person, until it says something else. */
	dismiss(path: string, key: string): void;
	/** Ticks a promise of mine in its note; resolves with whether it is ticked now. */
	keep(promise: ShownPromise): Promise<boolean>;
	/** Shows what can be done with one person, or with several. */
	menu(paths: readonly string[], at: MouseEvent | HTMLElement, more: MenuMore): void;
	/** Tells the app of a note, or a line of it, under the pointer. */
	preview(source: Source, event: MouseEvent, targetEl: HTMLElement, parent: HoverParent): void;
}
