/** After so many changes it is no dearer to look at everything. */
const mostKept = 256;

/** What has changed, by revision, for those who keep something per part and follow along. Owned by whatever has the revisions. */
export class ChangeLog<Change> {
	#entries: { readonly revision: number; readonly changes: readonly Change[] }[] = [];
	#kept = 0;
	/** The first revision from which all changes are known. */
	#from = 0;

	/** Enters what made this revision; undefined where anything may have changed. */
	add(revision: number, changes: readonly Change[] | undefined): void {
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

	/** The changes after a revision, oldest first; undefined where they are not all known, so that anything may have changed. */
	since(revision: number): readonly Change[] | undefined {
		if (revision < this.#from) return undefined;
		return this.#entries.flatMap((entry) => (entry.revision > revision ? entry.changes : none));
	}
}

const none: readonly never[] = Object.freeze([]);
