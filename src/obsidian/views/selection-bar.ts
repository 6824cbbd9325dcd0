import type { Words } from "../../words/words";
import type { EntryActions } from "./entry-actions";
import { iconButton } from "./icon-button";
import type { Selection } from "../../reconnect/selection";

/** Draws what can be done with everybody who is selected, below the list; empty where nobody is. */
export function drawSelectionBar(barEl: HTMLElement, selection: Selection, { words: { reconnect: words }, actions }: { readonly words: Words; readonly actions: Pick<EntryActions, "set" | "plan" | "log" | "snooze"> }): void {
	const { paths } = selection;
	const shown = paths.join("\n");
	if (barEl.dataset["shown"] === shown) return;
	barEl.dataset["shown"] = shown;
	barEl.empty();
	if (paths.length === 0) return;
	barEl.createSpan({ cls: "kith-selection-count", text: words.selected(paths.length), attr: { role: "status" } });
	const button = (icon: string, label: string, act: (el: HTMLElement) => void): void => { iconButton(barEl, { icon, label, cls: "kith-selection-button" }, act); };
	button("sliders-horizontal", words.set, () => { actions.set(selection.paths); });
	button("calendar-plus", words.plan, () => { actions.plan(selection.paths); });
	button("pencil-line", words.log, () => { actions.log(selection.paths); });
	button("alarm-clock", words.snooze, (el) => { actions.snooze(selection.paths, el); });
	button("x", words.clearSelection, () => { selection.clear(); });
}
