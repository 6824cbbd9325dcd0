import { describe, expect, it } from "vitest";
import { watch } from "./index-bench";

const sam = "---\ntype: person\n---\n";

/** The setup of the core plugin, of Periodic Notes as it is in the store, and of its beta. */
const core = (options: unknown, enabled = true) => ({ corePlugins: { "daily-notes": { enabled, instance: { options } } } });
const coreById = (options: unknown) => ({ internalPlugins: { getPluginById: (id: string) => (id === "daily-notes" ? { enabled: true, instance: { options } } : null) } });
const periodic = (daily: unknown) => ({ plugins: { "periodic-notes": { settings: { daily } } } });
const calendarSets = (day: unknown) => ({ plugins: { "periodic-notes": { settings: { activeCalendarSet: "mine", calendarSets: [{ id: "other", day: { enabled: true, format: "YYYY" } }, { id: "mine", day }] } } } });
/** The settings of that beta as its plugin holds them: a store that tells whoever subscribes at once. */
const storeOf = (value: () => unknown, open: Set<unknown> = new Set()) => ({
	plugins: { "periodic-notes": { settings: { subscribe: (run: (value: unknown) => void) => { open.add(run); run(value()); return () => open.delete(run); }, set: () => undefined } } },
});
const inStore = (day: unknown) => storeOf(() => calendarSets(day).plugins["periodic-notes"].settings);

