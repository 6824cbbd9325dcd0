import { addToRoster, type RosterEntry } from "../interactions/roster/add-to-roster";
import { addToProperty } from "../notes/yaml/add-to-property";
import { writeProperty, writtenProperty } from "../notes/yaml/write-property";
import { nameKey } from "../people/names/name-key";
import type { NoteChange } from "../writing/note-writer";
import type { GroupWriting } from "./group-log";
import type { Group } from "./group";
import type { GroupState } from "../notes/kinds/group-state";
import { groupKeys } from "./read-group";

/** A group whose note is to be made; what is left out is not written. */
export interface NewGroup {
	readonly path: string;
	readonly platform?: string | undefined;
	readonly since?: string | undefined;
	readonly size?: number | undefined;
	readonly state?: GroupState | undefined;
	readonly topics?: readonly string[] | undefined;
	readonly boundaries?: readonly string[] | undefined;
	/** Who is in it: with a link where somebody has a note. */
	readonly members?: readonly RosterEntry[] | undefined;
}

/** The note of a new group. */
export function addGroup({ path, members = [], ...told }: NewGroup, { language }: Pick<GroupWriting, "language">): readonly NoteChange[] {
	let text = writeProperty("", "type", "group");
	for (const [meaning, [key]] of Object.entries(groupKeys)) {
		const value = told[meaning as keyof typeof told];
		if (value === undefined || value === "" || (meaning === "state" && value === "active")) continue;
		if (typeof value === "string" || typeof value === "number") text = writeProperty(text, key, String(value));
		else if (value.length > 0) text = writeProperty(text, key, value);
	}
	return [{ path, create: members.length === 0 ? text : addToRoster(text, "members", () => members, language) }];
}

/** Says of a note that it is of a group: in place of that it is a person's, else beside what it says to be. */
export function makeGroup(path: string, personMarks: readonly string[]): readonly NoteChange[] {
	const change = (text: string): string =>
		(personMarks.includes(writtenProperty(text, "type")?.text ?? "")
			? writeProperty(text, "type", "group")
			: addToProperty(text, "type", ["group"]));
	return [{ path, change }];
}

/** Puts names, or people with a note, under the members of a group: those who do not stand there with the same remark. */
export function addMembers(
	{ path }: Pick<Group, "path">,
	members: readonly RosterEntry[],
	{ language }: Pick<GroupWriting, "language">,
): readonly NoteChange[] {
	const change = (text: string): string => addToRoster(text, "members", (there) => {
		const known = new Set(there.map(({ name, remark }) => keyOf(name, remark)));
		return members.filter(({ name, remark }) => !known.has(keyOf(name, remark)));
	}, language);
	return members.length === 0 ? [] : [{ path, change }];
}

function keyOf(name: string, remark = ""): string {
	return `${nameKey(name)}\n${nameKey(remark)}`;
}
