import { compareIntervals } from "../calendar/date-interval";
import { isNotToAsk } from "../interactions/to-ask";
import type { Person } from "../people/person/person";
import { noteName } from "../notes/note-name";
import { newestFirst } from "./dated-remarks";
import { isGrave } from "./latest-news";
import { namesIn } from "./names-of";
import { isUnkind } from "./sayable";
import type { TalkingPoint } from "./talking-point";
import { boxOf, type HistoryContext, isOpenLine } from "./told-elsewhere";
import { toldOfThem } from "./told-of-them";

type Around = Extract<TalkingPoint, { kind: "mention" }>;
type Told = Pick<Around, "text" | "note" | "on" | "source">;

const dated = /^\W*20\d/u;
const ofTwo = /\p{L} (?:&|and|\+) \p{Lu}|\p{Script=Han}(?:和|与|&)\p{Script=Han}/u;
/** Whose child has a note, is somebody whom I know myself. */
const isOfMine = /[儿女](?:子|儿)?是?\s?\[\[/u;
/** Who told it, in brackets: then they did not. */
const heard = /[(（][^()（）]{1,20}(?:说的?|said|told me)[)）]/u;
const newestLines = 6;

/**
 * What notes say of them that one may ask after, their own, in the log and beside it, and what the lines of other
 * notes among `points` tell of them alone; the newest first, what has no day last. Also whose parent they are called. Nothing private or
 * grave, and nothing that is not to be asked.
 */
export function aroundThem(person: Person, points: readonly TalkingPoint[], context: HistoryContext): readonly Around[] {
	const { path, name, aliases, remarks, interactions } = person;
	// Of two who have one note a line mostly tells of one, and nobody can tell which.
	if (ofTwo.test(name)) return [];
	const own = (text: string, line: number | null, on: Around["on"]): Around =>
		({ kind: "mention", text, note: { path, name }, on, source: { path, line } });
	const lines = newestFirst(interactions).slice(0, newestLines)
		.filter((one) => !one.private)
		.map(({ text, line, when }) => own(text, line, when.to));
	const beside = remarks
		.filter((one) => !one.private && !one.toAsk && !one.bars && !one.heed && !isOfMine.test(one.text))
		.map(({ text, line, when }) => own(text, line, dated.test(text) ? when?.to : undefined));
	const names = namesIn(person);
	const elsewhere = [
		...points.flatMap((point) =>
			point.kind === "mention" ? point
			: point.kind === "thread" && !point.asked ? { ...point, on: point.when.to, note: noteAt(point.source.path) }
			: []),
		...ofLastTalk(person, points, context),
	].filter(({ source }) => source.path !== path).flatMap(({ text: line, note, on, source }) =>
		toldOfThem(line, names).map((text): Around => ({ kind: "mention", text, note, on, source, elsewhere: true })));
	return [
		...[name, ...aliases].filter((text) => /[爸妈]$/u.test(text)).map((text) => own(text, null, undefined)),
		...[...lines, ...beside, ...elsewhere]
			.filter(({ text }) => !isUnkind(text) && !isGrave(text) && !isNotToAsk(text) && !heard.test(text))
			.sort((a, b) => (a.on === b.on ? 0 : (a.on ?? "") < (b.on ?? "") ? 1 : -1)),
	];
}

/** What other notes tell of the last talk of which a log tells. */
function ofLastTalk({ path }: Person, points: readonly TalkingPoint[], context: HistoryContext): readonly Told[] {
	const last = points.find((point) => point.kind === "thread" && !point.asked);
	if (last?.kind !== "thread" || last.source.path !== path) return [];
	return context.mentionsOf(path).flatMap(({ text, when, source }) => {
		if (text === undefined || !when || compareIntervals(when, last.when) !== 0) return [];
		const isTold = boxOf(text) === undefined && isOpenLine({ text, source }, context);
		return isTold ? [{ text, source, on: when.to, note: noteAt(source.path) }] : [];
	});
}

function noteAt(path: string): Around["note"] {
	return { path, name: noteName(path) };
}
