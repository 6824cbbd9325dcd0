import type { Source } from "../notes/note";
import { isPrivateText } from "../notes/lines/private-lines";
import { statedKind } from "../notes/kinds/note-kind";
import { noteName } from "../notes/note-name";
import { isOpen, openTerms } from "../people/person/is-open";
import type { Mention } from "../people/person/mention";
import type { Person, Term } from "../people/person/person";
import { termName } from "../people/person/term-name";
import type { TalkingContext } from "../talking-points/subject";
import { boxOf } from "../talking-points/told-elsewhere";
import type { VaultWords } from "../notes/vault-words";

/** Somebody we both know, and what tells so. */
export interface Acquaintance {
	readonly path: string;
	readonly name: VaultWords;
	readonly source: Source;
	readonly through: "met" | "introduced" | "link" | "group" | "talk";
	/** The group, where one tells. */
	readonly text: VaultWords;
}

/** People of a group too large for its members to know each other. */
export interface CrowdLine {
	/** The group. */
	readonly text: VaultWords;
	/** How many of them are not told by a rarer tie. */
	readonly count: number;
	readonly source: Source;
}

/** Who we both know: by name those with a rare tie, the rarest first; the others by how many they are. */
export interface Acquaintances {
	readonly people: readonly Acquaintance[];
	readonly crowds: readonly CrowdLine[];
}

type Tie = Pick<Acquaintance, "source" | "through" | "text">;
type AddTie = (other: Person | undefined, tie: Tie) => void;

const most = 8;
/** More people than this at once are a crowd: that somebody is one of them says little about who knows whom. */
const mostTogether = 10;
const mostTalks = 60;

/**
 * People we both know: who introduced us or met through them, people linked from their note or linking to it, members of the same small
 * group, and who was there when we talked. Nothing private.
 */
export function acquaintancesOf(person: Person, context: TalkingContext): Acquaintances {
	const found = new Map<string, Acquaintance>();
	const add: AddTie = (other, tie) => {
		if (other && other.path !== person.path && !found.has(other.path) && !isThing(other, context)) {
			found.set(other.path, { path: other.path, name: other.name, ...tie });
		}
	};
	addIntroductions(person, context, add);
	addLinks(person, context, add);
	const large = addSmallGroups(person, context, add);
	addTalks(person, context, add);
	const crowds = large.map(({ text, members }) => ({
		text,
		count: members.filter(({ path }) => !found.has(path)).length,
		source: { path: person.path, line: null },
	}));
	return { people: [...found.values()].slice(0, most), crowds: crowds.filter(({ count }) => count > 0) };
}

/** Whether a note that stands among people says that it is of a group, a page or the like. */
function isThing({ path, name }: Person, context: TalkingContext): boolean {
	return statedKind(context.openPropertiesOf(path)) !== undefined || chart.test(name);
}

const chart = / (?:chart|club)\b|..群$/iu;

function personNamed(text: string, context: TalkingContext): Person | undefined {
	return context.others.named(text).find(({ path }) => !context.topicIndex.isPrivate(path, null));
}

function addIntroductions(person: Person, context: TalkingContext, add: AddTie): void {
	const through = ({ metThrough, path }: Person): Tie => ({ through: "met", text: metThrough?.text ?? "", source: { path, line: null } });
	const introducer = ({ metThrough }: Person): Person | undefined =>
		metThrough && (metThrough.path === undefined ? personNamed(metThrough.text, context) : context.personOf(metThrough.path));
	if (isOpen(person, "metThrough")) add(introducer(person), through(person));
	for (const path of context.others.metThrough(person)) {
		const other = context.personOf(path);
		if (other && introducer(other)?.path === person.path) add(other, { ...through(other), through: "introduced" });
	}
}

function addLinks(person: Person, context: TalkingContext, add: AddTie): void {
	const { topicIndex } = context;
	for (const { text, line } of topicIndex.labelsOf(person.path)) {
		const other = isToBeIntroduced(person, line) ? undefined : personNamed(text, context);
		const mentions = other ? context.mentionsOf(other.path) : [];
		const said = mentions.find(({ source }) => source.path === person.path && source.line === line);
		if (!isWish(said?.text)) add(other, { through: "link", text: "", source: { path: person.path, line } });
	}
	for (const { source, text } of context.mentionsOf(person.path)) {
		const other = context.personOf(source.path);
		if (isToBeIntroduced(other, source.line) || topicIndex.isPrivate(source.path, source.line)) continue;
		if (!isPrivateText(text ?? "") && !isWish(text)) add(other, { through: "link", text: "", source });
	}
}

