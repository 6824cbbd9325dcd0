import { owedRepliesIn } from "../interactions/logs/open-items";
import { isSaid } from "../notes/lines/spoken";
import { isMereGreeting } from "./greeting-guard";
import type { TalkingPointSource } from "./subject";

/** Replies I owe. */
export const owedReplies: TalkingPointSource = ({ person }, _, today) =>
	owedRepliesIn(person.interactions, today).map(({ one, text, line }) => {
		// A mark without words is about what the line says.
		const said = isSaid(text) ? { text, line } : one;
		return {
			kind: "owed-reply",
			text: isSaid(said.text) && !isMereGreeting(said.text, person) ? said.text : "",
			when: one.when,
			source: { path: person.path, line: said.line },
		};
	});
