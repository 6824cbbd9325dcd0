import type { CivilDate } from "../calendar/civil-date";
import { compareIntervals, dayInterval } from "../calendar/date-interval";
import type { Interaction } from "../interactions/interaction";
import { isTold, type OpenItem, openItems } from "../interactions/logs/open-items";
import { isSaid, spoken } from "../notes/lines/spoken";
import { newestFirst } from "./dated-remarks";
import { isMereGreeting } from "./greeting-guard";
import { isMereReply } from "./mere-replies";
import { namesIn } from "./names-of";
import type { Subject, TalkingContext, TalkingPointSource } from "./subject";
import type { TalkingPoint } from "./talking-point";
import { toldOfThem } from "./told-of-them";
import { isOpenLine, namesTogether, toldElsewhere, type ToldLine, withName } from "./told-elsewhere";

type Thread = Extract<TalkingPoint, { kind: "thread" }>;

/** Threads of theirs to pick up. A follow-up question on their own thing is what people like to be asked (Huang et al. 2017). */
export const threads: TalkingPointSource = (subject, context, today) => {
	const { person } = subject;
	const log = person.interactions;
	const asked = [
		...openItems(log, "thread", today)
			.filter(({ text }) => !isMereGreeting(text, person))
			.map((item) => thread(subject, item, true)),
		...toAsk(subject, today),
	];
	const isWorthIt = (text: string): boolean => isSaid(text) && !isMereReply(spoken(text)) && !isMereGreeting(text, person);
	const last = newestFirst(log).find((one) => isTold(one, today) && one.oneToOne && isWorthIt(one.text));
	if (last && asked.some((point) => sameTalk(point, last))) return asked;
	const elsewhere = toldOfLastTalk(subject, context, today);
	if (elsewhere && isWorthIt(withName(elsewhere.text, "")) && (!last || last.when.to < elsewhere.when.to)) {
		const { text, when, source } = elsewhere;
		return [...asked, { kind: "thread", text, when, asked: false, source, lastUsedOn: subject.usage.lastUsedOn(text, when.to) }];
	}
	return last ? [...asked, thread(subject, { ...last, one: last }, false)] : asked;
};

/** What their note says beside the log that one means to ask. */
function toAsk({ person, lastTalk, usage }: Subject, today: CivilDate): readonly Thread[] {
	return person.remarks.flatMap(({ text, line, toAsk: asks, private: hidden }) =>
		(!asks || hidden ? [] : [{
			kind: "thread", text, when: lastTalk ?? dayInterval(today), asked: true, anytime: true,
			source: { path: person.path, line }, lastUsedOn: usage.lastUsedOn(text, lastTalk?.to),
		}]));
}

const mostLines = 40;

/** What a dated note tells of the last talk: the line where it is of nobody else, else what in it is of them alone. */
function toldOfLastTalk({ person, lastTalk, lastNote }: Subject, context: TalkingContext, today: CivilDate): ToldLine | undefined {
	if (!lastTalk || lastNote === person.path) return undefined;
	const names = namesIn(person);
	for (const line of toldElsewhere(person, context, today, mostLines)) {
		const isOfIt = line.source.path === lastNote && compareIntervals(line.when, lastTalk) === 0;
		if (!isOfIt || line.isTask || !isOpenLine(line, context)) continue;
		const text = namesTogether(line.text) ? line.text : toldOfThem(line.text, names)[0];
		if (text !== undefined) return { ...line, text };
	}
	return undefined;
}

function thread({ person, usage }: Subject, { one, text, line }: OpenItem, asked: boolean): TalkingPoint {
	return {
		kind: "thread",
		text,
		when: one.when,
		asked,
		source: { path: person.path, line },
		lastUsedOn: usage.lastUsedOn(text, one.when.to),
	};
}

/** Whether a thread was noted in this very talk: then the thread says it better. */
function sameTalk(point: TalkingPoint, talk: Interaction): boolean {
	return point.kind === "thread" && !point.anytime && point.when === talk.when;
}
