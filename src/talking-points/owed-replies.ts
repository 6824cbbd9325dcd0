import { compareIntervals } from "../calendar/date-interval";
import type { Interaction } from "../interactions/interaction";
import type { TalkingPointSource } from "./subject";

/** Replies I owe: marked so, or a message of theirs after which nothing of mine follows. */
export const owedReplies: TalkingPointSource = ({ person }, _, today) => {
	const past = person.interactions.filter((one) => one.when.from <= today);
	return past
		.filter((one) => !one.private)
		.flatMap((one) => {
			const marked = one.items.filter((item) => item.kind === "owe" && !item.done && !item.private);
			if (marked.length > 0) return marked.map((item) => ({ kind: "owed-reply" as const, text: item.text === "" ? one.text : item.text, when: one.when, source: { path: person.path, line: item.text === "" ? one.line : item.line } }));
			if (!one.incoming || isAnswered(one, past)) return [];
			return [{ kind: "owed-reply" as const, text: one.text, when: one.when, source: { path: person.path, line: one.line } }];
		});
};

function isAnswered(message: Interaction, past: readonly Interaction[]): boolean {
	return past.some((other) => other !== message && !other.incoming && compareIntervals(other.when, message.when) >= 0 && other.oneToOne);
}
