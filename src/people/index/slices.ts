/** After so many notes a slice of work may end: a phone reads so many in a millisecond or two. */
const sliceOfNotes = 8;

/** Divides work on notes into slices. */
export class Slices {
	#count = 0;

	/** Counts a note; whether enough was done for one slice. */
	isOver(): boolean {
		return ++this.#count % sliceOfNotes === 0;
	}
}
