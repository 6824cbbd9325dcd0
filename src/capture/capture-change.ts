import { writeDate } from "../calendar/write-date";
import { addTask } from "../commitments/write-commitment";
import type { InteractionToWrite } from "../interactions/logs/interaction-lines";
import { newLines } from "../notes/new-lines";
import { writeProperty, writtenProperty } from "../notes/yaml/write-property";
import { itemFields } from "../notes/log-fields";
import { type Capture, type CapturedPromise, keyOf } from "./capture";
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
 * What a capture makes of the note of somebody who was there, by their number: a line in the log with what follows from it, and the next
 * contact. What follows from the talk goes to the first person named, but for promises to everybody, and one that names another of them.
 * Where there was no contact only promises and the plan are written.
 */
export function captureChange(capture: Capture, at: number, options: CaptureChangeOptions): (text: string) => string {
	const entry = entryOf(capture, at);
	const plan = capture.plans.at(-1);
	const log = capture.isContact
		? logChange(entry, options)
		: (text: string) =>
			(entry.promises ?? []).reduce(
				(note, { text: said, by, dueOn }) => addTask(note, { text: said, by, dueOn: dueOn ?? undefined }, options.tasksHeading),
				text,
			);
	return (text) => {
		const logged = came(log(text), at === 0 ? capture.cameThrough : undefined, options.cameThroughKey);
		return plan ? writeProperty(logged, options.nextContactKey, writeDate(plan.on)) : logged;
	};
}

/** What brought somebody first is what brought them. */
function came(text: string, through: string | undefined, key: string): string {
	const isSaid = (writtenProperty(text, key) ?? { text: "" }).text !== "";
	return through === undefined || isSaid ? text : writeProperty(text, key, through);
}

/** The lines that a capture makes in the note of one of them, as they will stand there: found by writing it, which may be refused. */
export function captureLines(capture: Capture, at: number, note: string, options: CaptureChangeOptions): readonly string[] {
	return newLines(note, captureChange(capture, at, options)(note));
}

/** Whether more goes to the first person named than to the others: a plan, and what was promised to everybody or to another, does not. */
export function favoursFirst(capture: Capture): boolean {
	return itemFields.some(({ texts }) => capture[texts].length > 0) || promisesTo(capture, 0).some(({ toAll }) => !toAll);
}

/** The numbers of those beside the first to whom something is promised that is for them alone. */
export function promisedBeside(capture: Capture): readonly number[] {
	return [...capture.people.keys()].filter((at) => at > 0 && promisesTo(capture, at).some(({ toAll }) => !toAll));
}

function promisesTo({ people, promises }: Capture, at: number): readonly CapturedPromise[] {
	const numberOf = (to: string | undefined): number => Math.max(0, people.findIndex((person) => keyOf(person) === to));
	return promises.filter(({ toAll, to }) => toAll || numberOf(to) === at);
}

/** What is written to the note of the first person named, and to those of the others. */
function entryOf(capture: Capture, at: number): InteractionToWrite {
	const { on, channel, text, incoming } = capture;
	const promises = promisesTo(capture, at);
	return at === 0 ? { ...capture, promises } : { on, channel, text, incoming, promises };
}
