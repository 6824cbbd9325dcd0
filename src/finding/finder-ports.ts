import type { CivilDate } from "../calendar/civil-date";
import type { Note } from "../notes/note";
import type { ChangingPeople } from "../people/index/following";
import type { linkedNames } from "../people/names/linked-names";
import type { Person } from "../people/person/person";
import type { Dismissals } from "../settings/dismissals";
import type { SettingsStore } from "../settings/settings-store";
import type { Words } from "../words/words";

/** The vault as the search walks it: caches only. */
export interface WalkedVault {
	noteCount(): number;
	notes(): Iterable<Note>;
	noteAt(path: string): Note | undefined;
	/** The day of a daily note. */
	dailyDayOf(path: string): CivilDate | undefined;
	templateFolders(): readonly string[];
	/** How often each note links to each path, and to each name without a note. */
	links(): Pick<Parameters<typeof linkedNames>[0], "resolved" | "unresolved">;
}

/** What the search for people needs of the rest of Kith. */
export interface FinderPorts {
	readonly vault: WalkedVault;
	readonly words: Words;
	readonly settings: SettingsStore;
	readonly known: ChangingPeople & { personOf(path: string): Person | undefined };
	readonly dismissals: Dismissals;
	/** Screens show something else from now on. */
	announce(): void;
	inIdleTime(steps: Generator<undefined>): Promise<void>;
}
