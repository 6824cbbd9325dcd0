import { problemOf, showUndoNotice, tell } from "../../obsidian/ui/tell";
import type { Words } from "../../words/words";
import type { Importing, ImportPlan } from "./importing";
import { asSeen } from "../../obsidian/ui/drawn";

/** How a run is followed and ended. */
export interface RunWatch {
	readonly isStopped: () => boolean;
	readonly told: (done: number, total: number) => void;
}

/** So often the window may show how far it is. */
const toldEveryMs = 50;

/** Writes what is chosen and says what came of it, with one Undo for all. */
export async function writeImport(importing: Importing, plan: ImportPlan, words: Words, watch: RunWatch): Promise<void> {
	const { exchange: text } = words;
	const total = plan.rows.filter((row) => plan.choices.isWritten(row)).length;
	let toldAt = performance.now();
	watch.told(0, total);
	const receipt = await importing.apply(plan, async (done) => {
		if (performance.now() - toldAt > toldEveryMs) {
			watch.told(done, total);
			await new Promise((resolve) => { window.setTimeout(resolve); });
			toldAt = performance.now();
		}
		return !watch.isStopped();
	});
	const count = receipt.paths.length;
	if (count > 0) showUndoNotice(watch.isStopped() ? text.stopped(count) : text.done(count), receipt, words);
	const [first] = receipt.refused;
	if (first) tell(() => text.refused(receipt.refused.length, asSeen(problemOf(first, words))));
}
