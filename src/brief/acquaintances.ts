import type { Source } from "../notes/note";
import { isOpen, openTerms } from "../people/is-open";
import type { Person, Term } from "../people/person";
import { termName } from "../people/term-name";
import { isPrivateText } from "../notes/private-lines";
import type { TalkingContext } from "../talking-points/subject";

/** Somebody we both know, and what tells so. */
export interface Acquaintance {
	readonly path: string;
	readonly name: string;
	readonly source: Source;
	readonly through: "link" | "met" | "group";
	/** The group, where one tells. */
	readonly text: string;
}

const most = 8;
/** A group with more people than this says little about who knows whom. */
const smallGroup = 30;

/** Who we both know: people linked from their note or linking to it, who brought us together, then people of the same small group. Nothing private. */
export function acquaintancesOf(person: Person, context: TalkingContext): readonly Acquaintance[] {
	const found = new Map<string, Acquaintance>();
	const add = (other: Person | undefined, one: Pick<Acquaintance, "source" | "through" | "text">): void => {
		if (other && other.path !== person.path && !found.has(other.path)) found.set(other.path, { path: other.path, name: other.name, ...one });
	};
	const named = (text: string): Person | undefined => context.topicIndex.notesNamed(text).flatMap((note) => context.personOf(note.path) ?? [])[0];
	if (person.metThrough && isOpen(person, "metThrough")) {
		const { path, text } = person.metThrough;
		add(path === undefined ? named(text) : context.personOf(path), { through: "met", text: "", source: { path: person.path, line: null } });
	}
	for (const label of context.topicIndex.labelsOf(person.path)) add(named(label.text), { through: "link", text: "", source: { path: person.path, line: label.line } });
	for (const mention of context.mentionsOf(person.path)) {
		const { path, line } = mention.source;
		if (!context.topicIndex.isPrivate(path, line) && !isPrivateText(mention.text ?? "")) add(context.personOf(path), { through: "link", text: "", source: mention.source });
	}
	sameGroup(person, context, add);
	return [...found.values()].slice(0, most);
}

function sameGroup(person: Person, context: TalkingContext, add: (other: Person, one: Pick<Acquaintance, "source" | "through" | "text">) => void): void {
	const groups = openTerms(person, "groups");
	if (groups.length === 0) return;
	const key = (term: Term): string => context.topicIndex.phrase(termName(term)).plain;
	const members = new Map<string, Person[]>(groups.map((group) => [key(group), []]));
	for (const other of context.people()) {
		if (other.path !== person.path) for (const group of openTerms(other, "groups")) members.get(key(group))?.push(other);
	}
	for (const group of groups) {
		const others = members.get(key(group)) ?? [];
		if (others.length < smallGroup) for (const other of others) add(other, { through: "group", text: group.text, source: { path: other.path, line: null } });
	}
}
