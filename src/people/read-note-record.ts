import type { Note, NoteStructure } from "../notes/note";
import type { IndexPorts } from "./index-ports";
import type { KeptMention } from "./mention";
import { nameKey } from "./name-key";
import type { NoteRecord } from "./note-record";
import type { PersonBody } from "./person-record";

/** What a note says of people: the places that link one of the names that `isName` knows. */
export function readNoteRecord(note: Note, ports: IndexPorts, isName: (key: string) => boolean): NoteRecord | undefined {
	const { path, structure } = note;
	const links = structure.links?.filter(({ link }) => isName(nameKey(link))) ?? [];
	if (links.length === 0) return undefined;
	const when = ports.dayOfNote(note);
	const mentions = links.flatMap(({ link, position }): KeptMention[] => {
		const to = ports.resolveLink(link, path);
		return to === path ? [] : [{ source: { path, line: position.start.line }, when, text: undefined, origin: when && "mention", oneToOne: true, link, to }];
	});
	return { path, modifiedAt: note.modifiedAt, textRead: note.text !== undefined, wantsText: when !== undefined, mentions, commitments: [] };
}

/** Whether a note links one of these names. */
export function linksAny({ links, frontmatterLinks }: NoteStructure, names: ReadonlySet<string>): boolean {
	if (links) for (const { link } of links) if (names.has(nameKey(link))) return true;
	if (frontmatterLinks) for (const { link } of frontmatterLinks) if (names.has(nameKey(link))) return true;
	return false;
}

/** What the body of a person's note says. */
export function readPersonBody(note: Note, text: string): PersonBody {
	return { modifiedAt: note.modifiedAt, interactions: text === "" ? [] : [], commitments: [] };
}
