import { owedRepliesIn } from "../interactions/logs/open-items";
import { isSaid } from "../notes/lines/spoken";
import { isMereGreeting } from "./greeting-guard";
import type { TalkingPointSource } from "./subject";

/** What one notes to do about a message, not what the message says. */
const toAnswer = /^(?:(?:reply|answer|respond|write|get|e-?mail)(?: back)?(?: to)?\b|(?:要|得)?(?:回复?|答复)(?:一下)?(?:他|她|TA|信|消息|邮件)?)/iu;

/** What waits for a yes or a no of mine: then one does not ask on about it. */
const asking = /愿不愿|给个?准[话信]|等我(?:决定|点头)|(?:if|whether) I(?:['’]d|['’]m| would| can| could| want| am)\b/iu;

/** Whether a message of theirs asks whether I would. */
export function asksMe(text: string): boolean {
	return asking.test(text);
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
