import type { CivilDate } from "../calendar/civil-date";
import type { Interaction } from "../interactions/interaction";
import type { Subject, TalkingPointSource } from "./subject";
import type { TalkingPoint } from "./talking-point";

/** Threads of theirs to pick up. A follow-up question on their own thing is what people like to be asked (Huang et al. 2017). */
export const threads: TalkingPointSource = (subject, _, today) => {
	const past = subject.person.interactions.filter((one) => one.when.from <= today && !one.private);
	const asked = past.flatMap((one) => one.items.filter((item) => item.kind === "thread" && !item.done && !item.private).map((item) => thread(subject, one, { ...item, asked: true })));
	const last = newest(past.filter((one) => one.oneToOne && one.text.trim() !== ""));
	return last && !asked.some((point) => sameTalk(point, last)) ? [...asked, thread(subject, last, { text: last.text, line: last.line, asked: false })] : asked;
};

function thread({ person, usage }: Subject, one: Interaction, item: { readonly text: string; readonly line: number; readonly asked: boolean }): TalkingPoint {
	const used: CivilDate | undefined = usage.lastUsedOn(item.text, one.when.to);
	return { kind: "thread", text: item.text, when: one.when, asked: item.asked, source: { path: person.path, line: item.line }, ...(used === undefined ? {} : { lastUsedOn: used }) };
}

/** Whether a thread was noted in this very talk: then the thread says it better. */
function sameTalk(point: TalkingPoint, talk: Interaction): boolean {
	return point.kind === "thread" && point.when === talk.when;
}

function newest(interactions: readonly Interaction[]): Interaction | undefined {
	return interactions.reduce<Interaction | undefined>((best, one) => (best === undefined || one.when.to > best.when.to ? one : best), undefined);
}
