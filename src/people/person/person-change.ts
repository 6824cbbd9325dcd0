import type { Person } from "./person";

/**
 * A person before and after; undefined where there was, or is, nobody. The same object twice: only what other notes say about them has
 * changed.
 */
export interface PersonChange {
	readonly before: Person | undefined;
	readonly now: Person | undefined;
}
