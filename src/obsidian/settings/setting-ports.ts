import type { KithSettings } from "../../settings/kith-settings";
import type { Words } from "../../words/words";

/** A value of a note that could not be read, with the sentence that says so. */
export interface ProblemRow {
	readonly path: string;
	readonly name: string;
	readonly message: string;
}

/** What the settings tab needs of the rest of Kith. */
export interface SettingPorts {
	readonly words: Words;
	/** Default key of each meaning, from the property table. */
	readonly defaultKeys: Readonly<Record<string, string>>;
	settings(): KithSettings;
	/** Keeps the change, then reads the notes anew where it matters. */
	change(change: Partial<KithSettings>): Promise<void>;
	found(): { readonly people: number; readonly notes: number };
	peopleIn(circle: string): number;
	circleLabel(id: string): string;
	problems(): readonly ProblemRow[];
	/** Notes that say they are a person's where the app cannot read it; asked for when the problems are looked at, for it reads notes. */
	unreadable(): Promise<readonly ProblemRow[]>;
	open(path: string): void;
	pickFolder(choose: (folder: string) => void): void;
	/** Where daily notes are, as the app or a plugin is set up. */
	dailyNotes(): { readonly source: string; readonly folder: string; readonly format: string } | undefined;
	isCadence(text: string): boolean;
	/** Calls back when counts may have changed; returns how to stop. */
	subscribe(callback: () => void): () => void;
	readonly sample: { readonly folder: string; exists(): boolean; add(): Promise<void>; remove(removed: () => void): void };
}
