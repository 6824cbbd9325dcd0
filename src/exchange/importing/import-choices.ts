import type { Place } from "./card-contents";
import type { ImportChange } from "./changes";
import type { ImportRow } from "./plan-import";

/** What becomes of a row: a note is made, something is added to the note of a candidate (by its place), or nothing. */
export type Target = "new" | "none" | number;

/** What the user decides; what nobody decided is the careful thing: mine stays, and a question is no answer. */
export class ImportChoices {
	readonly #targets = new Map<ImportRow, Target>();
	readonly #theirs = new Map<ImportRow, ReadonlySet<Place>>();

	targetOf(row: ImportRow): Target {
		return this.#targets.get(row) ?? usualTarget(row);
	}

	setTarget(row: ImportRow, target: Target): void {
		this.#targets.set(row, target);
	}

	/** Takes a row as it is meant, or leaves it out. */
	take(row: ImportRow, isTaken: boolean): void {
		this.setTarget(row, isTaken ? takenTarget(row) : "none");
	}

	/** Takes all that the file says in place of what the note says, or leaves all. */
	takeTheirs(row: ImportRow, isTheirs: boolean): void {
		const target = this.targetOf(row);
		const changes = typeof target === "number" ? row.candidates[target]?.changes ?? [] : [];
		for (const { place, kind } of changes) if (kind === "differs") this.setTheirs(row, place, isTheirs);
	}

	isTheirs(row: ImportRow, place: Place): boolean {
		return this.#theirs.get(row)?.has(place) === true;
	}

	/** Takes what the file says of a property, or leaves what the note says. */
	setTheirs(row: ImportRow, place: Place, isTheirs: boolean): void {
		const theirs = new Set(this.#theirs.get(row));
		if (isTheirs) theirs.add(place);
		else theirs.delete(place);
		this.#theirs.set(row, theirs);
	}

	/** The changes that are written of a row, as it stands. */
	changesOf(row: ImportRow): readonly ImportChange[] {
		const target = this.targetOf(row);
		if (target === "none") return [];
		if (target === "new") return row.contents;
		const changes = row.candidates[target]?.changes ?? [];
		return changes.filter(({ place, kind }) => kind === "adds" || this.isTheirs(row, place));
	}

	/** Whether a row is written at all. */
	isWritten(row: ImportRow): boolean {
		return this.targetOf(row) === "new" || this.changesOf(row).length > 0;
	}
}

function usualTarget(row: ImportRow): Target {
	return row.status === "question" ? "none" : takenTarget(row);
}

function takenTarget({ status }: ImportRow): Target {
	if (status === "new" || status === "question") return "new";
	return status === "adds" || status === "differs" ? 0 : "none";
}
