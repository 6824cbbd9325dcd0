import type { HoverParent } from "obsidian";
import type { Kith } from "../../obsidian/kith";
import { drawText } from "../../obsidian/ui/drawn";
import { personLink } from "../../obsidian/ui/person-link";
import type { Words } from "../../words/words";
import type { Cell, PictureTable } from "../../pictures/picture";

/** What links in a picture need. */
export interface PictureTools {
	readonly words: Words;
	readonly notes: Pick<Kith["notes"], "open" | "preview">;
	readonly hoverParent: HoverParent;
}

/** So many rows are drawn in a step. */
const rowsAtOnce = 40;

/** Draws a table that says the same as a picture, some rows a step. */
export function* drawTable(parentEl: HTMLElement, table: PictureTable, tools: PictureTools): Generator<undefined> {
	const tableEl = parentEl.createEl("table", "kith-picture-table");
	tableEl.createEl("caption", { text: table.caption });
	const headEl = tableEl.createEl("thead").createEl("tr");
	for (const text of table.head) headEl.createEl("th", { text, attr: { scope: "col" } });
	const bodyEl = tableEl.createEl("tbody");
	for (const [at, row] of table.rows.entries()) {
		if (at % rowsAtOnce === rowsAtOnce - 1) yield undefined;
		const rowEl = bodyEl.createEl("tr", { attr: { [`data-${table.of}`]: String(at) } });
		for (const [column, cell] of row.entries()) {
			drawCell(column === 0 ? rowEl.createEl("th", { attr: { scope: "row" } }) : rowEl.createEl("td"), cell, tools);
		}
	}
}

function drawCell(cellEl: HTMLElement, cell: Cell, tools: PictureTools): void {
	if (typeof cell !== "object") {
		drawText(cellEl, cell);
		return;
	}
	for (const [at, link] of cell.entries()) {
		if (at > 0) cellEl.appendText(tools.words.pictures.comma);
		personLink(cellEl, link, tools);
	}
}
