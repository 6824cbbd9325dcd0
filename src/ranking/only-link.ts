import { isOpen } from "../people/is-open";
import type { Person } from "../people/person";
import type { StandingState } from "../people/standing";
import { termName } from "../people/term-name";
import type { Rankable, Signal } from "./rankable";

/** The only one left of a group with whom one is still in touch. */
export const onlyLink: Signal = ({ person }, { onlyLinks }) => {
	const group = onlyLinks.get(person.path);
	return group === undefined ? undefined : { kind: "only-link", group };
};

const silentStates: ReadonlySet<StandingState> = new Set(["old-friend", "never", "paused"]);

/** What was found last, and in whom. */
let last: { readonly subjects: readonly Rankable[]; readonly links: ReadonlyMap<string, string> } | undefined;

/**
 * By path of a person: the first of their groups in which nobody else is alive on the list. Found anew only where somebody's groups, or whether
 * they are alive, have changed since the last time: after an edit among ten thousand people that is rarely so.
 */
export function findOnlyLinks(subjects: readonly Rankable[]): ReadonlyMap<string, string> {
	const isSame = last?.subjects.length === subjects.length && last.subjects.every((before, index) => isAlike(before, subjects[index]));
	last = { subjects, links: last && isSame ? last.links : linksOf(subjects) };
	return last.links;
}

function isAlike(before: Rankable, now: Rankable | undefined): boolean {
	if (before === now) return true;
	if (!now || isAlive(before) !== isAlive(now)) return false;
	return before.person === now.person || (before.person.path === now.person.path && groupsOf(before.person).join("\n") === groupsOf(now.person).join("\n"));
}

function isAlive({ person, standing }: Rankable): boolean {
	return !silentStates.has(standing.state) && isOpen(person, "groups");
}

function groupsOf({ groups }: Person): readonly string[] {
	return groups.map((group) => `${group.path ?? ""}\n${termName(group)}`);
}

function linksOf(subjects: readonly Rankable[]): ReadonlyMap<string, string> {
	const alive = new Map<string, { readonly path: string; readonly group: string } | null>();
	for (const subject of subjects) {
		if (!isAlive(subject)) continue;
		const { person } = subject;
		for (const group of person.groups) {
			const key = group.path ?? termName(group).toLowerCase();
			const known = alive.get(key);
			if (known === undefined) alive.set(key, { path: person.path, group: termName(group) });
			else if (known !== null && known.path !== person.path) alive.set(key, null);
		}
	}
	const links = new Map<string, string>();
	for (const one of alive.values()) if (one && !links.has(one.path)) links.set(one.path, one.group);
	return links;
}
