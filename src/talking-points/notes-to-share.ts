import { isQuietTopic } from "./group-notes";
import { addDays, type CivilDate } from "../calendar/civil-date";
import { dateInName, dayOfName } from "../calendar/date-in-name";
import { isSomebody, type PersonTopic, personTopics } from "../topics/person-topics";
import { defaultTalkingOptions, type Subject, subjectOf, type TalkingContext, type TalkingPointSource } from "./subject";
import type { NamedNote, SharedTopic, TalkingPoint } from "./talking-point";
import type { IndexedNote } from "../topics/note-reading";
import { type TopicHit, touchOf } from "../topics/topics";
import type { Person } from "../people/person/person";
import { termName } from "../people/person/term-name";
import { linkedName } from "../topics/note-topics";
import { toldElsewhere } from "./told-elsewhere";
import { linksIn } from "./usage";

/** A note worth sending. */
export type ShareNote = Extract<TalkingPoint, { kind: "share-note" }>;

/** That a note touches a topic, as the topic is written on the person's note. */
type Shared = TopicHit & { readonly shown: string; readonly passing: boolean | undefined };

const mostWeighed = 60;
const mostPoints = 4;
const mostLooked = 40;
const newsWeight = { written: 0.5, changed: 0.35, kept: 0 };
/** Without a last talk, notes of this many days count as new. */
const newDays = 90;
/** So many lines of other notes are looked into. */
const mostTold = 400;

/** Notes of mine that touch a topic of theirs, new ones first; what was sent once does not come again. Giving comes before asking. */
export const notesToShare: TalkingPointSource = (subject, context, today) => sharedNotes(subject, context, today, mostPoints);

/** What could I send to this person? */
export function notesFor(person: Person, context: TalkingContext, limit: number, today: CivilDate): readonly ShareNote[] {
	if (context.topicIndex.note(person.path)?.private === true) return [];
	return sharedNotes(subjectOf(person, defaultTalkingOptions, today), context, today, limit);
}

/**
 * A note chosen for a person by hand, with the topics that the two share, whether or not Kith would have suggested it. Undefined where they
 * share none, or where either is private.
 */
export function noteToShare(path: string, person: Person, context: TalkingContext, today: CivilDate): ShareNote | undefined {
	const { topicIndex } = context;
	const note = topicIndex.note(path);
	if (note?.private !== false || topicIndex.note(person.path)?.private === true) return undefined;
	const hits = hitsOf(path, personTopics(person, context), context);
	// That the person's note links to this one says nothing of what it is about.
	const others = hits.filter(({ shown }) => linkedName(shown) !== linkedName(path));
	const shared = others.length > 0 ? others : hits;
	return shared.length > 0
		? pointOf(promiseOf(note, touchOf(shared), sinceWhen(subjectOf(person, defaultTalkingOptions, today), today), context), shared)
		: undefined;
}

/**
 * Notes of mine written since a day that touch these topics, the newest first: what could be posted in a group. Without a day, those of the
 * last months.
 */
export function postsOn(
	topics: readonly string[],
	since: CivilDate | null,
	context: TalkingContext,
	limit: number,
	today: CivilDate,
): readonly ShareNote[] {
	const { topicIndex } = context;
	const asked = topics.map((text) => ({ query: topicIndex.topic(text), weight: 1 }));
	const found = topicIndex.touching(
		asked.map((topic) => ({ ...topic, isSpared: undefined })),
		mostWeighed,
		(path) => context.personOf(path) === undefined,
	);
	return found
		.flatMap(({ path, touch }) => {
			const note = topicIndex.note(path);
			const promise = note && promiseOf(note, touch, since ?? addDays(today, -newDays), context);
			return promise?.news === "written" && promise.on <= today && !isMeeting(promise.note, context) ? [promise] : [];
		})
		.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.note.path < b.note.path ? -1 : 1))
		.slice(0, limit)
		.map((promise) => pointOf(promise, hitsOf(promise.note.path, asked, context)));
}

/** From when on a note is new to them. */
function sinceWhen({ lastTalk }: Subject, today: CivilDate): CivilDate {
	return lastTalk?.to ?? addDays(today, -newDays);
}

