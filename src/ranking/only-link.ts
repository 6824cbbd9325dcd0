import type { StandingState } from "../people/standing";
import type { Rankable, Signal } from "./rankable";

/** The only one left of a group with whom one is still in touch. */
export const onlyLink: Signal = ({ person }, { onlyLinks }) => {
	const group = onlyLinks.get(person.path);
	return group === undefined ? undefined : { kind: "only-link", group };
};

const silentStates: ReadonlySet<StandingState> = new Set(["old-friend", "never", "paused"]);

/** By path of a person: the first of their groups in which nobody else is alive on the list. */
export function findOnlyLinks(subjects: readonly Rankable[]): ReadonlyMap<string, string> {
	const alive = new Map<string, { readonly path: string; readonly group: string } | null>();
	for (const { person, standing } of subjects) {
		if (silentStates.has(standing.state) || person.privateProperties.has("groups")) continue;
		for (const group of person.groups) {
			const key = group.path ?? group.text.toLowerCase();
			const known = alive.get(key);
			if (known === undefined) alive.set(key, { path: person.path, group: group.text });
			else if (known !== null && known.path !== person.path) alive.set(key, null);
		}
	}
	const links = new Map<string, string>();
	for (const one of alive.values()) if (one && !links.has(one.path)) links.set(one.path, one.group);
	return links;
}
