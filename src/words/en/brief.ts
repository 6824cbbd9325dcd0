import type { LifeSubject } from "../../interactions/life-subjects";
import { questions } from "./talking-points";
import { readsAsDate } from "../reads-as-date";

const unknown = (question: string): string => `not known yet. ${question}`;

/** What to know before a talk. */
export const brief = {
	died: "In memory",
	diedOn: (day: string | undefined) => (day === undefined ? "Has died, as the note says" : `Died ${day}`),
	last: "Last time",
	deep: (day: string) => `last deep talk, ${day}`,
	goesOn: (day: string) => `your note goes on to ${day}`,
	noted: "Also noted",
	earlier: "Before that",
	why: "Why they matter",
	boundaries: "Boundaries",
	reach: "How to reach them",
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
	problems: "Could not be read",
	never: "No interaction is noted yet.",
	due: (day: string) => `by ${day}`,
	birthday: "Birthday",
	past: { project: "project", era: "era", group: "group", workplace: "at", met: "met", topic: "topic" },
	through: {
		link: "linked in your notes",
		met: "brought you together",
		group: "group",
		talk: "there when you talked",
		introduced: "you met through them",
	},
	/** People of a large group, who are not named one by one. */
	ofGroup: (count: number, group: string, isFirst: boolean) => `${isFirst ? "" : "and "}${String(count)} of ${group}`,
	about: {
		goals: "Goals",
		hobbies: "Hobbies",
		struggles: "What is hard",
		family: "Family",
	} satisfies Readonly<Record<LifeSubject, string>>,
	ask: {
		goals: unknown(questions.goals),
		hobbies: unknown(questions.hobbies),
		struggles: unknown(questions.struggles),
		family: unknown(questions.family),
	} satisfies Readonly<Record<LifeSubject, string>>,
	/** The note that a line comes from. */
	fromNotes: "from the notes",
	cited: (note: string) => (readsAsDate(note) ? `note ${note}` : note),
	andMore: (count: number) => `and ${String(count)} more`,
	colon: ": ",
	comma: ", ",
	brackets: (text: string) => ` (${text})`,
};
