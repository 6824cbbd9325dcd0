import type { Person } from "./person";

/** A person as they were and as they are; undefined where there was, or is, nobody. The same person twice: only what other notes say of them has changed. */
export interface PersonChange {
	readonly before: Person | undefined;
	readonly now: Person | undefined;
}
