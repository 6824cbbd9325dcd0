import type { TalkingPointSource } from "./subject";

/** Open promises of mine. Keeping a promise is what matters; exceeding it earns nothing (Gneezy & Epley 2014). */
export const promises: TalkingPointSource = ({ person }, context) =>
	person.commitments
		.filter((one) => one.by === "me" && !one.done && !one.private)
		.filter((one) => one.source.path === person.path || !context.topicIndex.isPrivate(one.source.path, one.source.line))
		.map(({ text, dueOn, source }) => ({ kind: "promise", text, dueOn, source }));
