import { describe, expect, it } from "vitest";
import { changeOfField, fieldValue } from "../../src/settings/setting-values";
import { defaultSettings } from "../../src/settings/default-settings";
import { mergeSettings, readSettings } from "../../src/settings/read-settings";
import { settingRows } from "../../src/settings/setting-table";

const keys = { lastContact: "last_contact", why: "why" };
const settings = { ...defaultSettings, peopleFolders: ["People", "朋友"], properties: { why: "warum" } };

describe("the fields of the settings tab", () => {
	it.each([
		["personTags", "person, people"],
		["peopleFolders.1", "朋友"],
		["circles.0.cadence", "60d"],
		["circles.9.cadence", ""],
		["signals.overdue", true],
		["properties.lastContact", "last_contact"],
		["properties.why", "warum"],
		["weeklyBudget", 5],
		["newestFirst", true],
	])("show %s as %j", (field, value) => {
		expect(fieldValue(settings, keys, field)).toEqual(value);
	});

	it.each([
		["personTags", "#Person，朋友、 kin ,", { personTags: ["Person", "朋友", "kin"] }],
		["markerValues", "", { markerValues: [] }],
		["peopleFolders.0", "/Kith/People/", { peopleFolders: ["Kith/People", "朋友"] }],
		["circles.1.name", "亲近", { circles: settings.circles.map((circle, index) => (index === 1 ? { ...circle, name: "亲近" } : circle)) }],
		["signals.never", false, { signals: { never: false } }],
		["properties.lastContact", "seen", { properties: { why: "warum", lastContact: "seen" } }],
		["properties.why", "why", { properties: {} }],
		["properties.why", " ", { properties: {} }],
		["interactionHeading", "  往来 ", { interactionHeading: "往来" }],
		["weeklyBudget", 7, { weeklyBudget: 7 }],
		["weeklyBudget", -1, { weeklyBudget: 5 }],
		["leadDays", "14", { leadDays: 14 }],
		["personTags", "", { personTags: [] }],
		["personTags", "人、 朋友", { personTags: ["人", "朋友"] }],
		["markerValues", "person，联系人, person", { markerValues: ["person", "联系人"] }],
		["markerProperty", " 类型 ", { markerProperty: "类型" }],
		["interactionHeading", "## Contact log", { interactionHeading: "Contact log" }],
		["excludedFolders.0", "Templates", { excludedFolders: [] }],
		["peopleFolders.1", " 人脉/ ", { peopleFolders: ["People", "人脉"] }],
		["peopleFolders.7", "Other", { peopleFolders: ["People", "朋友"] }],
		["circles.0.cap", 12, { circles: settings.circles.map((circle, index) => (index === 0 ? { ...circle, cap: 12 } : circle)) }],
		["circles.3.cadence", "每季度", { circles: settings.circles.map((circle, index) => (index === 3 ? { ...circle, cadence: "每季度" } : circle)) }],
		["circles.9.name", "无人", { circles: settings.circles }],
		["signals.overdue", true, { signals: {} }],
		["properties.lastContact", "last_contact", { properties: { why: "warum" } }],
		["weekStart", "sunday", { weekStart: "sunday" }],
		["weekStart", "friday", { weekStart: "monday" }],
		["compactRows", true, { compactRows: true }],
		["noSuchSetting", 1, {}],
	])("turn %s = %j into a change", (field, value, change) => {
		expect(changeOfField(settings, keys, field, value)).toEqual(change);
	});

	it("give back what was put in, once it has been stored and read", () => {
		for (const [field, value] of [["markerProperty", "kind"], ["circles.2.cadence", "每季度"], ["signals.date", false], ["leadDays", 3], ["personTags", "kin"]] as const) {
			const stored = JSON.parse(JSON.stringify({ ...settings, ...changeOfField(settings, keys, field, value) })) as unknown;
			expect(fieldValue(readSettings(stored).settings, keys, field)).toEqual(value);
		}
	});

	it.each(settingRows)("take all of %s from its row", (key, { byDefault, read }) => {
		expect(read(byDefault)).toEqual(byDefault);
		expect(readSettings({ [key]: byDefault, ours: "kept" })).toEqual({ settings: defaultSettings, kept: { ours: "kept" } });
		if (Array.isArray(byDefault) ? byDefault.every((item) => typeof item === "string") : typeof byDefault !== "object") {
			expect(changeOfField(defaultSettings, keys, key, fieldValue(defaultSettings, keys, key))).toEqual({ [key]: byDefault });
		}
	});

	it("are saved under the names of their rows, beside what is not ours", () => {
		expect(Object.keys(mergeSettings({ ours: "kept" }, defaultSettings))).toEqual(["ours", ...settingRows.map(([key]) => key)]);
	});
});
