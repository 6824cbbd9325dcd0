import type { Progress, SittingActs } from "../../actions/sitting-acts";
import type { Words } from "../../words/words";
import { drawText } from "./drawn";
import { textButton } from "./text-button";

/** Draws how far one has come in a sitting, and what was decided last, which may be undone; returns what it is drawn in. */
export function drawSitting<Item>(
	parentEl: HTMLElement,
	sitting: SittingActs<Item>,
	{ decided, total }: Progress,
	{ sorting: say, logging, veil, discreet }: Words,
): HTMLElement {
	const headEl = parentEl.createDiv("kith-sitting");
	const countEl = headEl.createDiv("kith-sitting-line");
	const progress = say.progress(decided, total);
	countEl.createSpan({ cls: "kith-sitting-count", text: progress });
	const [count, last] = sitting.said;
	if (count > 1) textButton(countEl, say.undoAll(count), "kith-undo-all", () => { void sitting.undoAll(); });
	headEl.createEl("progress", {
		cls: "kith-sitting-bar",
		attr: { max: String(total), value: String(decided), "aria-label": progress },
	});
	if (last === undefined) return headEl;
	const lastEl = headEl.createDiv("kith-sitting-line");
	const saidEl = lastEl.createSpan({ cls: "kith-sitting-said", attr: { dir: "auto", role: "status" } });
	drawText(saidEl, () => veil.quote(last, discreet.done));
	textButton(lastEl, logging.undo, "kith-undo-last", () => { void sitting.undoLast(); }).dataset["step"] = "z";
	return headEl;
}
