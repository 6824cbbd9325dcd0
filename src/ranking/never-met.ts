import { noCircle } from "../cadence/circle";
import type { Signal } from "./rankable";

/** Meant to be in touch with, by a cadence or a circle, and no contact known. */
export const neverMet: Signal = ({ person, standing }) =>
	(standing.state === "never" && (person.cadence.origin === "written" || (person.circle !== null && person.circle !== noCircle.id))
		? { kind: "never" }
		: undefined);
