import type { DateInterval } from "../../calendar/date-interval";
import { dateInName } from "../../calendar/date-in-name";
import type { LifeSubject } from "../../interactions/life-subjects";
import type { CivilDate } from "../../calendar/civil-date";
import type { GreetingRefusal } from "../../talking-points/greeting-guard";
import type { SlotName } from "../../talking-points/opener";
import { spoken } from "../../notes/spoken";
import { questionIn } from "../../talking-points/shortened";
import { mainTopic, type PointSentences, sentenceFor, type TalkingPoint } from "../../talking-points/talking-point";
import { withStop } from "../full-stop";
import { counted } from "./counted";
import { when } from "./when";

const asked: Readonly<Record<LifeSubject, string>> = {
	goals: "What would you like to do next, outside work?",
	hobbies: "What do you do with a free day at the moment?",
	struggles: "What is the hard part at the moment?",
	family: "How is everybody at home?",
};

const spanOf = (years: number): string => (years === 1 ? "a year" : counted(years, "year"));
const dated = (date: DateInterval, today: CivilDate): string => `${date.precision === "day" ? "on" : "in"} ${when.interval(date, today)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const yearBefore = /^(?:19|20)\d{2}\s*[,:;–—-]?\s*/u;

/** What a choice becomes in a message, by the slot that it fills; a line of a diary is not pasted into a message, its day is. */
const drafts: Readonly<Record<SlotName, Partial<PointSentences>>> = {
	theirs: {
		"owed-reply": ({ when: on }, today) => `I still owe you an answer to what you wrote ${dated(on, today)}.`,
		"good-news": ({ text }) => `I was so glad about this: ${withStop(spoken(text))}`,
		thread: ({ asked: isAsked, when: on }, today) => (isAsked ? "What you told me has stayed with me." : `I was thinking of our talk ${dated(on, today)}.`),
		thanks: ({ text }) => `I would like to thank you for this: ${withStop(spoken(text))}`,
		"share-note": (point) => `I have something on ${mainTopic(point)} that made me think of you: ${point.note.name}${point.address === undefined ? "" : ` (${point.address})`}.`,
	},
	shared: {
		mention: ({ note }, today) => {
			const day = dateInName(note.name);
			return `I came across ${day === undefined ? `my note “${note.name}”` : `my notes of ${when.day(day, today)}`}, and thought of you.`;
		},
		"shared-past": ({ past, text, years }) => {
			const said = spoken(text);
			if (past === "win") return `It is ${spanOf(years ?? 1)} now. ${capital(withStop(said))}`;
			if (past === "met") return met(said, years);
			return `I was thinking back to ${past === "era" ? "" : past === "project" ? "our work on " : "our days in "}${said}.`;
		},
	},
	question: {
		question: ({ about }) => asked[about],
		"share-note": (point) => `What do you think of it, as somebody who knows ${mainTopic(point)}?`,
		thread: ({ text, asked: isAsked, when: on }, today) => {
			if (!isAsked) return `What came of what we talked about ${dated(on, today)}?`;
			const question = questionIn(text);
			return question === "" ? `${capital(spoken(text).replace(/[.。]$/u, ""))} — how is it going?` : capital(question);
		},
	},
	honest: {},
};

function met(said: string, years: number | undefined): string {
	const how = said.replace(yearBefore, "");
	if (years === undefined) return `I still remember how we met: ${withStop(said)}`;
	const since = `We have known each other for ${spanOf(years)} now`;
	return how === "" ? `${since}.` : `${since}, and I still remember how it began: ${withStop(how)}`;
}

/** The message to begin with, and the guard against greetings that say nothing. */
export const opener = {
	slots: { theirs: "Their thing", shared: "Our shared thing", question: "A question", honest: "One honest thing about me" } satisfies Readonly<Record<SlotName, string>>,
	/** Asked where nothing in the notes fills a slot. */
	ask: {
		theirs: "What are they busy with? Your notes do not say yet.",
		shared: "What did you two go through together? Your notes do not say yet.",
		question: "What would you like to hear from them?",
		honest: "How are you, honestly? Leave it out if you like.",
	} satisfies Readonly<Record<SlotName, string>>,
	/** The sentence that a choice gives; empty where it does not fit the slot. */
	draft: (slot: SlotName, point: TalkingPoint, today: CivilDate): string => sentenceFor(drafts[slot], point, today),
	address: (name: string) => `Hi ${name},`,
	/** The whole message, of the parts that are filled. */
	message: (address: string, parts: readonly string[]) => [address, parts.map((part) => part.trim()).filter((part) => part !== "").join(" ")].filter((part) => part !== "").join("\n"),
	refused: ({ reason, formula }: GreetingRefusal): string => {
		if (reason === "empty") return "There is nothing to send yet.";
		return reason === "formula" ? `“${formula}” could go to anybody, and is easily passed over.` : "Nothing in this is about them yet.";
	},
	/** What to add to a refused greeting. */
	add: { theirs: "Add something of theirs", shared: "Add something that you share", question: "Add a real question", honest: "Add one honest thing about you" } satisfies Readonly<Record<SlotName, string>>,
};
