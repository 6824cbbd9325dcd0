import type { DateInterval } from "../../calendar/date-interval";
import type { LifeSubject } from "../../interactions/life-subjects";
import { type CivilDate, daysBetween } from "../../calendar/civil-date";
import type { GreetingRefusal } from "../../talking-points/greeting-guard";
import type { SlotName } from "../../talking-points/opener";
import { type Awaited, awaitedIn, isAhead, isLongOver } from "../../talking-points/awaited";
import { isKin } from "../../talking-points/addressing";
import { asksMe } from "../../talking-points/owed-replies";
import { isUnkind, nameAbroad, sayable, topicIn } from "../../talking-points/sayable";
import { questionIn } from "../../talking-points/shortened";
import { type PointSentences, sentenceFor, type TalkingPoint } from "../../talking-points/talking-point";
import { withStop } from "../full-stop";
import { aroundIn, capital, clauseOf, doingsIn, inMiddle, nearIn, placeOf, promisedIn, thingOf } from "./clauses";
import { isBelated, isLate, isLongAgo, isOverdue } from "../is-late";
import { matterIn } from "../../talking-points/matters";
import { occasionIn } from "../../talking-points/occasions";
import { askAfter, ourOccasion } from "./matters";
import { when } from "./when";
import type { VaultWords } from "../../notes/vault-words";

const asked: Readonly<Record<LifeSubject, string>> = {
	goals: "What are you up to these days, outside work?",
	hobbies: "What do you do with your free time these days?",
	struggles: "Is there anything that you could use a hand with at the moment?",
	family: "How is everybody at home?",
};

const dated = (date: DateInterval, today: CivilDate): string => {
	const day = when.roughly(date, today);
	return day === when.fewDaysAgo ? day : `in ${day}`;
};
/** What the two share, in a sentence: a name as it is, else with a word before it. */
const named = (text: string, word: string): string =>
	(/^(?:the|our|a|an|my)\b|^\S+$/u.test(text) || /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(text) ? text : `${word} ${text}`);
const said = (text: string): string => sayable(text, "en");

/**
 * What a choice becomes in a message, by the slot that it fills: addressed to them, about their own thing. A diary line is not pasted in:
 * its day or its subject is named.
 */
const drafts: Readonly<Record<SlotName, Partial<PointSentences>>> = {
	theirs: {
		promise: ({ text, dueOn }, today) => {
			const what = promisedIn(said(text));
			if (what === "") return "";
			if (/^(?:give|bring) .*\bback\b/u.test(what)) return `I still have to ${what}: I have not forgotten.`;
			const [, thing] = /^(?:send|give|lend|bring|e-?mail) you (.+)/u.exec(what) ?? [];
			if (thing !== undefined && isOverdue(dueOn, today)) return `I still owe you ${thing}: I am sorry for the delay.`;
			return isOverdue(dueOn, today)
				? `I am sorry that it is taking me so long to ${what}.`
				: `I have not forgotten that I promised to ${what}.`;
		},
		"owed-reply": ({ text, when: on }, today) => {
			const doings = asksMe(text) ? "" : said(doingsIn(text));
			const owed = isLate(on, today)
				? "I am sorry for being so slow to answer you."
				: "I have not forgotten that I owe you an answer.";
			return `${owed}${doings === "" ? "" : ` When you wrote, ${doings}. ${going(text, on, today)}`}`;
		},
		"good-news": ({ text }) => gladOf(said(text)),
		thread: (point, today) => (point.asked ? askingAfter(point, today) : ""),
		thanks: ({ text, when: on }, today) => thanksFor(said(text).replace(exclaimed, ""), isBelated(on, today)),
		date: ({ daysLeft }) => {
			if (daysLeft < 0) return "Belated wishes for your birthday! How did you celebrate?";
			return daysLeft === 0
				? "Happy birthday! What are your plans for celebrating?"
				: `${daysLeft === 1 ? "It is your birthday tomorrow" : "Your birthday is coming up"}: how are you going to celebrate?`;
		},
		"share-note": (point) => {
			const topic = topicIn(point, "en");
			if (topic?.toLowerCase() === point.note.name.toLowerCase() && point.address === undefined) {
				return `I have some notes on ${point.note.name} that made me think of you.`;
			}
			const what = `something${topic === undefined ? "" : ` on ${topic}`}`;
			const address = point.address === undefined ? "" : ` (${point.address})`;
			return `I have ${what} that made me think of you: ${point.note.name}${address}.`;
		},
	},
	shared: {
		"shared-past": ({ past, text, years }) => {
			const what = said(text);
			if (what === "") return "";
			// How many years ago leads to nothing by itself.
			if (past === "met") return `I still remember how we met: ${withStop(placeOf(what))}`;
			if (past === "win") {
				return `Do you remember this time ${years === 1 ? "last year" : `${String(years)} years ago`}? ${capital(withStop(what))}`;
			}
			if (past === "era") return `I was thinking back to ${named(what, "our")}.`;
			return `I was thinking back to our work on ${named(what, "the")}.`;
		},
		thread: ({ text, when: on }, today) => {
			const occasion = occasionIn(text);
			if (occasion === undefined || daysBetween(on.to, today) <= 1) return "";
			return `I ${isLongAgo(on.to, today) ? "was thinking back to" : "enjoyed"} ${ourOccasion(occasion)} ${dated(on, today)}.`;
		},
	},
	question: {
		question: ({ about }) => asked[about],
		"share-note": (point) => (point.address === undefined ? "Would you like to have a look?" : "What do you make of it?"),
		thread: (point, today) => (point.asked ? askingAfter(point, today) : comingBackTo(point, today)),
		mention: ({ text, on, elsewhere }, today) =>
			askingOf(text, on, today) || said(elsewhere || isLongAgo(on, today) ? "" : aroundIn(text)),
		promise: ({ text }) => {
			const what = said(text).replace(exclaimed, "");
			return capital(said(questionIn(text))) || wondering(what, !/^(?:the|an?|your|our|new)\b/iu.test(what));
		},
	},
	honest: {},
};

