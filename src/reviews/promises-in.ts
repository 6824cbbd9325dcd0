import type { CivilDate } from "../calendar/civil-date";
import { isIntention } from "../commitments/intention";
import type { Commitment } from "../commitments/commitment";
import type { Person } from "../people/person/person";
import { isWithin } from "./contacts-in";
import type { Review, ReviewedPromise } from "./review";
import type { ReviewPeriod } from "./review-period";

type Span = Pick<ReviewPeriod, "from" | "to">;

/** My promises in a period, each line once. A tick without a day counts on the day of its line; what has neither, nowhere. */
export function promisesIn(people: readonly Person[], period: Span, today: CivilDate): Review["promises"] {
	const mine = promisesOf(people);
	const those = (fits: (promise: Commitment) => boolean): readonly ReviewedPromise[] => mine.filter(({ promise }) => fits(promise));
	const isLate = ({ dueOn }: Commitment): boolean => dueOn !== undefined && dueOn <= period.to && dueOn < today;
	return {
		made: those(({ said }) => isWithin(said, period)),
		kept: those((promise) => isWithin(keptOn(promise), period)),
		overdue: those((promise) => isOpenAt(promise, period.to) && isLate(promise)),
		open: those((promise) => isOpenAt(promise, period.to) && !isLate(promise)),
	};
}

/** What only says that I mean to get in touch was promised to nobody. */
function promisesOf(people: readonly Person[]): readonly ReviewedPromise[] {
	const lines = new Map<string, ReviewedPromise>();
	for (const person of people) {
		for (const promise of person.commitments) {
			const line = `${promise.source.path}\n${String(promise.source.line)}`;
			if (promise.by === "me" && !promise.private && !isIntention(promise, person.path) && !lines.has(line)) {
				lines.set(line, { person, promise });
			}
		}
	}
	return [...lines.values()];
}

function keptOn({ done, doneOn, said }: Commitment): Span | undefined {
	if (!done) return undefined;
	return doneOn === undefined ? said : { from: doneOn, to: doneOn };
}

/** Whether a promise had been given by a day, and not been kept. */
function isOpenAt(promise: Commitment, day: CivilDate): boolean {
	const kept = keptOn(promise);
	if (promise.said && promise.said.from > day) return false;
	return promise.done ? kept !== undefined && kept.from > day : true;
}
