import { writeDate } from "../calendar/write-date";
import { addTask } from "../commitments/write-commitment";
import { type InteractionToWrite, interactionLines } from "../interactions/logs/interaction-lines";
import { newLines } from "../notes/new-lines";
import { Refusal } from "../notes/refusal";
import { writeProperty } from "../notes/yaml/write-property";
import type { Capture } from "./capture";
import { logChange, type LogChangeOptions } from "../interactions/logs/log-change";

/** Where what a capture holds is written. */
export interface CaptureChangeOptions extends LogChangeOptions {
	/** The property of a plan. */
	readonly nextContactKey: string;
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
	return (text) => (plan ? writeProperty(log(text), options.nextContactKey, writeDate(plan.on)) : log(text));
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
export function favoursFirst({ threads, thanks, gave, asked, goodNews, owes, promises }: Capture): boolean {
	return [threads, thanks, gave, asked, goodNews, owes].some((said) => said.length > 0) || promises.some(({ toAll }) => !toAll);
}

/** A date in words is written as the day that it means. */
function entryOf(
	{ on, channel, text, incoming, threads, thanks, gave, asked, goodNews, owes, promises }: Capture,
	isFirst: boolean,
): InteractionToWrite {
	const shared = { on, channel, text, incoming };
	return isFirst
		? { ...shared, threads, thanks, gave, asked, goodNews, owed: owes, promises }
		: { ...shared, promises: promises.filter(({ toAll }) => toAll) };
}
