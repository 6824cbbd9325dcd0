import type { LifeSubject } from "../../interactions/life-subjects";
import type { CivilDate } from "../../calendar/civil-date";
import type { GreetingRefusal } from "../../talking-points/greeting-guard";
import type { SlotName } from "../../talking-points/opener";
import { spoken } from "../../talking-points/spoken";
import type { TalkingPoint } from "../../talking-points/talking-point";
import { when } from "./when";

/** What a choice becomes in a message; undefined where it does not fit the slot. */
type Draft = (point: TalkingPoint, today: CivilDate) => string | undefined;

const isQuestion = /[?？]\s*$/u;

const asked: Readonly<Record<LifeSubject, string>> = {
	goals: "What would you like to do next, outside work?",
	hobbies: "What do you do with a free day at the moment?",
	struggles: "What is the hard part at the moment?",
	family: "How is everybody at home?",
};

const theirs: Draft = (point) => {
	switch (point.kind) {
		case "owed-reply":
			return point.text === "" ? undefined : `You wrote “${spoken(point.text)}”, and I would like to answer.`;
		case "good-news":
			return `I was so glad about this: ${spoken(point.text)}`;
		case "thread":
			return isQuestion.test(point.text) ? "I was thinking of what you told me last time." : `I was thinking of what you told me: ${spoken(point.text)}`;
		case "thanks":
			return `I would like to thank you for this: ${spoken(point.text)}`;
		case "share-note":
			return `I have something on ${point.shared[0]?.topic ?? point.note.name} that made me think of you: ${point.note.name}.`;
		default:
			return undefined;
	}
};

const shared: Draft = (point) => {
	if (point.kind === "mention") return point.text === "" ? undefined : `You came to my mind when I wrote this: ${spoken(point.text)}`;
	if (point.kind !== "shared-past") return undefined;
	const text = spoken(point.text);
	switch (point.past) {
		case "win":
			return `It is ${point.years === 1 ? "a year" : `${String(point.years)} years`} now: ${text}`;
		case "met":
			return `I still remember how we met: ${text}.`;
		default:
			return `It took me back to ${text}.`;
	}
};

const question: Draft = (point, today) => {
	if (point.kind === "question") return asked[point.about];
	if (point.kind === "share-note") return `What do you think of it, as somebody who knows ${point.shared[0]?.topic ?? point.note.name}?`;
	if (point.kind !== "thread") return undefined;
	return isQuestion.test(point.text) ? spoken(point.text) : `How has it gone since ${when.interval(point.when, today)}? (${spoken(point.text)})`;
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
	draft: (slot: SlotName, point: TalkingPoint, today: CivilDate): string => {
		const write = { theirs, shared, question, honest: () => undefined }[slot];
		return write(point, today) ?? "";
	},
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
