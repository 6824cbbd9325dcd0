import { afterEach, describe, expect, it } from "vitest";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const sam = "People/Sam Okafor.md";
const ann = "People/Ann Lee.md";
let kith: KithOnNotes;
afterEach(() => kith.close());

describe("a note whose properties cannot be changed safely", () => {
	it.each([["first", "coffee with Sam Okafor and Ann Lee"], ["second", "coffee with Ann Lee and Sam Okafor"]])("says so before the press, be it that of the %s named", async (_, line) => {
		kith = await kithOnNotes({ [sam]: "---\ntags: [colleague, \"india\n---\nA colleague.\n", [ann]: personNote() }, { peopleFolders: ["People"] });
		kith.opened.app.commands.executeCommandById("kith:quick-capture");
		type(at(".modal [data-field=capture]"), line);
		await expect.poll(() => [...document.querySelectorAll(".kith-preview-head ~ .kith-error")].map((el) => el.textContent).join()).toContain("The properties of “Sam Okafor” cannot be changed safely");
		at(".modal .mod-cta").click();
		await expect.poll(() => at(".modal .kith-foot .kith-error").textContent).toContain("cannot be changed safely");
		expect(kith.text(ann)).toBe(personNote());
	});
});

describe("many people, one of whose notes cannot be changed safely", () => {
	const broken = "---\ntags:\t[person]\n\tnote: kosher\n---\nAsk her.\n";
	const rachel = "Rachel Goldstein.md";
	const ben = "Ben Lee.md";
	const days = Object.fromEntries(["2026-10-01", "2026-10-02"].map((day) => [`Daily/${day}.md`, "[[Rachel Goldstein]], [[Ben Lee]] and [[Cleo Marsh]]\n"]));
	const leftOut = "Not written: Rachel Goldstein. The properties of “Rachel Goldstein” cannot be changed safely";
	const run = (command: string): void => { kith.opened.app.commands.executeCommandById(`kith:${command}`); };

	it.each([
		["names", {}, "Added Ben Lee, Cleo Marsh."],
		["a folder", { "Friends/Dan Ott.md": "hi\n" }, "Added Ben Lee, Cleo Marsh, Dan Ott."],
	])("is left out and named where they are added by %s, and one undo takes the others back", async (_, files: Readonly<Record<string, string>>, said) => {
		const all = { ...days, [rachel]: broken, [ben]: "Ben\n", ...files };
		kith = await kithOnNotes({ ...all, [ann]: personNote() });
		run("find-people");
		await expect.poll(() => document.querySelectorAll(".modal .kith-pick label").length).toBeGreaterThan(2);
		for (const el of document.querySelectorAll<HTMLInputElement>(".modal .kith-pick .kith-choice-label input")) el.click();
		at(".modal .mod-cta").click();
		await notice(said);
		await notice(leftOut);
		expect([kith.text(rachel), kith.text(ben), kith.opened.disk.text("People/Cleo Marsh.md")]).toEqual([broken, personNote([], "Ben\n"), personNote()]);
		run("undo-last-write");
		await expect.poll(() => kith.opened.disk.text("People/Cleo Marsh.md")).toBeUndefined();
		for (const [path, text] of Object.entries(all)) expect(kith.text(path)).toBe(text);
	});

	it("is left out where last contacts are brought up to date", async () => {
		const old = "---\ntype: person\nlast_contact: 2020-01-01\n";
		const log = "## Interactions\n- 2026-10-01 lunch\n";
		// The app reads a tab there, and other readers do not.
		const tabbed = `${old}phone:\t030 1\n---\n${log}`;
		kith = await kithOnNotes({ [ann]: `${old}---\n${log}`, [sam]: tabbed });
		run("update-last-contacts");
		await expect.poll(() => document.querySelectorAll(".modal .kith-upkeep li").length).toBe(2);
		at(".modal .mod-cta").click();
		await notice("1 last contact brought up to date.");
		await notice("Not written: Sam Okafor. The properties of “Sam Okafor” cannot be changed safely");
		expect([kith.text(ann), kith.text(sam)]).toEqual([`${old.replace("2020-01-01", "2026-10-01")}---\n${log}`, tabbed]);
	});
});
