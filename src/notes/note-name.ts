import type { VaultWords } from "./vault-words";

/** The name of the note at a path: without its folder and `.md`. */
export function noteName(path: string): VaultWords {
	return withoutExtension(path.slice(path.lastIndexOf("/") + 1));
}

/** A path as a link has it. */
export function withoutExtension(path: string): string {
	return path.replace(/\.md$/, "");
}
