import { Notice } from "obsidian";
import type { WriteReceipt } from "../../writing/note-writer";
import type { Words } from "../../words/words";
import { sentenceOf } from "../../words/sentence-of";
import { textButton } from "./text-button";

const shownFor = 10_000;
/** The notice with an Undo that was shown last. */
let latest: Notice | undefined;

/** Does what may be refused; resolves with undefined when done, or with the sentence that says why not. */
export async function attempt(words: Words, act: () => unknown): Promise<string | undefined> {
	try {
		await act();
		return undefined;
	} catch (error) {
		return sentenceOf(error, words);
	}
}

/** Writes and says so, with an Undo; resolves as `attempt` does. */
export function written(
	words: Words,
	write: () => Promise<WriteReceipt>,
	sentence: (paths: readonly string[]) => string,
): Promise<string | undefined> {
	return attempt(words, async () => {
		const receipt = await write();
		showUndoNotice(sentence(receipt.paths), receipt, words);
	});
}

/** Shows the sentence that says why not, where there is one; returns whether it was done. */
export async function toldWhyNot(problem: Promise<string | undefined>): Promise<boolean> {
	const sentence = await problem;
	if (sentence !== undefined) new Notice(sentence);
	return sentence === undefined;
}

/**
 * A notice with an Undo button that replaces the one before: several would cover what one is working on. Undo reports, done or refused, in
 * a notice of its own.
 */
export function showUndoNotice(sentence: string, { undo }: { readonly undo: () => unknown }, words: Words): void {
	latest?.hide();
	const notice = latest = new Notice("", shownFor);
	notice.messageEl.addClass("kith-notice");
	notice.messageEl.createSpan({ text: sentence });
	textButton(notice.messageEl, words.logging.undo, "mod-cta kith-undo", () => {
		notice.hide();
		void attempt(words, undo).then((problem) => new Notice(problem ?? words.logging.undone(sentence)));
	});
}
