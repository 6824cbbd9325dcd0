import { afterEach, describe, expect, it } from "vitest";
import { wordsFor } from "../../src/words/words";
import { at, pick } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const hannah = "People/Hannah Vogt.md";
const overdue = ["last_contact: 2024-01-02", "cadence: 30d"];
const ben = { "People/Ben.md": personNote(overdue, "She asked me not to contact her boss.\n") };

/** In which section of the list they stand, once all is read. */
async function expectSection(section: string, note: string, language: "en" | "zh" = "en"): Promise<void> {
	kith = await kithOnNotes({ [hannah]: note, ...ben }, undefined, language);
	await kith.opened.app.workspace.ensureSideLeaf("kith-reconnect", "right", { active: true, reveal: true });
	const rows = (): readonly string[] => [...document.querySelectorAll(".kith-row")].map((el) => el.getAttribute("data-key") ?? "");
	await expect.poll(() => rows().find((key) => key.endsWith(hannah))?.split(":")[0]).toBe(section);
}

describe("who wants no contact by the words of their own note", () => {
	it.each<[string, string, string]>([
		["a boundary", personNote([...overdue, "boundaries: no contact"]), "paused"],
		["a line without a day", personNote(overdue, "She asked me not to contact her. Respect it.\n"), "paused"],
		["a line of the log", personNote(overdue, "## Interactions\n- 2024-01-02 Hannah asked me not to get in touch any more\n- 2023-01-02 tea\n"), "paused"],
		["Chinese", personNote(overdue, "## 联系记录\n- 2024-01-02 她说不想再联系了\n"), "paused"],
		["a status", personNote([...overdue, "status: away until March 2027, no contact at his wish till then"]), "paused"],
		["a talk since", personNote(overdue, "## Interactions\n- 2024-03-02 (coffee) all is well again\n- 2024-01-02 Hannah asked me not to get in touch any more\n"), "this-week"],
		["a property that says otherwise", personNote([...overdue, "contact: yes"], "She asked me not to contact her.\n"), "this-week"],
		["another whom she meant", personNote(overdue, "She asked me not to contact her boss.\n"), "this-week"],
	])("is paused or not: %s", async (_, note, state) => {
		await expectSection(state, note);
	});

	it("is in no date, promise, block or calendar to come, and the first thing that their brief says", async () => {
		const wish = "She asked me not to contact her. Respect it.\n\n- [ ] send the seed catalogue\n";
		const told = ["birthday: 12-02", "next_contact: 2026-12-05"];
		kith = await kithOnNotes({ [hannah]: personNote(told, wish), "People/Ada.md": personNote(told, "- [ ] send the seed catalogue\n") });
		const on = "2026-11-28";
		expect(kith.api.exportIcs({ on })).toContain("Ada");
		expect(kith.api.exportIcs({ on })).not.toContain("Hannah");
		const brief = kith.api.brief(hannah, { on });
		expect(brief.indexOf(wordsFor("en").people.ended["no-contact"])).toBeGreaterThan(0);
		expect(brief).not.toMatch(/Birthday|not known yet/);
	});

	it("is said before a message, be it a status that says so, and in no words of one that is private", async () => {
		const status = "status: no contact at his wish till March";
		kith = await kithOnNotes({ [hannah]: personNote([status]), "People/Ada.md": personNote([status, "private: [status]"]) });
		expect(kith.api.brief(hannah)).toContain("no contact at his wish");
		expect(kith.api.brief("People/Ada.md")).not.toContain("at his wish");
		expect(kith.api.due({ all: true }).map(({ path }) => path)).toEqual([]);
	});

	it.each(["en", "zh"] as const)("is said on the row with the line that says it, and taken up again by its menu (%s)", async (language) => {
		await expectSection("paused", personNote(overdue, "She asked me not to contact her. Respect it.\n"), language);
		const row = at(`.kith-row[data-key="paused:${hannah}"]`);
		const words = wordsFor(language);
		expect(at(".kith-state", row).textContent).toBe(words.people.ended["no-contact"]);
		expect(at(".kith-state", row).tagName).toBe("A");
		pick(at(".kith-entry", row), words.reconnect.unpause);
		await expect.poll(() => kith.text(hannah)).toContain("paused: false\n");
		await expect.poll(() => document.querySelector(`.kith-row[data-key="paused:${hannah}"]`)).toBeNull();
	});
});
