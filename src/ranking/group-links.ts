import { isOpen } from "../people/person/is-open";
import type { Term } from "../people/person/person";
import type { StandingState } from "../people/person/standing";
import { termName } from "../people/person/term-name";
import type { Rankable } from "./rankable";

const silentStates: ReadonlySet<StandingState> = new Set(["old-friend", "never", "paused"]);

/** Who of each group is still in touch. Follows one person at the cost of their groups. */
export class GroupLinks {
	/** By group, the paths of those in it with whom one is in touch. */
	readonly #alive = new Map<string, Set<string>>();

	/**
	 * Puts somebody in the place of what they were; returns whose link to a group may be another by it, they themselves among them or not.
	 */
	replace(before: Rankable | undefined, now: Rankable | undefined): readonly string[] {
		const [old, current] = [groupsOf(before), groupsOf(now)];
		const path = (before ?? now)?.person.path ?? "";
		return [
			...old.flatMap((group) => (current.includes(group) ? [] : this.#leave(group, path))),
			...current.flatMap((group) => (old.includes(group) ? [] : this.#enter(group, path))),
		];
	}

	/** The first of a person's groups in which nobody else is alive on the list, but for those of which nothing is said. */
	of(subject: Rankable, quiet?: ReadonlySet<string>): string | undefined {
		const { groups, path } = subject.person;
		if (groups.length === 0 || !isAlive(subject)) return undefined;
		const group = groups.find((one) => {
			const alive = this.#alive.get(keyOf(one));
			return alive?.size === 1 && alive.has(path) && quiet?.has(keyOf(one)) !== true;
		});
		return group && termName(group);
	}

	/** Whoever is left alone becomes the only link. */
	#leave(group: string, path: string): readonly string[] {
		const alive = this.#alive.get(group);
		if (!alive?.delete(path)) return [];
		if (alive.size === 0) this.#alive.delete(group);
		return alive.size === 1 ? [...alive] : [];
	}

	/** Whoever was alone is no longer. */
	#enter(group: string, path: string): readonly string[] {
		const alive = this.#alive.get(group);
		if (!alive) {
			this.#alive.set(group, new Set([path]));
			return [];
		}
		const alone = alive.size === 1 ? [...alive] : [];
		alive.add(path);
		return alone;
	}
}

const none: readonly string[] = [];

function groupsOf(subject: Rankable | undefined): readonly string[] {
	return subject && subject.person.groups.length > 0 && isAlive(subject) ? subject.person.groups.map(keyOf) : none;
}

function isAlive({ person, standing }: Rankable): boolean {
	return !silentStates.has(standing.state) && isOpen(person, "groups");
}

/** By its name, since some link the note of a group and others write its name. */
function keyOf(group: Term): string {
	return termName(group).toLowerCase();
}
