import { Refusal } from "../notes/refusal";
import type { VaultWords } from "../notes/vault-words";
import type { Words } from "./words";
import { messageOf } from "../writing/message-of";

/** What to tell the user of an error: the sentence of a refusal, else the error's own message. */
export function sentenceOf(error: unknown, words: Words): VaultWords {
	if (error instanceof Refusal) return words.refusals.sentence(error);
	return messageOf(error);
}
