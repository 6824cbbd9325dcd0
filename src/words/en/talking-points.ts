import type { LifeSubject } from "../../interactions/life-subjects";
import { dayInterval } from "../../calendar/date-interval";
import type { CivilDate } from "../../calendar/civil-date";
import { shortened } from "../../talking-points/shortened";
import {
	type PointSentences, type RicherManner, sentenceFor, type SharedTopic, type TalkingPoint, type TalkingPointKind,
} from "../../talking-points/talking-point";
import { isolated } from "../isolated";
import { counted } from "./counted";
import { when } from "./when";
import type { VaultWords } from "../../notes/vault-words";

type Point<K extends TalkingPointKind> = Extract<TalkingPoint, { kind: K }>;

const quoted = (text: string): string => `“${isolated(shortened(text, 90))}”`;

function topicsOf(shared: readonly SharedTopic[]): VaultWords {
	return shared.map(({ topic, found }) => (topic.toLowerCase() === found.toLowerCase() ? topic : `${topic} (${found})`)).join(", ");
}

function promise({ text, dueOn, meant }: Point<"promise">, today: CivilDate): string {
	const said = `You ${meant ? "meant to" : "promised"}: ${quoted(text)}`;
	return dueOn === undefined ? said : `${said}, ${dueOn >= today ? "by" : "meant for"} ${when.day(dueOn, today)}`;
}

function date({ on, daysLeft, date: written }: Point<"date">, today: CivilDate): string {
	const lunar = written.calendar === "lunar" ? `, ${written.text}` : "";
	return daysLeft === 0 ? `Birthday today${lunar}` : `Birthday ${when.inDays(daysLeft)}, on ${when.day(on, today)}${lunar}`;
}

function shareNote({ note, shared, news }: Point<"share-note">): string {
	const fresh = { written: "new since you last spoke, ", changed: "with news since you last spoke, ", kept: "" }[news];
	return `Send ${quoted(note.name)}: ${fresh}on ${topicsOf(shared)}`;
}

function sharedPast({ past, text, years, daysLeft }: Point<"shared-past">): string {
	const said = quoted(text);
	const ago = years === undefined ? "" : `, ${counted(years, "year")} ago`;
	return {
		project: `You worked on ${said} together${ago}`,
		era: `You share ${said}${ago}`,
		group: `You are both in ${said}`,
		workplace: `They are at ${said}`,
		met: `How you met: ${said}${ago}`,
		win: `${years === 1 ? "A year" : `${String(years)} years`} ago ${daysLeft === 0 ? "today" : "about now"}: ${said}`,
	}[past];
}

/** Questions on what is not known yet. */
export const questions: Readonly<Record<LifeSubject, string>> = {
	goals: "What would they like to do next, outside work?",
	hobbies: "What do they do when nobody needs them?",
	struggles: "What is hard at the moment?",
	family: "How are the people at home?",
};

const richer: Readonly<Record<RicherManner, string>> = { call: "call", meeting: "meet in person" };

const sentences: PointSentences = {
	promise,
	"owed-reply": (point, today) =>
		point.text === ""
			? `They wrote on ${when.interval(point.when, today)}, and your answer is open`
			: `Your answer is open: ${quoted(point.text)}`,
	thread: (point) => point.asked ? `Ask about: ${quoted(point.text)}` : `Last time: ${quoted(point.text)}`,
	"good-news": (point) => `Be glad with them: ${quoted(point.text)}`,
	thanks: (point) => `Say thanks for: ${quoted(point.text)}`,
	date,
	"share-note": shareNote,
	mention: (point) => point.text === "" ? `You wrote of them in ${quoted(point.note.name)}` : `You wrote of them: ${quoted(point.text)}`,
	"shared-past": sharedPast,
	introduction: (point) => `Introduce them to ${isolated(point.other.name)}? Both care for ${quoted(point.text)}`,
	"richer-channel": ({ ways }) => `You have only written to each other of late: why not ${ways.map((way) => richer[way]).join(", or ")}?`,
	"how-met": () => "First write down how you met",
	question: (point) => questions[point.about],
};

const reasons: PointSentences = {
	promise: ({ meant }) => meant ? "Something you mean to do" : "An open promise of yours",
	"owed-reply": (point, today) => `From them, ${when.ago(point.when, today)}`,
	thread: (point, today) =>
		point.anytime ? "Something you mean to do"
		: point.asked ? `Their thread, noted ${when.ago(point.when, today)}` : `What you spoke of ${when.ago(point.when, today)}`,
	"good-news": (point, today) => `Their good news, noted ${when.ago(point.when, today)}`,
	thanks: (point, today) => `Help received ${when.ago(point.when, today)}, thanks not noted yet`,
	date: () => "An important date is near",
	"share-note": (point, today) =>
		point.news === "kept"
			? "A note of yours on a topic of theirs, not sent yet"
			: `${point.news === "written" ? "Written" : "Changed"} on ${when.day(point.on, today)}, on a topic of theirs`,
	mention: (point, today) =>
		point.on === undefined
			? `You named them in ${quoted(point.note.name)}`
			: `You named them in ${quoted(point.note.name)}, ${when.ago(point.on, today)}`,
	"shared-past": ({ past }) =>
		past === "win" ? "The anniversary of something you did together" : past === "workplace" ? "What their note says" : "What you share",
	"richer-channel": (point, today) => `The last four times were in writing, the newest ${when.ago(dayInterval(point.on), today)}`,
	"how-met": () => "What you share begins there",
	introduction: () => "Few others care for it, and your notes show no tie between the two",
	question: () => "Your notes do not tell yet",
};

/** What to say, as sentences, and why. */
export const talkingPoints = {
	text: (point: TalkingPoint, today: CivilDate): VaultWords => sentenceFor(sentences, point, today),
	/** Why a point is offered. */
	why: (point: TalkingPoint, today: CivilDate): VaultWords => sentenceFor(reasons, point, today),
	topics: topicsOf,
	dismiss: "Not this one",
};
