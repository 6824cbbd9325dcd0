import { spoken } from "../notes/lines/spoken";
import type { VaultWords } from "../notes/vault-words";

/** A line as one reads it aloud, no longer than `longest` and never cut within a word of Latin letters. */
export function shortened(text: string, longest: number): VaultWords {
	const plain = spoken(text);
	return plain.length > longest ? `${plain.slice(0, longest - 1).replace(/\s+[\w'’-]{0,20}$/, "")}…` : plain;
}

/** What a text asks: all up to its last question mark; nothing where it asks nothing. */
export function questionIn(text: string): string {
	const said = spoken(text);
	return said.slice(0, Math.max(said.lastIndexOf("?"), said.lastIndexOf("？")) + 1);
}
