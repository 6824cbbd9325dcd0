import { withoutAmounts } from "../../notes/amounts";
import { sortingStep } from "../../circles/sorting";
import type { BesideTools } from "../../obsidian/feature";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { stepsDrawn } from "../../obsidian/ui/draw-steps";
import { sortingSteps } from "../../reconnect/sorting-steps";
import { drawSitting } from "../../obsidian/ui/draw-sitting";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { GroupActions } from "../../actions/group-actions";
import { keyOfName } from "../../actions/names-sitting";
import type { ShownGroup } from "../../beside/shown-group";
import { drawAttr, drawText } from "../../obsidian/ui/drawn";
import type { Veil } from "../../veil/veil";

/** So many are shown first, and more at each press, or when the keyboard comes to the last. */
const atFirst = 15;
const atOnce = 30;

/** Draws the names of a group that have no note: a key or a press decides each, and the keyboard goes on with the next. */
export function drawNames(partEl: HTMLElement, shown: ShownGroup, actions: GroupActions, tools: BesideTools): void {
	const { words: { groups: text, veil } } = tools;
	const { names, choices } = shown;
	const sitting = actions.sittings.of(shown);
	drawSitting(partEl, sitting, shown.progress, tools.words);
	if (shown.over) drawOver(partEl, shown.over, tools);
	drawHint(partEl, text.namesAside);
	const listEl = createEl("ul", "kith-part-lines");
	const rows: HTMLElement[] = [];
	const press = (pressed: string, at: number): boolean => {
		const step = sortingStep(pressed, choices);
		const name = names[at];
		if (!step || !name) return false;
		if (step.kind === "circle" || step.kind === "later") rows[at + 1]?.focus();
		actions.stepOf(step, shown, name);
		return true;
	};
	const drawSteps = stepsDrawn(sortingSteps(choices, tools.words, text.strike), tools.words);
	const draw = (count: number): void => {
		for (const name of names.slice(rows.length, rows.length + count)) {
			const at = rows.length;
			const rowEl = drawName(listEl, name, veil);
			rows.push(rowEl);
			drawSteps(rowEl, () => veil.who(name.name), (pressed) => { press(pressed, at); });
		}
		const left = names.length - rows.length;
		if (left > 0) moreEl.setText(text.more(left));
		else moreEl.remove();
	};
	const drawMore = (): void => { draw(atOnce); };
	const moreEl = textButton(partEl, "", "kith-more-names", drawMore);
	const { wanted } = sitting;
	const wantedAt = wanted === undefined ? -1 : names.findIndex((name) => keyOfName(name) === wanted);
	draw(Math.max(atFirst, wantedAt + 1));
	// A list that is not on screen yet is filled faster.
	partEl.append(listEl, ...(rows.length < names.length ? [moreEl] : []));
	const placeOf = ({ target }: Event): number => rows.findIndex((rowEl) => rowEl.contains(target as Node | null));
	listEl.addEventListener("focusin", (event) => {
		const at = placeOf(event);
		const name = names[at];
		sitting.wanted = name && keyOfName(name);
		if (at === rows.length - 1) drawMore();
	});
	listEl.addEventListener("focusout", ({ relatedTarget }) => { if (relatedTarget) sitting.wanted = undefined; });
	listEl.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		const at = placeOf(event);
		if (event.key === "ArrowDown") rows[at + 1]?.focus();
		else if (event.key === "ArrowUp") rows[at - 1]?.focus();
		else if (!press(event.key, at)) return;
		event.preventDefault();
	});
	if (wanted !== undefined) focusAgain(rows[wantedAt]);
}

/** A row that had the focus is drawn anew and has it again, unless something else was given it meanwhile. */
function focusAgain(rowEl: HTMLElement | undefined): void {
	const { activeElement, body } = rowEl?.doc ?? {};
	if (activeElement === null || activeElement === body) rowEl?.focus({ preventScroll: true });
}

function drawOver(partEl: HTMLElement, { sentence, veiled, button, path, to }: NonNullable<ShownGroup["over"]>, tools: BesideTools): void {
	const lineEl = partEl.createDiv({ cls: "kith-offered kith-over", attr: { role: "status" } });
	drawText(lineEl.createSpan(), () => tools.words.veil.quote(sentence, veiled));
	textButton(lineEl, button, "", () => { tools.actions.run(`circle-${String(to)}`, [path]); });
}

function drawName(listEl: HTMLElement, { name, remark, why }: ShownGroup["names"][number], veil: Veil): HTMLElement {
	const rowEl = listEl.createEl("li", { cls: "kith-part-line kith-name-row", attr: { tabindex: "0" } });
	drawAttr(rowEl, "data-key", () => veil.mark(withoutAmounts(keyOfName({ name, remark }))));
	const whoEl = rowEl.createDiv("kith-roster-who");
	vaultText(whoEl, () => veil.who(name));
	if (remark !== undefined) vaultText(whoEl, () => veil.quote(withoutAmounts(remark), ""), "kith-aside");
	if (why !== undefined) vaultText(whoEl, () => veil.quote(why), "kith-matters");
	return rowEl;
}
