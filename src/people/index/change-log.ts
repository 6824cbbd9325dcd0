import type { PersonChange } from "../person/person-change";

/** After so many changes it is no dearer to look at everybody. */
const mostKept = 256;

/** What has changed, by revision, for those who keep something of each person and follow step by step. Owned by `PeopleIndex`. */
export class ChangeLog {
	#entries: { readonly revision: number; readonly changes: readonly PersonChange[] }[] = [];
	#kept = 0;
	/** The first revision from which all changes are known. */
	#from = 0;

	/** Enters what made this revision; undefined where anybody may have changed. */
	add(revision: number, changes: readonly PersonChange[] | undefined): void {
		if (!changes || changes.length > mostKept) {
			this.#entries = [];
			this.#kept = 0;
			this.#from = revision;
			return;
		}
		this.#entries.push({ revision, changes });
		this.#kept += changes.length;
		while (this.#kept > mostKept) {
			const oldest = this.#entries.shift();
			this.#kept -= oldest?.changes.length ?? 0;
			this.#from = oldest?.revision ?? this.#from;
		}
	}

	/** The changes after a revision, oldest first; undefined where they are not all known, so that anybody may have changed. */
	since(revision: number): readonly PersonChange[] | undefined {
		if (revision < this.#from) return undefined;
		return this.#entries.flatMap((entry) => (entry.revision > revision ? entry.changes : none));
	}
}

const none: readonly never[] = Object.freeze([]);
