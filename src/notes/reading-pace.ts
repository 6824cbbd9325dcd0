/** A reading that takes longer is told of, so often. */
const toldEveryMs = 1000;

/**
 * When a long reading is told of, and when what it has read is put together meanwhile: each time that it has read as much again, so that a
 * slow device, on which more is told, does no more work for it.
 */
export class ReadingPace {
	#toldAt: number;
	#putTogether = 0;
	#hasTold = false;

	/** Begins at a time, in milliseconds. */
	constructor(at: number) {
		this.#toldAt = at;
	}

	/** Whether it was told of at all. */
	get hasTold(): boolean {
		return this.#hasTold;
	}

	/** What is to be done at a time, when so many notes have been read. */
	after(read: number, at: number): { readonly tell: boolean; readonly putTogether: boolean } {
		if (at - this.#toldAt <= toldEveryMs) return { tell: false, putTogether: false };
		this.#toldAt = at;
		this.#hasTold = true;
		const putTogether = read >= this.#putTogether * 2;
		if (putTogether) this.#putTogether = read;
		return { tell: true, putTogether };
	}
}
