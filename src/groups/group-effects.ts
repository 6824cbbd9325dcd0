import { nameKey } from "../people/names/name-key";
import type { Term } from "../people/person/person";
import { termName } from "../people/person/term-name";
import type { Group } from "./group";

/** Groups by their names: what a person has under groups or eras may mean one. */
export class NamedGroups {
	readonly #byPath = new Map<string, Group>();
	readonly #byName = new Map<string, Group>();

	constructor(groups: readonly Group[]) {
		for (const group of groups) {
			this.#byPath.set(group.path, group);
			// A name goes before an alias, and of two groups of one name the one that is alive.
			for (const alias of group.aliases) if (!this.#byName.has(nameKey(alias))) this.#byName.set(nameKey(alias), group);
		}
		for (const group of groups) {
			const known = this.#byName.get(nameKey(group.name));
			if (known?.name !== group.name || isOutOfPrompts(known)) this.#byName.set(nameKey(group.name), group);
		}
	}

	/** The group that a term means; undefined if it has no note. */
	of(term: Term): Group | undefined {
		return this.#byPath.get(term.path ?? "") ?? this.#byName.get(nameKey(termName(term)));
	}
}

/**
 * An archived group appears in no prompt, point, draft or proposal. Search finds people by it, and its memories return on their
 * anniversaries.
 */
export function isOutOfPrompts(group: Pick<Group, "state"> | undefined): boolean {
	return group?.state === "archive";
}

/** No reason and no talking point refers to a group into which one only calls out. */
export function isNotReferredTo(group: Pick<Group, "state"> | undefined): boolean {
	return group?.state === "broadcast" || isOutOfPrompts(group);
}

/** The pane of such a group offers the posts written since its last log line. */
export function offersPosts(group: Pick<Group, "state">): boolean {
	return group.state === "broadcast";
}

/** A group that fades says so. */
export function saysThatItFades(group: Pick<Group, "state">): boolean {
	return group.state === "fading";
}

/** Groups in the order of the filter: those that are archived last, else as they come. */
export function inOrderOfFilter<T extends Pick<Group, "state">>(groups: readonly T[]): readonly T[] {
	return [...groups.filter((group) => !isOutOfPrompts(group)), ...groups.filter(isOutOfPrompts)];
}
