import type { TextEdit } from "../notes/text-edit";

/** A note that is open in an editor, as it stands there. */
export interface OpenNote {
	/** The text in the editor, typed but not yet saved characters included; its line ends are all `\n`. */
	text(): string;
	/** The text that was last loaded or saved. */
	saved(): string;
	/** Changes the text in one step, cursor and scroll position kept. */
	edit(edits: readonly TextEdit[]): void;
	/** Writes the text in the editor to the vault. */
	save(): Promise<void>;
}

/** The little that writing needs of the app. Paths are normalized; failures are whatever error the app gives. */
export interface NotePort {
	normalize(path: string): string;
	/** Size in bytes, undefined where there is no such file. */
	size(path: string): number | undefined;
	read(path: string): Promise<string>;
	/** Reads, changes and writes a note in one step. */
	process(path: string, change: (text: string) => string): Promise<unknown>;
	/** Makes a note, and the folders that it needs. */
	create(path: string, text: string): Promise<unknown>;
	trash(path: string): Promise<void>;
	/** The editor that a note is open in, undefined where it is in none. */
	openNote(path: string): OpenNote | undefined;
	/** What the app itself reads in a block of properties; throws where it cannot. */
	parseProperties(block: string): unknown;
}
