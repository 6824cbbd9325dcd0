import type { LifeSubject } from "../interactions/life-subjects";
import { isUnknown, unknownOf } from "./knowledge";
import { trustOf, type TalkingPointSource } from "./subject";

/** Asked only of those one is close to. */
const personal: ReadonlySet<LifeSubject> = new Set(["struggles", "family"]);

/**
 * What I do not know yet, as a question, where something is known to start from: friends keep track of each other's needs (Clark, Mills &
 * Powell 1986).
 */
export const questions: TalkingPointSource = ({ person, options }, context, today) => {
	if (isUnknown(person)) return [{ kind: "how-met", text: "", source: { path: person.path, line: null } }];
	const open = unknownOf(person, context, today).filter((about) => !personal.has(about) || trustOf(person) >= options.personalFrom);
	// Whose list is read is not to find the same question under every name.
	const first = turnOf(person.path, open.length);
	return [...open.slice(first), ...open.slice(0, first)].map((about) => ({ kind: "question", about, source: null }));
};

/** Whose turn it is among so many, always the same for one path. */
function turnOf(path: string, count: number): number {
	let sum = 0;
	for (let at = 0; at < path.length; at++) sum += path.charCodeAt(at);
	return count === 0 ? 0 : sum % count;
}
