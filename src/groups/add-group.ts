import { addToRoster, type RosterEntry } from "../interactions/roster/add-to-roster";
import { writeProperty } from "../notes/yaml/write-property";
import type { NoteChange } from "../writing/note-writer";
import type { GroupWriting } from "./change-group-state";
import type { GroupState } from "./group-state";
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
