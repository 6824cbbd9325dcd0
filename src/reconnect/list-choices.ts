import type { Person } from "../people/person";
import { shownCircle, shownGroups } from "./shown-properties";

/** What a list of people may be narrowed by. */
export interface ListChoices {
	/** Ids of the circles that somebody is in; "" where somebody is in none. */
	readonly circles: ReadonlySet<string>;
	/** Names of groups and eras, in no order. */
	readonly groups: ReadonlySet<string>;
}

/** The choices of the people that it was last asked for. After most edits they are those of before, and the same object. */
export class KeptChoices {
	#kept: { readonly people: readonly Person[]; readonly choices: ListChoices } | undefined;

	of(people: readonly Person[]): ListChoices {
		const choices = this.#kept && offerTheSame(this.#kept.people, people) ? this.#kept.choices : choicesOf(people);
		this.#kept = { people, choices };
		return choices;
	}
}

function choicesOf(people: readonly Person[]): ListChoices {
	const circles = new Set<string>();
	const groups = new Set<string>();
	for (const person of people) {
		circles.add(shownCircle(person) ?? "");
		for (const name of shownGroups(person)) groups.add(name);
	}
	return { circles, groups };
}

function offerTheSame(before: readonly Person[], now: readonly Person[]): boolean {
	if (before === now) return true;
	return before.length === now.length && before.every((person, index) => {
		const other = now[index];
		return person === other || (other !== undefined && choicesIn(person) === choicesIn(other));
	});
}

function choicesIn(person: Person): string {
	return [shownCircle(person) ?? "", ...shownGroups(person)].join("\n");
}
