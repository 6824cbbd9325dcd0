import { goodNewsIn } from "../interactions/logs/open-items";
import type { Signal } from "./rankable";

/** Good news of theirs that has not been picked up: the newest. */
export const goodNews: Signal = ({ person }, _, today) => {
	const [first, ...others] = goodNewsIn(person, today);
	if (!first) return undefined;
	const { text, line } = others.reduce((newest, news) => (news.one.when.to > newest.one.when.to ? news : newest), first);
	return { kind: "good-news", text, source: { path: person.path, line } };
};
