import type { SettingDefinitionList } from "obsidian";
import { Platform } from "../app/platform";
import { setIcon } from "../icons/icons";
import type { Setting } from "./setting";
import { Setting as Row } from "./setting";
import type { SettingGroup } from "./setting-group";

type Reorder = (from: number, to: number) => void;

function addKeys(row: Setting, index: number, count: number, { onDelete, onReorder }: SettingDefinitionList): void {
	if (!row.settingEl.hasAttribute("tabindex")) row.settingEl.setAttr("tabindex", 0);
	row.settingEl.addEventListener("keydown", (event) => {
		if (event.target !== row.settingEl) return;
		const to = event.altKey && event.key === "ArrowUp" ? index - 1 : event.altKey && event.key === "ArrowDown" ? index + 1 : -1;
		if (onReorder && to >= 0 && to < count) {
			event.preventDefault();
			onReorder(index, to);
		} else if (onDelete && (event.key === "Delete" || event.key === "Backspace")) {
			event.preventDefault();
			onDelete(index);
		}
	});
}

/** A handle by which a row can be dragged to another's place. */
function addHandle(row: Setting, index: number, reorder: Reorder): void {
	const handle = row.settingEl.createDiv({ cls: "setting-item-drag-handle", attr: { draggable: true, "aria-label": "Drag to reorder" } });
	row.settingEl.prepend(handle);
	setIcon(handle, "grip-vertical");
	handle.addEventListener("dragstart", (event) => { event.dataTransfer?.setData("text/x-setting-index", String(index)); });
	row.settingEl.addEventListener("dragover", (event) => { event.preventDefault(); });
	row.settingEl.addEventListener("drop", (event) => {
		event.preventDefault();
		const from = Number(event.dataTransfer?.getData("text/x-setting-index") || Number.NaN);
		if (Number.isInteger(from) && from !== index) reorder(from, index);
	});
}

function addNewItem(group: SettingGroup, addItem: NonNullable<SettingDefinitionList["addItem"]>): void {
	if (Platform.isMobile) {
		const row = new Row(group.listEl).setName(`+ ${addItem.name}`).setClass("setting-list-add");
		row.settingEl.addEventListener("click", () => { addItem.action(row.settingEl); });
	} else {
		group.addExtraButton((button) => button.setIcon("plus").setTooltip(addItem.name).onClick(() => { addItem.action(button.extraSettingsEl); }));
	}
}

/** Adds to a list what its definition asks for: delete, order, add, and words for when it is empty. */
export function addListControls(group: SettingGroup, definition: SettingDefinitionList, rows: readonly Setting[]): void {
	group.addClass("setting-list");
	const { onDelete, onReorder, addItem, emptyState } = definition;
	rows.forEach((row, index) => {
		if (onDelete) row.addExtraButton((button) => button.setIcon("trash-2").setTooltip("Delete").onClick(() => { onDelete(index); }));
		if (onReorder) addHandle(row, index, onReorder);
		if (onDelete ?? onReorder) addKeys(row, index, rows.length, definition);
	});
	if (rows.length === 0 && emptyState !== undefined) group.listEl.createDiv("setting-list-empty").setText(typeof emptyState === "string" ? emptyState : (emptyState.cloneNode(true) as DocumentFragment));
	if (addItem) addNewItem(group, addItem);
}
