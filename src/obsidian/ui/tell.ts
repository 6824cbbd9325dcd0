import { Notice } from "obsidian";
import { attempt, type Telling, type Undoable } from "../../actions/telling";
import type { Words } from "../../words/words";
import { textButton } from "./text-button";
import { drawText } from "./drawn";
import { asSeen, type Drawn } from "../../veil/drawn";

const shownFor = 10_000;
/** The notice with an Undo that was shown last. */
let latest: Notice | undefined;

/** Where the text of a notice goes: what is put there is read aloud, too. */
function aloud({ messageEl }: Notice): HTMLElement {
	return messageEl.createSpan({ attr: { role: "status" } });
}

/** Shows a notice. */
export function tell(said: Drawn, duration?: number): Notice {
	const notice = new Notice("", duration);
	drawText(aloud(notice), said);
	return notice;
}

/** Says what there is to say in notices. */
export function tellingIn(words: Words): Telling {
	return { tell, showUndo: (sentence, done) => { showUndoNotice(sentence, done, words); } };
}

/**
 * A notice with an Undo button that replaces the one before: several would cover what one is working on. Undo reports, done or refused, in
 * a notice of its own, by the label of the write where it has one.
 */
function showUndoNotice(sentence: Drawn, { undo, label }: Undoable, words: Words): void {
	const told: Drawn = label === undefined ? sentence : () => words.veil.quote(label);
	latest?.hide();
	const notice = latest = new Notice("", shownFor);
	notice.messageEl.addClass("kith-notice");
	drawText(aloud(notice), sentence);
	textButton(notice.messageEl, words.logging.undo, "mod-cta kith-undo", () => {
		notice.hide();
		void attempt(words, undo).then((problem) => tell(problem ?? (() => words.logging.undone(asSeen(told)))));
	});
}
