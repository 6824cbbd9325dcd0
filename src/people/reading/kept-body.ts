import type { Commitment } from "../../commitments/commitment";
import type { Interaction, InteractionItem } from "../../interactions/interaction";
import type { Remark } from "../../interactions/read-remarks";
import type { IntroductionBox, NotedIntroduction } from "../../interactions/roster/read-introduction";
import { ownText } from "../properties/own-text";
import type { ReadingMemo } from "../properties/reading-memo";

/**
 * Copies of what was read of a body, as the index keeps them for years: no text holds on to the note that it was cut from, days and
 * channels that many notes write are shared, and lists have no room to spare. Written member by member, for an object that is put
 * together in one go takes half the room of one that grew.
 */
export function keptInteraction(
	{ when, channel, text, line, happened, oneToOne, incoming, private: hidden, items, introduction }: Interaction,
	memo: ReadingMemo,
): Interaction {
	return {
		when: memo.shared(when), channel: channel === null ? null : memo.word(channel), text: ownText(text), line, happened, oneToOne,
		incoming, private: hidden,
		items: items.length === 0 ? none : items.map(keptItem),
		...(introduction && { introduction: keptIntroduction(introduction) }),
	};
}

const none: readonly never[] = Object.freeze([]);

function keptItem({ kind, text, line, done, private: hidden }: InteractionItem): InteractionItem {
	return { kind, text: ownText(text), line, done, private: hidden };
}

function keptIntroduction({ people, reason, consents, made, outcome }: NotedIntroduction): NotedIntroduction {
	return {
		people: people.map(({ name, link }) => ({ name: ownText(name), link: link && ownText(link) })), reason: ownText(reason),
		consents: consents.map(keptBox), made: made && keptBox(made), outcome: outcome && ownText(outcome),
	};
}

function keptBox({ line, status, on, name, link, label, private: hidden }: IntroductionBox): IntroductionBox {
	return { line, status, on, name: ownText(name), link: link && ownText(link), label: ownText(label), private: hidden };
}

export function keptRemark({ text, line, about, when, private: hidden, toAsk, bars, heed }: Remark, memo: ReadingMemo): Remark {
	return {
		text: ownText(text), line, about, when: when && memo.shared(when), private: hidden, ...(toAsk && { toAsk }), ...(bars && { bars }),
		...(heed && { heed }),
	};
}

/** A promise as it is kept, in the note at `path`. */
export function keptCommitment(
	{ text, by, dueOn, done, source, private: hidden, said, doneOn }: Commitment,
	path: string,
	memo: ReadingMemo,
): Commitment {
	return {
		text: ownText(text), by, dueOn: dueOn && memo.day(dueOn), done, source: { path, line: source.line }, private: hidden,
		...(said && { said: memo.shared(said) }), ...(doneOn && { doneOn: memo.day(doneOn) }),
	};
}
