import { type BriefPart, briefParts, type ShownNote, shownNotes } from "../brief/brief-parts";
import type { CivilDate } from "../calendar/civil-date";
import type { VaultWords } from "../notes/vault-words";
import type { Known } from "../talking-points/known";
import { circleOf } from "../reconnect/who-of";
import type { Talk } from "../talk/talk";
import type { Words } from "../words/words";

/** A brief as shown: the person, what to know part by part, and what to send. */
export interface ShownBrief {
	readonly path: string;
	readonly name: VaultWords;
	/** The label of the circle that may be shown. */
	readonly circle: string | null;
	/** Where their clock is. */
	readonly zone: string | undefined;
	readonly parts: readonly BriefPart[];
	readonly notes: readonly ShownNote[];
}

/** What it is put together from. */
export interface BriefSources {
	readonly words: Words;
	readonly talk: Pick<Talk, "briefOf" | "notesFor">;
	readonly known: Pick<Known, "personOf">;
}

const notesShown = 5;
/** So much of what was is read at a glance; the rest is folded. */
const shownOfPast = 3;

/** What to know of the person of a note before a talk; undefined where it is nobody's. */
export function shownBrief(path: string, { known, talk, words }: BriefSources, today: CivilDate): ShownBrief | undefined {
	const brief = talk.briefOf(path, today);
	if (!brief) return undefined;
	const parts = briefParts(brief, words, today);
	// A brief without parts is that of a private note, to which nothing is matched either.
	const sendable = parts.length === 0 ? [] : talk.notesFor(path, notesShown, today);
	const person = known.personOf(path);
	return {
		...brief.person, circle: person ? circleOf(person, words) : null, zone: brief.zone, parts,
		notes: shownNotes(sendable, words, today),
	};
}

/** The lines of a part that are read at a glance, and those that are folded away: of what was, and of no less than two. */
export function foldedPart({ id, lines }: BriefPart): Readonly<Record<"shown" | "folded", BriefPart["lines"]>> {
	return (id === "earlier" || id === "noted") && lines.length - shownOfPast > 1
		? { shown: lines.slice(0, shownOfPast), folded: lines.slice(shownOfPast) }
		: { shown: lines, folded: [] };
}
