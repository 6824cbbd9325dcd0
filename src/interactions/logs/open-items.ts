import { type CivilDate, civilDate, daysBetween } from "../../calendar/civil-date";
import { compareIntervals, type DateInterval } from "../../calendar/date-interval";
import { isSaid } from "../../notes/lines/spoken";
import { closerOf, isWordless, type ItemFieldKind } from "../../notes/log-fields";
import type { Interaction, InteractionItem } from "../interaction";

/** Something that the log says and that is not settled, and the interaction that it belongs to. */
export interface OpenItem {
	readonly one: Interaction;
	readonly text: string;
	readonly line: number;
}

/** What the log says of a kind until today, in its order: nothing done, private or empty. Asked about everybody on every list. */
export function openItems(log: readonly Interaction[], kind: ItemFieldKind, today: CivilDate): readonly OpenItem[] {
	const found: OpenItem[] = [];
	for (const one of log) if (isTold(one, today)) addOpen(one, kind, found);
	const closer = found.length > 0 ? closerOf(kind) : undefined;
	return closer === undefined ? found : unsettled(found, [kind, closer], log, today);
}

/** Those that are settled neither beneath them, on a day, nor by another interaction on that day or later. */
function unsettled(
	open: readonly OpenItem[],
	kinds: readonly [kind: string, closer: string],
	log: readonly Interaction[],
	today: CivilDate,
): readonly OpenItem[] {
	const said = log.filter((one) => one.when.from <= today && one.items.some(({ kind, text }) => kind === kinds[1] && !isDay(text)));
	return open.filter(({ one, line, text }) =>
		!settledIn(one, kinds, today).some((item) => item.line === line && item.text === text)
		&& !said.some((later) => later !== one && compareIntervals(later.when, one.when) >= 0),
	);
}

/** `thanked:: 2026-11-29` settles the last that stands before it in the same interaction, and says nothing of any other. */
function settledIn(
	{ items }: Interaction,
	[kind, closer]: readonly [kind: string, closer: string],
	today: CivilDate,
): readonly InteractionItem[] {
	const open: InteractionItem[] = [];
	return items.flatMap((item) => {
		if (item.kind === kind && !item.done) open.push(item);
		return item.kind === closer && isDay(item.text) && item.text <= today ? open.splice(-1) : [];
	});
}

function isDay(text: string): boolean {
	return civilDate(text) !== undefined;
}

/** News grows old: after half a year, or two more talks, it is history. */
const freshDays = 183;
const freshTalks = 2;

/** Somebody by what was said and when the two were in touch. */
interface Told {
	readonly interactions: readonly Interaction[];
	readonly contacts: readonly { readonly when: DateInterval; readonly oneToOne: boolean }[];
}

/** Good news of theirs that has not been picked up. */
export function goodNewsIn({ interactions, contacts }: Told, today: CivilDate): readonly OpenItem[] {
	return openItems(interactions, "good-news", today).filter(({ one }) =>
		daysBetween(one.when.to, today) <= freshDays && talksAfter(one.when.to, contacts, today) < freshTalks,
	);
}

/** On how many days the two have talked since; the note and the diary may both tell of one. */
function talksAfter(day: CivilDate, contacts: Told["contacts"], today: CivilDate): number {
	return new Set(contacts.flatMap(({ when, oneToOne }) => (oneToOne && when.from > day && when.from <= today ? [when.to] : []))).size;
}

/** Replies that I owe: marked so, or a message of theirs after which nothing of mine follows. */
export function owedRepliesIn(log: readonly Interaction[], today: CivilDate): readonly OpenItem[] {
	const found: OpenItem[] = [];
	for (const one of log) {
		if (!isTold(one, today)) continue;
		const before = found.length;
		addOpen(one, "owe", found);
		if (found.length === before && one.incoming && !isAnswered(one, log, today)) found.push({ one, text: one.text, line: one.line });
	}
	return found;
}

/** Whether an interaction may be spoken of and has begun. */
export function isTold(one: Interaction, today: CivilDate): boolean {
	return !one.private && one.when.from <= today;
}

function addOpen(one: Interaction, kind: ItemFieldKind, found: OpenItem[]): void {
	for (const { kind: said, text, line, done, private: hidden } of one.items) {
		if (said === kind && !done && !hidden && (isWordless(kind) || isSaid(text))) found.push({ one, text, line });
	}
}

function isAnswered(message: Interaction, log: readonly Interaction[], today: CivilDate): boolean {
	return log.some((other) =>
		!other.incoming && other.oneToOne && other.when.from <= today && compareIntervals(other.when, message.when) >= 0,
	);
}
