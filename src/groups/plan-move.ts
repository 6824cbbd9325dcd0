import { addToRoster, type RosterEntry } from "../interactions/roster/add-to-roster";
import type { Person } from "../people/person/person";
import type { NoteChange } from "../writing/note-writer";
import type { GroupWriting } from "./group-log";
import type { Group } from "./group";
import { standsOn } from "./propose-move";
import type { VaultWords } from "../notes/vault-words";

/** Who is to be moved, and where to. */
export interface Move {
	readonly people: readonly Pick<Person, "path" | "name" | "aliases">[];
	readonly to: string;
}

/** How links are written and read. */
export interface MoveLinks {
	/** A link to a note as this note has it, without its brackets: `People/张伟|张伟`. */
	linkTo(path: string, fromPath: string): VaultWords;
	resolveLink(link: string, fromPath: string): string | undefined;
}

/** Puts people on the roster of moving, to be asked; who is on it already stays as they are. */
export function planMove(
	{ path }: Pick<Group, "path">,
	{ people, to }: Move,
	links: MoveLinks,
	{ language }: Pick<GroupWriting, "language">,
): readonly NoteChange[] {
	if (people.length === 0) return [];
	const target = to.trim();
	const entryOf = (person: Move["people"][number]): RosterEntry => ({
		name: person.name,
		link: links.linkTo(person.path, path),
		to: target === "" ? undefined : target,
		status: "to-ask",
	});
	const change = (text: string): string => addToRoster(text, "moving", (there) => {
		const isThere = standsOn(there, (link) => links.resolveLink(link, path));
		return people.filter((person) => !isThere(person)).map(entryOf);
	}, language);
	return [{ path, change }];
}
