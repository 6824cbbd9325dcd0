import { type Commitment, isMineToKeep, isOpenPromise } from "../commitments/commitment";
import { isIntention } from "../commitments/intention";
import type { Person } from "../people/person/person";
import type { TalkingContext, TalkingPointSource } from "./subject";

/** Open promises of mine. Keeping a promise is what matters; exceeding it earns nothing (Gneezy & Epley 2014). */
export const promises: TalkingPointSource = ({ person }, context) =>
	openPromises(person, context)
		.filter(isMineToKeep)
		.map((one) => ({ kind: "promise", text: one.text, dueOn: one.dueOn, source: one.source, meant: isIntention(one, person.path) }));

/** The open promises of both, but those that stand in another note in private. */
export function openPromises({ path, commitments }: Person, { topicIndex }: TalkingContext): readonly Commitment[] {
	return commitments.filter((one) =>
		isOpenPromise(one) && (one.source.path === path || !topicIndex.isPrivate(one.source.path, one.source.line)),
	);
}
