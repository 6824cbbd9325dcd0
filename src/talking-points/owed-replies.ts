import { owedRepliesIn } from "../interactions/open-items";
import type { TalkingPointSource } from "./subject";

/** Replies I owe. */
export const owedReplies: TalkingPointSource = ({ person }, _, today) =>
	owedRepliesIn(person.interactions, today).map(({ one, text, line }) => {
		// A mark without words is about what the line says.
		const said = text === "" ? one : { text, line };
		return { kind: "owed-reply", text: said.text, when: one.when, source: { path: person.path, line: said.line } };
	});
