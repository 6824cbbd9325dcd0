import type { VaultWords } from "../notes/vault-words";
import type { Drawn } from "../veil/drawn";
import { sentenceOf } from "../words/sentence-of";
import type { Words } from "../words/words";
import type { WriteReceipt } from "../writing/note-writer";

/** What can be taken back. */
export interface Undoable {
	readonly undo: () => unknown;
	readonly label?: VaultWords;
}

/** Says on screen what came of something. */
export interface Telling {
	tell(said: Drawn): void;
	/** Says what was done, with a way to take it back, which reports in its turn: by the label of the write where it has one. */
	showUndo(sentence: Drawn, done: Undoable): void;
}

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

/** Writes and says so, with an Undo; resolves as `attempt` does. */
export function written(
	{ words, telling }: { readonly words: Words; readonly telling: Pick<Telling, "showUndo"> },
	write: () => Promise<WriteReceipt>,
	sentence: (paths: readonly string[]) => Drawn,
): Promise<Drawn | undefined> {
	return attempt(words, async () => {
		const receipt = await write();
		telling.showUndo(sentence(receipt.paths), receipt);
	});
}

/** Says why not, where there is a sentence that does; resolves with whether it was done. */
export async function toldWhyNot(telling: Pick<Telling, "tell">, problem: Promise<Drawn | undefined>): Promise<boolean> {
	const sentence = await problem;
	if (sentence !== undefined) telling.tell(sentence);
	return sentence === undefined;
}

/** What to say of an undo: what was undone, or why it was not. */
export function undoneTold({ words }: { readonly words: Words }, undo: Promise<{ readonly label: VaultWords }>): Promise<Drawn> {
	const { logging, veil } = words;
	return undo.then<Drawn, Drawn>(
		({ label }) => () => logging.undone(veil.quote(label)),
		(error: unknown) => problemOf(error, words),
	);
}
