/** Why a write was refused; `words/` makes the sentence. */
export type RefusalCode =
	| "unreadable-properties"
	| "json-properties"
	| "locked"
	| "missing"
	| "outside-vault"
	| "too-large"
	| "changed-since"
	| "future-date"
	| "not-a-date"
	| "nobody"
	| "unknown-person"
	| "empty"
	| "nothing-to-undo";

/** A write that was not done, and nothing was changed. `detail` names the note, the date or the value meant. */
export class Refusal extends Error {
	constructor(readonly code: RefusalCode, readonly detail: string) {
		super(`${code}: ${detail}`);
		this.name = "Refusal";
	}
}
