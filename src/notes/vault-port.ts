import type { Note } from "./note";
import type { VaultWords } from "./vault-words";

/** What is asked of the vault by whoever does something with its notes: what is there, and where links lead. Nothing is written by it. */
export interface VaultPort {
	/** A path as the vault has it. */
	readonly normalize: (path: string) => string;
	/** Whether there is anything at a path: a note, another file, a folder. */
	readonly isTaken: (path: string) => boolean;
	/** Whether there is a file at a path. */
	readonly isFile: (path: string) => boolean;
	/** Paths of all notes. */
	readonly paths: () => readonly string[];
	/** A note as the caches have it; undefined where there is none, or none that has been read. */
	readonly noteAt: (path: string) => Note | undefined;
	/** The text of a file; undefined where there is none. */
	readonly textOf: (path: string) => Promise<string | undefined>;
	/** The properties of a note, as they are written. */
	readonly propertiesOf: (path: string) => Readonly<Record<string, unknown>> | undefined;
	/** Where a link in the note at `from` leads. */
	readonly resolveLink: (link: string, from: string) => string | undefined;
	/** What a link to a note says in the note at `from`, without brackets. */
	readonly linkText: (path: string, from: string) => VaultWords;
}
