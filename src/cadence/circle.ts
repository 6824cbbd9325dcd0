/** A circle of people with a cadence of its own (glossary: circle, never tier). */
export interface Circle {
	readonly id: string;
	readonly name: string;
	/** As a person would write it (`60d`, `每季度`); empty where the circle has none. */
	readonly cadence: string;
	/** How many people it is meant to hold at most; 0 = no cap. */
	readonly cap: number;
}

/** What says that it is decided: in no circle, nobody to keep in touch with. */
export const noCircle: Circle = { id: "none", name: "", cadence: "", cap: 0 };
