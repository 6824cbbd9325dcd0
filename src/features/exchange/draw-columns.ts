import { cardMeanings, type CardTable, type ColumnUse } from "../../exchange/card";
import type { CsvChoice } from "../../exchange/read-csv";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawSelect } from "../../obsidian/ui/draw-select";
import type { Choice } from "../../actions/cadence-choices";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Words } from "../../words/words";

/** What a column can be, in the order of the list. */
const uses: readonly ColumnUse[] = [
	"skip", "name", "givenName", "familyName", "middleName", "otherName", "organization", "note", ...cardMeanings, "date", "related", "uid",
];
const names: readonly ColumnUse[] = ["name", "givenName", "familyName"];

/** Draws a line a column: what it is called, what is in it, and what it is taken for. */
export function drawColumns(
	parentEl: HTMLElement,
	table: CardTable,
	{ exchange: text, veil }: Words,
	on: { readonly back: () => void; readonly go: (choice: CsvChoice) => unknown },
): void {
	parentEl.createDiv({ cls: "kith-field-label", text: text.columnsTitle, attr: { role: "heading", "aria-level": "3" } });
	drawHint(parentEl, text.columnsHint);
	const listEl = parentEl.createDiv("kith-import-columns");
	const choices: readonly Choice[] = uses.map((id) => ({ id, label: text.uses[id] }));
	const selects = table.headers.map((header, column) => {
		const rowEl = listEl.createDiv("kith-pick");
		const saidEl = rowEl.createSpan("kith-pick-text");
		vaultText(saidEl, () => veil.quote(header));
		const cells = table.firstRows.map((row) => row[column] ?? "").filter((cell) => cell !== "").join(" · ");
		vaultText(saidEl, () => veil.quote(cells), "kith-aside");
		const label = (): string => veil.quote(header, String(column + 1));
		const selectEl = drawSelect(rowEl, "", { "aria-label": label, "data-field": `column-${String(column)}` }, choices);
		selectEl.value = table.uses[column] ?? "skip";
		return selectEl;
	});
	const orderEl = table.asksDateOrder ? drawOrder(listEl, text) : undefined;
	const footEl = parentEl.createDiv("kith-foot");
	const problemEl = footEl.createDiv({ cls: "kith-error", attr: { role: "alert" } });
	const buttonsEl = footEl.createDiv("kith-form-buttons");
	textButton(buttonsEl, text.back, "", on.back);
	textButton(buttonsEl, text.go, "mod-cta", () => {
		const uses = selects.map(({ value }) => value as ColumnUse);
		if (!uses.some((use) => names.includes(use))) problemEl.setText(text.needsName);
		else void on.go({ uses, ...(orderEl ? { order: orderEl.value as NonNullable<CsvChoice["order"]> } : {}) });
	});
	selects[0]?.focus();
}

function drawOrder(listEl: HTMLElement, text: Words["exchange"]): HTMLSelectElement {
	const rowEl = listEl.createDiv("kith-pick");
	rowEl.createSpan({ cls: "kith-pick-text", text: text.dateOrder });
	const orders = Object.entries(text.dateOrders).map(([id, label]) => ({ id, label }));
	return drawSelect(rowEl, "", { "aria-label": text.dateOrder, "data-field": "date-order" }, orders);
}
