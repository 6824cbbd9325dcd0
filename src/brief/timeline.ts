import type { CivilDate } from "../calendar/civil-date";
import { compareIntervals, type DateInterval } from "../calendar/date-interval";
import { isTold } from "../interactions/logs/open-items";
import type { Source } from "../notes/note";
import { isSaid, spoken } from "../notes/lines/spoken";
import type { Person } from "../people/person/person";
import { isOpenLine, toldElsewhere, type HistoryContext } from "../talking-points/told-elsewhere";
import type { VaultWords } from "../notes/vault-words";

/** Something that was, as written, and where. */
export interface PastLine {
	readonly text: VaultWords;
	readonly when: DateInterval;
	readonly source: Source;
}

const mostElsewhere = 200;

/**
 * What was, newest first, as the log and dated notes elsewhere tell it: each thing once, though both hold it. Nothing private, and no
 * introductions, which are told by themselves.
 */
export function timelineOf(person: Person, context: HistoryContext, today: CivilDate): readonly PastLine[] {
	const { path } = person;
	const logged = person.interactions
		.filter((one) => isTold(one, today) && isSaid(one.text) && !one.introduction)
		.map(({ text, when, line }) => ({ text, when, source: { path, line } }));
	const elsewhere = toldElsewhere(person, context, today, mostElsewhere).filter((line) => isOpenLine(line, context));
	const told = new Set<string>();
	return [...logged, ...elsewhere]
		.filter(({ text, when }) => {
			const key = `${when.from} ${spoken(text)}`;
			return !told.has(key) && told.add(key);
		})
		.sort((a, b) => compareIntervals(b.when, a.when));
}
