import { spoken } from "../notes/spoken";

/** A line as one reads it aloud, no longer than `longest` and never cut within a word of Latin letters. */
export function shortened(text: string, longest: number): string {
	const plain = spoken(text);
	return plain.length > longest ? `${plain.slice(0, longest - 1).replace(/\s+[\w'’-]{0,20}$/, "")}…` : plain;
}

/** Whether a text asks something. */
export function isQuestion(text: string): boolean {
	return /[?？]\s*$/u.test(text);
}
