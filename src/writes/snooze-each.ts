import type { CivilDate } from "../calendar/civil-date";
import type { Words } from "../words/words";
import type { WriteReceipt } from "../writing/note-writer";
import type { PersonWrites } from "./person-writes";

/** Snoozes people until a day each, as one write; those whose notes cannot be changed are left out. */
export function snoozeEach(
	{ writes, words }: { readonly writes: PersonWrites; readonly words: Words },
	steps: readonly { readonly path: string; readonly until: CivilDate }[],
): Promise<WriteReceipt> {
	const edits = steps.map(({ path, until }) => ({ path, edits: [{ meaning: "snoozeUntil" as const, value: until }] }));
	return writes.set(edits, (refused) => words.calm.freshLabel(steps.length - refused.length));
}
