import { afterEach, describe, expect, it } from "vitest";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const ada = "People/Ada.md";
const note = personNote(["boundaries: [no money]"]);
let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.modal ${selector}`);
const button = (says: string): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(".modal button")].find((el) => el.textContent.includes(says));
const shown = (): string => document.querySelector(".modal")?.textContent ?? "";

async function capture(line: string): Promise<void> {
	kith = await kithOnNotes({ [ada]: note });
	kith.opened.app.commands.executeCommandById("kith:quick-capture");
	type(dialog("[data-field=capture]"), line);
}

describe("quick capture", () => {
	it("says of a line that goes against a boundary so, and writes it then", async () => {
		await capture("lent Ada 500 dollars");
		await expect.poll(shown).toContain("This goes against a boundary with Ada: “no money”.");
		expect(kith.text(ada)).toBe(note);
		dialog(".mod-cta").click();
		await notice("Logged with Ada.");
		expect(kith.text(ada)).toContain("lent Ada 500 dollars");
	});

	it("writes nothing that goes against a boundary before it was said", async () => {
		await capture("lent Ada 500 dollars");
		dialog(".mod-cta").click();
		await expect.poll(shown).toContain("“no money”");
		expect(kith.text(ada)).toBe(note);
	});

	it("writes what is to be done where there was no contact, and no last contact", async () => {
		await capture("need to call Ada by Friday");
		await expect.poll(shown).toContain("This is still to do, and no contact");
		dialog(".mod-cta").click();
		await expect.poll(() => kith.text(ada)).toContain("- [ ] call Ada 📅");
		expect(kith.text(ada)).not.toContain("last_contact");
		expect(kith.person(ada).lastInteraction).toBeNull();
	});

	it("offers a day to come as a plan, which one undo takes back", async () => {
		await capture("lunch with Ada tomorrow");
		await expect.poll(() => button("Write it as a plan for tomorrow")).toBeDefined();
		button("Write it as a plan")?.click();
		await expect.poll(() => kith.text(ada)).toMatch(/next_contact: \d{4}-\d{2}-\d{2}\n/);
		expect(kith.text(ada)).not.toContain("lunch");
		kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		await expect.poll(() => kith.text(ada)).toBe(note);
	});
});

describe("the log", () => {
	async function openLog(): Promise<void> {
		kith = await kithOnNotes({ [ada]: note });
		const file = kith.opened.app.vault.getFileByPath(ada);
		if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
		kith.opened.app.commands.executeCommandById("kith:log-interaction-current-note");
	}

	it("says of a text that goes against a boundary so, before it is written", async () => {
		await openLog();
		type(dialog("[data-field=text]"), "lent her 500 dollars");
		expect(shown()).toContain("This goes against a boundary with Ada: “no money”.");
		dialog(".mod-cta").click();
		await notice("Logged with Ada.");
	});

	it("keeps what came to nothing in the log, as no contact", async () => {
		await openLog();
		type(dialog("[data-field=text]"), "called, no answer");
		expect(shown()).toContain("This reads as no contact");
		dialog(".mod-cta").click();
		await notice("Logged with Ada.");
		expect(kith.text(ada)).toContain("called, no answer");
		expect(kith.text(ada)).not.toContain("last_contact");
		expect(kith.person(ada).lastInteraction).toBeNull();
	});

	it("takes a day without its year for the nearer one: as a plan, or of the year before at one press", async () => {
		const soon = new Date(Date.now() + 20 * 86_400_000);
		const typed = `${soon.getUTCDate()} ${soon.toLocaleString("en", { month: "long", timeZone: "UTC" })}`;
		await openLog();
		type(dialog("[data-field=text]"), "dinner at ours");
		type(dialog("[data-field=date]"), typed);
		expect(button(`Write it as a plan for ${typed}`)).toBeDefined();
		button(`${soon.getUTCFullYear() - 1}`)?.click();
		expect((dialog("[data-field=date]") as HTMLInputElement).value).toBe(`${soon.getUTCFullYear() - 1}${soon.toISOString().slice(4, 10)}`);
	});

	it("offers a day to come as a plan", async () => {
		await openLog();
		type(dialog("[data-field=date]"), "2099-05");
		button("Write it as a plan for 2099-05")?.click();
		await expect.poll(() => kith.text(ada)).toContain("next_contact: 2099-05\n");
	});
});

describe("the API", () => {
	it("tells of plans, replies, good news, what was asked and boundaries, and writes a plan in one undoable write", async () => {
		kith = await kithOnNotes({ [ada]: note });
		const on = "2026-11-22";
		expect(kith.api.readCapture("和Ada约了下周五吃饭", { on })).toMatchObject({ problems: [], plans: [{ text: "吃饭", on: "2026-11-27" }], lines: ["last_contact: 2026-11-22", "next_contact: 2026-11-27", "- 2026-11-22 和Ada约了下周五吃饭"] });
		expect(kith.api.readCapture("borrowed 500 dollars from Ada", { on }).warnings).toEqual(["This goes against a boundary with Ada: “no money”."]);
		expect(kith.api.readCapture("和Ada吃饭，请她帮忙内推；喜讯：她升职了；欠回：长信", { on })).toMatchObject({ asked: ["帮忙内推"], goodNews: ["她升职了"], owes: ["长信"], warnings: [] });
		const receipt = await kith.api.capture("和Ada约了下周五吃饭", { on });
		expect(kith.text(ada)).toContain("last_contact: 2026-11-22\nnext_contact: 2026-11-27\n");
		await receipt.undo();
		expect(kith.text(ada)).toBe(note);
		await expect(kith.api.capture("Didn't get to talk to Ada", { on })).rejects.toThrow("no contact");
		expect(kith.text(ada)).toBe(note);
	});
});
