import { type Circle, noCircle } from "../cadence/circle";
import type { Person } from "../people/person/person";

/** Stands for those undecided among the ids of circles: none has a colon before its name. */
export const undecidedId = ":undecided";

/** Whether it is still to be decided how close somebody is. To be in no circle is a decision, too; of the dead nothing is asked. */
export function isUndecided(person: Person): boolean {
	return person.circle === null && !person.died;
}

/** How far one has come with sorting: `47 of 300`. */
export interface SortingProgress {
	readonly undecided: readonly Person[];
	readonly decided: number;
	readonly total: number;
}

/** What is left to be sorted of those in a scope: all, a group, an era. */
export function sortingProgress(people: readonly Person[], isInScope: (person: Person) => boolean = () => true): SortingProgress {
	const asked = people.filter((person) => !person.died && isInScope(person));
	const undecided = asked.filter(isUndecided);
	return { undecided, decided: asked.length - undecided.length, total: asked.length };
}

/** What a key does while one sorts; `later` stores nothing. */
export type SortingStep = { readonly kind: "circle"; readonly circle: string } | { readonly kind: "later" | "why" | "undo" };

const steps: Readonly<Record<string, SortingStep>> = {
	"0": { kind: "circle", circle: noCircle.id },
	n: { kind: "later" },
	w: { kind: "why" },
	z: { kind: "undo" },
};

/** The step of a key: `1` to `9` are the circles in the order of the settings, `0` is none of them. */
export function sortingStep(key: string, circles: readonly Circle[]): SortingStep | undefined {
	const circle = digit.test(key) ? circles[Number(key) - 1] : undefined;
	return circle ? { kind: "circle", circle: circle.id } : steps[key.toLowerCase()];
}

const digit = /^[1-9]$/;
