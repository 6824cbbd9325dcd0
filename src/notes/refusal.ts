/** Why a write was refused; `words/` makes the sentence. */
export type RefusalCode =
	| "unreadable-properties"
	| "json-properties"
	| "no-place"
	| "repeating-task"
	| "locked"
	| "missing"
	| "exists"
	| "outside-vault"
	| "too-large"
	| "not-written"
	| "half-done"
	| "changed-since"
	| "changed-some"
	| "future-date"
	| "not-a-date"
	| "two-dates"
	| "nobody"
	| "not-agreed"
	| "unknown-person"
	| "empty"
	| "nothing-to-undo"
	| "undo-stopped"
	| "undone-already";

/** Where the reason of a refusal stands: a note, a line of it (from 0). */
export interface RefusalPlace {
	readonly path?: string | undefined;
	readonly line?: number | undefined;
}

/** A write that was refused; nothing was changed. `detail` names the date or value meant; `place` the note and line, where known. */
export class Refusal extends Error {
	constructor(
		readonly code: RefusalCode,
		readonly detail: string,
		readonly place: RefusalPlace = {},
	) {
		super(`${code}: ${detail}`);
		this.name = "Refusal";
	}

	/** The same refusal, of the note at `path`. */
	in(path: string): Refusal {
		return this.place.path === undefined ? new Refusal(this.code, this.detail, { ...this.place, path }) : this;
	}
}

/** Refuses a write. */
export function refuse(code: RefusalCode, detail: string, place?: RefusalPlace): never {
	throw new Refusal(code, detail, place);
}

/** Those whose notes were not refused. */
export function notRefused<One extends { readonly path: string }>(all: readonly One[], refused: readonly Refusal[]): readonly One[] {
	return all.filter(({ path }) => !refused.some(({ place }) => place.path === path));
}
