import { daysBetween } from "../calendar/civil-date";
import { owedRepliesIn } from "../interactions/logs/open-items";
import type { Signal } from "./rankable";

/** A reply that I owe: the oldest one. */
export const owedReply: Signal = ({ person }, _, today) => {
	const [first, ...others] = owedRepliesIn(person.interactions, today);
	if (!first) return undefined;
	const { one } = others.reduce((oldest, reply) => (reply.one.when.to < oldest.one.when.to ? reply : oldest), first);
	return { kind: "owed-reply", days: Math.max(0, daysBetween(one.when.to, today)), source: { path: person.path, line: one.line } };
};
