import { readRoster, type RosterLine } from "../interactions/roster/read-roster";
import type { Line } from "../notes/lines/line";
import { withoutBlockId } from "../notes/lines/plain-text";
import { scanLines } from "../notes/lines/scan-lines";
import { refuse } from "../notes/refusal";
import { noteName } from "../notes/note-name";
import { applyEdits } from "../notes/text-edit";
import { writeProperty } from "../notes/yaml/write-property";
import { newPersonNote, type NewPersonRules } from "../people/reading/new-person-note";
import type { NoteChange } from "../writing/note-writer";
import type { Group } from "./group";
import type { VaultWords } from "../notes/vault-words";

/** A name without a note, as it was last seen under `Members`. */
type NameOnRoster = Pick<RosterLine, "line" | "name">;

/** How a note for a name is made. */
export interface NameRules extends Omit<NewPersonRules, "keyOf"> {
	keyOf(meaning: "circle" | "cadence" | "why" | "groups"): string;
}

/** Somebody of a group gets a note: in a circle, in the group, and linked in its list. */
export function makeMemberNote(
	group: Pick<Group, "path">,
	name: NameOnRoster,
	{ path, circle, why = "" }: { readonly path: string; readonly circle: string; readonly why?: VaultWords },
	rules: NameRules,
): readonly NoteChange[] {
	const note = newPersonNote({ aliases: [], circle, why }, rules);
	return [
		{ path, create: writeProperty(note, rules.keyOf("groups"), [`[[${noteName(group.path)}]]`]) },
		linkName(group, name, noteName(path)),
	];
}

/** A name under `Members` is linked to the note of whoever bears it. */
export function linkName({ path }: Pick<Group, "path">, name: NameOnRoster, link: string): NoteChange {
	return { path, change: (text) => aroundName(text, name, link === name.name ? ["[[", "]]"] : [`[[${link}|`, "]]"]) };
}

/** A name is decided: nobody to have a note of. It is struck. */
export function strikeName({ path }: Pick<Group, "path">, name: NameOnRoster): readonly NoteChange[] {
	return [{ path, change: (text) => aroundName(text, name, ["~~", "~~"]) }];
}

/**
 * The text with something put around a name under `Members`, or around the whole item where the name is spelt differently there. Refuses
 * where the name is gone.
 */
function aroundName(text: string, { line: hint, name }: NameOnRoster, [before, after]: readonly [string, string]): string {
	const lines = scanLines(text);
	const open = readRoster(lines, "members").filter((one) => one.name === name && one.link === undefined && !one.struck);
	const found = open.sort((a, b) => Math.abs(a.line - hint) - Math.abs(b.line - hint))[0];
	const line = lines[found?.line ?? -1];
	if (!line) refuse("changed-since", name, { line: hint });
	const { start, end } = placeOfName(line, name);
	return applyEdits(text, [{ start, end: start, text: before }, { start: end, end, text: after }]);
}

function placeOfName({ start, text, item }: Line, name: string): { readonly start: number; readonly end: number } {
	const from = item?.textStart ?? 0;
	if (text.startsWith(name, from)) return { start: start + from, end: start + from + name.length };
	return { start: start + from, end: start + withoutBlockId(text).trimEnd().length };
}
