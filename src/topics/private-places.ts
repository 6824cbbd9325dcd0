import type { Note, Source } from "../notes/note";
import type { PersonRules } from "../people/properties/person-rules";
import { privateKeysOf } from "../people/properties/private-keys";
import { hiddenLines } from "./hidden-lines";
import { isPrivateNote } from "./note-topics";

/**
 * Whether a place is private: its note is, or cannot be seen, or the line is. Looks at each note once, so it is made anew whenever
 * something is given out.
 */
export function privatePlaces(noteAt: (path: string) => Note | null | undefined, rules: PersonRules): (source: Source) => boolean {
	const hiddenBy = new Map<string, (line: number) => boolean>();
	return ({ path, line }) => {
		let isHidden = hiddenBy.get(path);
		if (!isHidden) {
			const note = noteAt(path);
			const isAll = !note || isPrivateNote(note, privateKeysOf(note.structure.frontmatter, rules));
			hiddenBy.set(path, (isHidden = isAll ? () => true : hiddenLines(note.structure) ?? (() => false)));
		}
		return isHidden(line ?? -1);
	};
}
