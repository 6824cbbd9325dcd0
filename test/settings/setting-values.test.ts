import { describe, expect, it } from "vitest";
import { changeOfField, fieldValue } from "../../src/settings/setting-values";
import { defaultSettings } from "../../src/settings/default-settings";
import { readSettings } from "../../src/settings/read-settings";

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
	])("turn %s = %j into a change", (field, value, change) => {
		expect(changeOfField(settings, keys, field, value)).toEqual(change);
	});

	it("give back what was put in, once it has been stored and read", () => {
		for (const [field, value] of [["markerProperty", "kind"], ["circles.2.cadence", "每季度"], ["signals.date", false], ["leadDays", 3], ["personTags", "kin"]] as const) {
			const stored = JSON.parse(JSON.stringify({ ...settings, ...changeOfField(settings, keys, field, value) })) as unknown;
			expect(fieldValue(readSettings(stored).settings, keys, field)).toEqual(value);
		}
	});
});
