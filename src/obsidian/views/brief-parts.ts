import { type CivilDate, daysBetween } from "../../calendar/civil-date";
import type { Brief, BriefLine, Knowing } from "../../brief/brief";
import type { Commitment } from "../../commitments/commitment";
import type { Source } from "../../notes/note";
import type { ShownPromise } from "../../reconnect/entry-text";
import { spoken } from "../../talking-points/spoken";
import type { TalkingPoint } from "../../talking-points/talking-point";
import type { Words } from "../../words/words";

/** One line of a brief in words, with the place it comes from. */
export interface PartLine {
	/** What the line is about, said before it. */
	readonly label: string | null;
	readonly text: string;
	/** Age, day or channel, said after it in a fainter hand. */
	readonly aside: string | null;
	/** Path of the person that the text names, where it does nothing else. */
	readonly person: string | null;
	/** Null where nothing is known yet. */
	readonly source: Source | null;
	/** The promise of mine that the line is. */
	readonly promise: ShownPromise | null;
}

/** A part of a brief under a title of its own. */
export interface BriefPart {
	readonly id: "last" | "why" | "boundaries" | "threads" | "mine" | "theirs" | "thanks" | "facts" | "dates" | "shared" | "acquaintances" | "knowing";
	readonly title: string;
	readonly lines: readonly PartLine[];
}

/** A note worth sending, in words. */
export interface ShownNote {
	readonly path: string;
	readonly name: string;
	/** The topics that the two share. */
	readonly shared: string;
	readonly why: string;
	readonly source: Source;
}

/** The parts of a brief that have something to say. A brief that says nothing at all, as one of a private note, has none. */
export function briefParts(brief: Brief, { brief: say }: Words, today: CivilDate): readonly BriefPart[] {
	const part = (id: BriefPart["id"], lines: readonly PartLine[]): BriefPart => ({ id, title: say[id], lines });
	const ago = (one: BriefLine): PartLine => line(spoken(one.text), one.source, one.when ? say.ago(one.when, today) : null);
	const promised = ({ text, dueOn, source }: Commitment): PartLine => line(spoken(text), source, dueOn === undefined ? null : say.due(say.day(dueOn, today)));
	const knowing = ({ about, known }: Knowing): PartLine => ({ ...(known ? ago(known) : line(say.ask[about], null)), label: say.about[about] });
	const parts = [
		part("why", brief.why ? [ago(brief.why)] : []),
		part("boundaries", brief.boundaries.map(ago)),
		part("threads", brief.threads.map(ago)),
		part("mine", brief.mine.map((one) => ({ ...promised(one), promise: { text: one.text, source: one.source } }))),
		part("theirs", brief.theirs.map(promised)),
		part("thanks", brief.thanks.map(ago)),
		part("dates", brief.dates.map(({ on, date, source }) => ({ ...line(say.day(on, today), source, [say.inDays(daysBetween(today, on)), ...(date.calendar === "lunar" ? [date.text] : [])].join(say.comma)), label: say.birthday }))),
		part("shared", together(brief.shared.map((one) => ({ ...ago(one), label: say.past[one.past] })), say.comma)),
		part("acquaintances", brief.acquaintances.map((one) => ({ ...line(one.name, one.source, one.through === "group" ? `${say.through.group}${say.colon}${spoken(one.text)}` : say.through[one.through]), person: one.path }))),
		part("facts", brief.facts.map(ago)),
		part("knowing", brief.knowing.map(knowing)),
	].filter(({ lines }) => lines.length > 0);
	return brief.last === undefined && parts.length === 0 ? [] : [part("last", [lastLine(brief.last, say, today)]), ...parts];
}

/** The notes worth sending to a person. */
export function shownNotes(notes: readonly Extract<TalkingPoint, { kind: "share-note" }>[], { talkingPoints }: Words, today: CivilDate): readonly ShownNote[] {
	return notes.map((point) => ({ ...point.note, shared: talkingPoints.topics(point.shared), why: talkingPoints.why(point, today), source: point.source }));
}

/** Lines that say the same kind of thing from the same place become one. */
function together(lines: readonly PartLine[], comma: string): readonly PartLine[] {
	const merged = new Map<string, PartLine>();
	for (const one of lines) {
		const key = JSON.stringify([one.label, one.source]);
		const former = merged.get(key);
		merged.set(key, former ? { ...former, text: `${former.text}${comma}${one.text}` } : one);
	}
	return [...merged.values()];
}

function lastLine(last: Brief["last"], say: Words["brief"], today: CivilDate): PartLine {
	if (!last) return line(say.never, null);
	const on = say.interval(last.when, today);
	const aside = [say.ago(last.when, today), ...(last.channel === null ? [] : [last.channel])].join(say.comma);
	return last.text === "" ? line(on, last.source, aside) : { ...line(spoken(last.text), last.source, aside), label: on };
}

function line(text: string, source: Source | null, aside: string | null = null): PartLine {
	return { label: null, text, aside, person: null, source, promise: null };
}
