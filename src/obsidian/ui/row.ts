import type { PlacedRow, Rows } from "../../rows/rows";

/** One row of a windowed list, and how it is drawn. */
export interface Row extends PlacedRow {
	/** What the row says; it is redrawn only when this value changes. */
	version(): unknown;
	/** Fills the empty row element with what `version` was last asked for. */
	draw(rowEl: HTMLElement): void;
}

/** The rows of a windowed list. */
export type ListRows = Rows<Row>;
