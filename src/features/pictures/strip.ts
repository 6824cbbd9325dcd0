import { partsOf } from "../../calendar/civil-date";
import type { BesideKind, BesideTools } from "../../obsidian/feature";
import type { Kith } from "../../obsidian/kith";
import { partOf } from "../../obsidian/ui/part-of";
import type { IsPrivate } from "../../pictures/contacts-of";
import { yearOfContact } from "../../pictures/months-of-contact";

/** A month with its number of contacts, in words. */
interface ShownMonth {
	readonly name: string;
	readonly short: string;
	readonly count: number;
}

interface ShownYear {
	readonly months: readonly ShownMonth[];
	/** What is known to no month, in words. */
	readonly vague: readonly string[];
}

const width = 20;
const tallest = 22;
const baseline = 26;
/** As many contacts as fill the strip to its height, at least. */
const fewestForAll = 4;

/** A year of contact beside a person: twelve months, and the same as a table. */
export function yearBeside({ known, words }: Pick<Kith, "known" | "words">, isPrivate: IsPrivate): BesideKind {
	return {
		shown: (path, today): ShownYear | undefined => {
			const { pictures: text, when } = words;
			const person = known.personOf(path);
			const year = person && yearOfContact(person, isPrivate, today);
			return year && {
				months: year.months.map(({ first, count }) => {
					const { year: of, month } = partsOf(first);
					return { name: text.monthOf(of, month), short: text.monthShort(month), count };
				}),
				vague: year.vague.map((span) => text.someTime(when.interval({ ...span, text: "" }, today))),
			};
		},
		draw: drawStrip,
	};
}

function drawStrip(parentEl: HTMLElement, { months, vague }: ShownYear, { words: { pictures: text } }: BesideTools): void {
	const foldEl = partOf(parentEl, text.strip, "year").createEl("details", "kith-strip");
	const summaryEl = foldEl.createEl("summary");
	const most = Math.max(fewestForAll, ...months.map(({ count }) => count));
	const svgEl = summaryEl.createSvg("svg", { attr: { viewBox: `0 0 ${String(width * months.length)} 38`, "aria-hidden": "true" } });
	for (const [at, { short, count }] of months.entries()) {
		const height = count === 0 ? 1.5 : tallest * count / most;
		svgEl.createSvg("rect", { cls: count === 0 ? "kith-strip-none" : "kith-strip-month", attr: {
			x: at * width + 4, y: baseline - height, width: width - 8, height, rx: 1.5, "data-mark": at,
		} });
		svgEl.createSvg("text", { cls: "kith-month", attr: { x: at * width + width / 2, y: 36 } }).setText(short);
	}
	summaryEl.createSpan({ text: text.contacts(months.reduce((sum, { count }) => sum + count, vague.length)) });
	const tableEl = foldEl.createEl("table", "kith-picture-table");
	const headEl = tableEl.createEl("thead").createEl("tr");
	for (const head of [text.columns.month, text.columns.times]) headEl.createEl("th", { text: head, attr: { scope: "col" } });
	const bodyEl = tableEl.createEl("tbody");
	const rows = [...months.map(({ name, count }) => [name, String(count)] as const), ...vague.map((name) => [name, "1"] as const)];
	for (const [at, [name, count]] of rows.entries()) {
		const rowEl = bodyEl.createEl("tr", { attr: at < months.length ? { "data-mark": String(at) } : {} });
		rowEl.createEl("th", { text: name, attr: { scope: "row" } });
		rowEl.createEl("td", { text: count });
	}
}
