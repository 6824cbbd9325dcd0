import { daysBetween } from "../calendar/civil-date";
import { openItems } from "../interactions/logs/open-items";
import type { TalkingPointSource } from "./subject";

/** A gift of theirs, and what it was; a sum of money is none to name. */
const received = /^(?:received|got|收到?了?)[\s:：]*(?:an? |some )?([^\d百千万钱]+)$/iu;
/** Longer after a gift nobody thanks for it. */
const freshDays = 183;

/** Help and gifts I have not thanked for. People expect a thank-you to land worse than it does (Kumar & Epley 2018). */
export const thanks: TalkingPointSource = ({ person: { interactions, path } }, _, today) => {
	const gifts = openItems(interactions, "gift", today).flatMap((item) => {
		const what = daysBetween(item.one.when.to, today) > freshDays ? undefined : received.exec(item.text)?.[1];
		return what === undefined ? [] : [{ ...item, text: what.replace(/^一/u, "那") }];
	});
	return [...openItems(interactions, "thanks", today), ...gifts].map(({ one, text, line }) => ({
		kind: "thanks", text, when: one.when, source: { path, line },
	}));
};