function sharedNotes(subject: Subject, context: TalkingContext, today: CivilDate, limit: number): readonly ShareNote[] {
	const { person, usage } = subject;
	const { topicIndex } = context;
	const since = sinceWhen(subject, today);
	const topics = personTopics(person, context);
	const weighed = topics.map((topic) => ({
		query: topic.query,
		weight: topic.weight,
		isSpared: topic.passing ? (path: string) => isNoteOf(path, topic) : undefined,
	}));
	const order = topicIndex.touching(weighed, mostWeighed, (path) => path !== person.path && !usage.wasShared(path))
		.flatMap(({ path, touch }) => {
			const note = topicIndex.note(path);
			return note ? [promiseOf(note, touch, since, context)] : [];
		})
		.sort((a, b) => b.weight - a.weight || (a.on < b.on ? 1 : a.on > b.on ? -1 : a.note.path < b.note.path ? -1 : 1));
	const past = new Set(
		[...person.groups, ...person.eras, ...person.projects].flatMap((term) => term.path ?? topicIndex.notesNamed(termName(term))),
	);
	const points: ShareNote[] = [];
	let told: string | undefined;
	for (const promise of order.slice(0, Math.max(mostLooked, limit))) {
		if (points.length === limit) break;
		const { path } = promise.note;
		if (past.has(path) || context.personOf(path) || isMeeting(promise.note, context)) continue;
		if (isNamedIn((told ??= toldOf(person, context, today)), promise.note)) continue;
		const hits = hitsOf(path, topics.filter((topic) => !topic.passing || !isNoteOf(path, topic)), context);
		if (hits.length > 0) points.push(pointOf(promise, hits));
	}
	return points;
}

/** What a person's note links to is not told of what it links to. */
function isNoteOf(path: string, { query }: PersonTopic): boolean {
	return linkedName(path) === linkedName(query.text);
}

/** A topic as it is asked for. */
type Asked = Pick<PersonTopic, "query" | "weight"> & Partial<Pick<PersonTopic, "term" | "passing">>;

function hitsOf(path: string, topics: readonly Asked[], context: TalkingContext): readonly Shared[] {
	return topics.flatMap(({ query, weight, term, passing }) => {
		const hit = context.topicIndex.hitOf(path, query);
		const isTold = hit !== undefined && !isQuietTopic({ text: query.text, term }, context);
		return isTold ? [{ ...hit, weight: hit.weight * weight, shown: query.text, passing }] : [];
	});
}

/** A note as it is weighed, before it is looked into. */
interface Promising extends Pick<ShareNote, "news" | "on" | "weight"> {
	readonly note: IndexedNote;
}

function promiseOf(note: IndexedNote, touch: number, since: CivilDate, context: TalkingContext): Promising {
	const { written, changed } = daysOf(note, context);
	const news = written > since ? "written" : changed > since ? "changed" : "kept";
	return { note, news, on: news === "written" ? written : changed, weight: touch + newsWeight[news] };
}

function pointOf({ note: { path, name }, ...promise }: Promising, hits: readonly Shared[]): ShareNote {
	const ordered = [...hits].sort((a, b) => b.weight - a.weight);
	const shared: readonly SharedTopic[] = ordered
		.filter((hit, index) => ordered.findIndex((other) => other.found === hit.found) === index)
		.slice(0, 3)
		.map(({ shown, found, line, passing }) => ({ topic: shown, found, line, ...(passing && { passing }) }));
	return { kind: "share-note", text: name, note: { path, name }, shared, ...promise, source: { path, line: shared[0]?.line ?? null } };
}

/** When a note was written and last changed: by its properties; else by the file, whose times mean something only where they differ. */
function daysOf(note: IndexedNote, context: TalkingContext): { readonly written: CivilDate; readonly changed: CivilDate } {
	const [made, touched] = [context.dayOf(note.createdAt), context.dayOf(note.modifiedAt)];
	const written = note.writtenOn ?? dateInName(note.name) ?? (made < touched ? made : touched);
	return { written, changed: note.changedOn ?? (touched > made ? touched : written) };
}

/** What I keep of a chat group under its name. */
const ofChat = /^(?:微信|家庭|同学|朋友)?群(?:聊)?[：:·\s]|群$|^(?:group|chat|whatsapp|signal|wechat)[：:]/iu;

/**
 * A note of a day that names people is a record of being together, one that names hardly anything else a list of them, one on a chat group
 * of what is said there: nothing to hand on.
 */
function isMeeting({ path, name }: NamedNote, context: TalkingContext): boolean {
	if (ofChat.test(name)) return true;
	const labels = context.topicIndex.labelsOf(path);
	const people = labels.filter((label) => isSomebody(label.text, context)).length;
	return people > 0 && ((dateInName(name) ?? dayOfName(name)) !== undefined || (people > 2 && people * 2 > labels.length));
}

/** Of a day together there may be a text that they have not seen. */
const writtenDown = /写[在到]|寫[在到]|w(?:rote|ritten) (?:it )?(?:up|down|in)|notes? in/iu;

/** What the notes tell of the two, in small letters. */
function toldOf(person: Person, context: TalkingContext, today: CivilDate): string {
	const elsewhere = toldElsewhere(person, context, today, mostTold).filter(({ text }) => !writtenDown.test(text));
	return [...person.interactions, ...person.remarks, ...elsewhere]
		.map(({ text }) => text)
		.join("\n")
		.toLowerCase();
}

/** Whether a text names a note, so that the two have talked of it: by a link, or by a name that is no mere word. */
function isNamedIn(told: string, { name }: NamedNote): boolean {
	const written = name.toLowerCase();
	return /\s|\p{Script=Han}{4}/u.test(name) ? told.includes(written) : linksIn(told).includes(written);
}
