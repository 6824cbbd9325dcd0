import type { CivilDate } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import { decisionText } from "../interactions/logs/decision";
import { logOfNote, type NoteWriting } from "../interactions/logs/log-of-note";
import { writeInteraction } from "../interactions/logs/write-interaction";
import { writeProperty, writtenProperty } from "../notes/yaml/write-property";
import type { NoteChange } from "../writing/note-writer";
import type { Experiment } from "./experiment";
import { experimentKeys, type ExperimentState, experimentStateWord, readExperimentState } from "./experiment-state";

/** Another state, and what was decided, or why it is dropped; one that runs has none. */
export interface ExperimentStep {
	readonly state: ExperimentState;
	readonly reason?: string | undefined;
}

/**
 * Puts an experiment into another state, as one write: the property; the day on which it started, where none is written; what was decided,
 * as a line of the log. Changes nothing where the note says so already and there is nothing to add.
 */
export function changeExperiment(
	{ path }: Pick<Experiment, "path">,
	step: ExperimentStep,
	writing: NoteWriting,
	today: CivilDate,
): readonly NoteChange[] {
	return [{ path, change: (text) => withDecision(withState(text, step.state, today), step, writing, today) }];
}

function withState(text: string, state: ExperimentState, today: CivilDate): string {
	const key = stateKeyIn(text);
	const written = writtenProperty(text, key)?.text ?? "";
	const word = experimentStateWord(state, han.test(written) ? "zh" : "en");
	const stated = readExperimentState(written) === state ? text : writeProperty(text, key, word);
	if (state !== "running") return stated;
	const keys = experimentKeys.started;
	if (keys.some((each) => isWritten(stated, each))) return stated;
	return writeProperty(stated, keys.find((each) => writtenProperty(stated, each) !== undefined) ?? keys[0], today);
}

/** The key that has a state already. What stands under a key that is only read, and is no state, is something else's. */
function stateKeyIn(text: string): string {
	const [own, ...others] = experimentKeys.state;
	if (writtenProperty(text, own) !== undefined) return own;
	return others.find((each) => readExperimentState(writtenProperty(text, each)?.text ?? "") !== undefined) ?? own;
}

function isWritten(text: string, key: string): boolean {
	const written = writtenProperty(text, key);
	return written !== undefined && written.text !== "";
}

function withDecision(text: string, { state, reason = "" }: ExperimentStep, writing: NoteWriting, today: CivilDate): string {
	const said = reason.trim();
	if (said === "") return text;
	const { language } = writing;
	const decided = state === "decided" ? said : `${experimentStateWord(state, language)} — ${said}`;
	const entry = { on: dayInterval(today), channel: null, text: decisionText(decided, text, language) };
	return writeInteraction(text, entry, logOfNote(writing));
}

const han = /\p{Script=Han}/u;
