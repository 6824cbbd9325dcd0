import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { withoutDue } from "../commitments/promise-due";
import { speaksOf } from "../interactions/life-subjects";
import { isNotToAsk } from "../interactions/to-ask";
import { addressIn } from "../notes/kinds/address-in";
import { inTraditional, isTraditional } from "../notes/simplified";
import { spoken } from "../notes/lines/spoken";
import { namesOf, propertyIn } from "../notes/yaml/property-values";
import { openTerms } from "../people/person/is-open";
import { boundaryWords } from "../people/person/boundary-words";
import type { Person, Term } from "../people/person/person";
import { termName } from "../people/person/term-name";
import { addressing } from "./addressing";
import { aroundThem } from "./around-them";
import { allBoundaries } from "./boundaries";
import { askedOf } from "./asked-of";
import { newestFirst, withoutDay } from "./dated-remarks";
import { type Grief, isSince } from "./grief";
import { isQuietGroup } from "./group-notes";
import { isIn, isTermIn, isToTell, type MessageLanguage } from "./sayable";
import { isEstranged, isWorrying, latestNews } from "./latest-news";
import { namesIn } from "./names-of";
import { newsTold } from "./news-told";
import { griefFor, type Silence, silenceFor } from "./own-death";
import { languageOf } from "./person-language";
import { promisesTold } from "./promises-told";
import { questionIn } from "./shortened";
import type { TalkingContext } from "./subject";
import type { TalkingPoint, TalkingPointKind } from "./talking-point";
import { anyLink } from "./told-elsewhere";

/** The parts of a message: their thing, our shared thing, a question; and, if one likes, one honest thing about me. */
export type SlotName = "theirs" | "shared" | "question" | "honest";

/** One part of an opener with what could fill it, best first. Where nothing could, the user is asked; nothing is made up. */
export interface OpenerSlot {
	readonly name: SlotName;
	readonly optional: boolean;
	readonly choices: readonly TalkingPoint[];
}

/**
 * A draft of a message, as parts to choose from; each choice carries its source. Composed messages help, broadcasts do not (Burke & Kraut
 * 2016).
 */
export interface Opener {
	/** The language to write in: theirs. */
	readonly language: MessageLanguage;
	readonly slots: readonly OpenerSlot[];
	/** Why nothing is said to them: they have died, as a property says (`died`) or as the notes seem to tell. */
	silence(today: CivilDate): Silence | undefined;
	/** A death near to them, not long ago: a message then begins with no news, memory or topic. */
	grief(today: CivilDate): Grief | undefined;
	/** Whether a message may begin with a point: not with what was before a loss, nor with a promise in an illness. */
	isTimely(point: TalkingPoint, today: CivilDate): boolean;
	/** A sentence of ours in the characters in which one writes of them. */
	inTheirs(text: string): string;
	/** Whether the two were in touch not long ago: then nobody recalls how they met. */
	isInTouch(today: CivilDate): boolean;
	/** A choice as said to them, in this language: their own note calls them he or she, and what the two share may have another name. */
	toThem(point: TalkingPoint, language: MessageLanguage): TalkingPoint;
	/**
	 * What they like to talk about, as it is called in this language; undefined where no topic of theirs has a name in it, or where
	 * the newest line has news of theirs and speaks of none.
	 */
	topic(language: MessageLanguage, today: CivilDate): string | undefined;
}

