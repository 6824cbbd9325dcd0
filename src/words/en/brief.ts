import type { LifeSubject } from "../../interactions/life-subjects";
import { ageOf } from "../../talking-points/age";
import type { CivilDate } from "../../calendar/civil-date";
import type { DateInterval } from "../../calendar/date-interval";
import { when } from "./when";

/** What to know before a talk. */
export const brief = {
	last: "Last time",
	earlier: "Before that",
	why: "Why they matter",
	boundaries: "Boundaries",
	threads: "Their open threads",
	mine: "My promises",
	theirs: "Their promises",
	thanks: "Not yet thanked",
	facts: "Known, and since when",
	dates: "Dates ahead",
	shared: "What we share",
	acquaintances: "Who we both know",
	toShare: "Worth bringing",
	knowing: "Known and not known yet",
	never: "No interaction is noted yet.",
	interval: (date: DateInterval, today: CivilDate): string => when.interval(date, today),
	day: (date: CivilDate, today: CivilDate): string => when.day(date, today),
	ago: (date: DateInterval | CivilDate, today: CivilDate): string => when.ago(ageOf(date, today)),
	inDays: (days: number): string => when.inDays(days),
	due: (day: string) => `by ${day}`,
	birthday: "Birthday",
	past: { project: "project", era: "era", group: "group", met: "met", topic: "topic" },
	through: { link: "linked in your notes", met: "brought you together", group: "group" },
	about: { goals: "Goals", hobbies: "Hobbies", struggles: "What is hard", family: "Family" } satisfies Readonly<Record<LifeSubject, string>>,
	ask: {
		goals: "not known yet. What would they like to do next, outside work?",
		hobbies: "not known yet. What do they do when nobody needs them?",
		struggles: "not known yet. What is hard at the moment?",
		family: "not known yet. How are the people at home?",
	} satisfies Readonly<Record<LifeSubject, string>>,
	colon: ": ",
	comma: ", ",
	brackets: (text: string) => ` (${text})`,
};
