import type { CivilDate } from "../calendar/civil-date";
import { isSaid } from "../notes/lines/spoken";
import type { Person } from "../people/person/person";
import type { HistoryContext } from "../talking-points/told-elsewhere";
import type { BriefLine } from "./brief";
import { timelineOf } from "./timeline";

/** The one thing that brings somebody to mind: what was last, else what their note says of them. Nothing private. */
export function memoryOf(person: Person, context: HistoryContext, today: CivilDate): BriefLine | undefined {
	const [last] = timelineOf(person, context, today);
	if (last) return last;
	const remark = person.remarks.find((one) => !one.private && !one.toAsk && !one.bars && !one.heed && isSaid(one.text));
	return remark && { text: remark.text, source: { path: person.path, line: remark.line }, ...(remark.when ? { when: remark.when } : {}) };
}
