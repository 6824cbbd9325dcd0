import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { TalkingPoint, TalkingPointKind } from "./talking-point";

/** How specific a kind is, at its best; the order in which a thoughtful friend would reach for them. */
const specificity: Readonly<Record<TalkingPointKind, number>> = {
	promise: 100, "owed-reply": 95, thread: 90, "good-news": 88, date: 84, thanks: 78, "share-note": 52, mention: 60, "shared-past": 46,
	introduction: 36, "richer-channel": 40, question: 20, "how-met": 24,
};

/** What a second, third … point of the same kind loses, so that the first few differ. */
const sameKind = 30;
const usedLastTime = 60;
const fadeDays = 240;
const mostFaded = 34;

/** Orders points by how specific and how fresh they are, varied in kind; one that was used last time does not come first again. */
export function orderPoints(points: readonly TalkingPoint[], lastTalkOn: CivilDate | undefined, today: CivilDate): readonly TalkingPoint[] {
	const left = points.map((point, index) => ({ point, index, worth: worthOf(point, lastTalkOn, today) }));
	const taken = new Map<TalkingPointKind, number>();
	const ordered: TalkingPoint[] = [];
	while (left.length > 0) {
		let best = 0;
		left.forEach((one, at) => {
			const first = left[best];
			if (first && value(one, taken) > value(first, taken)) best = at;
		});
		const [chosen] = left.splice(best, 1);
		if (!chosen) break;
		taken.set(chosen.point.kind, (taken.get(chosen.point.kind) ?? 0) + 1);
		ordered.push(chosen.point);
	}
	return ordered;
}

function value(one: { readonly point: TalkingPoint; readonly worth: number }, taken: ReadonlyMap<TalkingPointKind, number>): number {
	return one.worth - sameKind * (taken.get(one.point.kind) ?? 0);
}

function worthOf(point: TalkingPoint, lastTalkOn: CivilDate | undefined, today: CivilDate): number {
	const base = specificity[point.kind] + extraOf(point, today) - fadingOf(point, today);
	const used = point.lastUsedOn;
	if (used === undefined) return base;
	return base - (lastTalkOn !== undefined && used >= lastTalkOn ? usedLastTime : usedLastTime / 3);
}

function extraOf(point: TalkingPoint, today: CivilDate): number {
	switch (point.kind) {
		case "promise":
			return point.dueOn === undefined ? 0 : nearness(daysBetween(today, point.dueOn), 12);
		case "date":
			return point.daysLeft === 0 ? 30 : nearness(point.daysLeft, 10);
		case "thread":
			return point.asked ? 0 : -22;
		case "share-note":
			return Math.round(point.weight * 22);
		case "shared-past":
			return pastExtra[point.past];
		case "mention":
			return point.text === "" ? -14 : 0;
		default:
			return 0;
	}
}

const pastExtra = { win: 34, project: 6, era: 4, met: 2, group: 0, workplace: -8 };

function nearness(daysLeft: number, most: number): number {
	return daysLeft <= 7 ? most : 0;
}

/** What is long ago is less on anybody's mind; a promise does not fade. */
function fadingOf(point: TalkingPoint, today: CivilDate): number {
	const day = dayOf(point);
	return day === undefined ? 0 : mostFaded * (1 - 2 ** (-Math.max(0, daysBetween(day, today)) / fadeDays));
}

function dayOf(point: TalkingPoint): CivilDate | undefined {
	switch (point.kind) {
		case "owed-reply":
		case "thread":
		case "good-news":
		case "thanks":
			return point.when.to;
		case "share-note":
		case "mention":
			return point.on;
		default:
			return undefined;
	}
}
