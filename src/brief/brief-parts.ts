import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { Reach } from "../channels/reach";
import { compareIntervals, type DateInterval } from "../calendar/date-interval";
import type { Commitment } from "../commitments/commitment";
import type { Source } from "../notes/note";
import { isSaid, spoken } from "../notes/lines/spoken";
import { ageOf } from "../talking-points/age";
import { shortened } from "../talking-points/shortened";
import type { TalkingPoint } from "../talking-points/talking-point";
import type { Words } from "../words/words";
import type { Acquaintances } from "./acquaintances";
import type { Brief, BriefLine, Knowing } from "./brief";
import type { VaultWords } from "../notes/vault-words";

/** One line of a brief in words, with the place it comes from. */
export interface PartLine {
	/** What the line is about, said before it. */
	readonly label: string | null;
	readonly text: VaultWords;
	/** Age, day or channel, said after it in a fainter hand. */
	readonly aside: VaultWords | null;
	/** Path of the note that the text names, where it does nothing else. */
	readonly link: string | null;
	/** Null where nothing is known yet. */
	readonly source: Source | null;
	/** The promise of mine that the line is. */
	readonly promise: Pick<Commitment, "text" | "source"> | null;
	/** The way to reach them that the line names. */
	readonly reach?: Pick<Reach, "channel" | "value">;
}

/** A part of a brief under a title of its own. */
export interface BriefPart {
	readonly id:
		| "died"
		| "last" | "noted" | "earlier" | "why" | "boundaries" | "reach" | "threads" | "mine" | "theirs" | "thanks" | "facts" | "dates"
		| "shared" | "acquaintances" | "toShare" | "knowing" | "problems";
	readonly title: string;
	readonly lines: readonly PartLine[];
}

/** A note worth sending, in words. */
export interface ShownNote {
	readonly path: string;
	readonly name: VaultWords;
	/** The topics that the two share. */
	readonly shared: VaultWords;
	readonly why: VaultWords;
	readonly source: Source;
}

/** The parts beside a note, in order; what to send stands there with buttons of its own. */
const besideNote: readonly BriefPart["id"][] = [
	"died",
	"last", "noted", "earlier", "why", "boundaries", "reach", "threads", "mine", "theirs", "thanks", "dates", "shared", "acquaintances",
	"facts", "knowing", "problems",
];

/** So many lines of a part are read before a talk. */
const mostLines = 10;

/** The parts of a brief worth showing beside the note. A brief with nothing to say, such as that of a private note, has none. */
export function briefParts(brief: Brief, words: Words, today: CivilDate): readonly BriefPart[] {
	const all = allParts(brief, words, today);
	// Where contact has ended that is read before anything else.
	const order = brief.silence ? [...new Set<BriefPart["id"]>(["boundaries", ...besideNote])] : besideNote;
	const parts = order.flatMap((id) => all.filter((part) => part.id === id));
	return brief.last === undefined && parts.length === 1
		? []
		: parts.map((part) => shortPart(part.id === "shared" ? { ...part, lines: together(part.lines, words.brief.comma) } : part, words));
}

/** What was may be told in whole paragraphs, and for ten years. */
const longestTold = 120;
const mostPast = 30;

/** A long part ends with how much more there is; the note has it all. */
function shortPart(part: BriefPart, words: Words): BriefPart {
	return part.id === "earlier" ? part : { ...part, lines: upTo(mostLines, part.lines, words) };
}

function upTo(most: number, lines: readonly PartLine[], { brief: say }: Words): readonly PartLine[] {
	const more = lines.length - most;
	return more > 1 ? [...lines.slice(0, most), line(say.andMore(more), lines[most]?.source ?? null)] : lines;
}

/** That contact has ended comes before all else that is to be heeded. */
function boundaryLines({ silence, boundaries, person }: Brief, { people, brief: say }: Words): readonly PartLine[] {
	return [
		...(silence ? [line(people.ended[silence.ending], silence.source ?? { path: person.path, line: null }, say.fromNotes)] : []),
		...boundaries.map((one) => line(spoken(one.text), one.source, one.source.line === null ? null : say.fromNotes)),
	];
}