const introduction = /\bintro(?:duc\w*|s)?\b|引荐|介绍/iu;
const wish =
	/\b(?:want(?:s|ed)?|(?:would|['’]d) (?:like|love)|needs?|hop(?:es?|ing)|look(?:s|ing)? for|ask(?:s|ed)?(?: me)? for|could use|promised?|offer(?:ed)?)\b.{0,30}?\b(?:intro|meet\b|get to know\b)|想[^，。；]{0,6}(?:认识|引荐|介绍)|[求希望][^，。；]{0,8}(?:引荐|介绍)/iu;

/** Whether a line speaks of somebody whom one of the two has yet to meet: `wants an intro to [[Ann]]`, an open task to introduce them. */
function isWish(text = ""): boolean {
	return wish.test(text) || (boxOf(text) === " " && introduction.test(text));
}

/** Whether a line of somebody's note only means to introduce them to another. */
function isToBeIntroduced(person: Person | undefined, line: number | null): boolean {
	return person?.interactions.some(({ line: at, introduction }) =>
		introduction !== undefined
		&& introduction.made?.status !== "yes"
		&& (at === line || introduction.consents.some((box) => box.line === line)),
	) === true;
}

/** Adds who is of the same small group, of the smallest first; returns the groups that are large. */
function addSmallGroups(
	person: Person,
	context: TalkingContext,
	add: AddTie,
): readonly { readonly text: VaultWords; readonly members: readonly Person[] }[] {
	const groups = openTerms(person, "groups");
	if (groups.length === 0) return [];
	const membersOf = (group: Term): readonly Person[] =>
		context.others.inGroup(termName(group)).flatMap((path) => (path === person.path ? [] : (context.personOf(path) ?? [])));
	const sized = groups
		.map((group) => ({ text: group.text, members: membersOf(group) }))
		.sort((a, b) => a.members.length - b.members.length);
	for (const { text, members: others } of sized) {
		if (others.length < mostTogether) {
			for (const other of others) add(other, { through: "group", text, source: { path: other.path, line: null } });
		}
	}
	return sized.filter(({ members: others }) => others.length >= mostTogether);
}

/** Adds who was there by the same clause of a day's note, or was at the same meeting. */
function addTalks(person: Person, context: TalkingContext, add: AddTie): void {
	const { topicIndex } = context;
	const talks = person.contacts.filter(({ origin }) => origin === "mention" || origin === "meeting").slice(0, mostTalks);
	for (const { origin, source } of talks) {
		if (topicIndex.isPrivate(source.path, source.line)) continue;
		const named = topicIndex.labelsOf(source.path).filter(({ line }) => origin === "meeting" ? line === null : line === source.line);
		if (named.length > 2 * mostTogether) continue;
		const others = named.flatMap(({ text }) => personNamed(text, context) ?? []);
		if (others.length > mostTogether) continue;
		const said = mentionAt(source, person, context)?.text;
		for (const other of others) {
			if (wasThere(other, source, context) && areTogether(said, [person, other])) add(other, { through: "talk", text: "", source });
		}
	}
}

function mentionAt({ path, line }: Source, person: Person, context: TalkingContext): Mention | undefined {
	return context.mentionsOf(person.path).find(({ source }) => source.path === path && source.line === line);
}

/** Whether a line that names somebody tells of contact with them: not who was thought of, or absent. */
function wasThere(other: Person, source: Source, context: TalkingContext): boolean {
	return !mentionAt(source, other, context)
		|| other.contacts.some((one) => one.source.path === source.path && one.source.line === source.line);
}

const nextTold = /[.!?;。！？；](?!\S\w)/iu;

/** Whether one clause of a line names both. */
function areTogether(text: string | undefined, both: readonly Person[]): boolean {
	return text === undefined || text.split(nextTold).some((clause) => both.every(({ path, name, aliases }) =>
		[noteName(path), name, ...aliases].some((one) => clause.includes(one))));
}
