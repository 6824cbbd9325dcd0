import { noteName } from "../notes/note-name";
import type { Refusal } from "../notes/refusal";
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

/** Writes and says so, with an Undo where anything has changed, and who was left out; resolves as `attempt` does. */
export function written(
	{ words, telling }: { readonly words: Words; readonly telling: Telling },
	write: () => Promise<WriteReceipt>,
	sentence: (paths: readonly string[], refused: readonly Refusal[]) => Drawn,
): Promise<Drawn | undefined> {
	return attempt(words, async () => {
		const receipt = await write();
		const { paths, label, refused = [] } = receipt;
		const said = sentence(paths, refused);
		if (paths.length === 0 && label === undefined) telling.tell(said);
		else telling.showUndo(said, receipt);
		tellLeftOut({ words, telling }, refused);
	});
}

/** So many are told why they were left out; the others are named. */
const mostReasons = 3;

/** Says whose notes were left out, and why. */
export function tellLeftOut(
	{ words, telling }: { readonly words: Words; readonly telling: Pick<Telling, "tell"> },
	refused: readonly Refusal[],
): void {
	if (refused.length === 0) return;
	const names = refused.map(({ place: { path = "" } }) => noteName(path)).join(words.logging.comma);
	const why = refused.slice(0, mostReasons).map((each) => sentenceOf(each, words)).join(" ");
	telling.tell(() =>
		words.logging.leftOut(words.veil.people(refused.length, names), words.veil.quote(why, words.discreet.refusal)),
	);
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
