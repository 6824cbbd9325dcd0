import { isDrifting } from "../people/person/standing";
import type { Signal } from "./rankable";

/** Silent for at least twice their own rhythm; said of those who are due as well. */
export const drifting: Signal = ({ standing }) => {
	const { days, rhythmDays, state } = standing;
	if (days === null || rhythmDays === null || state === "old-friend" || state === "on-track" || !isDrifting(days, rhythmDays)) {
		return undefined;
	}
	return { kind: "drifting", days, rhythmDays };
};
