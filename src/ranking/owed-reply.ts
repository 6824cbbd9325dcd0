import { daysBetween } from "../calendar/civil-date";
import type { Interaction } from "../interactions/interaction";
import type { Signal } from "./rankable";

/** A reply that I owe: marked so and not yet done, or a message of theirs after which nothing of mine follows. The oldest one. */
export const owedReply: Signal = ({ person }, _, today) => {
	let oldest: Interaction | undefined;
	for (const one of person.interactions) {
		if (one.private || one.when.from > today || (oldest && one.when.to >= oldest.when.to)) continue;
		if (isMarked(one) || (one.incoming && !isAnswered(one, person.interactions))) oldest = one;
	}
	return oldest && { kind: "owed-reply", days: Math.max(0, daysBetween(oldest.when.to, today)), source: { path: person.path, line: oldest.line } };
};

function isMarked(one: Interaction): boolean {
	return one.items.some((item) => item.kind === "owe" && !item.done && !item.private);
}

function isAnswered(message: Interaction, all: readonly Interaction[]): boolean {
	return all.some((other) => !other.incoming && other.oneToOne && other.when.to >= message.when.to);
}
