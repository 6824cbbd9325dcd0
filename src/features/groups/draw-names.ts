import { withoutAmounts } from "../../notes/amounts";
import { sortingStep } from "../../circles/sorting";
import type { BesideTools } from "../../obsidian/feature";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { drawSteps } from "../../obsidian/ui/draw-steps";
import { sortingSteps } from "../../reconnect/sorting-steps";
import { drawSitting } from "../../obsidian/ui/draw-sitting";
import { textButton } from "../../obsidian/ui/text-button";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { GroupActions } from "../../actions/group-actions";
import { keyOfName } from "../../actions/names-sitting";
import type { ShownGroup } from "../../beside/shown-group";
import { drawAttr, drawText } from "../../obsidian/ui/drawn";

/** So many are shown first, and more at each press. */
const atOnce = 30;

/** Draws the names of a group that have no note: a key or a press decides each, and the keyboard goes on with the next. */
export function drawNames(partEl: HTMLElement, shown: ShownGroup, actions: GroupActions, tools: BesideTools): void {
	const { words: { groups: text } } = tools;
	const sitting = actions.sittings.of(shown);
	drawSitting(partEl, sitting, shown.progress, tools.words);
	if (shown.over) drawOver(partEl, shown.over, tools);
	drawHint(partEl, text.namesAside);
	const listEl = partEl.createEl("ul", "kith-part-lines");
	const rows: HTMLElement[] = [];
	const draw = (from: number, to: number): void => {
		for (const name of shown.names.slice(from, to)) rows.push(drawName(listEl, name, { shown, actions, tools, rows }));
	};
	draw(0, atOnce);
	const moreEl = shown.names.length > atOnce ? textButton(partEl, text.more(shown.names.length - atOnce), "kith-more-names", () => {
		draw(rows.length, rows.length + atOnce);
		if (rows.length >= shown.names.length) moreEl?.remove();
		else moreEl?.setText(text.more(shown.names.length - rows.length));
	}) : undefined;
	focusWanted(new Map(rows.map((el, at) => [keyOfName(shown.names[at] ?? { name: "", remark: undefined }), el])), sitting.wanted);
}

/** A row that had the focus is drawn anew and has it again, unless something else was given it meanwhile. */
function focusWanted(rows: ReadonlyMap<string, HTMLElement>, wanted: string | undefined): void {
	const rowEl = wanted === undefined ? undefined : rows.get(wanted);
	const { activeElement, body } = rowEl?.doc ?? {};
	if (activeElement === null || activeElement === body) rowEl?.focus({ preventScroll: true });
}

function drawOver(partEl: HTMLElement, { sentence, veiled, button, path, to }: NonNullable<ShownGroup["over"]>, tools: BesideTools): void {
	const lineEl = partEl.createDiv({ cls: "kith-offered kith-over", attr: { role: "status" } });
	drawText(lineEl.createSpan(), () => tools.words.veil.quote(sentence, veiled));
	textButton(lineEl, button, "", () => { tools.actions.run(`circle-${String(to)}`, [path]); });
}

interface Names {
	readonly shown: ShownGroup;
	readonly actions: GroupActions;
	readonly tools: BesideTools;
	readonly rows: readonly HTMLElement[];
}

function drawName(listEl: HTMLElement, name: ShownGroup["names"][number], { shown, actions, tools, rows }: Names): HTMLElement {
	const key = keyOfName(name);
	const sitting = actions.sittings.of(shown);
	const rowEl = listEl.createEl("li", { cls: "kith-part-line kith-name-row", attr: { tabindex: "0" } });
	const { veil } = tools.words;
	const who = (): string => veil.who(name.name);
	const { remark, why } = name;
	drawAttr(rowEl, "data-key", () => veil.mark(withoutAmounts(key)));
	const whoEl = rowEl.createDiv("kith-roster-who");
	vaultText(whoEl, who);
	if (remark !== undefined) vaultText(whoEl, () => veil.quote(withoutAmounts(remark), ""), "kith-aside");
	if (why !== undefined) vaultText(whoEl, () => veil.quote(why), "kith-matters");
	const goTo = (by: 1 | -1): void => { rows[rows.indexOf(rowEl) + by]?.focus(); };
	const press = (pressed: string): boolean => {
		const step = sortingStep(pressed, shown.choices);
		if (step?.kind === "circle" || step?.kind === "later") goTo(1);
		if (step) actions.stepOf(step, shown, name);
		return step !== undefined;
	};
	const steps = sortingSteps(shown.choices, tools.words, tools.words.groups.strike);
	drawSteps(rowEl, steps, who, (pressed) => { press(pressed); }, tools.words);
	rowEl.addEventListener("focusin", () => { sitting.wanted = key; });
	rowEl.addEventListener("focusout", ({ relatedTarget }) => { if (relatedTarget && sitting.wanted === key) sitting.wanted = undefined; });
	rowEl.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		if (event.key === "ArrowDown") goTo(1);
		else if (event.key === "ArrowUp") goTo(-1);
		else if (!press(event.key)) return;
		event.preventDefault();
	});
	return rowEl;
}
