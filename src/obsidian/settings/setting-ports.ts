import type { App } from "obsidian";
import type { Person } from "../../people/person/person";
import type { KithSettings } from "../../settings/kith-settings";
import type { Words } from "../../words/words";
import type { DailyNoteSetup } from "../vault/daily-notes";

/** What the settings tab needs of the rest of Kith. */
export interface SettingPorts {
	readonly app: App;
	readonly words: Words;
	/** The settings in force; a change is kept, then the notes are read anew where it matters. */
	readonly store: { readonly current: KithSettings; change(change: Partial<KithSettings>): Promise<void> };
	/** Where daily notes are, as the app or a plugin is set up. */
	readonly dailyNotes: { readonly setup: DailyNoteSetup | undefined };
	readonly sample: { readonly folder: string; exists(): boolean; add(): Promise<void>; remove(removed: () => void): void };
	readonly dialogs: { findPeople(): void };
	people(): readonly Person[];
	personOf(path: string): Person | undefined;
	openNote(path: string): unknown;
	/** Calls back when counts may have changed; returns how to stop. */
	subscribe(callback: () => void): () => void;
}
