import type { LifeSubject } from "../../interactions/life-subjects";
import type { CivilDate } from "../../calendar/civil-date";
import type { GreetingRefusal } from "../../talking-points/greeting-guard";
import type { SlotName } from "../../talking-points/opener";
import { spoken } from "../../notes/spoken";
import { isQuestion } from "../../talking-points/shortened";
import { mainTopic, type PointSentences, sentenceFor, type TalkingPoint } from "../../talking-points/talking-point";
import { when } from "./when";

const asked: Readonly<Record<LifeSubject, string>> = {
	goals: "What would you like to do next, outside work?",
	hobbies: "What do you do with a free day at the moment?",
	struggles: "What is the hard part at the moment?",
	family: "How is everybody at home?",
};

/** What a choice becomes in a message, by the slot that it fills; empty where there is nothing to say. */
const drafts: Readonly<Record<SlotName, Partial<PointSentences>>> = {
	theirs: {
		"owed-reply": ({ text }) => (text === "" ? "" : `You wrote “${spoken(text)}”, and I would like to answer.`),
		"good-news": ({ text }) => `I was so glad about this: ${spoken(text)}`,
		thread: ({ text }) => (isQuestion(text) ? "I was thinking of what you told me last time." : `I was thinking of what you told me: ${spoken(text)}`),
		thanks: ({ text }) => `I would like to thank you for this: ${spoken(text)}`,
		"share-note": (point) => `I have something on ${mainTopic(point)} that made me think of you: ${point.note.name}.`,
	},
	shared: {
		mention: ({ text }) => (text === "" ? "" : `You came to my mind when I wrote this: ${spoken(text)}`),
		"shared-past": ({ past, text, years }) => {
			if (past === "win") return `It is ${years === 1 ? "a year" : `${String(years)} years`} now: ${spoken(text)}`;
			return past === "met" ? `I still remember how we met: ${spoken(text)}.` : `It took me back to ${spoken(text)}.`;
		},
	},
	question: {
		question: ({ about }) => asked[about],
		"share-note": (point) => `What do you think of it, as somebody who knows ${mainTopic(point)}?`,
		thread: ({ text, when: on }, today) => (isQuestion(text) ? spoken(text) : `How has it gone since ${when.interval(on, today)}? (${spoken(text)})`),
	},
	honest: {},
};

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
