import { addressIn } from "../notes/kinds/address-in";
import { namesOf, propertyIn } from "../notes/yaml/property-values";
import type { Person } from "../people/person/person";
import { termName } from "../people/person/term-name";
import { addressing } from "./addressing";
import { askedOf } from "./asked-of";
import { isIn, isTermIn, isToTell, type MessageLanguage } from "./sayable";
import { languageOf } from "./person-language";
import { questionIn } from "./shortened";
import type { TalkingContext } from "./subject";
import type { TalkingPoint, TalkingPointKind } from "./talking-point";

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
	/** A choice as said to them, in this language: their own note calls them he or she, and what the two share may have another name. */
	toThem(point: TalkingPoint, language: MessageLanguage): TalkingPoint;
}

/** What an opener asks of the vault. */
type OpenerContext = Pick<TalkingContext, "openPropertiesOf" | "topicIndex">;

const fills: Readonly<Record<SlotName, readonly TalkingPointKind[]>> = {
	theirs: ["owed-reply", "good-news", "thread", "thanks", "share-note", "date"],
	shared: ["shared-past", "mention"],
	question: ["thread", "promise", "share-note", "question"],
	honest: [],
};

/** Lays out an opener from the talking points of a person, in the order in which they are ranked. */
export function openerFor(person: Person, points: readonly TalkingPoint[], context: OpenerContext): Opener {
	const isQuiet = isLastPrivate(person);
	const slots = (["theirs", "shared", "question", "honest"] as const).map((name) => ({
		name,
		optional: name === "honest",
		choices: points
			.filter((point) => fills[name].includes(point.kind) && !isWorkplace(point) && !isFarOff(point) && !(isQuiet && point.kind === "good-news"))
			.flatMap((point) => asAsked(point, person))
			.sort((a, b) => rank(name, a) - rank(name, b))
			.map((point) => withAddress(point, context)),
	}));
	const say = addressing(person);
	return {
		language: languageOf(person),
		slots,
		toThem: (point, language) => {
			if (
				point.kind === "question"
				|| point.kind === "share-note"
				|| (point.kind !== "thread" && point.kind !== "promise" && point.source.path !== person.path)
			) {
				return point;
			}
			const name = point.kind === "shared-past" ? termIn(point.text, person, language, context) : undefined;
			// What is not to be told may stand where the line is cut.
			return { ...point, text: isToTell(name ?? point.text) ? name ?? say(point.text) : "" };
		},
	};
}

/**
 * What a project, era or group that the two share is called in a language: the first alias of its note in that language; undefined for any
 * other text.
 */
function termIn(text: string, { projects, eras, groups }: Person, language: MessageLanguage, context: OpenerContext): string | undefined {
	const term = [...projects, ...eras, ...groups].find((one) => one.text === text);
	if (!term || isTermIn(text, language)) return term?.text;
	const path = term.path ?? context.topicIndex.notesNamed(termName(term))[0];
	return path === undefined || context.topicIndex.isPrivate(path, null)
		? text
		: namesOf(propertyIn(context.openPropertiesOf(path), "aliases")).find((alias) => isIn(alias, language)) ?? text;
}

/** Of a promise what it means to ask of them, where it does. */
function asAsked(point: TalkingPoint, person: Person): readonly TalkingPoint[] {
	if (point.kind !== "promise") return [point];
	const text = askedOf(point.text, person, point.source.path === person.path);
	return text === undefined ? [] : [{ ...point, text }];
}

/** Whether what was last between the two is private: whatever it was, a message does not begin with being glad. */
function isLastPrivate({ interactions }: Person): boolean {
	const last = interactions.reduce<Person["interactions"][number] | undefined>(
		(newest, one) => (newest && newest.when.to >= one.when.to ? newest : one), undefined,
	);
	return last?.private === true;
}

function isWorkplace(point: TalkingPoint): boolean {
	return point.kind === "shared-past" && point.past === "workplace";
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
 * preferably one written as a question; what was only talked about is no question. A birthday comes after all that is theirs alone.
 */
function rank(name: SlotName, point: TalkingPoint): number {
	if (name === "shared") return point.kind === "mention" ? 1 : 0;
	if (name !== "question") return point.kind === "date" ? 1 : 0;
	if (point.kind === "promise") return 0.5;
	if (point.kind === "thread") return !point.asked ? 2 : questionIn(point.text) === "" ? 0.5 : 0;
	return point.kind === "share-note" ? 1 : 3;
}
