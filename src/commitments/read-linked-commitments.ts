import { linkPath } from "../notes/link-path";
import type { Note } from "../notes/note";
import { privateLines } from "../notes/lines/private-lines";
import type { Line } from "../notes/lines/line";
import { isUnderIntroduction, rolesIn } from "../notes/kinds/roster";
import { scannedOnce } from "../notes/lines/scan-lines";
import { taskOver } from "../notes/lines/structure-at";
import type { Commitment } from "./commitment";
import { commitmentAt } from "./read-commitments";
import { isPromise } from "./task-text";

/** A promise in a note that is not the person's own, and the link that says to whom. */
export interface LinkedCommitment {
	/** The link without its heading, as the app resolves it. */
	readonly link: string;
	readonly commitment: Commitment;
}

/** Whether a note has a task with a link to a person, so that its lines are worth a look. Asks the cache alone. */
function hasLinkedTask({ structure }: Note, isPerson: (link: string) => boolean): boolean {
	if (!structure.listItems?.some(({ task }) => task !== undefined)) return false;
	return structure.links?.some(({ link, position }) =>
		taskOver(structure, position.start.line)?.line === position.start.line && isPerson(linkPath(link)),
	)
		?? false;
}

/**
 * The promises in a note that is not the person's own: a task that links to a person is a promise to them, unless its box is a status. None
 * without the text.
 */
export function readLinkedCommitments(
	note: Note,
	isPerson: (link: string) => boolean,
	linesOf = scannedOnce(note.text),
): readonly LinkedCommitment[] {
	const lines = note.text === undefined || !hasLinkedTask(note, isPerson) ? undefined : linesOf();
	return lines ? linkedIn(note, lines, isPerson) : [];
}

function linkedIn(note: Note, lines: readonly Line[], isPerson: (link: string) => boolean): readonly LinkedCommitment[] {
	let hidden: ReadonlySet<number> | undefined;
	const found: LinkedCommitment[] = [];
	const roles = rolesIn(note);
	for (const { link, original, position } of note.structure.links ?? []) {
		const line = lines[position.start.line];
		const target = linkPath(link);
		if (!line?.text.includes(original, position.start.col) || !isPromise(line) || !isPerson(target)) continue;
		if (roles.of(line.number) === "roster" || isUnderIntroduction(lines, line)) continue;
		if (found.some((other) => other.link === target && other.commitment.source.line === line.number)) continue;
		hidden ??= privateLines(lines);
		for (const commitment of commitmentAt(lines, line, note.path, hidden)) found.push({ link: target, commitment });
	}
	return found;
}
