import { goodNewsIn } from "../interactions/logs/open-items";
import type { TalkingPointSource } from "./subject";

/** Their good news, to be glad about. */
export const goodNews: TalkingPointSource = ({ person, usage }, _, today) =>
	goodNewsIn(person, today).map(({ one, text, line }) => ({
		kind: "good-news", text, when: one.when, source: { path: person.path, line }, lastUsedOn: usage.lastUsedOn(text, one.when.to),
	}));
