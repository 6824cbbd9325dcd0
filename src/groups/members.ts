import type { RosterLine } from "../interactions/roster/read-roster";
import { keysOfNames } from "../people/names/keys-of-names";
import { nameKey } from "../people/names/name-key";
import { isOpen, openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { termName } from "../people/person/term-name";
import type { Group } from "./group";
import type { GroupPeople } from "./group-people";
import type { VaultWords } from "../notes/vault-words";

/** What the members of a group are told from. */
export interface MemberSources {
	readonly groupPeople: Pick<GroupPeople, "of">;
	personOf(path: string): Person | undefined;
	/** Where a link in the note of a group leads to. */
	resolveLink(link: string, fromPath: string): string | undefined;
	/** Who bears a name; where it is given, a plain name that only one bears is that person. */
	readonly bearersOf?: BearersOf | undefined;
}

/** Who bears a name. */
export type BearersOf = (name: VaultWords) => readonly Person[];

/** Who is in a group. */
export interface Members {
	/** Those who have a note, by path. */
	readonly people: readonly Person[];
	/** Those under `Members` who have none: still to be decided, and struck. */
	readonly names: readonly RosterLine[];
	readonly struck: readonly RosterLine[];
}

/** The members of a group: those who name it, those linked in its lists, and names under `Members` that no member has. Nothing private. */
export function membersOf(group: Group, sources: MemberSources): Members {
	// Whoever stands under `Members` is linked in a list: where a link leads to is asked once.
	const led = new Map<string, string | undefined>();
	const resolve = (link: string): string | undefined => {
		if (!led.has(link)) led.set(link, sources.resolveLink(link, group.path));
		return led.get(link);
	};
	const listed = group.links.flatMap(({ link, private: hidden }) => (hidden ? [] : resolve(link) ?? []));
	const paths = new Set([...sources.groupPeople.of(group), ...listed]);
	const peopleOf = (all: ReadonlySet<string>): readonly Person[] => [...all].sort().flatMap((path) => sources.personOf(path) ?? []);
	const noted = peopleOf(paths);
	const known = new Set(noted.flatMap(keysOfNames));
	const names = group.roster.filter(({ link, name, private: hidden }) =>
		!hidden && (link === undefined || resolve(link) === undefined) && !known.has(nameKey(name)),
	);
	const before = paths.size;
	const open = names.filter((one) => !one.struck && one.status !== "no").filter(({ name }) => {
		const [bearer, ...others] = sources.bearersOf?.(name) ?? [];
		const isTheirs = bearer !== undefined && others.length === 0;
		if (isTheirs) paths.add(bearer.path);
		return !isTheirs;
	});
	return { people: paths.size > before ? peopleOf(paths) : noted, names: open, struck: names.filter(({ struck }) => struck) };
}

/** Something that several members have in common. */
export interface SharedByMembers {
	readonly kind: "topic" | "group" | "city";
	readonly text: VaultWords;
	/** Paths, in order. */
	readonly people: readonly string[];
}

/** What members share besides the group itself, most of them first. Nothing private. */
export function sharedByMembers(people: readonly Person[], group: Pick<Group, "name" | "aliases">): readonly SharedByMembers[] {
	const itself = new Set([group.name, ...group.aliases].map(nameKey));
	const found = new Map<string, { readonly kind: SharedByMembers["kind"]; readonly text: VaultWords; readonly people: string[] }>();
	// Members write the same words: the key of each is worked out once.
	const keys = new Map<string, string>();
	const add = (kind: SharedByMembers["kind"], text: VaultWords, path: string): void => {
		let key = keys.get(text);
		if (key === undefined) keys.set(text, (key = nameKey(text)));
		if (kind === "group" && itself.has(key)) return;
		const known = found.get(kind + key);
		if (!known) found.set(kind + key, { kind, text, people: [path] });
		// Who writes a thing twice counts once, and is the one that came last.
		else if (known.people.at(-1) !== path) known.people.push(path);
	};
	for (const person of people) {
		for (const { text } of openTerms(person, "topics")) add("topic", text, person.path);
		for (const list of ["groups", "eras"] as const) for (const term of openTerms(person, list)) add("group", termName(term), person.path);
		if (person.city !== null && isOpen(person, "city")) add("city", person.city, person.path);
	}
	const shared = [...found.values()].filter(({ people: paths }) => paths.length > 1);
	return shared
		.map((one) => ({ ...one, people: one.people.sort() }))
		.sort((a, b) => b.people.length - a.people.length || (a.text < b.text ? -1 : 1));
}
