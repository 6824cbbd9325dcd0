import type { CaptureProblem } from "../../capture/capture";
import { withoutExtension } from "../../notes/note-name";

/** What keeps a line of quick capture from being written. */
export const capture = {
	problem: (problem: CaptureProblem): string => {
		if (problem.code === "empty") return "Write a line first: with whom, and what happened.";
		if (problem.code === "nobody") return "Nobody is named. Write a name, as in “coffee with Sam”.";
		if (problem.code === "future-date") return `“${problem.day}” is still to come. Write what has happened; a plan goes into the property “next_contact”.`;
		return `“${problem.name}” may be ${problem.paths.join(" or ")}. Link the note that you mean, as in [[${withoutExtension(problem.paths[0] ?? "")}]].`;
	},
};
