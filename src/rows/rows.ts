/** What a list reckons with of one of its rows, whatever draws it. */
export interface PlacedRow {
	/** The same for the same thing across redraws. */
	readonly key: string;
	/** Height in pixels to reckon with until the row has been measured. */
	readonly estimate: number;
	/** A heading between rows, which the keyboard passes over. */
	readonly isHeading?: boolean;
}

/** The rows of a list, made as they come into sight; never changed once they were handed out. */
export interface Rows<R extends PlacedRow> {
	readonly length: number;
	/** The same row for the same thing. */
	at(index: number): R | undefined;
	/** The place of a row of these, or of rows before these. */
	indexOf(row: R): number | undefined;
	indexOfKey(key: string): number | undefined;
	/** Where a row would begin if all were as tall as estimated. */
	estimatedTop(index: number): number;
}

/** A list of nothing. */
export const noRows: Rows<never> = {
	length: 0,
	at: () => undefined,
	indexOf: () => undefined,
	indexOfKey: () => undefined,
	estimatedTop: () => 0,
};
