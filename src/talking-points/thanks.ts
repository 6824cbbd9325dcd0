import { openItems } from "../interactions/logs/open-items";
import type { TalkingPointSource } from "./subject";

/** Help I have not thanked for. People expect a thank-you to land worse than it does (Kumar & Epley 2018). */
export const thanks: TalkingPointSource = ({ person }, _, today) =>
	openItems(person.interactions, "thanks", today).map(({ one, text, line }) => ({
		kind: "thanks",
		text,
		when: one.when,
		source: { path: person.path, line },
	}));
