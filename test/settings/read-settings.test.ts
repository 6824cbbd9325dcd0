import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../src/settings/default-settings";
import { mergeSettings, readSettings } from "../../src/settings/read-settings";

describe("readSettings", () => {
	it.each([undefined, null, 1, "text", [], {}, { circles: "none", weeklyBudget: "5", personTags: "person", properties: [], signals: 1, weekStart: 7 }])("answers the defaults for %j", (data) => {
		expect(readSettings(data).settings).toEqual(defaultSettings);
	});

	it.each([
		["peopleFolders", ["/People/", "People", " ", "/", 3], ["People"]],
		["excludedFolders", ["Templates/"], ["Templates"]],
		["personTags", ["#person", "", "朋友"], ["person", "朋友"]],
		["markerProperty", " categories ", "categories"],
		["markerProperty", "", ""],
		["markerValues", [], []],
		["properties", { lastContact: "letzter_kontakt", trust: 5, why: " " }, { lastContact: "letzter_kontakt" }],
		["weeklyBudget", 0, 0],
		["weeklyBudget", -1, 5],
		["weeklyBudget", 2.5, 5],
		["interactionHeading", "## 往来", "往来"],
		["newestFirst", false, false],
		["looseLogs", true, true],
		["looseLogs", "yes", false],
		["leadDays", 30, 30],
		["leadDays", 400, 14],
		["weekStart", "sunday", "sunday"],
		["signals", { drifting: false, overdue: "no" }, { drifting: false }],
		["keepLastContactUpToDate", true, true],
		["circles", [], []],
		["circles", [{ id: "inner" }, { id: "inner", name: "twice" }, { name: "no id" }, 3], [{ id: "inner", name: "", cadence: "", cap: 0 }]],
		["circles", [{ id: "a", name: "甲", cadence: 30, cap: -1 }], [{ id: "a", name: "甲", cadence: "30", cap: 0 }]],
	] as const)("reads %s: %j as %j", (key, value, expected) => {
		expect(readSettings({ [key]: value }).settings[key]).toEqual(expected);
	});

	it("keeps keys that it does not know through a save", () => {
		const { settings, kept } = readSettings({ weeklyBudget: 3, later: { deep: [1] } });
		expect(mergeSettings(kept, { ...settings, weeklyBudget: 7 })).toEqual({ ...defaultSettings, weeklyBudget: 7, later: { deep: [1] } });
	});

	it.each<readonly [unknown]>([[{ peopleFolders: ["/ People /"] }], [{ personTags: ["# #person "] }], [{ interactionHeading: "# ## 往来" }], [{ toString: 1 }]])("reads what it saved of %j as it was", (data) => {
		const first = readSettings(data);
		expect(readSettings(mergeSettings(first.kept, first.settings))).toEqual(first);
	});

	it("never throws, and reads what it saved as it was", () => {
		fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.record(Object.fromEntries(Object.keys(defaultSettings).map((key) => [key, fc.jsonValue()])))), (data) => {
			const first = readSettings(data);
			expect(readSettings(mergeSettings(first.kept, first.settings))).toEqual(first);
		}));
	});
});
