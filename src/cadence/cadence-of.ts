import type { Cadence } from "./cadence";
import type { Circle } from "./circle";
import { readCadence, type WrittenCadence } from "./read-cadence";

/** Where neither the note nor the circle says how often. */
export const defaultCadenceDays = 90;

/**
 * The cadence that holds for a person, and whence: what the note says, else the circle, else the default. A circle that names none
 * (`old`) gives 0 days: nothing is ever due.
 */
export function cadenceOf(written: WrittenCadence | undefined, circle: Circle | undefined, defaultDays = defaultCadenceDays): Cadence {
	if (written) return { ...written, origin: "written" };
	if (circle?.cadence.trim() === "") return { days: 0, maxDays: 0, origin: "circle", text: "" };
	const ofCircle = circle && readCadence(circle.cadence);
	return ofCircle ? { ...ofCircle, origin: "circle" } : { days: defaultDays, maxDays: defaultDays, origin: "default", text: "" };
}
