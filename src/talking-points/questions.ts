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
	return unknownOf(person, context, today)
		.filter((about) => !personal.has(about) || trustOf(person) >= options.personalFrom)
		.map((about) => ({ kind: "question", about, source: null }));
};
