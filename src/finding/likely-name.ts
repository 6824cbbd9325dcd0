import type { LinkedName } from "../people/names/linked-names";

/** Somebody whose note, where there is one, does not say yet that it is a person's. */
export interface LikelyName extends Omit<LinkedName, "count"> {
	/** How many dated notes link to it; 0 where the note itself looks like a person's. */
	readonly count: number;
}

/** By which a name is known again when it was looked for again. */
export function keyOfName({ name, path }: LikelyName): string {
	return path ?? name.toLowerCase();
}
