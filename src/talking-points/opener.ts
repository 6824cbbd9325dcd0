import { addressIn } from "../notes/address-in";
import type { Person } from "../people/person";
import { addressing } from "./addressing";
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

/** A message to begin with, as parts to choose from; each choice carries its source. Composed messages help, broadcasts do not (Burke & Kraut 2016). */
export interface Opener {
	/** The language to write in: theirs. */
	readonly language: "en" | "zh";
	readonly slots: readonly OpenerSlot[];
	/** A choice in the words in which it is said to them: their own note calls them he or she. */
	toThem(point: TalkingPoint): TalkingPoint;
}

const fills: Readonly<Record<SlotName, readonly TalkingPointKind[]>> = {
	theirs: ["owed-reply", "good-news", "thread", "thanks", "share-note"],
	shared: ["shared-past", "mention"],
	question: ["thread", "share-note", "question"],
	honest: [],
};

/** Lays out an opener from the talking points of a person, in the order in which they are ranked. */
export function openerFor(person: Person, points: readonly TalkingPoint[], context: Pick<TalkingContext, "openPropertiesOf">): Opener {
	const slots = (["theirs", "shared", "question", "honest"] as const).map((name) => ({
		name,
		optional: name === "honest",
		choices: points.filter((point) => fills[name].includes(point.kind) && !isWorkplace(point)).sort((a, b) => rank(name, a) - rank(name, b)).map((point) => withAddress(point, context)),
	}));
	const say = addressing(person);
	return {
		language: languageOf(person),
		slots,
		toThem: (point) => (point.kind !== "question" && point.kind !== "share-note" && point.source.path === person.path ? { ...point, text: say(point.text) } : point),
	};
}

/** Whether a point repeats a whole line of a note: one such is a memory, two read as minutes. */
export function repeatsLine(point: TalkingPoint): boolean {
	return point.kind === "good-news" || point.kind === "thanks" || (point.kind === "shared-past" && (point.past === "win" || point.past === "met"));
}

function isWorkplace(point: TalkingPoint): boolean {
	return point.kind === "shared-past" && point.past === "workplace";
}

/** A note that has an address is sent with it. */
function withAddress(point: TalkingPoint, context: Pick<TalkingContext, "openPropertiesOf">): TalkingPoint {
	const address = point.kind === "share-note" ? addressIn(context.openPropertiesOf(point.note.path)) : undefined;
	return point.kind === "share-note" && address !== undefined ? { ...point, address } : point;
}

/** What two went through together says more than that one wrote of the other. In a question an open thread of theirs comes before all, the best one that is written as a question, and what was only talked about is no question. */
function rank(name: SlotName, point: TalkingPoint): number {
	if (name === "shared") return point.kind === "mention" ? 1 : 0;
	if (name !== "question") return 0;
	if (point.kind === "thread") return !point.asked ? 2 : questionIn(point.text) === "" ? 0.5 : 0;
	return point.kind === "share-note" ? 1 : 3;
}
