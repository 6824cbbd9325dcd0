import type { Drawn } from "../veil/drawn";

/** A line above the list that offers to do something; it stands for as long as there is a sentence. */
export interface Offer {
	readonly sentence: Drawn;
	readonly button: Drawn;
	readonly act: () => void;
	/** Sets it aside, where it can be. */
	readonly dismiss?: { readonly label: string; readonly act: () => void };
}
