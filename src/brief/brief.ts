import { saysNotTo } from "../interactions/not-to-mention";
import { lifeSubjects, type LifeSubject } from "../interactions/life-subjects";
import type { CivilDate } from "../calendar/civil-date";
import { compareIntervals, type DateInterval } from "../calendar/date-interval";
import type { ImportantDate } from "../calendar/important-date";
import type { Commitment } from "../commitments/commitment";
import { openItems } from "../interactions/logs/open-items";
import type { Source } from "../notes/note";
import { isSaid } from "../notes/lines/spoken";
import { isOpen, openDetails, openTerms } from "../people/person/is-open";
import { type Reach, reachOf } from "../channels/reach";
import { nearBirthday } from "../people/person/next-birthday";
import type { Person, Problem } from "../people/person/person";
import type { Standing } from "../people/person/standing";
import { type Acquaintances, acquaintancesOf } from "./acquaintances";
import { type Fact, factsOf, hobbyTopicOf, knownOf, unknownOf } from "../talking-points/knowledge";
import { newestFirst, withoutDay } from "../talking-points/dated-remarks";
import { allBoundaries, readBoundaries } from "../talking-points/boundaries";
import { openPromises } from "../talking-points/promises";
import { isWorkplace } from "../talking-points/group-notes";
import type { TalkingContext } from "../talking-points/subject";
import type { TalkingPoint } from "../talking-points/talking-point";
import { type PastLine, timelineOf } from "./timeline";
import type { VaultWords } from "../notes/vault-words";

/** Something that a note says, as written, and where. */
export interface BriefLine {
	readonly text: VaultWords;
	readonly source: Source;
	readonly when?: DateInterval;
}

/** What two people have in common. */
export interface SharedLine extends BriefLine {
	readonly past: "project" | "era" | "group" | "workplace" | "met" | "topic";
}

/** Something one may know about a person: what the notes say about it, or nothing yet. */
export interface Knowing {
	readonly about: LifeSubject;
	readonly known: BriefLine | undefined;
}

/** What to know before a talk, as data. Every line cites its source; nothing is weighed into a score. */
export interface Brief {
	readonly person: { readonly path: string; readonly name: string };
	/** That they have died, on which day where the note says it. */
	readonly died: BriefLine | undefined;
	/** The last time, with what was said where the log tells and it is not private. */
	readonly last:
		| { readonly when: DateInterval; readonly source: Source; readonly channel: string | null; readonly text: string }
		| undefined;
	/** The newest line of the note with a day that is later, where that is no part of the log. */
	readonly goesOn: BriefLine | undefined;
	/** What mattered in the last talk that went deep. */
	readonly deep: BriefLine | undefined;
	/** What else is told of that day, and what was before, by the log and by dated notes, newest first. */
	readonly earlier: readonly BriefLine[];
	readonly why: BriefLine | undefined;
	readonly boundaries: readonly BriefLine[];
	/** That contact has ended, as the notes tell. */
	readonly silence: Person["silence"];
	/** How to reach them, as they like it best. */
	readonly reach: readonly Reach[];
	/** What they speak, and where their clock is. */
	readonly languages: readonly string[];
	readonly zone: string | undefined;
	readonly threads: readonly BriefLine[];
	readonly mine: readonly Commitment[];
	readonly theirs: readonly Commitment[];
	readonly thanks: readonly BriefLine[];
	readonly facts: readonly Fact[];
	readonly dates: readonly { readonly name: "birthday"; readonly date: ImportantDate; readonly on: CivilDate; readonly source: Source }[];
	readonly shared: readonly SharedLine[];
	readonly acquaintances: Acquaintances;
	/** Notes to bring along. */
	readonly toShare: readonly Extract<TalkingPoint, { kind: "share-note" }>[];
	readonly knowing: readonly Knowing[];
	/** What of the properties could not be read. */
	readonly problems: readonly Problem[];
}

const mostFacts = 8;
const mostNotes = 3;

/** Gathers what to know of a person before a talk. `points` are their talking points, already filtered and ordered. */
export function briefOf(
	person: Person,
	standing: Standing,
	points: readonly TalkingPoint[],
	context: TalkingContext,
	today: CivilDate,
): Brief {
	const { path, name } = person;
	const own: Source = { path, line: null };
	const line = (meaning: string, text: string | null): BriefLine[] =>
		(text === null || !isSaid(text) || !isOpen(person, meaning) ? [] : [{ text, source: own }]);
	const isOwnNotePrivate = context.topicIndex.isPrivate(path, null);
	if (isOwnNotePrivate) return emptyBrief(person);
	const open = openPromises(person, context);
	const past = timelineOf(person, context, today);
	const last = lastOf(person, standing, past);
	const birthday = nearBirthday(person, today);
	return {
		person: { path, name },
		died: diedOf(person),
		last,
		goesOn: goesOnOf(person, last, today),
		deep: lastDeep(person, today),
		earlier: past.filter(({ source }) => source.path !== last?.source.path || source.line !== last.source.line),
		why: line("why", person.why)[0],
		silence: person.died ? undefined : person.silence,
		boundaries: [...person.boundaries.flatMap((text) => line("boundaries", text)), ...toldBoundaries(person)],
		reach: reachOf(person),
		languages: openDetails(person, "languages"),
		zone: person.died ? undefined : openDetails(person, "timezone")[0],
		threads: saidIn(points, "thread"),
		mine: byDue(open.filter((one) => one.by === "me")),
		theirs: byDue(open.filter((one) => one.by === "them")),
		thanks: saidIn(points, "thanks"),
		facts: factsOf(person, today).slice(0, mostFacts),
		dates: person.birthday && birthday ? [{ name: "birthday", date: person.birthday, on: birthday.on, source: own }] : [],
		shared: [
			...shared(person, "project"),
			...shared(person, "era"),
			...groups(person, context),
			...line("met", person.met).map((one) => ({ ...one, past: "met" as const })),
			...person.topics.flatMap((term) => line("topics", term.text)).map((one) => ({ ...one, past: "topic" as const })),
		],
		acquaintances: acquaintancesOf(person, context),
		toShare: points.filter((point) => point.kind === "share-note").slice(0, mostNotes),
		knowing: knowingOf(person, context, today),
		problems: person.problems,
	};
}

