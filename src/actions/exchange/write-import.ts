import type { GoesOn } from "../../writing/note-writer";
import { asSeen } from "../../veil/drawn";
import type { ActionPorts } from "../action-ports";
import { problemOf } from "../telling";
import type { Importing, ImportPlan } from "./importing";

/** Writes what is chosen and says what came of it, with one Undo for all; where `goesOn` ended it, that it was stopped. */
export async function writeImport(
	importing: Pick<Importing, "apply">,
	plan: ImportPlan,
	{ words, telling }: Pick<ActionPorts, "words" | "telling">,
	goesOn: GoesOn,
): Promise<void> {
	const { exchange: text } = words;
	const run = { isStopped: false };
	const receipt = await importing.apply(plan, async (done) => {
		const goes = await goesOn(done);
		run.isStopped = !goes;
		return goes;
	});
	const count = receipt.paths.length;
	if (count > 0) telling.showUndo(run.isStopped ? text.stopped(count) : text.done(count), receipt);
	const [first] = receipt.refused;
	if (first) telling.tell(() => text.refused(receipt.refused.length, asSeen(problemOf(first, words))));
}

/** How many are written of a plan as it stands. */
export function countWritten({ rows, choices }: Pick<ImportPlan, "rows" | "choices">): number {
	return rows.filter((row) => choices.isWritten(row)).length;
}
