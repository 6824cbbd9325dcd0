import type { CivilDate } from "../../calendar/civil-date";
import type { BlockShow, BlockShown, DrawTools } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { nextBirthday } from "../../people/person/next-birthday";
import type { Person } from "../../people/person/person";
import type { BlockOptions } from "../../reconnect/block-options";
import type { EntryText, ShownPoint } from "../../reconnect/entry-text";
import { promisesByDay } from "../../reconnect/promises-by-day";
import { openPromises } from "../../talking-points/promises";
import type { Words } from "../../words/words";
import { drawEntry } from "./draw-entry";
import { drawPromises } from "./draw-promises";

/** What the block is made from. */
type Sources = Pick<Kith, "words" | "list" | "known">;

/** What a block can show of the list: who is due, everybody with a reason, dates and promises, each of these two under its day. */
export function listShown(kith: Sources): readonly BlockShow[] {
	const { reconnect: words } = kith.words;
	return [
		{ id: "due", title: words.dueTitle, none: words.blockEmpty, shown: (options, today) => peopleShown(kith, options, today) },
		{ id: "all", title: words.allDue, none: words.blockEmpty, shown: (options, today) => peopleShown(kith, options, today) },
		{ id: "dates", title: words.datesAhead, none: words.noDates, shown: (options, today) => datesShown(kith, options, today) },
		{ id: "promises", title: words.promises, none: words.noPromises, shown: (options, today) => promisesShown(kith, options, today) },
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

function peopleShown({ list }: Sources, options: BlockOptions, today: CivilDate): BlockShown {
	return rowsShown(list.block(options, today).map((entry) => (
		{ day: null, text: list.text(entry, today), points: list.points(entry.person.path, today, options.talkingPoints) }
	)));
}

function datesShown({ list, words }: Sources, options: BlockOptions, today: CivilDate): BlockShown {
	const { talkingPoints } = options;
	return rowsShown(list.block(options, today).map((entry) => {
		// Under its day a date needs no talking point that tells it again.
		const points = list.points(entry.person.path, today, talkingPoints > 0 ? talkingPoints + 1 : 0);
		return {
			day: dayOf(entry.person, words, today),
			text: list.text(entry, today),
			points: points.filter(({ kind }) => kind !== "date").slice(0, talkingPoints),
		};
	}));
}

function promisesShown({ list, known, words }: Sources, options: BlockOptions, today: CivilDate): BlockShown {
	const people = list.block({ ...options, limit: undefined }, today).map(({ person }) => person);
	const days = promisesByDay(people, (person) => openPromises(person, known), options.limit, words, today);
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