describe("a note that links a person is dated", () => {
	it.each<readonly [string, string, object, string | undefined]>([
		["by its name", "2026-11-20.md", {}, "2026-11-20"],
		["by a day anywhere in its name", "Meetings/Coffee 2026-11-20 with Sam.md", {}, "2026-11-20"],
		["not by another shape", "20 November 2026.md", {}, undefined],
		["by the core format", "Journal/20.11.2026.md", core({ folder: "Journal", format: "DD.MM.YYYY" }), "2026-11-20"],
		["by the core format, asked for by its id", "Journal/20.11.2026.md", coreById({ folder: "Journal", format: "DD.MM.YYYY" }), "2026-11-20"],
		["by a nested format", "Journal/2026/11/2026-11-20 Friday.md", core({ folder: "Journal", format: "YYYY/MM/YYYY-MM-DD dddd" }), "2026-11-20"],
		["by the weekday too: strictly", "Journal/2026/11/20261120 Monday.md", core({ folder: "Journal", format: "YYYY/MM/YYYYMMDD dddd" }), undefined],
		["with a folder written with slashes", "Journal/20261120.md", core({ folder: "/Journal/", format: "YYYYMMDD" }), "2026-11-20"],
		["not in another folder", "Notes/20261120.md", core({ folder: "Journal", format: "YYYYMMDD" }), undefined],
		["not where daily notes are switched off", "Journal/20261120.md", core({ folder: "Journal", format: "YYYYMMDD" }, false), undefined],
		["by Periodic Notes", "P/20261120.md", periodic({ enabled: true, folder: "P", format: "YYYYMMDD" }), "2026-11-20"],
		["by the beta of Periodic Notes, the active set", "P/20261120.md", calendarSets({ enabled: true, folder: "P", format: "YYYYMMDD" }), "2026-11-20"],
		["not by one that is switched off", "P/20261120.md", calendarSets({ enabled: false, folder: "P", format: "YYYYMMDD" }), undefined],
		["by the beta of Periodic Notes, its settings in a store", "P/20112026.md", inStore({ enabled: true, folder: "P", format: "DDMMYYYY" }), "2026-11-20"],
		["by a store of the older settings", "P/20112026.md", storeOf(() => ({ daily: { enabled: true, folder: "P", format: "DDMMYYYY" } })), "2026-11-20"],
		["not by a store where it is switched off", "P/20112026.md", inStore({ enabled: false, folder: "P", format: "DDMMYYYY" }), undefined],
		["not by a store that says nothing", "P/20112026.md", storeOf(() => undefined), undefined],
		["whatever a store does", "P/20112026.md", { plugins: { "periodic-notes": { settings: { subscribe: () => { throw new Error("gone"); } } } }, ...core({ folder: "P", format: "DDMMYYYY" }) }, "2026-11-20"],
		["whatever a store answers", "P/20112026.md", { plugins: { "periodic-notes": { settings: { subscribe: () => undefined } } } }, undefined],
		["whatever shape the settings have", "P/20261120.md", { plugins: { "periodic-notes": { settings: 7 } }, corePlugins: { "daily-notes": { enabled: true, instance: null } } }, undefined],
	])("%s: %s", async (_, path, options, day) => {
		const vault = await watch({ "People/Sam.md": sam, [path]: "[[Sam]]" }, options);
		expect(vault.index.get("People/Sam.md")?.contacts.map(({ when }) => when.from)).toEqual(day === undefined ? [] : [day]);
	});

	it.each<readonly [string, string, Readonly<Record<string, string>>, string | undefined]>([
		["by its date property", "date: 2026-11-20", {}, "2026-11-20…2026-11-20"],
		["by a link to the day", "date: \"[[2026-11-20]]\"", {}, "2026-11-20…2026-11-20"],
		["imprecisely", "date: 2026-11", {}, "2026-11-01…2026-11-30"],
		["by `when`", "when: 2026-11-20T10:00", {}, "2026-11-20…2026-11-20"],
		["by the property of the settings", "held: 2026-11-20", { datedNotesProperty: "held" }, "2026-11-20…2026-11-20"],
		["whatever the case of its key", "Date: 2026-11-20", {}, "2026-11-20…2026-11-20"],
		["by `WHEN`", "WHEN: 2026-11-20", {}, "2026-11-20…2026-11-20"],
		["by the property of the settings in another case", "HELD on: 2026-11-20", { datedNotesProperty: "Held On" }, "2026-11-20…2026-11-20"],
		["not by a longer key", "Date created: 2026-11-20", {}, undefined],
		["not by another one", "created: 2026-11-20", {}, undefined],
		["not by what is no date", "date: soon", {}, undefined],
	])("%s: %s", async (_, property, settings, days) => {
		const vault = await watch({ "People/Sam.md": sam, "Meetings/Standup.md": `---\ntype: meeting\n${property}\npeople: ["[[Sam]]"]\n---\nWords.\n` }, { settings });
		const contacts = vault.index.get("People/Sam.md")?.contacts ?? [];
		expect(contacts.map(({ when, origin }) => [`${when.from}…${when.to}`, origin])).toEqual(days === undefined ? [] : [[days, "meeting"]]);
	});

	it("a person's own date property dates no contact with others", async () => {
		const vault = await watch({ "People/Sam.md": sam, "People/Ann.md": "---\ntype: person\ndate: 2026-11-20\n---\nMarried to [[Sam]].\n" });
		expect(vault.index.get("People/Sam.md")?.contacts).toEqual([]);
		expect(vault.index.mentionsOf("People/Sam.md")).toMatchObject([{ source: { path: "People/Ann.md", line: 4 }, when: undefined, text: "Married to [[Sam]]." }]);
	});

	it("the setup is followed when it changes", async () => {
		const options = { folder: "Journal", format: "YYYYMMDD" };
		const vault = await watch({ "People/Sam.md": sam, "Journal/20.11.2026.md": "[[Sam]]", "Notes/x.md": "" }, core(options));
		expect(vault.last("People/Sam.md")).toBe("never");
		options.format = "DD.MM.YYYY";
		await vault.memory.write("Notes/x.md", "any event");
		await vault.quiet();
		expect(vault.last("People/Sam.md")).toBe("2026-11-20 mention Journal/20.11.2026.md:0");
		expect([vault.dailyNotes.setup, vault.dailyNotes.pathOf("2026-11-22" as Parameters<typeof vault.dailyNotes.pathOf>[0])]).toEqual([{ source: "Daily notes", ...options }, "Journal/22.11.2026.md"]);
	});

	it("a store of settings is followed when it changes, and nobody stays subscribed to it", async () => {
		const day = { enabled: true, folder: "P", format: "YYYYMMDD" };
		const open = new Set<unknown>();
		const vault = await watch({ "People/Sam.md": sam, "P/20.11.2026.md": "[[Sam]]", "Notes/x.md": "" }, storeOf(() => ({ activeCalendarSet: "mine", calendarSets: [{ id: "mine", day }] }), open));
		expect(vault.last("People/Sam.md")).toBe("never");
		day.format = "DD.MM.YYYY";
		await vault.memory.write("Notes/x.md", "any event");
		await vault.quiet();
		expect(vault.last("People/Sam.md")).toBe("2026-11-20 mention P/20.11.2026.md:0");
		expect([vault.dailyNotes.setup?.source, open.size]).toEqual(["Periodic Notes", 0]);
	});
});
