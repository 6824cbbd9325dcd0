import type { PlacedRow, Rows } from "./rows";

/** What rows of one kind are made from. */
export interface NamedRowSources<R extends PlacedRow> {
	/** What the rows are of, each once. */
	readonly names: readonly string[];
	/** The same row for the same name, of the key that is the prefix and the name. */
	readonly rowOf: (name: string) => R | undefined;
	readonly prefix: string;
	/** The height in pixels to reckon with for each. */
	readonly estimate: number;
}

/** Rows of one kind, one for each name, made when they come into sight. */
export class NamedRows<R extends PlacedRow> implements Rows<R> {
	readonly length: number;
	#places: ReadonlyMap<string, number> | undefined;
	readonly #of: NamedRowSources<R>;

	constructor(of: NamedRowSources<R>) {
		this.length = of.names.length;
		this.#of = of;
	}

	at(index: number): R | undefined {
		const name = this.#of.names[index];
		return name === undefined ? undefined : this.#of.rowOf(name);
	}

	indexOf(row: R): number | undefined {
		return this.indexOfKey(row.key);
	}

	indexOfKey(key: string): number | undefined {
		const { names, prefix } = this.#of;
		this.#places ??= new Map(names.map((name, index) => [`${prefix}${name}`, index]));
		return this.#places.get(key);
	}

	estimatedTop(index: number): number {
		return Math.max(0, Math.min(index, this.length)) * this.#of.estimate;
	}
}
