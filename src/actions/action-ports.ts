import type { CivilDate } from "../calendar/civil-date";
import type { PeopleByName } from "../capture/people-by-name";
import type { Group } from "../groups/group";
import type { Reading } from "../notes/reading";
import type { VaultPort } from "../notes/vault-port";
import type { KeyOf } from "../people/reading/key-in-note";
import type { ReconnectList } from "../reconnect/reconnect-list";
import type { SettingsStore } from "../settings/settings-store";
import type { Known } from "../talking-points/known";
import type { Words } from "../words/words";
import type { PersonWrites } from "../writes/person-writes";
import type { NoteWriter } from "../writing/note-writer";
import type { Telling } from "./telling";

/** What things are done with, from the screen. Each kind of action asks for the parts that it uses. */
export interface ActionPorts {
	readonly words: Words;
	readonly telling: Telling;
	readonly settings: SettingsStore;
	readonly known: Known;
	readonly names: PeopleByName;
	readonly list: ReconnectList;
	readonly vault: VaultPort;
	readonly reading: Reading;
	readonly writer: NoteWriter;
	readonly writes: PersonWrites;
	readonly keyOf: KeyOf;
	readonly clock: { today(): CivilDate; now(): number };
	readonly groups: () => readonly Group[];
	readonly screens: { announce(): void };
	/** Notes as they are shown and linked. */
	readonly notes: { open(path: string): void; linkTo(path: string, from: string): string };
}
