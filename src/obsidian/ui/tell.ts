import { Notice } from "obsidian";
import type { WriteReceipt } from "../../writing/note-writer";
import type { Words } from "../../words/words";
import { sentenceOf } from "../../words/sentence-of";
import { textButton } from "./text-button";
import type { VaultWords } from "../../notes/vault-words";
import { asSeen, type Drawn, drawText } from "./drawn";

const shownFor = 10_000;
/** The notice with an Undo that was shown last. */
let latest: Notice | undefined;

/** Does what may be refused; resolves with undefined when done, or with the sentence that says why not. */
export async function attempt(words: Words, act: () => unknown): Promise<Drawn | undefined> {
	try {
		await act();
		return undefined;
	} catch (error) {
		return problemOf(error, words);
	}
}

/** What to say of an error: most name a note, or quote what could not be read. */
export function problemOf(error: unknown, words: Words): Drawn {
	const sentence = sentenceOf(error, words);
	return () => words.veil.quote(sentence, words.discreet.refusal);
}

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

/** Writes and says so, with an Undo; resolves as `attempt` does. */
export function written(
	words: Words,
	write: () => Promise<WriteReceipt>,
	sentence: (paths: readonly string[]) => Drawn,
): Promise<Drawn | undefined> {
	return attempt(words, async () => {
		const receipt = await write();
		showUndoNotice(sentence(receipt.paths), receipt, words);
	});
}

/** Shows the sentence that says why not, where there is one; returns whether it was done. */
export async function toldWhyNot(problem: Promise<Drawn | undefined>): Promise<boolean> {
	const sentence = await problem;
	if (sentence !== undefined) tell(sentence);
	return sentence === undefined;
}

/** What can be taken back. */
interface Undoable {
	readonly undo: () => unknown;
	readonly label?: VaultWords;
}

/**
 * A notice with an Undo button that replaces the one before: several would cover what one is working on. Undo reports, done or refused, in
 * a notice of its own, by the label of the write where it has one.
 */
export function showUndoNotice(sentence: Drawn, { undo, label }: Undoable, words: Words): void {
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
