/** One row of a windowed list. */
export interface Row {
	/** The same for the same thing across redraws. */
	readonly key: string;
	/** Height in pixels to reckon with until the row has been measured. */
	readonly estimate: number;
	/** A heading between rows, which the keyboard passes over. */
	readonly isHeading?: boolean;
	/** What the row says; it is redrawn only when this value changes. */
	version(): unknown;
	/** Fills the empty row element with what `version` was last asked for. */
	draw(rowEl: HTMLElement): void;
}

/** The rows of a list, made as they come into sight; never changed once they were handed out. */
export interface Rows {
	readonly length: number;
	/** The same row for the same thing. */
	at(index: number): Row | undefined;
	/** The place of a row of these, or of rows before these. */
	indexOf(row: Row): number | undefined;
	indexOfKey(key: string): number | undefined;
	/** Where a row would begin if all were as tall as estimated. */
	estimatedTop(index: number): number;
}

/** A list of nothing. */
export const noRows: Rows = {
	length: 0,
	at: () => undefined,
	indexOf: () => undefined,
	indexOfKey: () => undefined,
	estimatedTop: () => 0,
};
