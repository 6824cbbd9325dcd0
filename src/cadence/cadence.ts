/** How often one means to be in touch, in days, and whether that was written or implied. */
export interface Cadence {
	/** Days after which it is time: the ideal interval. */
	readonly days: number;
	/** The longest interval where a range was written (`30d–60d`); else the same as `days`. */
	readonly maxDays: number;
	readonly origin: "written" | "circle" | "default";
	/** As written on the note or the circle; empty for the default. */
	readonly text: string;
}
