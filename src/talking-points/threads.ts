import type { Interaction } from "../interactions/interaction";
import { isTold, type OpenItem, openItems } from "../interactions/open-items";
import { isSaid, spoken } from "../notes/spoken";
import { isMereGreeting } from "./greeting-guard";
import { isMereReply } from "./mere-replies";
import type { Subject, TalkingPointSource } from "./subject";
import type { TalkingPoint } from "./talking-point";

/** Threads of theirs to pick up. A follow-up question on their own thing is what people like to be asked (Huang et al. 2017). */
export const threads: TalkingPointSource = (subject, _, today) => {
	const { person } = subject;
	const log = person.interactions;
	const asked = openItems(log, "thread", today).filter(({ text }) => !isMereGreeting(text, person)).map((item) => thread(subject, item, true));
	const last = newestFirst(log).find((one) => isTold(one, today) && one.oneToOne && isSaid(one.text) && !isMereReply(spoken(one.text)) && !isMereGreeting(one.text, person));
	return last && !asked.some((point) => sameTalk(point, last)) ? [...asked, thread(subject, { ...last, one: last }, false)] : asked;
};

function thread({ person, usage }: Subject, { one, text, line }: OpenItem, asked: boolean): TalkingPoint {
	return { kind: "thread", text, when: one.when, asked, source: { path: person.path, line }, lastUsedOn: usage.lastUsedOn(text, one.when.to) };
}

/** Whether a thread was noted in this very talk: then the thread says it better. */
function sameTalk(point: TalkingPoint, talk: Interaction): boolean {
	return point.kind === "thread" && point.when === talk.when;
}

function newestFirst(log: readonly Interaction[]): readonly Interaction[] {
	return [...log].sort((a, b) => (a.when.to < b.when.to ? 1 : a.when.to > b.when.to ? -1 : 0));
}
