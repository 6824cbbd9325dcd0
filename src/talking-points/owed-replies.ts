import { owedRepliesIn } from "../interactions/logs/open-items";
import { isSaid } from "../notes/lines/spoken";
import { isMereGreeting } from "./greeting-guard";
import type { Person } from "../people/person/person";
import type { TalkingPointSource } from "./subject";
import type { TalkingPoint } from "./talking-point";

/** What one notes to do about a message, not what the message says. */
const toAnswer = /^(?:(?:reply|answer|respond|write|get|e-?mail)(?: back)?(?: to)?\b|(?:要|得)?(?:回复?|答复)(?:一下)?(?:他|她|TA|信|消息|邮件)?)/iu;

/** That I owe an answer, as their note says beside the log. */
export function owedBeside({ path, remarks, contacts }: Person): readonly TalkingPoint[] {
	const [last] = contacts;
	return remarks.flatMap(({ owes, private: hidden, when = last?.when, line }) =>
		(owes && !hidden && when ? [{ kind: "owed-reply", text: "", when, source: { path, line } }] : []));
}

/** Replies I owe. */
export const owedReplies: TalkingPointSource = ({ person }, _, today) =>
	owedRepliesIn(person.interactions, today).map(({ one, text, line }) => {
		// A mark without words, or one that only says to answer, is about what the line says.
		const said = isSaid(text) && !(toAnswer.test(text) && isSaid(one.text)) ? { text, line } : one;
		return {
			kind: "owed-reply",
			text: isSaid(said.text) && !isMereGreeting(said.text, person) ? said.text : "",
			when: one.when,
			source: { path: person.path, line: said.line },
		};
	});
