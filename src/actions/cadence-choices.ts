import { readCadence } from "../cadence/read-cadence";
import { cadenceInWords } from "../reconnect/circle-choices";
import type { Drawn } from "../veil/drawn";
import type { Words } from "../words/words";

/** Something that can be chosen. */
export interface Choice {
	readonly id: Drawn;
	readonly label: Drawn;
}

/** Stands for words of one's own. */
export const ownCadence = "…";

/** The cadences to choose from: one that changes nothing, as the circle says, what stands there now, the usual ones, one's own words. */
export function cadenceChoices(keep: readonly Choice[], before: string, { logging: say }: Words): readonly Choice[] {
	const known = say.cadences.find(({ value }) =>
		value === before || (before !== "" && readCadence(value)?.days === readCadence(before)?.days),
	);
	const isKept = keep.some(({ id }) => id === before);
	return [
		...keep, { id: "", label: "" },
		...(before === "" || known || isKept ? [] : [{ id: before, label: before }]),
		...say.cadences.map(({ value, label }) => ({ id: value === known?.value ? before || value : value, label })),
		{ id: ownCadence, label: say.cadenceOwn },
	];
}

/** What the choice says that leaves it to the circle, whose cadence is given as written. */
export function cadenceOfCircle(cadence: string | undefined, { logging: say }: Words): string {
	if (cadence === undefined) return say.cadenceNone;
	return cadence.trim() === "" ? say.cadenceNever : say.cadenceOfCircle(cadenceInWords(cadence, say));
}

/** What is wrong with a cadence in words of one's own. */
export function cadenceProblem(cadence: string, { people, settings, veil, discreet, logging }: Words): Drawn | undefined {
	if (cadence === ownCadence) return logging.cadenceMissing;
	if (cadence === "" || readCadence(cadence)) return undefined;
	const problem = people.problem({ property: settings.propertyNames.cadence, value: cadence, code: "not-a-cadence" });
	return () => veil.quote(problem, discreet.problem);
}
