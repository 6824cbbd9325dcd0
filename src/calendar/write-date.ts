import { type CivilDate, addDays, daysBetween, partsOf, weekdayOf } from "./civil-date";
import type { DateInterval } from "./date-interval";
import { englishMonthName } from "./english-names";
import { readDate } from "./read-date";

/**
 * A date as text that reads back as the same days: a day as `2026-11-20`; an imprecise date as it was written (`2024年二季度`), or, where
 * that was said from a today that will pass (`last month`), in figures (`2026-10`, `2026-Q2`, `2026-H1`, `2026-W47`, `2026`).
 */
export function writeDate(date: DateInterval): string {
	if (date.precision === "day") return date.from;
	const read = readDate(date.text);
	if (read?.from === date.from && read.to === date.to) return date.text;
	return inWords(date) ?? inFigures(date);
}

/** A season and a part of a month, which no figures say, in the language that it was said in. */
function inWords({ from, to, precision, text }: DateInterval): string | undefined {
	const { year, month, day } = partsOf(from);
	const chinese = /\p{Script=Han}/u.test(text);
	if (precision === "quarter" && month % 3 === 0) {
		const season = month / 3 - 1;
		return chinese
			? `${String(year)}年${"春夏秋冬".charAt(season)}天`
			: `${["spring", "summer", "autumn", "winter"][season] ?? ""} ${String(year)}`;
	}
	if (precision !== "month" || (day === 1 && partsOf(to).day > 20)) return undefined;
	const third = (day - 1) / 10;
	return chinese
		? `${String(year)}年${String(month)}月${["上旬", "中旬", "下旬"][third] ?? ""}`
		: `${["early", "mid", "late"][third] ?? ""} ${englishMonthName(month)} ${String(year)}`;
}

function inFigures({ from, to, precision }: DateInterval): string {
	const { year, month } = partsOf(from);
	switch (precision) {
		case "day":
			return from;
		case "week":
			// Seven days that begin on no Monday are told by the week that most of them are in.
			return isoWeek(addDays(from, Math.floor(daysBetween(from, to) / 2)));
		case "month":
			return from.slice(0, 7);
		case "quarter":
			return `${from.slice(0, 4)}-Q${String(Math.ceil(month / 3))}`;
		case "half":
			return `${from.slice(0, 4)}-H${month <= 6 ? "1" : "2"}`;
		case "year":
			return String(year).padStart(4, "0");
	}
}

/** The week of a day, counted from Monday; it belongs to the year that its Thursday is in. */
function isoWeek(date: CivilDate): string {
	const thursday = addDays(date, 4 - weekdayOf(date));
	const newYear = `${thursday.slice(0, 4)}-01-01` as CivilDate;
	const week = Math.floor(daysBetween(newYear, thursday) / 7) + 1;
	return `${thursday.slice(0, 4)}-W${String(week).padStart(2, "0")}`;
}
