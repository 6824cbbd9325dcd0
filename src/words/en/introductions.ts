import type { IntroductionState } from "../../introductions/introduction";

const states: Readonly<Record<IntroductionState, string>> = {
	proposed: "nobody asked yet",
	asked: "asked",
	agreed: "both agree",
	made: "introduced",
	declined: "declined",
};

/** Bringing two people together: both are asked first. */
export const introductions = {
	title: "Introductions",
	start: "Introduce",
	startTo: (name: string): string => `Introduce to ${name}`,
	startTitle: "Introduce two people",
	who: "Who",
	toWhom: "And whom",
	reason: "Why these two",
	reasonHint: "What each has for the other. It stands in their note, and in the message that asks them.",
	reasonPlaceholder: "One has built a Raft, the other is about to",
	twoMissing: "Name two different people who have notes.",
	reasonMissing: "Say why these two should know each other: whoever is asked will want to know.",
	begin: "Begin",
	begun: (pair: string): string => `Introduction of ${pair} begun: ask each of them first.`,
	exists: (pair: string, state: string): string => `An introduction of ${pair} is there already: ${state}. It stands beside their notes.`,
	label: (pair: string): string => `Introduction of ${pair}`,
	pair: (one: string, other: string): string => `${one} and ${other}`,
	state: states,
	line: (pair: string, state: string, when: string): string => [pair, state, when].filter((part) => part !== "").join(" · "),
	keys: "On a name: A asked, Y agrees, N declines, O not asked, W write",
	noReason: "No reason is written yet.",
	writeBoth: "Write to both",
	made: "Introduced",
	madeDone: (pair: string): string => `${pair}: introduced.`,
	bothWritten: (pair: string): string => `${pair}: message to both copied.`,
	askOutcome: "What came of it?",
	outcomeTitle: (pair: string): string => `What came of introducing ${pair}?`,
	outcomeLabel: "What came of it",
	outcomePlaceholder: "They wrote a paper together",
	outcomeMissing: "Say what came of it.",
	helped: "Did it help you, too?",
	helpedHint: "Then it is put among what you have not given thanks for yet.",
	thankNobody: "No thanks to give",
	thank: (name: string): string => `Thank ${name}`,
	outcomeSaved: (pair: string): string => `What came of introducing ${pair} is written down.`,
	/** The messages: one to each, one to both. */
	ask: (other: string, reason: string): string =>
		`I would like to introduce you to ${other}${reason === "" ? "" : `: ${reason}`}. Would you like that? If not, just say so.`,
	meet: (one: string, other: string, reason: string): string =>
		`${one}, meet ${other}; ${other}, meet ${one}.${reason === "" ? "" : ` Why you two: ${reason}.`} I leave it to you from here.`,
};
