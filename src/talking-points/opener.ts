import type { Person } from "../people/person";
import { languageOf } from "./person-language";
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
}

const fills: Readonly<Record<SlotName, readonly TalkingPointKind[]>> = {
	theirs: ["owed-reply", "good-news", "thread", "thanks", "share-note"],
	shared: ["shared-past", "mention"],
	question: ["thread", "share-note", "question"],
	honest: [],
};

/** Lays out an opener from the talking points of a person, in the order in which they are ranked. */
export function openerFor(person: Person, points: readonly TalkingPoint[]): Opener {
	const slots = (["theirs", "shared", "question", "honest"] as const).map((name) => ({
		name,
		optional: name === "honest",
		choices: points.filter((point) => fills[name].includes(point.kind)).sort((a, b) => rank(name, a) - rank(name, b)),
	}));
	return { language: languageOf(person), slots };
}

/** In a question an open thread of theirs comes before all, and what was only talked about is no question. */
function rank(name: SlotName, point: TalkingPoint): number {
	if (name !== "question") return 0;
	if (point.kind === "thread") return point.asked ? 0 : 2;
	return point.kind === "share-note" ? 1 : 3;
}