/** What is done again and again is not still to be done. */
const everyWeek = /\b(?:every|each|weekly|daily)\b/iu;

/** What begins a note to oneself to ask. */
const toAsk = /^(?:remember to )?(?:ask|check|find out)(?: (?:you|with you))?(?: (?:about|on))?\s+(?=\S)/iu;
const exclaimed = /[!…]+$/u;
/** A question that only lacks its mark. */
const direct = /^(?:how|wh\w+)(?:['’]s| (?:is|are|was|were|do|does|did|has|have|can|will))\b|^(?:are|is|did|do|has|have) (?:you|the|your|it)\b(?!.*\/)/iu;
const indirect = /^(?:how|what|whether|if|when|where|why|which|who)\b/iu;

/** A question without its verb: "how first month going". */
const goingOn = /^how (?:is )?(?!(?:the|your|it|is|are)\b)((?:(?!is |are )\S+ ?)+) going$/iu;

/** "The daughter" of a note is theirs. */
function ofYours(text: string): string {
	return text.replace(/\bthe (\p{Ll}+)/gu, (all, word: string) => (isKin(word) ? `your ${word}` : all));
}

/** Of news that cannot be said nothing is: "that good news" sounds as if it had been forgotten. */
function gladOf(text: string): string {
	const clause = clauseOf(text);
	if (clause !== undefined) return `I was so glad to hear that ${withStop(clause)}`;
	const thing = thingOf(text);
	return thing === undefined ? "" : `Congratulations on ${withStop(thing)}`;
}

function thanksFor(text: string, belated: boolean): string {
	const clause = clauseOf(text);
	if (clause?.startsWith("you") === true) return `It meant a lot to me that ${clause}. Thank you.`;
	const thing = thingOf(text, "the");
	if (thing === undefined) return "";
	return belated ? `I never properly thanked you for ${withStop(thing)} Thank you.` : `Thank you for ${withStop(thing)}`;
}

/** Asked once it should be over. */
const afterwards: Readonly<Record<Awaited, readonly [soon: string, long: string]>> = {
	operation: ["How did the operation go?", "How have you been since the operation?"],
	baby: ["Has the baby arrived?", "How are you all doing at home?"],
};
/** What is over in a day, of theirs or of one near to them; not where the line tells how it went. */
const ordeal =
	/\b(?:your|you (?:have|are (?:having|taking|sitting)) (?:an?|the|your)) ((?:\p{Ll}+['’]s )?(?:\p{Ll}+ )?(?:exams?|finals|interview|viva|driving test))\b/u;
const outcome = /\b(?:pass|fail|finish)ed\b|\b(?:got|took|sat|did|went|was|were|had|after|offer)\b/iu;

type Thread = Extract<TalkingPoint, { kind: "thread" }>;

/** How it is going; before its day, a wish. */
function going(text: string, told: DateInterval, today: CivilDate): string {
	return isAhead(text, told, today) ? "I hope it goes well." : "How is that going?";
}

/** A thread of theirs as one asks after it; of what is to come nobody asks yet how it went. */
function askingAfter({ text, when: on, anytime }: Thread, today: CivilDate): string {
	if (/\bhow\b/iu.test(text) && isAhead(text, on, today)) return "";
	const question = said(questionIn(text));
	if (question !== "") return capital(question);
	const what = said(anytime ? text.replace(/;\s.*$/u, "") : text).replace(toAsk, "").replace(exclaimed, "");
	const doings = doingsIn(what);
	if (doings !== "") return `When we last talked about it, ${doings}. ${going(text, on, today)}`;
	const asked = wondering(what, anytime);
	if (asked !== "") return asked;
	const name = nameAbroad(text, "en");
	return name === undefined ? "" : `We talked about ${name} ${dated(on, today)}. ${going(text, on, today)}`;
}

/** A question of a few words as one asks it; empty where they are none. */
function wondering(what: string, anytime = false): string {
	const [, going] = goingOn.exec(what) ?? [];
	if (going !== undefined) return `How is your ${going.replace(/ in new /u, " in the new ")} going?`;
	if (direct.test(what)) return `${capital(ofYours(what))}?`;
	if (indirect.test(what)) return `I have been wondering ${withStop(inMiddle(what).replace(/ goes$/u, " is going"))}`;
	const thing = thingOf(what, anytime ? "the" : "your");
	if (thing === undefined) return "";
	return anytime ? `I have been meaning to ask you about ${thing}.` : `How are things with ${thing}?`;
}

/** The last talk, by what it tells of their doings, or of somebody near to them; else nothing leads on from it. */
function comingBackTo({ text, when: on }: Thread, today: CivilDate): string {
	const awaited = awaitedIn(text, on, today);
	const isLong = isLongOver(text, on, today);
	if (awaited) return afterwards[awaited][isLong ? 1 : 0];
	const [, test] = (isLong && !outcome.test(text) && ordeal.exec(said(text))) || [];
	if (test !== undefined) return `I never asked: how did your ${test} go in the end?`;
	const doings = said(doingsIn(text));
	if (doings !== "") return `When we last talked, ${doings}. ${going(text, on, today)}`;
	if (isUnkind(text)) return "";
	const near = nearIn(text);
	return near === undefined ? "" : `How ${near} doing?`;
}

/** What a line tells of that goes on, as one asks after it; empty where it tells of nothing. */
function askingOf(text: string, told: CivilDate | undefined, today: CivilDate): string {
	const matter = matterIn(text, told, today);
	return matter ? askAfter(matter) : "";
}

/** The message to begin with, and the guard against greetings that say nothing. */
export const opener = {
	slots: {
		theirs: "Their thing",
		shared: "Our shared thing",
		question: "A question",
		honest: "One honest thing about me",
	} satisfies Readonly<Record<SlotName, string>>,
	/** Asked where nothing in the notes fills a slot. */
	ask: {
		theirs: "What are they busy with? Your notes do not say yet.",
		shared: "What did you two go through together? Your notes do not say yet.",
		question: "What would you like to hear from them?",
		honest: "How are you, honestly? Leave it out if you like.",
	} satisfies Readonly<Record<SlotName, string>>,
	/** Asked below what the notes told of last, where nothing of it can be said for me. */
	askOfLately: "What of this would you take up?",
	/** The sentence that a choice gives; empty where it does not fit the slot. */
	draft: (slot: SlotName, point: TalkingPoint, today: CivilDate): string => sentenceFor(drafts[slot], point, today),
	/** A sentence as one says it to somebody of this name: there is no other "you" in English. */
	courteous: (text: string, _name: string): string => text,
	address: (name: string) => `Hi ${name},`,
	/** Asked after a memory, or an answer that comes late. */
	whatAreYouUpTo: "What are you up to these days?",
	/** Asked after what the two did together. */
	howSince: "How have you been since?",
	/** Said to somebody who has lost somebody. */
	onMyMind: "You have been on my mind.",
	/** What I am to do for them. */
	onMyList: (written: string) => {
		const what = said(written);
		const task = inMiddle(what).replace(/ (?:to|for) you$| ?[(][^()]*[)]/gu, "");
		const [, about] = /^(?:e-?mail|write|message|text) you (?:re|about|with) (.+)/u.exec(task) ?? [];
		if (about !== undefined) return `I still owe you an answer about ${about}.`;
		return task.includes(" ") && !everyWeek.test(task) ? `Still on my list for you: ${task}.` : "";
	},
	/** Asked where nothing else is known. */
	stillInto: (topic: string) => `Are you still into ${topic} these days?`,
	/** The channel of a message of which nobody knows how it was sent. */
	asMessage: "message",
	/** The whole message, of the parts that are filled. */
	message: (address: string, parts: readonly string[]) =>
		[address, parts.map((part) => part.trim()).filter((part) => part !== "").join(" ")].filter((part) => part !== "").join("\n"),
	refused: ({ reason, formula }: GreetingRefusal): VaultWords => {
		if (reason === "empty") return "There is nothing to send yet.";
		return reason === "formula" ? `“${formula}” could go to anybody, and is easily passed over.` : "Nothing in this is about them yet.";
	},
	/** That a message speaks of its reader. */
	ofThem: (word: string): VaultWords => `“${word}” still speaks of them: say “you”.`,
	/** What to add to a refused greeting. */
	add: {
		theirs: "Add something of theirs",
		shared: "Add something that you share",
		question: "Add a real question",
		honest: "Add one honest thing about you",
	} satisfies Readonly<Record<SlotName, string>>,
};
