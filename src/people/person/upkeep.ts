import { compareIntervals, type DateInterval } from "../../calendar/date-interval";
import type { CivilDate } from "../../calendar/civil-date";
import type { Source } from "../../notes/note";
import { living } from "./living";
import type { Person } from "./person";
import { standingOf } from "./standing";
import type { VaultWords } from "../../notes/vault-words";

/** A person whose note says an older last contact than the history does. */
export interface OutdatedContact {
	readonly path: string;
	readonly name: VaultWords;
	/** As the note has it; undefined where it says nothing. */
	readonly written: DateInterval | undefined;
	/** As the history has it, and where. */
	readonly known: DateInterval;
	readonly source: Source;
}

/** Which of the living have a last contact to be brought up to date from the notes. A value that cannot be read is left to its writer. */
export function outdatedContacts(people: readonly Person[], today: CivilDate): readonly OutdatedContact[] {
	return living(people).flatMap((person) => {
		const last = standingOf(person, today).lastInteraction;
		if (!last || last.origin === "property" || person.problems.some(({ code }) => code === "not-a-date" || code === "two-dates")) {
			return [];
		}
		const written = person.contacts.find((contact) => contact.origin === "property")?.when;
		if (written && compareIntervals(written, last.when) >= 0) return [];
		return [{ path: person.path, name: person.name, written, known: last.when, source: last.source }];
	});
}
