import type { CaptureProblem } from "../../capture/capture";
import type { CrossedBoundary } from "../../capture/crossed-boundaries";
import { withoutExtension } from "../../notes/note-name";
import { twoDates } from "./refusals";
import type { VaultWords } from "../../notes/vault-words";

/** What keeps a line of quick capture from being written, and what to think of before it is. */
export const capture = {
	crossed: ({ name, boundary }: CrossedBoundary): VaultWords => `This goes against a boundary with ${name}: “${boundary}”.`,
	notInTouch: "This reads as no contact: it is kept in the log, and the last contact stays as it is.",
	changed: "Notes have changed since this was shown. Please look once more.",
	notYet: "Not to be written yet",
	nobodyYet: "Nobody is named yet",
	/** Who gets more of it than the one line. */
	linesOf: (name: string): string => `In the note of ${name}:`,
	restTo: (name: string): string => `What follows from it goes to ${name} alone.`,
	/** Names without a note that get nothing written. */
	leftOut: (names: string): string => `No note, and only in the words: ${names}.`,
	pick: "Choose a person…",
	chooseDay: "Choose the day:",
	keep: "Keep it in the log, as no contact",
	notReached: (text: string) => `Didn't reach them: ${text}`,
	heardOf: (text: string) => `Heard: ${text}`,
	writePlan: (day: string): string => `Write it as a plan for ${day}`,
	problem: (problem: CaptureProblem): VaultWords => {
		if (problem.code === "empty") return "Write a line first: with whom, and what happened.";
		if (problem.code === "nobody") return "Nobody is named. Write a name, as in “coffee with Sam”.";
		if (problem.code === "future-date") return `“${problem.day}” is still to come, so it is a plan, and no contact yet.`;
		if (problem.code === "not-understood") {
			return `Not understood: “${problem.words}”. Write a date, as in 2026-11-20 or “last Friday”.`;
		}
		if (problem.code === "two-dates") return twoDates(problem.words, problem.days);
		if (problem.code === "no-contact") {
			if (problem.happening === "to-come") return "This is still to do, and no contact: the last contact stays as it is.";
			return (
				(problem.happening === "apart" ? "This tells of somebody, and of nothing between the two of you" : "Nothing came of it") +
				", so this is no contact: the last contact stays as it is."
			);
		}
		return (
				`“${problem.name}” may be ${problem.paths.join(" or ")}. ` +
				`Link the note that you mean, as in [[${withoutExtension(problem.paths[0] ?? "")}]].`
			);
	},
};
