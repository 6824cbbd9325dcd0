import type { Person } from "../people/person/person";
import type { ShownPoint } from "../reconnect/entry-text";
import type { MenuGroup, MenuSection } from "./ui/show-menu";

/** How an action was asked for. */
export interface Pressed {
	/** Where a menu opens. */
	readonly at?: MouseEvent | HTMLElement;
	/** The key or the click, whose modifiers say where a note opens. */
	readonly event?: MouseEvent | KeyboardEvent;
	/** Path of the note that it is about, where it is about one. */
	readonly about?: string;
	/** A message that invites somebody out of a group: what that is about, and where to. */
	readonly inviting?: { readonly topics: readonly string[]; readonly to: string | undefined };
	/** Called when a message was copied. */
	readonly sent?: () => void;
}

/** Something to do with people, wherever they are shown. */
export interface PersonAction {
	/** By which other features ask for it. */
	readonly id: string;
	readonly title: string;
	/** What a button says that has room for a word. */
	readonly short?: string;
	readonly icon: string;
	/** The key that does it in a list. */
	readonly key?: string;
	/** Whether the keyboard goes on with the next row. */
	readonly goesOn?: boolean;
	/**
	 * The surfaces that have a button for it: a row (`roomy`: only where there is room), the bar below a selection, the app's menus for
	 * notes.
	 */
	readonly on?: readonly ("row" | "roomy-row" | "bar" | "note-menu")[];
	/** The part of the menu of a row that names it; without one, none does. */
	readonly section?: MenuSection;
	/** Whether it is for one person at a time. */
	readonly single?: boolean;
	act(people: readonly Person[], pressed: Pressed): void;
}

/** What the menu of a row is asked for besides the people. */
export interface MenuOf {
	/** Where the list can select. */
	readonly select: { readonly title: string; act(): void } | undefined;
	/** The talking points that the row shows: on a phone they are set aside in the menu. */
	readonly points: readonly ShownPoint[];
}

/** Makes lines of the menu of a row that depend on the people, or on what the row shows. */
export type MenuMaker = (people: readonly Person[], of: MenuOf) => readonly MenuGroup[];
