import type { SlotName } from "../talking-points/opener";
import type { TalkingPoint } from "../talking-points/talking-point";

/** A part of a message that is being written. */
export interface Slot {
	readonly name: SlotName;
	readonly choices: readonly TalkingPoint[];
	chosen: TalkingPoint | undefined;
	text: string;
	/** Whether the sentence stands in a message that was edited by hand. */
	placed: boolean;
	/** Whether it was chosen or written by the user. */
	byHand: boolean;
}

/** Their thing comes first, and the question about it follows at once; else it stands after what the two share. */
export function inOrder(parts: readonly Slot[]): readonly Slot[] {
	const question = parts.find(({ name }) => name === "question");
	const [theirs, ...rest] = parts.filter((part) => part !== question);
	const isOnTheirs = question?.chosen && question.chosen.kind !== "question" && theirs && theirs.text !== "";
	return isOnTheirs ? [theirs, question, ...rest] : parts;
}
