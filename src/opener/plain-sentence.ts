import type { CivilDate } from "../calendar/civil-date";
import type { Grief } from "../talking-points/grief";
import type { Opener, SlotName } from "../talking-points/opener";
import { asksMe } from "../talking-points/owed-replies";
import type { TalkingPoint } from "../talking-points/talking-point";
import { isLate } from "../words/is-late";
import type { Words } from "../words/words";
import type { DraftTo } from "./draft-slot";

/** What a sentence for which nothing is chosen hangs on. */
export interface PlainContext {
	readonly opener: Opener;
	readonly words: Words["opener"];
	readonly to: DraftTo;
	readonly today: CivilDate;
	readonly grief: Grief | undefined;
	/** What the other parts say. */
	readonly chosen: readonly TalkingPoint[];
	/** What may be asked after where nothing else is known. */
	readonly topic: string | undefined;
	/** Whether the other parts ask something. */
	readonly asksAlready: boolean;
	/** What a point says to them. */
	readonly said: (point: TalkingPoint) => string;
}

/** What stands in a part for which nothing is chosen: what I am to do; after a loss, one quiet sentence that asks for nothing. */
export function plainSentence(name: SlotName, context: PlainContext): string {
	const { opener, words, to, today, grief, said } = context;
	if (name !== "theirs") return name === "question" && !grief ? plainQuestion(context) : "";
	if (grief) return grief.open ? words.courteous(words.onMyMind, to.name) : "";
	const owed = to.drafted ? undefined : opener.slots[0]?.choices.find((point) =>
		point.kind === "promise" && !point.meant && opener.isTimely(point, today));
	return owed ? words.courteous(words.onMyList(said(owed)), to.name) : "";
}

/**
 * What is asked where no line of theirs gives a question: how it has been since what the two did last; what they are up to, after a memory
 * or a late answer; else a topic of theirs. Where there is none the user is asked.
 */
function plainQuestion({ words, to, today, chosen: [first], topic, asksAlready }: PlainContext): string {
	if (first?.kind === "thread") return words.courteous(words.howSince, to.name);
	if (first) {
		const leadsUp = first.kind === "shared-past" || (first.kind === "owed-reply" && isLate(first.when, today) && !asksMe(first.text));
		return leadsUp && !asksAlready ? words.courteous(words.whatAreYouUpTo, to.name) : "";
	}
	return topic === undefined ? "" : words.stillInto(topic);
}
