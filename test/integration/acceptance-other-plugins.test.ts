import { afterEach, describe, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

const on = "2025-11-22";
let kith: KithOnNotes;
afterEach(() => kith.close());

/** The properties that another plugin left in a note, what Kith reads there, and what the note is recognised by. */
const vaults: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
	["a date of a CRM with prefixed keys", "tags: people\nprm-last-contacted: 2025-10-01\nprm-cadence: 45", { lastInteraction: { to: "2025-10-01" }, cadence: { days: 45, origin: "written" } }],
	["its pause", "tags: people\nprm-last-contacted: 2025-10-01\nprm-paused: true", { state: "paused" }],
	["its snooze", "tags: people\nprm-last-contacted: 2025-01-01\nprm-snooze-until: 2026-01-01", { state: "snoozed" }],
	["a frequency in words", "tags: [person]\nlast_contact: 2025-10-01\nfrequency: Monthly", { cadence: { days: 30, origin: "written" } }],
	["a yearly frequency", "tags: [person]\nfrequency: Yearly", { cadence: { days: 365, origin: "written" } }],
	["a date with hyphens", "type: person\nlast-contact: 2025-09-09", { lastInteraction: { to: "2025-09-09" } }],
	["a date in one word", "type: contact\nlastContact: 2025-09-08\ncadence: biweekly", { lastInteraction: { to: "2025-09-08" }, cadence: { days: 14, origin: "written" } }],
	["a last chat", "type: contact\nlast_chat: 2025-09-07", { lastInteraction: { to: "2025-09-07" } }],
	["a date as a link", 'type: person\nlast_contact: "[[2025-01-24]]"', { lastInteraction: { to: "2025-01-24" } }],
	["a date with a time", "type: person\nlast_contact: 2025-01-24T23:30:00Z", { lastInteraction: { to: "2025-01-24" } }],
	["a list of interactions", "type: person\ninteractions:\n  - date: 2025-03-01\n    text: call\n  - date: 2025-05-02\n    text: lunch", { lastInteraction: { to: "2025-05-02" } }],
	["a category", "type: person\ncategory: core", { circle: "core" }],
	["closeness out of ten", "type: person\ncloseness: 8", { trust: 4 }],
	["trust in Chinese", "type: person\ntrust_in_me: 高", { trust: 5 }],
	["interests", "type: person\ninterests: [jazz, bread]", { topics: ["jazz", "bread"] }],
	["a company", "type: person\ncompany: 粤北制冷", { groups: ["粤北制冷"] }],
	["how the last talk was", "type: person\nlast_interaction: call", { channel: "call" }],
];

describe("a vault of another plugin", () => {
	it.each(vaults)("is read without migration: %s", async (_, properties, expected) => {
		const text = `---\n${properties}\n---\nWords.\n`;
		kith = await kithOnNotes({ "People/Sam.md": text });
		expect(kith.person("People/Sam.md", on)).toMatchObject({ ...expected, problems: [] });
		expect(kith.text("People/Sam.md")).toBe(text);
	});

	it("keeps its own key for a date that Kith moves, and its own shape of log", async () => {
		const text = "---\ntags: people\nprm-last-contacted: 2025-10-01\n---\n## Contact log\n- [[2025-10-01]] — lunch\n";
		kith = await kithOnNotes({ "People/Sam.md": text });
		const receipt = await kith.api.logInteraction({ path: "People/Sam.md", on: "2025-11-20", text: "a walk" });
		expect(kith.text("People/Sam.md")).toContain("## Contact log\n- [[2025-11-20]] — a walk\n- [[2025-10-01]] — lunch\n");
		expect(kith.text("People/Sam.md")).toContain("prm-last-contacted: 2025-10-01\n");
		expect(kith.text("People/Sam.md")).toContain("last_contact: 2025-11-20\n");
		await receipt.undo();
		expect(kith.text("People/Sam.md")).toBe(text);
	});

	it("may have its own keys, set in the settings", async () => {
		const text = "---\nart: mensch\nzuletzt: 2025-10-01\nrhythmus: 2 weeks\n---\n";
		kith = await kithOnNotes({ "Sam.md": text }, { markerProperty: "art", markerValues: ["mensch"], properties: { lastContact: "zuletzt", cadence: "rhythmus" }, interactionHeading: "Gespräche" });
		expect(kith.person("Sam.md", on)).toMatchObject({ lastInteraction: { to: "2025-10-01" }, cadence: { days: 14, origin: "written" } });
		await kith.api.logInteraction({ path: "Sam.md", on: "2025-11-20", text: "a walk" });
		expect(kith.text("Sam.md")).toBe("---\nart: mensch\nzuletzt: 2025-11-20\nrhythmus: 2 weeks\n---\n\n## Gespräche\n- 2025-11-20 a walk\n");
	});
});