/** What one wonders besides, in brackets, and what one notes for oneself behind a line. */
const aside = /\s*[(（][^()（）]*[?？][^()（）]*[)）](?=[?？]?$)|[–—(\s-]*(?:TODO|NB)\b.*$/u;
/** Who was in touch within so many days is near. */
const nearTouch = 183;

/** What an opener asks of the vault. */
type OpenerContext = Pick<TalkingContext, "openPropertiesOf" | "topicIndex" | "mentionsOf">;

const fills: Readonly<Record<SlotName, readonly TalkingPointKind[]>> = {
	theirs: ["promise", "owed-reply", "good-news", "thread", "thanks", "share-note", "date"],
	shared: ["shared-past", "thread"],
	question: ["thread", "promise", "share-note", "mention", "question"],
	honest: [],
};

/** Lays out an opener from the talking points of a person, in the order in which they are ranked. */
export function openerFor(person: Person, points: readonly TalkingPoint[], context: OpenerContext): Opener {
	const isQuiet = isLastPrivate(person);
	const isToldSince = toldSince(points, context.mentionsOf(person.path));
	const isNoOccasion = (point: TalkingPoint): boolean => point.kind === "thread" && (isQuiet || point.asked || isToldSince(point.when));
	// To somebody one only knows of through another a message is not begun as to a friend; a note to send is a beginning.
	const isUnmet = person.metThrough && person.met === null && person.contacts.length === 0;
	const isApart = person.died || isUnmet;
	const known = isApart ? points.filter(({ kind }) => kind === "share-note") : points;
	const avoided = allBoundaries(person).flatMap(boundaryWords);
	const told = isApart ? [] : [...newsTold(person), ...aroundThem(person, points, context)];
	const owed = isApart || known.some(({ kind }) => kind === "promise") ? [] : promisesTold(person);
	const slots = (["theirs", "shared", "question", "honest"] as const).map((name) => ({
		name,
		optional: name === "honest",
		choices: [...owed, ...known.filter(({ kind }) => kind !== "mention"), ...told]
			.filter((point) => fills[name].includes(point.kind) && !isNoMemory(point) && !isFarOff(point)
				&& !(isQuiet && (point.kind === "good-news" || point.kind === "thanks"))
				&& !(name === "shared" && isNoOccasion(point)) && !isForSpeech(point, person))
			.flatMap((point) => asUsed(name, point, person))
			.sort((a, b) => rank(name, a) - rank(name, b))
			.map((point) => withAddress(point, context)),
	}));
	const say = addressing(person);
	const names = namesIn(person);
	return {
		language: languageOf(person),
		slots,
		silence: (today) => silenceFor(person, points, today),
		grief: (today) => griefFor(person, points, today),
		inTheirs: isTraditional(JSON.stringify(person)) ? inTraditional : (text) => text,
		isTimely: (point, today) => {
			const loss = griefFor(person, points, today);
			if (isEstranged(person, today) || (point.kind === "good-news" && daysBetween(point.when.to, today) > nearTouch)) return false;
			return loss ? isSince(loss, point, person) : !((point.kind === "promise" || point.kind === "date") && isWorrying(person, today));
		},
		isInTouch: (today) =>
			person.contacts.some(({ oneToOne, when }) => oneToOne && when.from <= today && daysBetween(when.to, today) <= nearTouch),
		topic: (language, today) => {
			const latest = latestNews(person, language, today)?.toLowerCase();
			return (isEstranged(person, today) || known.length === 0 ? [] : openTerms(person, "topics"))
				.filter((term) => !isQuietGroup(term, context))
				.map((term) => nameIn(term, language, context))
				.find((topic) =>
					topic !== undefined && isPastime(topic) && !avoided.some((pattern) => pattern.test(topic))
					&& (latest === undefined || latest.includes(topic.toLowerCase())),
				);
		},
		toThem: (point, language) => {
			// Of running text a question takes up a word or two, whoever it speaks of.
			if (point.kind === "mention") return { ...point, text: isToTell(point.text) ? withoutDay(spoken(point.text).replace(names, (one, _at: number, all: string) => (one === all ? one : ofName(one)))) : "" };
			if (
				point.kind === "question"
				|| point.kind === "share-note"
				|| (point.kind !== "thread" && point.kind !== "promise" && point.source.path !== person.path)
			) {
				return point;
			}
			const name = point.kind === "shared-past" ? termIn(point.text, person, language, context) : undefined;
			// What is not to be told may stand where the line is cut.
			return { ...point, text: isToTell(name ?? point.text) ? name ?? say(withoutDay(point.text).replace(aside, "")) : "" };
		},
	};
}

/** Whoever is named is he or she to a question. */
function ofName(name: string): string {
	return /['’]s$/u.test(name) ? "her" : /\p{Script=Han}/u.test(name) ? "她" : "she";
}

/**
 * What a project, era or group that the two share is called in a language: the first alias of its note in that language; undefined for any
 * other text.
 */
function termIn(text: string, { projects, eras, groups }: Person, language: MessageLanguage, context: OpenerContext): string | undefined {
	const term = [...projects, ...eras, ...groups].find((one) => one.text === text);
	return term && (nameIn(term, language, context) ?? text);
}

/** A term in a language: as it is, else by an alias of its note. */
function nameIn(term: Term, language: MessageLanguage, context: OpenerContext): string | undefined {
	if (isTermIn(term.text, language)) return term.text;
	const path = term.path ?? context.topicIndex.notesNamed(termName(term))[0];
	return path === undefined || context.topicIndex.isPrivate(path, null)
		? undefined
		: namesOf(propertyIn(context.openPropertiesOf(path), "aliases")).find((alias) => isIn(alias, language));
}

/** What one does in one's free time, and is asked after: of any other topic nobody knows whether it is their work. */
function isPastime(topic: string): boolean {
	return speaksOf(topic, "hobbies") && !/ .* /u.test(topic);
}

/** A surprise, or what one is not sure of oneself. */
const unsaid = /birthday|present|gift|\bcard\b|\bbuy\b|买|生日|礼物|红包|\b(?:maybe|perhaps|not sure)\b|要不要|也许|考虑/iu;
const otherDay = /day\b|tomorrow|next |[明后今][天晚]|下[个周]|周末/iu;
/** What follows a promise in its line. */
const further = /(?:[!?;！？；。…→]|\.\s|\s[–—-]{1,2}\s|\sre:|,? (?:because|bc|cos)\b|, (?:s?he|they|it|not|which|if|maybe|had|last)\b).*$/u;
const openBracket = /\s*[(（](?:[^()（）]*$|[^()（）]*[,，][^()（）]*[)）])/gu;

/** Of a promise what it means to ask of them; else, where it was given to them, that it is not forgotten, and no surprise. */
function asUsed(name: SlotName, point: TalkingPoint, person: Person): readonly TalkingPoint[] {
	if (point.kind !== "promise") return [point];
	const isOwn = point.source.path === person.path;
	const text = askedOf(point.text, person, isOwn);
	if (name === "theirs") {
		const given = withoutDue(point.text, point.dueOn).replace(further, "").replace(openBracket, "");
		const isTheirs = text === undefined && (isOwn || isOnlyOf(point.text, person))
			&& !unsaid.test(point.text) && !otherDay.test(given);
		return isTheirs ? [{ ...point, text: given }] : [];
	}
	return text === undefined ? [] : [{ ...point, text }];
}

/** Whether a promise that stands in another note names a person and links to nobody else. */
function isOnlyOf(text: string, person: Person): boolean {
	const named = namesIn(person);
	return text.search(named) >= 0 && (text.match(anyLink) ?? []).every((link) => spoken(link).search(named) >= 0);
}

/** Whether what was last between the two is not to be told: whatever it was, a message does not begin with being glad. */
function isLastPrivate({ interactions }: Person): boolean {
	const [last] = newestFirst(interactions);
	return last !== undefined && (last.private || !isToTell(last.text));
}

const notRecalled = /patient|病|[没沒未](?:有)?[见見]|(?:never|not) met|\byrs?\b/iu;

/** Where somebody works, how a patient was met, or nobody yet, shorthand, and a group that the two are in still, are nothing to recall. */
function isNoMemory(point: TalkingPoint): boolean {
	return point.kind === "shared-past"
		&& (point.past === "workplace" || point.past === "group" || (point.past === "met" && notRecalled.test(point.text)));
}

/** Whether a thread stands beneath a line that says that something of it is not to be mentioned: that is asked by word of mouth. */
function isForSpeech(point: TalkingPoint, { path, interactions }: Person): boolean {
	return point.kind === "thread" && point.source.path === path
		&& interactions.some(({ text, items }) => isNotToAsk(text) && items.some(({ line }) => line === point.source.line));
}

/** A birthday is greeted within so many days before. */
const nearDays = 7;

function isFarOff(point: TalkingPoint): boolean {
	return point.kind === "date" && point.daysLeft > nearDays;
}

/** A note that has an address is sent with it. */
function withAddress(point: TalkingPoint, context: OpenerContext): TalkingPoint {
	const address = point.kind === "share-note" ? addressIn(context.openPropertiesOf(point.note.path)) : undefined;
	return point.kind === "share-note" && address !== undefined ? { ...point, address } : point;
}

/**
 * What two people went through together says more than that one wrote about the other. In a question an open thread of theirs comes first,
 * preferably one written as a question; what was only talked about is no question. A birthday comes after all that is theirs alone;
 * one that was missed comes first.
 */
function rank(name: SlotName, point: TalkingPoint): number {
	if (name === "shared") return rankOfPast(point);
	if (name !== "question") return point.kind !== "date" ? 0 : point.daysLeft < 0 ? -1 : 1;
	if (point.kind === "promise") return 0.5;
	if (point.kind === "thread") return !point.asked ? 2 : questionIn(point.text) === "" ? 0.5 : 0;
	return point.kind === "share-note" ? 1 : point.kind === "mention" ? 2.5 : 3;
}

/** What two people worked at before what they did last, and how they met after it. */
function rankOfPast(point: TalkingPoint): number {
	return point.kind === "thread" ? 1 : point.kind === "shared-past" && point.past === "met" ? 2 : 0;
}

/**
 * Whether a note tells of them after the last talk that is known: what the two did before that is nothing to begin with, for more has come
 * since than was counted.
 */
function toldSince(points: readonly TalkingPoint[], mentions: ReturnType<TalkingContext["mentionsOf"]>): (last: DateInterval) => boolean {
	const days = [
		...mentions.map(({ when }) => when?.to),
		...points.map((point) => (point.kind === "thread" && !point.anytime ? point.when.to : undefined)),
	].filter((day) => day !== undefined);
	return (last) => days.some((day) => day > last.to);
}
