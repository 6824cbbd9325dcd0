import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import type { KeyOf } from "../people/reading/key-in-note";
import type { KithSettings } from "../settings/setting-table";
import type { ReconnectList } from "../reconnect/reconnect-list";
import type { Words } from "../words/words";
import type { PersonWrites } from "../writes/person-writes";
import type { NoteWriter } from "../writing/note-writer";

/** What a feature's part of the API may be made from. */
export interface ApiParts {
	readonly words: Words;
	readonly settings: { readonly current: KithSettings };
	readonly clock: { today(): CivilDate };
	readonly list: ReconnectList;
	readonly known: { personOf(path: string): Person | undefined };
	readonly writer: Pick<NoteWriter, "write">;
	readonly writes: PersonWrites;
	/** Works in what waits: whoever asks from outside is answered of the vault as it is now. */
	readonly reading: { settle(): void };
	readonly keyOf: KeyOf;
}
