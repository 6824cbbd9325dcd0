import { noteName } from "../notes/note-name";
import { nameKey } from "../people/names/name-key";
import { openTerms } from "../people/person/is-open";
import type { Person } from "../people/person/person";
import { termName } from "../people/person/term-name";
import type { TalkingContext, TalkingPointSource } from "./subject";
import type { TalkingPoint } from "./talking-point";

const mostPoints = 2;
const mostTogether = 60;
/** A topic of more people than this, or this part of all, is no reason to introduce two of them. */
const rare = { people: 4, part: 0.02 };

/**
 * Two people who share a rare topic and, as far as the notes tell, do not know each other: no link either way, no shared group or meeting,
 * and no introduction, however it went.
 */
export const introductions: TalkingPointSource = ({ person }, context) => {
	if (openTerms(person, "topics").length === 0) return [];
	const isStranger = strangersTo(person, context);
	const points: TalkingPoint[] = [];
	for (const [other, text] of sharingWith(person, context)) {
		if (isStranger(other)) {
			points.push({
				kind: "introduction",
				text,
				other: { path: other.path, name: other.name },
				source: { path: other.path, line: null },
			});
		}
		if (points.length === mostPoints) break;
	}
	return points;
};

/** Who else has a rare topic of theirs, and which; one after the other, for mostly the first few will do. */
function* sharingWith(person: Person, context: TalkingContext): Generator<readonly [Person, topic: string]> {
	const { topicIndex, others } = context;
	const most = Math.max(rare.people, Math.floor(others.count * rare.part));
	const seen = new Set([person.path]);
	for (const { text } of person.topics) {
		const sharing = topicIndex.phrase(text).plain === "" ? [] : others.withTopic(text);
		if (sharing.length > most) continue;
		for (const path of sharing) {
			const other = seen.has(path) ? undefined : context.personOf(path);
			seen.add(path);
			if (other && !other.paused) yield [other, text];
		}
	}
}

/** Whether nothing in the notes shows that two people know each other. Private links count: they are not shown, only heeded. */
function strangersTo(a: Person, context: TalkingContext): (b: Person) => boolean {
	const { topicIndex } = context;
	const plain = (text: string): string => topicIndex.phrase(text).plain;
	const termsOfA = new Set(termsOf(a).map(plain));
	let placesOfA: ReadonlySet<string> | undefined;
	// What costs least is asked first.
	return (b) => {
		if (isThrough(a, b) || isThrough(b, a) || isIntroduced(a, b) || isIntroduced(b, a)) return false;
		if (termsOf(b).some((text) => termsOfA.has(plain(text)))) return false;
		if (topicIndex.linksTo(a.path, namesOf(b)) || topicIndex.linksTo(b.path, namesOf(a))) return false;
		const places = (placesOfA ??= new Set(placesOf(a, context)));
		return !placesOf(b, context).some((place) => places.has(place));
	};
}

function termsOf({ groups, eras, projects }: Person): readonly string[] {
	return [...groups, ...eras, ...projects].map(termName);
}

/** Where a person was noted with others: a line; a meeting, a group or a project as a whole. */
function placesOf(person: Person, context: TalkingContext): readonly string[] {
	const met = person.contacts.map(({ origin, source }) =>
		(origin === "meeting" ? source.path : `${source.path}\n${String(source.line)}`),
	);
	const named = context
		.mentionsOf(person.path)
		.map(({ source, when }) =>
			(when === undefined && !listsEverybody(source.path, context) ? source.path : `${source.path}\n${String(source.line)}`),
		);
	return [...met, ...named];
}

/** A page with links to very many says nothing about who knows whom. */
function listsEverybody(path: string, { topicIndex }: TalkingContext): boolean {
	return topicIndex.labelsOf(path).length > mostTogether;
}

function namesOf(person: Person): readonly string[] {
	return [person.name, ...person.aliases];
}

/** Whether the log of one tells of an introduction to the other, by a link or by name. */
function isIntroduced(a: Person, b: Person): boolean {
	const told = a.interactions.flatMap(({ introduction }) => introduction?.people ?? none);
	if (told.length === 0) return false;
	const keys = new Set([...namesOf(b), noteName(b.path)].map(nameKey));
	return told.some(({ name, link }) => keys.has(nameKey(name)) || (link !== undefined && keys.has(nameKey(noteName(link)))));
}

const none: readonly never[] = [];

function isThrough(a: Person, b: Person): boolean {
	return a.metThrough !== undefined && (a.metThrough.path === b.path || namesOf(b).includes(a.metThrough.text));
}
