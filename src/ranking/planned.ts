import { isOpen } from "../people/person/is-open";
import type { Signal } from "./rankable";

/** A plan (`next_contact`) whose interval has begun, until the two have been in touch since. */
export const planned: Signal = ({ person, standing }, _, today) => {
	const when = person.nextContact;
	if (!when || when.from > today || !isOpen(person, "nextContact")) return undefined;
	const last = standing.lastInteraction;
	return last && last.when.to >= when.from ? undefined : { kind: "planned", when };
};
