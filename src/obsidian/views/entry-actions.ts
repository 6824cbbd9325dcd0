import type { HoverParent } from "obsidian";
import type { Source } from "../../notes/note";
import type { ShownPromise } from "../../reconnect/entry-text";

/** What one can do with a person, from any surface. Each surface is handed this and nothing more of the app. */
export interface EntryActions {
	open(path: string, event?: MouseEvent | KeyboardEvent): void;
	openSource(source: Source, event?: MouseEvent | KeyboardEvent): void;
	log(paths: readonly string[]): void;
	/** Offers the lengths of a snooze beside an element. */
	snooze(path: string, besideEl: HTMLElement): void;
	/** Sets a talking point aside for this person, until it says something else. */
	dismiss(path: string, key: string): void;
	/** Ticks a promise of mine in its note; resolves with whether it is ticked now. */
	keep(promise: ShownPromise): Promise<boolean>;
	menu(path: string, at: MouseEvent | HTMLElement): void;
	/** Tells the app of a note, or a line of it, under the pointer. */
	preview(source: Source, event: MouseEvent, targetEl: HTMLElement, parent: HoverParent): void;
}
