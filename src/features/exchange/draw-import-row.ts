import { nameOnCard, problemsOf, shownChanges, toldApart, whyOf } from "../../beside/shown-import";
import type { ImportChange } from "../../exchange/importing/changes";
import type { ImportChoices } from "../../exchange/importing/import-choices";
import type { ImportRow } from "../../exchange/importing/plan-import";
import { drawSelect } from "../../obsidian/ui/draw-select";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { Person } from "../../people/person/person";
import type { Words } from "../../words/words";
import { drawAttr, drawText } from "../../obsidian/ui/drawn";
import { withoutExtension } from "../../notes/note-name";

/** What drawing a row is given. */
export interface RowTools {
	readonly choices: ImportChoices;
	readonly words: Words;
	/** To be told that something of the row was decided. */
	readonly decided: () => void;
}

/** Draws one person of a file: who it is and why, what would be written, and what there is to decide. */
export function drawImportRow(rowEl: HTMLElement, row: ImportRow, tools: RowTools): void {
	rowEl.dataset["status"] = row.status;
	const boxEl = rowEl.createDiv("kith-import-row");
	drawHead(boxEl.createDiv("kith-import-head"), row, tools);
	const linesEl = boxEl.createDiv("kith-import-changes");
	if (row.status === "question") for (const { person } of row.candidates) drawKnown(linesEl, person, tools.words);
	for (const change of shownChanges(row, tools.choices)) drawChange(linesEl, row, change, tools);
	drawProblems(linesEl, row, tools);
}

function drawHead(headEl: HTMLElement, row: ImportRow, tools: RowTools): void {
	const { words: { exchange: text, veil }, words } = tools;
	const { card, status } = row;
	if (status === "question") drawTargets(headEl, row, tools);
	// The name belongs to the box beside it: it is pressed as well.
	const nameEl = status === "new" || status === "adds" || status === "differs" ? drawTake(headEl, row, tools) : headEl;
	const name = nameOnCard(card);
	vaultText(nameEl, () => veil.who(name), "kith-import-name");
	headEl.createSpan({ cls: "kith-import-status", text: text.status[status] });
	if (whyOf(row, words) !== "") vaultText(headEl, () => whyOf(row, words), "kith-aside");
}

/** Somebody who it may be, told apart from others. */
function drawKnown(linesEl: HTMLElement, person: Person, { veil }: Words): void {
	const known = toldApart(person);
	vaultText(linesEl.createDiv("kith-import-known"), () => veil.quote(known), "kith-aside");
}

function drawChange(linesEl: HTMLElement, row: ImportRow, change: ImportChange, tools: RowTools): void {
	const { words: { exchange: text, logging: { comma }, veil }, choices, decided } = tools;
	const { place, kind, from, to } = change;
	if (kind === "adds") {
		vaultText(linesEl.createDiv(), () => text.adds(text.places[place], veil.quote(to.join(comma))));
		return;
	}
	// Two values of which one is written: the one that is pressed.
	const lineEl = linesEl.createDiv("kith-import-differs");
	lineEl.createSpan({ text: text.places[place] });
	for (const isTheirs of [false, true]) {
		const said = isTheirs ? to.join(comma) : from ?? "";
		const label = (): string => (isTheirs ? text.theirs : text.mine)(veil.quote(said));
		const buttonEl = textButton(lineEl, label, "kith-import-value", () => {
			choices.setTheirs(row, place, isTheirs);
			decided();
		});
		buttonEl.tabIndex = -1;
		buttonEl.setAttribute("aria-pressed", String(choices.isTheirs(row, place) === isTheirs));
	}
}

function drawProblems(linesEl: HTMLElement, { card, status }: ImportRow, { words: { exchange: text, veil, discreet } }: RowTools): void {
	for (const problem of problemsOf({ card, status })) {
		drawText(linesEl.createDiv("kith-error"), () => veil.quote(text.cardProblem(problem), discreet.problem));
	}
	if (card.leftOut.length > 0) vaultText(linesEl.createDiv(), () => veil.quote(text.leftOut(card.leftOut)), "kith-aside");
}

function drawTake(headEl: HTMLElement, row: ImportRow, { choices, words, decided }: RowTools): HTMLElement {
	const { exchange: text, logging, veil } = words;
	const labelEl = headEl.createEl("label", { cls: "kith-import-take" });
	const boxEl = labelEl.createEl("input", { type: "checkbox" });
	drawAttr(boxEl, "aria-label", () => logging.colon(text.take, veil.who(row.card.name)));
	boxEl.tabIndex = -1;
	boxEl.checked = choices.targetOf(row) !== "none";
	boxEl.addEventListener("change", () => {
		choices.take(row, boxEl.checked);
		decided();
	});
	return labelEl;
}

/** Who it is: one of those that it may be, somebody new, or nobody to take. */
function drawTargets(headEl: HTMLElement, row: ImportRow, { choices, words: { exchange: text, veil }, decided }: RowTools): void {
	const selectEl = drawSelect(headEl, "kith-import-target", { "aria-label": () => text.who(veil.who(row.card.name)) }, [
		{ id: "none", label: text.leave },
		...row.candidates.map(({ person: { path } }, at) => ({
			id: String(at), label: () => text.addTo(veil.quote(withoutExtension(path), veil.mark(path))),
		})),
		{ id: "new", label: text.newNote },
	]);
	selectEl.tabIndex = -1;
	selectEl.value = String(choices.targetOf(row));
	selectEl.addEventListener("change", () => {
		const { value } = selectEl;
		choices.setTarget(row, value === "none" || value === "new" ? value : Number(value));
		decided();
	});
}
