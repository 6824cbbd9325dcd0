import { daysBetween } from "../calendar/civil-date";
import { type Commitment, isMineToKeep } from "../commitments/commitment";
import { isIntention } from "../commitments/intention";
import type { Signal } from "./rankable";

/** An open promise of mine: the one due first. Keeping it matters more than doing it well (Gneezy & Epley 2014). */
export const promise: Signal = ({ person }, _, today) => {
	let first: Commitment | undefined;
	for (const one of person.commitments) {
		if (isMineToKeep(one) && (!first || isSooner(one, first))) first = one;
	}
	if (!first) return undefined;
	const { text, dueOn, source } = first;
	return {
		kind: "promise",
		text,
		dueOn,
		...(isIntention(first, person.path) && { meant: true }),
		daysLeft: dueOn === undefined ? undefined : daysBetween(today, dueOn),
		source,
	};
};

function isSooner(a: Commitment, b: Commitment): boolean {
	return a.dueOn !== undefined && (b.dueOn === undefined || a.dueOn < b.dueOn);
}
