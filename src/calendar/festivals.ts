import { type CivilDate, civilDateOf, partsOf } from "./civil-date";
import { lunarDayInYear } from "./lunar";

export type FestivalName =
	| "spring-festival" | "lantern" | "qingming" | "dragon-boat" | "qixi" | "mid-autumn" | "double-ninth" | "national-day" | "teachers-day";

/** A festival as a date to hang something personal on; never a greeting by itself. */
export interface Festival {
	readonly name: FestivalName;
	readonly on: CivilDate;
}

/** The day of each festival in a civil year; undefined where it is lunar and the year lies outside 1900–2100. */
export const festivalDays: Readonly<Record<FestivalName, (year: number) => CivilDate | undefined>> = {
	"spring-festival": lunar(1, 1),
	"lantern": lunar(1, 15),
	"qingming": (year) => civilDateOf(year, 4, qingmingDay(year)),
	"dragon-boat": lunar(5, 5),
	"qixi": lunar(7, 7),
	"mid-autumn": lunar(8, 15),
	"double-ninth": lunar(9, 9),
	"national-day": (year) => civilDateOf(year, 10, 1),
	"teachers-day": (year) => civilDateOf(year, 9, 10),
};

function lunar(month: number, day: number): (year: number) => CivilDate | undefined {
	return (year) => lunarDayInYear(year, { month, leap: false, day });
}

/** The festivals of the days `from` … `to`, both included, in order. */
export function festivals(from: CivilDate, to: CivilDate): readonly Festival[] {
	const found: Festival[] = [];
	for (let year = partsOf(from).year; year <= partsOf(to).year; year++) {
		for (const name of Object.keys(festivalDays) as FestivalName[]) {
			const on = festivalIn(name, year);
			if (on !== undefined && on >= from && on <= to) found.push({ name, on });
		}
	}
	return found.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The day of a festival in a civil year, if it is known. */
export function festivalIn(name: FestivalName, year: number): CivilDate | undefined {
	return festivalDays[name](year);
}

/**
 * The sun reaches 15° of longitude on April 4, 5 or 6, Chinese time: 0.2422 days later a year, made up by leap days. Right for 1901–2100.
 */
function qingmingDay(year: number): number {
	const since = year - 1900;
	const leapDays = Math.floor(since / 4) - (year >= 2100 ? 1 : 0);
	return Math.floor(since * 0.2422 + 5.59) - leapDays;
}
