import { writeDate } from "../calendar/write-date";
import { addTask } from "../commitments/write-commitment";
import { type InteractionToWrite, interactionLines } from "../interactions/logs/interaction-lines";
import { newLines } from "../notes/new-lines";
import { Refusal } from "../notes/refusal";
import { writeProperty, writtenProperty } from "../notes/yaml/write-property";
import { itemFields } from "../notes/log-fields";
import type { Capture } from "./capture";
import { logChange, type LogChangeOptions } from "../interactions/logs/log-change";

/** Where what a capture holds is written. */
export interface CaptureChangeOptions extends LogChangeOptions {
	/** The property of a plan. */
	readonly nextContactKey: string;
	/** The property of what brought somebody. */
	readonly cameThroughKey: string;
	/** The heading of what is to be done where there was no contact to log. */
	readonly tasksHeading: string;
}

/**
 * What a capture makes of the note of somebody who was there: a line in the log with what follows from it, and the next contact. What
 * follows from the talk goes to the first person named, but for promises to everybody. Where there was no contact only promises and the
 * plan are written.
 */
export function captureChange(capture: Capture, isFirst: boolean, options: CaptureChangeOptions): (text: string) => string {
	const entry = entryOf(capture, isFirst);
	const plan = capture.plans.at(-1);
	const log = capture.isContact
		? logChange(entry, options)
		: (text: string) =>
			(entry.promises ?? []).reduce(
				(note, { text: said, by, dueOn }) => addTask(note, { text: said, by, dueOn: dueOn ?? undefined }, options.tasksHeading),
				text,
			);
	return (text) => {
		const logged = came(log(text), isFirst ? capture.cameThrough : undefined, options.cameThroughKey);
		return plan ? writeProperty(logged, options.nextContactKey, writeDate(plan.on)) : logged;
	};
}

/** What brought somebody first is what brought them. */
function came(text: string, through: string | undefined, key: string): string {
	const isSaid = (writtenProperty(text, key) ?? { text: "" }).text !== "";
	return through === undefined || isSaid ? text : writeProperty(text, key, through);
}

/** The lines that a capture makes in the note of the first one named, as they will stand there: found by writing it. */
export function captureLines(capture: Capture, note: string, options: CaptureChangeOptions): readonly string[] {
	try {
		return newLines(note, captureChange(capture, true, options)(note));
	} catch (error) {
		// What cannot be written says so when it is to be.
		if (error instanceof Refusal) return interactionLines(entryOf(capture, true));
		throw error;
	}
}

/** Whether more goes to the first person named than to the others: a plan, and what was promised to everybody, does not. */
export function favoursFirst(capture: Capture): boolean {
	return itemFields.some(({ texts }) => capture[texts].length > 0) || capture.promises.some(({ toAll }) => !toAll);
}

/** What is written to the note of the first person named, and to those of the others. */
function entryOf(capture: Capture, isFirst: boolean): InteractionToWrite {
	const { on, channel, text, incoming, promises } = capture;
	return isFirst ? capture : { on, channel, text, incoming, promises: promises.filter(({ toAll }) => toAll) };
}
