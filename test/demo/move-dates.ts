import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The day on which the demo vault ends: its last daily note, the day that everything in it is told from. */
export const baseDay = "2026-11-22";

const DAY_MS = 86_400_000;

/**
 * Copies the demo vault and moves its dates so that its last day is `today` (YYYY-MM-DD). All full dates move by the same number of
 * days, so every distance stays; months and quarters move with their middle; the month and day of a birthday without a year move too.
 * Years alone stay (a story of 2011 is one), and so does 29 February, which is there to be one. Weekdays are not kept: the notes
 * name none that hangs on a date.
 */
export async function moveDates(from: string, to: string, today: string): Promise<void> {
	const days = Math.round((timeOf(today) - timeOf(baseDay)) / DAY_MS);
	await mkdir(to, { recursive: true });
	for (const item of await readdir(from, { withFileTypes: true })) {
		const source = join(from, item.name);
		const target = join(to, shiftDates(item.name, days));
		if (item.name.startsWith(".")) await cp(source, target, { recursive: true });
		else if (item.isDirectory()) await moveDates(source, target, today);
		else if (item.name.endsWith(".md")) await writeFile(target, shiftDates(await readFile(source, "utf8"), days));
		else await cp(source, target);
	}
}

/** A text with its dates moved by a number of days. */
export function shiftDates(text: string, days: number): string {
	if (days === 0) return text;
	return text
		.replace(/(^|[^\d-])(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d-])/g, (_all, before: string, date: string) => before + shiftDay(date, days))
		.replace(/(^|[^\d-])(\d{4}-(?:0[1-9]|1[0-2]))(?![\d-])/g, (_all, before: string, month: string) => before + shiftDay(`${month}-15`, days).slice(0, 7))
		.replace(/(^|[^\d-])(\d{4})-Q([1-4])(?!\d)/g, (_all, before: string, year: string, quarter: string) => before + shiftQuarter(Number(year), Number(quarter), days))
		.replace(/^([\w-]*birthday: (?:--)?)(\d\d-\d\d)$/gm, (_all, before: string, date: string) => before + shiftDay(`${baseDay.slice(0, 4)}-${date}`, days).slice(5));
}

function shiftDay(date: string, days: number): string {
	if (date.endsWith("-02-29")) return date;
	return new Date(timeOf(date) + days * DAY_MS).toISOString().slice(0, 10);
}

function shiftQuarter(year: number, quarter: number, days: number): string {
	const middle = shiftDay(`${year}-${String(quarter * 3 - 1).padStart(2, "0")}-15`, days);
	return `${middle.slice(0, 4)}-Q${Math.ceil(Number(middle.slice(5, 7)) / 3)}`;
}

function timeOf(date: string): number {
	return Date.parse(`${date}T00:00:00Z`);
}
