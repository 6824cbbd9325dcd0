import type { AnyAction } from "../../obsidian/feature";
import type { Words } from "../../words/words";
import { iconButton } from "../../obsidian/ui/icon-button";
import type { Selection } from "../../reconnect/selection";
import { isNew } from "../../obsidian/ui/is-new";

/** Draws what can be done with everybody who is selected, below the list; empty where nobody is. */
export function drawSelectionBar(
	barEl: HTMLElement,
	selection: Selection,
	{ words: { reconnect: words }, actions }: { readonly words: Words; readonly actions: AnyAction },
): void {
	const { paths } = selection;
	if (!isNew(barEl, paths.join("\n"))) return;
	barEl.empty();
	if (paths.length === 0) return;
	barEl.createSpan({ cls: "kith-selection-count", text: words.selected(paths.length), attr: { role: "status" } });
	const button = (icon: string, label: string, act: (el: HTMLElement) => void): void => {
		iconButton(barEl, { icon, label, cls: "kith-selection-button" }, act);
	};
	for (const { id, icon, title } of actions.on("bar")) button(icon, title, (at) => { actions.run(id, selection.toActOn(), { at }); });
	button("x", words.clearSelection, () => { selection.clear(); });
}
