import { type CivilDate, partsOf } from "../calendar/civil-date";
import type { DateInterval } from "../calendar/date-interval";
import { type DaysOfContact, type YearOfAll, yearOfAll } from "./year-of-all";
import type { Words } from "../words/words";
import type { Backdrop, Mark, NoPicture, Picture } from "./picture";
import { linkOf, type PicturePorts } from "./picture-ports";

/** From one day to the next, and the side of its square. */
const pitch = 14;
const cell = 12;
const laneHeight = 8;
const weekdays = 7;
const head = 16;
/** So many people are named one by one. */
const namedOnes = 8;
/** From so many people on a day is as dark, and as large, as it gets. */
const levels = [1, 2, 3, 5];

/** A year of contact with everybody, a square a day; the more people, the larger and the darker. */
export function* yearPicture(ports: PicturePorts, today: CivilDate): Generator<undefined, Picture | NoPicture> {
	const { words, known, settings, isPrivate } = ports;
	const { pictures: text } = words;
	const year = yearOfAll(known.people(), { weekStart: settings.current.weekStart, isPrivate }, today);
	yield undefined;
	if (year.days.length === 0) {
		return { kind: "year", none: { icon: "calendar-days", title: text.noYear, hint: text.noYearHint } };
	}
	const people = new Set(year.days.flatMap((day) => day.people)).size;
	const { columns } = text;
	return {
		kind: "year", fontSize: 8, lines: [],
		box: [-2, -2, year.weeks * pitch + 4, head + weekdays * pitch + (year.lanes > 0 ? 6 : 0) + year.lanes * laneHeight + 4],
		said: text.year(year.days.filter(({ row }) => row < weekdays).length, people),
		backdrops: backdropsOf(year, words),
		marks: year.days.map((day) => markOf(day, words, today)),
		legend: [
			{ shape: "square", cls: "kith-level-0 is-small", text: text.fewer },
			{ shape: "square", cls: "kith-level-3", text: text.many },
		],
		hints: year.lanes > 0 ? [text.spans] : [],
		tables: [{
			of: "mark", caption: text.kinds.year, head: [columns.when, text.people],
			rows: year.days.map((day) => [whenOf(day, words, today), day.people.map((person) => linkOf(person, words))]),
		}],
	};
}

function whenOf({ from, to, precision, row }: DaysOfContact, { when, pictures: text }: Words, today: CivilDate): string {
	const interval: DateInterval = { from, to, precision, text: "" };
	return row < weekdays ? when.day(from, today) : text.someTime(when.interval(interval, today));
}

function markOf(day: DaysOfContact, words: Words, today: CivilDate): Mark {
	const { pictures: text, veil } = words;
	const { column, toColumn, row, people } = day;
	const level = levels.filter((least) => people.length >= least).length - 1;
	const isDay = row < weekdays;
	const size = isDay ? cell / 2 - (levels.length - 1 - level) : 2.5;
	const when = whenOf(day, words, today);
	const left = people.length - namedOnes;
	const names = [...people.slice(0, namedOnes).map(({ name }) => name), ...(left > 0 ? [text.more(left)] : [])].join(text.comma);
	return {
		x: column * pitch + (isDay ? cell / 2 : 0),
		y: isDay ? head + row * pitch + cell / 2 : head + weekdays * pitch + 6 + (row - weekdays) * laneHeight + laneHeight / 2,
		shape: isDay ? "square" : "bar", size: isDay ? size / 0.88 : size, length: (toColumn - column + 1) * pitch - 2,
		cls: `kith-level-${String(level)}`, about: when, people: people.map((person) => linkOf(person, words)),
		label: () => text.said(when, veil.people(people.length, names)),
	};
}

function backdropsOf({ weeks, months }: YearOfAll, { pictures: text }: Words): readonly Backdrop[] {
	const days = Array.from({ length: weeks * weekdays }, (_, at) => {
		const [column, row] = [Math.floor(at / weekdays), at % weekdays];
		return `M${String(column * pitch)} ${String(head + row * pitch)}h${String(cell)}v${String(cell)}h-${String(cell)}z`;
	});
	return [
		{ d: days.join(""), cls: "kith-days" },
		...months.map(({ first, column }): Backdrop =>
			({ text: text.month(partsOf(first).month), x: column * pitch, y: head - 6, cls: "kith-month" })),
	];
}