/** Everything that a brief says, part by part; parts without a line are left out. */
export function allParts(brief: Brief, words: Words, today: CivilDate): readonly BriefPart[] {
	const { brief: say, people, talkingPoints, when } = words;
	const ago = (one: BriefLine): PartLine => line(spoken(one.text), one.source, one.when ? since(one.when, when, today) : null);
	const promised = ({ text, dueOn, source }: Commitment): PartLine =>
		line(spoken(text), source, dueOn === undefined ? null : say.due(when.day(dueOn, today)));
	const knowing = ({ about, known }: Knowing): PartLine => ({
		...(known ? ago(known) : line(say.ask[about], null)),
		label: say.about[about],
	});
	const last = (): PartLine => {
		if (!brief.last) return line(say.never, null);
		const { source, channel, text } = brief.last;
		const on = when.interval(brief.last.when, today);
		const aside = [when.ago(brief.last.when, today), ...(channel === null ? [] : [channel])].join(say.comma);
		return text === "" ? line(on, source, aside) : { ...line(spoken(text), source, aside), label: on };
	};
	const { earlier: past } = brief;
	const was = (one: BriefLine): PartLine => ({ ...ago(one), text: shortened(one.text, longestTold) });
	// What is later was no contact: it came to nothing, or tells of them only.
	const sinceLast = ({ when: on }: BriefLine): number => (!on ? -1 : brief.last ? compareIntervals(on, brief.last.when) : 1);
	const deep = (one: BriefLine): PartLine => deepLine(one, say.deep(one.when ? when.interval(one.when, today) : ""));
	const lines: Readonly<Record<BriefPart["id"], readonly PartLine[]>> = {
		died: brief.died ? [line(say.diedOn(brief.died.when && when.interval(brief.died.when, today)), brief.died.source)] : [],
		last: [
			last(), ...goesOn(brief, words, today), ...[brief.deep ?? []].flat().map(deep),
			...past.filter((one) => sinceLast(one) === 0).map(was),
		],
		noted: past.filter((one) => sinceLast(one) > 0).map(was),
		earlier: upTo(mostPast, past.filter((one) => sinceLast(one) < 0).map(was), words),
		why: brief.why ? [ago(brief.why)] : [],
		boundaries: boundaryLines(brief, words),
		reach: reachLines(brief, words),
		threads: brief.threads.map(ago),
		mine: brief.mine.map((one) => ({ ...promised(one), promise: { text: one.text, source: one.source } })),
		theirs: brief.theirs.map(promised),
		thanks: brief.thanks.map(ago),
		facts: brief.facts.map(ago),
		dates: brief.dates.map(({ on, date, source }) => ({
			...line(
				when.day(on, today),
				source,
				[when.inDays(daysBetween(today, on)), ...(date.calendar === "lunar" ? [date.text] : [])].join(say.comma),
			),
			label: say.birthday,
		})),
		shared: brief.shared.map((one) => ({ ...ago(one), label: say.past[one.past] })),
		acquaintances: acquaintanceLines(brief.acquaintances, say),
		toShare: brief.toShare.map(({ note, source, shared }) => ({
			...line(note.name, source, talkingPoints.topics(shared)),
			link: note.path,
		})),
		knowing: brief.knowing.map(knowing),
		problems: brief.problems.map((problem) => line(people.problem(problem), {
			path: problem.code === "copied" ? problem.value : brief.person.path,
			line: null,
		})),
	};
	return (Object.keys(lines) as BriefPart["id"][])
		.map((id) => ({ id, title: say[id], lines: lines[id] }))
		.filter((part) => part.lines.length > 0);
}

function deepLine({ text, source }: BriefLine, label: string): PartLine {
	return isSaid(text) ? { ...line(spoken(text), source), label } : line(label, source);
}

/** What the note tells of a later day. */
function goesOn({ goesOn: later }: Brief, { brief: say, when }: Words, today: CivilDate): readonly PartLine[] {
	return later?.when
		? [{ ...line(shortened(later.text, longestTold), later.source), label: say.goesOn(when.interval(later.when, today)) }]
		: [];
}

/** How long ago something was; nobody knows how many months ago a year was. */
function since(on: DateInterval, when: Words["when"], today: CivilDate): string {
	return on.precision === "year" && ageOf(on, today).unit !== "year" ? when.interval(on, today) : when.ago(on, today);
}

/** How to reach them, then what to know for that. */
function reachLines({ reach, languages, zone, person }: Brief, { settings: { propertyNames }, brief: say }: Words): readonly PartLine[] {
	const own = { path: person.path, line: null };
	const told = (meaning: "languages" | "timezone", texts: readonly string[]): readonly PartLine[] =>
		(texts.length === 0 ? [] : [{ ...line(texts.join(say.comma), own), label: propertyNames[meaning] }]);
	return [
		...reach.map(({ channel, value }) => ({ ...line(value, own), label: propertyNames[channel], reach: { channel, value } })),
		...told("languages", languages),
		...told("timezone", zone === undefined ? [] : [zone]),
	];
}

function acquaintanceLines({ people, crowds }: Acquaintances, say: Words["brief"]): readonly PartLine[] {
	return [
		...people.map(({ path, name, source, through, text }) => ({
			...line(name, source, through === "group" ? `${say.through.group}${say.colon}${spoken(text)}` : say.through[through]),
			link: path,
		})),
		...crowds.map(({ text, count, source }, index) =>
			line(say.ofGroup(count, spoken(text), index === 0 && people.length === 0), source),
		),
	];
}

/** The notes worth sending to a person. */
export function shownNotes(
	notes: readonly Extract<TalkingPoint, { kind: "share-note" }>[],
	{ talkingPoints }: Words,
	today: CivilDate,
): readonly ShownNote[] {
	return notes.map((point) => ({
		...point.note,
		shared: talkingPoints.topics(point.shared),
		why: talkingPoints.why(point, today),
		source: point.source,
	}));
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

function line(text: VaultWords, source: Source | null, aside: VaultWords | null = null): PartLine {
	return { label: null, text, aside, link: null, source, promise: null };
}
