// Writes src/calendar/lunar-table.ts from tyme4ts. Usage: node test/calendar/make-lunar-table.mjs (again only to widen the range of years).
import { writeFileSync } from "node:fs";
import { LunarYear } from "tyme4ts";

const firstYear = 1900;
const lastYear = 2100;

/** Day of the year of the new year (6 bits), the leap month or 0 (4 bits), the lengths of 13 months from the first on (1 bit each: 30 days). */
function wordOf(year) {
	const months = LunarYear.fromYear(year).getMonths();
	const lengths = months.reduce((bits, month, index) => bits | (month.getDayCount() === 30 ? 1 << index : 0), 0);
	const newYear = months[0].getFirstJulianDay().getSolarDay();
	const dayOfYear = newYear.getIndexInYear() + 1;
	return (dayOfYear << 17) | (LunarYear.fromYear(year).getLeapMonth() << 13) | lengths;
}

const words = [];
for (let year = firstYear; year <= lastYear; year++) words.push(wordOf(year).toString(36).padStart(5, "0"));

const lines = [];
for (let index = 0; index < words.length; index += 25) lines.push(`\t"${words.slice(index, index + 25).join("")}"`);

writeFileSync(
	new URL("../../src/calendar/lunar-table.ts", import.meta.url),
	`// Made by test/calendar/make-lunar-table.mjs; not edited by hand.

/** The first lunar year of the table. */
export const firstLunarYear = ${firstYear};

/** The last lunar year of the table. */
export const lastLunarYear = ${lastYear};

/**
 * Five base-36 digits a lunar year: the day of the civil year of its new year (from bit 17 on), its leap month or 0 (bits 13–16),
 * and for each of up to 13 months in order whether it has 30 days rather than 29 (bits 0–12).
 */
export const lunarTable =
${lines.join(" +\n")};
`,
);
