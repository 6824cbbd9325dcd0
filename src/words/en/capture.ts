import { twoReadings } from "../../calendar/written-date";
import type { CaptureProblem } from "../../capture/capture";
import { withoutExtension } from "../../notes/note-name";

/** What keeps a line of quick capture from being written. */
export const capture = {
	problem: (problem: CaptureProblem): string => {
		if (problem.code === "empty") return "Write a line first: with whom, and what happened.";
		if (problem.code === "nobody") return "Nobody is named. Write a name, as in “coffee with Sam”.";
		if (problem.code === "future-date") return `“${problem.day}” is still to come. Write what has happened; a plan goes into the property “next_contact”.`;
		if (problem.code === "not-understood") return `Not understood: “${problem.words}”. Write a date, as in 2026-11-20 or “last Friday”.`;
		if (problem.code === "two-dates") return `“${problem.words}” could be ${twoReadings(problem.words).join(" or ")}. Write the one that you mean.`;
		return `“${problem.name}” may be ${problem.paths.join(" or ")}. Link the note that you mean, as in [[${withoutExtension(problem.paths[0] ?? "")}]].`;
	},
};
