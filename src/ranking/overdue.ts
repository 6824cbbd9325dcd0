import type { Signal } from "./rankable";

/** The cadence has run out. An old friend is never overdue: after three years there is nothing to be late for. */
export const overdue: Signal = ({ person, standing }) => {
	const { ratio, days, state } = standing;
	if (ratio === null || days === null || ratio < 1 || state === "old-friend") return undefined;
	return { kind: "overdue", ratio, days, cadenceDays: person.cadence.days };
};
