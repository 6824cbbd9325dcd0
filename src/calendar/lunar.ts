import { addDays, type CivilDate, civilDateOf, daysBetween, partsOf } from "./civil-date";
import { firstLunarYear, lastLunarYear, lunarTable } from "./lunar-table";

/** A day of the Chinese lunar calendar. `leap` says that it lies in the leap month that follows the month of that number. */
export interface LunarDate {
	readonly year: number;
	readonly month: number;
	readonly leap: boolean;
	readonly day: number;
}

interface LunarYear {
	readonly newYear: CivilDate;
	readonly leapMonth: number;
	readonly lengths: number;
}

const wordWidth = 5;

/** The lunar date of a civil day, or undefined outside the lunar years 1900–2100. */
export function civilToLunar(date: CivilDate): LunarDate | undefined {
	const civilYear = partsOf(date).year;
	const own = lunarYear(civilYear);
	const year = own !== undefined && own.newYear <= date ? civilYear : civilYear - 1;
	const facts = lunarYear(year);
	if (facts === undefined) return undefined;
	let day = daysBetween(facts.newYear, date);
	for (let index = 0; index < monthCount(facts); index++) {
		const length = lengthAt(facts, index);
		if (day < length) return { year, ...monthAt(facts, index), day: day + 1 };
		day -= length;
	}
	return undefined;
}

/** The civil day of a lunar date, or undefined where there is no such day or the table does not reach. */
export function lunarToCivil(date: LunarDate): CivilDate | undefined {
	const facts = lunarYear(date.year);
	if (facts === undefined || !Number.isInteger(date.month) || date.month < 1 || date.month > 12) return undefined;
	if (date.leap && facts.leapMonth !== date.month) return undefined;
	const index = indexOfMonth(facts, date.month, date.leap);
	if (!Number.isInteger(date.day) || date.day < 1 || date.day > lengthAt(facts, index)) return undefined;
	let days = date.day - 1;
	for (let before = 0; before < index; before++) days += lengthAt(facts, before);
	return addDays(facts.newYear, days);
}

/**
 * The civil day on which a lunar day that comes round every year falls in a lunar year: a leap month counts where that year has it,
 * else the ordinary month does; day 30 of a month of 29 days is its last day, so that 除夕 is day 30 of month 12.
 */
export function lunarDayInYear(year: number, wanted: Omit<LunarDate, "year">): CivilDate | undefined {
	const { month, day } = wanted;
	const facts = lunarYear(year);
	const leap = wanted.leap && facts?.leapMonth === month;
	return lunarToCivil({ year, month, leap, day }) ?? (day === 30 ? lunarToCivil({ year, month, leap, day: 29 }) : undefined);
}

function lunarYear(year: number): LunarYear | undefined {
	if (!Number.isInteger(year) || year < firstLunarYear || year > lastLunarYear) return undefined;
	const at = (year - firstLunarYear) * wordWidth;
	const word = Number.parseInt(lunarTable.slice(at, at + wordWidth), 36);
	const january = civilDateOf(year, 1, 1);
	return january && { newYear: addDays(january, (word >> 17) - 1), leapMonth: (word >> 13) & 15, lengths: word & 0x1fff };
}

function monthCount(year: LunarYear): number {
	return year.leapMonth === 0 ? 12 : 13;
}

function lengthAt(year: LunarYear, index: number): number {
	return 29 + ((year.lengths >> index) & 1);
}

function monthAt(year: LunarYear, index: number): { readonly month: number; readonly leap: boolean } {
	const afterLeap = year.leapMonth !== 0 && index >= year.leapMonth;
	return { month: afterLeap ? index : index + 1, leap: afterLeap && index === year.leapMonth };
}

function indexOfMonth(year: LunarYear, month: number, leap: boolean): number {
	return leap || (year.leapMonth !== 0 && month > year.leapMonth) ? month : month - 1;
}
