import type { SettingControl } from "obsidian";
import { Notice } from "../popups/notice";
import { PathSuggest } from "./path-suggest";
import type { Setting } from "./setting";
import type { SettingTab } from "./setting-tab";

type Save = (value: unknown) => void;

/** The `validate` of a control, for a value of the control's own kind. */
async function objectionTo(control: SettingControl, value: unknown): Promise<string | null> {
	const validate = control.validate as ((value: unknown) => unknown) | undefined;
	const objection = await validate?.(value);
	return typeof objection === "string" && objection !== "" ? objection : null;
}

/** Saves what the user sets, unless the definition objects; dependent rows follow. */
function saver(setting: Setting, control: SettingControl, tab: SettingTab): Save {
	let asked = 0;
	const save = async (value: unknown): Promise<void> => {
		const turn = ++asked;
		const objection = await objectionTo(control, value);
		if (turn !== asked) return;
		setting.setErrorMessage(objection);
		if (objection !== null) return;
		await tab.setControlValue(control.key, value);
		tab.refreshDomState();
	};
	return (value) => {
		save(value).catch((error: unknown) => { new Notice(error instanceof Error ? error.message : String(error)); });
	};
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function drawPath(setting: Setting, control: Extract<SettingControl, { type: "file" | "folder" }>, tab: SettingTab, save: Save): void {
	setting.addSearch((search) => {
		search.setValue(textOf(tab.getControlValue(control.key) ?? control.defaultValue)).setPlaceholder(control.placeholder ?? "").onChange(save);
		new PathSuggest(tab.app, search.inputEl, control).onSelect((path) => {
			search.setValue(path);
			save(path);
		});
	});
}

function drawNumber(setting: Setting, control: Extract<SettingControl, { type: "number" }>, value: unknown, save: Save): void {
	setting.addText((text) => {
		text.inputEl.type = "number";
		text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
		text.setValue(textOf(value)).setPlaceholder(control.placeholder ?? "").onChange((written) => {
			const number = Number(written);
			const inside = written.trim() !== "" && Number.isFinite(number) && number >= (control.min ?? -Infinity) && number <= (control.max ?? Infinity);
			if (inside) save(number);
		});
	});
}

function drawChoice(setting: Setting, control: Extract<SettingControl, { type: "toggle" | "dropdown" | "slider" | "color" }>, value: unknown, save: Save): void {
	switch (control.type) {
		case "toggle":
			setting.addToggle((toggle) => toggle.setValue(value === true).onChange(save));
			return;
		case "dropdown":
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(value)).onChange(save));
			return;
		case "slider":
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step).setValue(Number(value ?? control.min));
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
				const shown = setting.controlEl.createSpan({ cls: "slider-value", text: slider.getValuePretty() });
				slider.sliderEl.addEventListener("input", () => { shown.setText(slider.getValuePretty()); });
				slider.onChange(save);
			});
			return;
		case "color":
			setting.addColorPicker((color) => color.setValue(textOf(value)).onChange(save));
	}
}

/** Draws the control of a definition, with the value that the tab keeps for it. */
export function drawControl(setting: Setting, control: SettingControl, tab: SettingTab): void {
	const value = tab.getControlValue(control.key) ?? control.defaultValue;
	const save = saver(setting, control, tab);
	switch (control.type) {
		case "text":
			setting.addText((text) => text.setValue(textOf(value)).setPlaceholder(control.placeholder ?? "").onChange(save));
			return;
		case "textarea":
			setting.addTextArea((text) => {
				text.inputEl.rows = control.rows ?? 4;
				text.setValue(textOf(value)).setPlaceholder(control.placeholder ?? "").onChange(save);
			});
			return;
		case "number":
			drawNumber(setting, control, value, save);
			return;
		case "file":
		case "folder":
			drawPath(setting, control, tab, save);
			return;
		default:
			drawChoice(setting, control, value, save);
	}
}
