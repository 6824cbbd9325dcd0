import type { MessageAsked } from "../actions/message";
import type { Person } from "../people/person/person";
import type { ShownPoint } from "../reconnect/entry-text";
import type { MenuGroup, MenuSection } from "../actions/menu-group";

/** How an action was asked for. */
export interface Pressed extends MessageAsked {
	/** Where a menu opens. */
	readonly at?: MouseEvent | HTMLElement;
	/** The key or the click, whose modifiers say where a note opens. */
	readonly event?: MouseEvent | KeyboardEvent;
	/** What the sidebar is narrowed to: a circle or a list in the place of one, and a group. */
	readonly narrowTo?: { readonly circle: string | null; readonly group: string | null };
}

/** Something to do with people, wherever they are shown. */
export interface PersonAction {
	/** By which other features ask for it. */
	readonly id: string;
	readonly title: string;
	/** What a button says that has room for a word. */
	readonly short?: string;
	readonly icon: string;
	/** The key that does it in a list: a small letter or a digit that no other action has. */
	readonly key?: Lowercase<string> | `${number}` | "Enter";
	/** Whether the keyboard goes on with the next row. */
	readonly goesOn?: boolean;
	/**
	 * The surfaces that have a button for it: a row (`roomy`: only where there is room), the bar below a selection, the app's menus for
	 * notes.
	 */
	readonly on?: readonly ("row" | "roomy-row" | "bar" | "note-menu")[];
	/** The part of the menu of a row that names it; without one, none does. */
	readonly section?: MenuSection;
	/** Whether the menu of a row names it for somebody; for everybody where that is not said. */
	readonly fits?: (person: Person) => boolean;
	/** Whether it is for one person at a time. */
	readonly single?: boolean;
	/** Whether whoever has died is passed over. */
	readonly living?: boolean;
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
