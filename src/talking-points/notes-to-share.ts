import { addDays, type CivilDate } from "../calendar/civil-date";
import { dateInName } from "../calendar/date-in-name";
import { isSomebody, personTopics } from "./person-topics";
import { defaultTalkingOptions, type Subject, subjectOf, type TalkingContext, type TalkingPointSource } from "./subject";
import type { NamedNote, SharedTopic, TalkingPoint } from "./talking-point";
import { type IndexedNote, type TopicHit, touchOf } from "./topic-index";
import type { Person } from "../people/person";
import { linkedName } from "./note-topics";

/** A note worth sending. */
export type ShareNote = Extract<TalkingPoint, { kind: "share-note" }>;

/** That a note touches a topic, as the topic is written on the person's note. */
type Shared = Omit<TopicHit, "topic"> & { readonly shown: string };

const mostWeighed = 60;
const mostPoints = 4;
const mostLooked = 40;
const newsWeight = { written: 0.5, changed: 0.35, kept: 0 };
/** Without a last talk, notes of this many days count as new. */
const newDays = 90;

/** Notes of mine that touch a topic of theirs, new ones first; what was sent once does not come again. Giving comes before asking. */
export const notesToShare: TalkingPointSource = (subject, context, today) => sharedNotes(subject, context, today, mostPoints);

/** What could I send to this person? */
export function notesFor(person: Person, context: TalkingContext, limit: number, today: CivilDate): readonly ShareNote[] {
	if (context.topicIndex.note(person.path)?.private === true) return [];
	return sharedNotes(subjectOf(person, defaultTalkingOptions, today), context, today, limit);
}

/** A note that somebody has chosen for a person, with the topics that the two share, whether or not it would have been thought of. Nothing where they share none, or where either is private. */
export function noteToShare(path: string, person: Person, context: TalkingContext, today: CivilDate): ShareNote | undefined {
	const { topicIndex } = context;
	const note = topicIndex.note(path);
	if (note?.private !== false || topicIndex.note(person.path)?.private === true) return undefined;
	const hits = personTopics(person, context).flatMap(({ query, weight }) => {
		const hit = topicIndex.hitOf(path, query);
		return hit ? [{ ...hit, weight: hit.weight * weight, shown: query.text }] : [];
	});
	// That the person's note links to this one says nothing of what it is about.
	const others = hits.filter(({ shown }) => linkedName(shown) !== linkedName(path));
	const shared = others.length > 0 ? others : hits;
	return shared.length > 0 ? pointOf(note, shared, sinceWhen(subjectOf(person, defaultTalkingOptions, today), today), context) : undefined;
}

/** From when on a note is new to them. */
function sinceWhen({ lastTalk }: Subject, today: CivilDate): CivilDate {
	return lastTalk?.to ?? addDays(today, -newDays);
}

function sharedNotes(subject: Subject, context: TalkingContext, today: CivilDate, limit: number): readonly ShareNote[] {
	const { person } = subject;
	const since = sinceWhen(subject, today);
	const found = gather(subject, context);
	const points = mostPromising(found).map(([note, hits]) => pointOf(note, hits, since, context));
	const order = points.sort((a, b) => b.weight - a.weight || (a.on < b.on ? 1 : a.on > b.on ? -1 : a.note.path < b.note.path ? -1 : 1));
	const past = new Set([...person.groups, ...person.eras, ...person.projects].flatMap((term) => (term.path === undefined ? [] : [term.path])));
	return order.slice(0, Math.max(mostLooked, limit)).filter((point) => !past.has(point.note.path) && !context.personOf(point.note.path) && !isMeeting(point.note, context)).slice(0, limit);
}

/** Of very many notes, those that touch most and those that are newest: the rest could not come first. */
function mostPromising(found: ReadonlyMap<IndexedNote, readonly Shared[]>): readonly (readonly [IndexedNote, readonly Shared[]])[] {
	const all = [...found];
	if (all.length <= 2 * mostWeighed) return all;
	const touching = [...all].sort(([, a], [, b]) => touchOf(b) - touchOf(a)).slice(0, mostWeighed);
	const newest = all.sort(([a], [b]) => b.modifiedAt - a.modifiedAt).slice(0, mostWeighed);
	return [...new Map([...touching, ...newest])];
}

function gather(subject: Subject, context: TalkingContext): ReadonlyMap<IndexedNote, readonly Shared[]> {
	const found = new Map<IndexedNote, Shared[]>();
	for (const { query, weight, passing } of personTopics(subject.person, context)) {
		for (const { note, hit } of context.topicIndex.notesOn(query)) {
			if (!note.shareable || note.path === subject.person.path || subject.usage.wasShared(note.path)) continue;
			if (passing && linkedName(note.path) === linkedName(query.text)) continue;
			const shared: Shared = { found: hit.found, line: hit.line, weight: hit.weight * weight, shown: query.text };
			const hits = found.get(note);
			if (hits) hits.push(shared);
			else found.set(note, [shared]);
		}
	}
	return found;
}

function pointOf(note: IndexedNote, hits: readonly Shared[], since: CivilDate, context: TalkingContext): ShareNote {
	const ordered = [...hits].sort((a, b) => b.weight - a.weight);
	const shared: readonly SharedTopic[] = ordered.filter((hit, index) => ordered.findIndex((other) => other.found === hit.found) === index).slice(0, 3).map(({ shown, found, line }) => ({ topic: shown, found, line }));
	const { written, changed } = daysOf(note, context);
	const news = written > since ? "written" : changed > since ? "changed" : "kept";
	return {
		kind: "share-note", text: note.name, note: { path: note.path, name: note.name }, shared, news, on: news === "written" ? written : changed,
		weight: touchOf(hits) + newsWeight[news], source: { path: note.path, line: shared[0]?.line ?? null },
	};
}

/** When a note was written and last changed: as its properties say; else by the file, whose times are worth something only where they differ. */
function daysOf(note: IndexedNote, context: TalkingContext): { readonly written: CivilDate; readonly changed: CivilDate } {
	const [made, touched] = [context.dayOf(note.createdAt), context.dayOf(note.modifiedAt)];
	const written = note.writtenOn ?? dateInName(note.name) ?? (made < touched ? made : touched);
	return { written, changed: note.changedOn ?? (touched > made ? touched : written) };
}

/** A note of a day that names people is a record of being together, nothing to hand on. */
function isMeeting({ path, name }: NamedNote, context: TalkingContext): boolean {
	return dateInName(name) !== undefined && context.topicIndex.labelsOf(path).some((label) => isSomebody(label.text, context));
}
