import type { BesideTools } from "../../obsidian/feature";
import { drawHint } from "../../obsidian/ui/draw-hint";
import { iconButton } from "../../obsidian/ui/icon-button";
import { textButton } from "../../obsidian/ui/text-button";
import { toldWhyNot } from "../../obsidian/ui/tell";
import { vaultText } from "../../obsidian/ui/vault-text";
import type { GroupActions } from "./group-actions";
import type { ShownGroup } from "./shown-group";

/** So many are shown first, and more at each press. */
const atOnce = 30;
/** The place in the list that keeps the focus while one name after another is decided; by path of the group. */
const places = new WeakMap<HTMLElement, number>();

/** Draws the names of a group that have no note, each to be put into a circle by a key or a press. */
export function drawNames(partEl: HTMLElement, shown: ShownGroup, actions: GroupActions, tools: BesideTools): void {
	const { words: { groups: text } } = tools;
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
	const paneEl = partEl.parentElement;
	const place = paneEl ? places.get(paneEl) : undefined;
	if (paneEl && place !== undefined) {
		places.delete(paneEl);
		rows[Math.min(place, rows.length - 1)]?.focus({ preventScroll: true });
	}
}

interface Names {
	readonly shown: ShownGroup;
	readonly actions: GroupActions;
	readonly tools: BesideTools;
	readonly rows: readonly HTMLElement[];
}

function drawName(listEl: HTMLElement, name: ShownGroup["names"][number], { shown, actions, tools, rows }: Names): HTMLElement {
	const { words } = tools;
	const rowEl = listEl.createEl("li", { cls: "kith-part-line kith-name-row", attr: { tabindex: "0" } });
	const whoEl = rowEl.createDiv("kith-roster-who");
	vaultText(whoEl, name.name);
	if (name.remark !== undefined) vaultText(whoEl, name.remark, "kith-aside");
	const decide = (place: number): void => {
		const circle = place === 0 ? null : shown.choices[place - 1];
		if (circle === undefined) return;
		const paneEl = listEl.parentElement?.parentElement;
		if (paneEl && rowEl.contains(rowEl.doc.activeElement)) places.set(paneEl, rows.indexOf(rowEl));
		void toldWhyNot(actions.decide(shown, name, circle));
	};
	const buttonsEl = rowEl.createDiv("kith-circle-buttons");
	for (const [index, { label }] of shown.choices.slice(0, 9).entries()) {
		textButton(buttonsEl, label, "", () => { decide(index + 1); }).setAttribute("aria-label", `${label}: ${name.name}`);
	}
	iconButton(buttonsEl, { icon: "x", label: `${words.reconnect.noCircle}: ${name.name}`, cls: "kith-strike" }, () => { decide(0); });
	rowEl.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		const { key } = event;
		const by = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
		if (by !== 0) rows[rows.indexOf(rowEl) + by]?.focus();
		else if (/^\d$/.test(key)) decide(Number(key));
		else return;
		event.preventDefault();
	});
	return rowEl;
}