/** A person note that is private as a whole is spoken of nowhere. */
function emptyBrief({ path, name }: Person): Brief {
	return {
		person: { path, name },
		died: undefined,
		last: undefined,
		goesOn: undefined,
		deep: undefined,
		earlier: [],
		why: undefined,
		silence: undefined,
		boundaries: [],
		reach: [],
		languages: [],
		zone: undefined,
		threads: [],
		mine: [],
		theirs: [],
		thanks: [],
		facts: [],
		dates: [],
		shared: [],
		acquaintances: { people: [], crowds: [] },
		toShare: [],
		knowing: [],
		problems: [],
	};
}

/** What their note says is to be heeded, and in the log, is not to be mentioned. */
function toldBoundaries({ path, remarks, interactions }: Person): readonly BriefLine[] {
	return [
		...remarks.filter((one) => (one.heed ?? one.bars) && !one.private),
		...interactions.filter((one) => !one.private && saysNotTo(one.text)),
	].map(({ text, line }) => ({ text, source: { path, line } }));
}

function diedOf(person: Person): BriefLine | undefined {
	const { died, path } = person;
	if (died === false || !isOpen(person, "died")) return undefined;
	return { text: "", source: { path, line: null }, ...(died === true ? {} : { when: died }) };
}

function lastOf(person: Person, { lastInteraction }: Standing, past: readonly PastLine[]): Brief["last"] {
	if (!lastInteraction) return undefined;
	const { when, source } = lastInteraction;
	const logged = person.interactions.find((one) => one.oneToOne && compareIntervals(one.when, when) === 0 && !one.private);
	if (logged) {
		return {
			when,
			source: { path: person.path, line: logged.line },
			channel: logged.channel,
			text: isSaid(logged.text) ? logged.text : "",
		};
	}
	return {
		when,
		source,
		channel: null,
		text: past.find((line) => line.source.path === source.path && line.source.line === source.line)?.text ?? "",
	};
}

function goesOnOf({ path, remarks }: Person, last: Brief["last"], today: CivilDate): BriefLine | undefined {
	const [newest] = newestFirst(remarks.flatMap(({ when, private: hidden, text, line }) => (
		!hidden && when?.precision === "day" && when.from <= today && withoutDay(text) !== text && when.from > (last?.when.to ?? "")
			? [{ when, text: withoutDay(text), source: { path, line } }]
			: [])));
	return newest;
}

function lastDeep({ path, interactions }: Person, today: CivilDate): BriefLine | undefined {
	const [last] = [...openItems(interactions, "deep", today)].sort((a, b) => compareIntervals(b.one.when, a.one.when));
	return last && { text: last.text, when: last.one.when, source: { path, line: last.line } };
}

function saidIn(points: readonly TalkingPoint[], kind: "thread" | "thanks"): readonly BriefLine[] {
	return points.flatMap((point) => {
		if (point.kind !== kind || (point.kind === "thread" && !point.asked)) return [];
		return [{ text: point.text, source: point.source, when: point.when }];
	});
}

const pasts = { project: "projects", era: "eras" } as const;

function shared(person: Person, kind: keyof typeof pasts): readonly SharedLine[] {
	return openTerms(person, pasts[kind]).map(({ text }) => ({ text, past: kind, source: { path: person.path, line: null } }));
}

function groups(person: Person, context: TalkingContext): readonly SharedLine[] {
	return openTerms(person, "groups").map((term) => ({
		text: term.text,
		past: isWorkplace(term, person, context) ? "workplace" : "group",
		source: { path: person.path, line: null },
	}));
}

function byDue(commitments: readonly Commitment[]): readonly Commitment[] {
	return [...commitments].sort((a, b) =>
		((a.dueOn ?? "9999") < (b.dueOn ?? "9999") ? -1 : (a.dueOn ?? "9999") > (b.dueOn ?? "9999") ? 1 : 0),
	);
}

function knowingOf(person: Person, context: TalkingContext, today: CivilDate): readonly Knowing[] {
	// Of the dead nothing is left to be asked.
	const isAllowed = readBoundaries(allBoundaries(person));
	const unknown = new Set(person.died || person.silence ? [] : unknownOf(person, context, today).filter((about) =>
		isAllowed({ kind: "question", about, source: null })));
	return lifeSubjects.flatMap((about) => {
		const fact = knownOf(person, about, context, today);
		const hobby = about === "hobbies" && !fact ? hobbyTopicOf(person) : undefined;
		const known: BriefLine | undefined = fact
			?? (hobby === undefined ? undefined : { text: hobby, source: { path: person.path, line: null } });
		// What is known in private only is neither shown nor asked for.
		return known || unknown.has(about) ? [{ about, known }] : [];
	});
}
