import type { CivilDate } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import type { VaultWords } from "../notes/vault-words";
import type { ExperimentState } from "./experiment-state";

/** One of the ways that are tried against each other. */
export interface Arm {
	readonly name: VaultWords;
	readonly asked: number;
	readonly replied: number;
	/** Part of those asked who replied, 0…1; null where nobody was asked, or more are said to have replied. */
	readonly rate: number | null;
	readonly line: number;
}

/** What was decided of an experiment. */
export interface ExperimentDecision {
	/** The day of its line in the log; null where it stands by itself. */
	readonly on: CivilDate | null;
	readonly text: VaultWords;
	readonly line: number;
}

/**
 * What of an experiment could not be read: a property; the numbers of an arm (`count`); an arm of which more replied than were asked; an
 * end before the start. `value` is the text as written, or the name of the arm.
 */
export interface ExperimentProblem {
	readonly kind: "state" | "started" | "until" | "count" | "more-replied" | "ends-before";
	readonly value: VaultWords;
	/** Null where a property says it. */
	readonly line: number | null;
}

/**
 * An experiment as its note describes it: immutable. What stands on private lines is not in it. What comes from the text is empty until
 * that has been read.
 */
export interface Experiment {
	readonly path: string;
	readonly name: VaultWords;
	/** Whether the note is private as a whole. */
	readonly private: boolean;
	/** Where no property says it: decided or running by what else the note says, else an idea. */
	readonly state: ExperimentState;
	readonly started: DateInterval | undefined;
	readonly until: DateInterval | undefined;
	readonly hypothesis: VaultWords | null;
	readonly measure: VaultWords | null;
	readonly arms: readonly Arm[];
	/** Newest first. */
	readonly decisions: readonly ExperimentDecision[];
	readonly problems: readonly ExperimentProblem[];
}
