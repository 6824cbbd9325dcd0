import { Notice } from "obsidian";
import type { WriteReceipt } from "../interop/kith-api";
import type { Words } from "../../words/words";
import { textButton } from "../views/text-button";

const shownFor = 10_000;

/** A notice with an Undo button. What undo has to say, done or refused, comes as a notice of its own. */
export function showUndoNotice(sentence: string, receipt: WriteReceipt, words: Words): void {
	const notice = new Notice("", shownFor);
	notice.messageEl.addClass("kith-notice");
	notice.messageEl.createSpan({ text: sentence });
	textButton(notice.messageEl, words.logging.undo, "mod-cta kith-undo", () => {
		notice.hide();
		receipt.undo().then(
			() => new Notice(words.logging.undone(sentence)),
			(error: unknown) => new Notice(error instanceof Error ? error.message : String(error)),
		);
	});
}
