import { daysBetween } from "../calendar/civil-date";
import type { TalkingPointSource } from "./subject";

/** News grows old: after a year it is history. */
const freshDays = 365;

/** Their good news, to be glad about. */
export const goodNews: TalkingPointSource = ({ person, usage }, _, today) =>
	person.interactions
		.filter((one) => one.when.from <= today && !one.private && daysBetween(one.when.to, today) <= freshDays)
		.flatMap((one) =>
			one.items
				.filter((item) => item.kind === "good-news" && !item.done && !item.private)
				.map((item) => {
					const used = usage.lastUsedOn(item.text, one.when.to);
					return { kind: "good-news", text: item.text, when: one.when, source: { path: person.path, line: item.line }, ...(used === undefined ? {} : { lastUsedOn: used }) };
				}),
		);
