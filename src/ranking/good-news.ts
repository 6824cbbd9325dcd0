import { daysBetween } from "../calendar/civil-date";
import type { Signal } from "./rankable";

/** After a year, news is history. */
const freshDays = 365;

/** Good news of theirs that has not been picked up: the newest. */
export const goodNews: Signal = ({ person }, _, today) => {
	let newest: { readonly to: string; readonly text: string; readonly line: number } | undefined;
	for (const one of person.interactions) {
		if (one.private || one.when.from > today || daysBetween(one.when.to, today) > freshDays || (newest && one.when.to <= newest.to)) continue;
		const item = one.items.find((each) => each.kind === "good-news" && !each.done && !each.private);
		if (item) newest = { to: one.when.to, text: item.text, line: item.line };
	}
	return newest && { kind: "good-news", text: newest.text, source: { path: person.path, line: newest.line } };
};
