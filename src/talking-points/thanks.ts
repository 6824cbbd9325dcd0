import { compareIntervals } from "../calendar/date-interval";
import type { TalkingPointSource } from "./subject";

/** Help I have not thanked for. People expect a thank-you to land worse than it does (Kumar & Epley 2018). */
export const thanks: TalkingPointSource = ({ person }, _, today) => {
	const past = person.interactions.filter((one) => one.when.from <= today);
	const said = past.filter((one) => one.items.some((item) => item.kind === "thanked"));
	return past
		.filter((one) => !one.private && !said.some((later) => later !== one && compareIntervals(later.when, one.when) >= 0))
		.flatMap((one) =>
			one.items
				.filter((item) => item.kind === "thanks" && !item.done && !item.private)
				.map((item) => ({ kind: "thanks", text: item.text, when: one.when, source: { path: person.path, line: item.line } })),
		);
};
