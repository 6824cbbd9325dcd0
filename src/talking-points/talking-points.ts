import type { CivilDate } from "../calendar/civil-date";
import type { Person } from "../people/person/person";
import { allBoundaries, readBoundaries } from "./boundaries";
import { dates } from "./dates";
import { goodNews } from "./good-news";
import { introductions } from "./introductions";
import { mentions } from "./mentions";
import { notesToShare } from "./notes-to-share";
import { orderPoints } from "./order";
import { owedReplies } from "./owed-replies";
import { inAnyLanguage } from "./languages-of-note";
import { isPrivateText } from "../notes/lines/private-lines";
import { promises } from "./promises";
import { questions } from "./questions";
import { spoken } from "../notes/lines/spoken";
import { richerChannel } from "./richer-channel";
import { sharedPast } from "./shared-past";
import { subjectOf, type TalkingContext, type TalkingOptions, type TalkingPointSource } from "./subject";
import { keyOf, saidBy, type TalkingPoint } from "./talking-point";
import { thanks } from "./thanks";
import { threads } from "./threads";

/** What is told of the dead. */
const memories: readonly TalkingPointSource[] = [mentions, sharedPast];
const sources: readonly TalkingPointSource[] = [
	promises, owedReplies, threads, goodNews, thanks, dates, notesToShare, mentions, sharedPast, introductions, richerChannel, questions,
];

/**
 * What to say to a person, the best first, each point with its source. Nothing is made up: what no note says is not here.
 * Costs one look at the person and a few questions to the topic index.
 */
export function talkingPointsFor(
	person: Person,
	context: TalkingContext,
	options: TalkingOptions,
	today: CivilDate,
): readonly TalkingPoint[] {
	// A person note that is private as a whole is spoken of nowhere.
	if (context.topicIndex.note(person.path)?.private === true) return [];
	const subject = subjectOf(person, options, today);
	const isAllowed = readBoundaries(allBoundaries(person));
	const points = once(
		(person.died ? memories : sources)
			.flatMap((source) => source(subject, context, today))
			.map((point) => (subject.lastTalk ? point : withoutNews(point))),
	).filter((point) =>
		options.isDismissed?.(person.path, keyOf(point)) !== true && isAllowed(point) && !saidBy(point).some(isPrivateText),
	);
	const ordered = orderPoints(points, subject.lastTalk?.to, today);
	return options.limit === undefined ? ordered : ordered.slice(0, options.limit);
}

/** Nothing is new since one last spoke, where one has never spoken. */
function withoutNews(point: TalkingPoint): TalkingPoint {
	return point.kind === "share-note" ? { ...point, news: "kept" } : point;
}

/**
 * The same thing is said once, by the first source that has it, whatever notes hold the line. A line that says more than that it names them
 * is no mention besides, and what was said in the last talk is no thread where the same words are a reply owed, good news or a help. A note
 * in several languages is one thing to send.
 */
function once(points: readonly TalkingPoint[]): readonly TalkingPoint[] {
	const place = ({ source }: TalkingPoint): string => `${source?.path ?? ""}\n${String(source?.line)}`;
	const words = (point: TalkingPoint): string => saidBy(point).map(spoken).join("\n") || place(point);
	const isLastTalk = (point: TalkingPoint): boolean => point.kind === "thread" && !point.asked;
	const told = new Set(
		points.filter((point) => point.kind !== "mention" && !isLastTalk(point)).flatMap((point) => [place(point), words(point)]),
	);
	const seen = new Set<string>();
	return points.filter((point) => {
		const key = lineOf(point, words);
		if (
			seen.has(key)
			|| (point.kind === "mention" && (told.has(place(point)) || told.has(words(point))))
			|| (isLastTalk(point) && told.has(words(point)))
		) {
			return false;
		}
		return seen.add(key);
	});
}

/** Names what a point says, be it in one note or in two. */
function lineOf(point: TalkingPoint, words: (point: TalkingPoint) => string): string {
	switch (point.kind) {
		case "share-note":
			return `share-note ${inAnyLanguage(point.note.path)}`;
		case "promise":
			return `promise ${words(point)} ${point.dueOn ?? ""}`;
		case "shared-past":
		case "mention":
		case "thread":
		case "good-news":
		case "thanks":
		case "owed-reply":
			return `${point.kind} ${words(point)}`;
		default:
			return keyOf(point);
	}
}
