import type { CivilDate } from "../../calendar/civil-date";
import type { BlockShow, BlockShown, DrawTools } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { nextBirthday } from "../../people/person/next-birthday";
import type { Person } from "../../people/person/person";
import type { BlockOptions } from "../../reconnect/block-options";
import type { EntryText, ShownPoint } from "../../reconnect/entry-text";
import type { ListEntry } from "../../reconnect/list-sections";
import { type PromiseDay, promisesByDay } from "../../reconnect/promises-by-day";
import { openPromises } from "../../talking-points/promises";
import type { Words } from "../../words/words";
import { drawEntry } from "./draw-entry";
import { drawPromises } from "./draw-promises";

/** What the block is made from. */
export type BlockSources = Pick<Kith, "words" | "list" | "known" | "settings">;

/** What a block can show of the list: who is due, everybody with a reason, dates and promises, each of these two under its day. */
export function listShown(sources: BlockSources): readonly BlockShow[] {
	const { known, words } = sources;
	const { reconnect: text } = words;
	const people = (options: BlockOptions, today: CivilDate): BlockShown =>
		entriesShown(sources, sources.list.block(options, today), options.talkingPoints, today);
	return [
		{ id: "due", title: text.dueTitle, none: text.blockEmpty, shown: people },
		{ id: "all", title: text.allDue, none: text.blockEmpty, shown: people },
		{ id: "dates", title: text.datesAhead, none: text.noDates, shown: (options, today) =>
			datesShown(sources, sources.list.block(options, today), options.talkingPoints, today) },
		{ id: "promises", title: text.promises, none: text.noPromises, shown: (options, today) => {
			const given = sources.list.block({ ...options, limit: undefined }, today).map(({ person }) => person);
			return promisesShown(promisesByDay(given, (person) => openPromises(person, known), options.limit, words, today));
		} },
	];
}

/** A person as a block shows them, under a day where it shows days. */
interface BlockRow {
	readonly day: string | null;
	readonly text: EntryText;
	readonly points: readonly ShownPoint[];
}

function rowsShown(rows: readonly BlockRow[]): BlockShown {
	return {
		count: rows.length,
		data: rows,
		draw: (parentEl, tools) => { if (rows.length > 0) drawRows(parentEl.createDiv({ attr: { role: "list" } }), rows, tools); },
	};
}

/** People with so many talking points each. */
export function entriesShown({ list }: Pick<Kith, "list">, entries: readonly ListEntry[], points: number, today: CivilDate): BlockShown {
	return rowsShown(entries.map((entry) => (
		{ day: null, text: list.text(entry, today), points: list.points(entry.person.path, today, points) }
	)));
}

/** People under the days of their dates. */
export function datesShown(
	{ list, words }: Pick<Kith, "list" | "words">,
	entries: readonly ListEntry[],
	points: number,
	today: CivilDate,
): BlockShown {
	return rowsShown(entries.map((entry) => {
		// Under its day a date needs no talking point that tells it again.
		const all = list.points(entry.person.path, today, points > 0 ? points + 1 : 0);
		return {
			day: dayOf(entry.person, words, today),
			text: list.text(entry, today),
			points: all.filter(({ kind }) => kind !== "date").slice(0, points),
		};
	}));
}

/** Promises of mine by their days. */
export function promisesShown(days: readonly PromiseDay[]): BlockShown {
	return {
		count: days.reduce((sum, { lines }) => sum + lines.length, 0),
		data: days,
		draw: (parentEl, tools) => { drawPromises(parentEl, days, tools); },
	};
}

function drawRows(listEl: HTMLElement, rows: readonly BlockRow[], tools: DrawTools): void {
	for (const { day, text, points } of rows) {
		const rowEl = listEl.createDiv({ cls: "kith-block-row", attr: { role: "listitem" } });
		if (day !== null) {
			rowEl.addClass("mod-dated");
			rowEl.createDiv({ cls: "kith-date-day", text: day });
		}
		drawEntry(rowEl, text, points, tools);
	}
}

/** The day of somebody's next date. */
function dayOf(person: Person, { when }: Words, today: CivilDate): string | null {
	const next = nextBirthday(person, today);
	return next ? when.day(next.on, today) : null;
}
