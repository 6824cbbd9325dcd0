import { afterEach, describe, expect, it } from "vitest";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { LogsInSidebar } from "./logs-in-sidebar";

const ada = "People/Ada.md";
const nadia = "People/Nadia Rahman.md";
let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.kith-log-modal ${selector}`);
const chips = (): (string | null)[] => [...document.querySelectorAll(".kith-log-modal .kith-chip span")].map((el) => el.textContent);

/** The dialog with no one chosen, and this typed as a name. */
async function opened(name: string, files: Readonly<Record<string, string>> = {}, lang?: string): Promise<void> {
	kith = await kithOnNotes({ [ada]: personNote(), ...files }, undefined, lang);
	kith.opened.app.commands.executeCommandById("kith:log-interaction");
	type(dialog("[data-field=people]"), name);
	type(dialog("[data-field=text]"), "lenses");
	dialog(".mod-cta").click();
}

describe("a name without a note, in the dialog of the log", () => {
	it("is offered a note; the note is made with the log, at the button and not before, and one Undo takes both back", async () => {
		await opened("Nadia Rahman");
		expect(dialog("[role=alert]").textContent).toBe("There is no note for “Nadia Rahman” yet.");
		dialog("[data-new-person]").click();
		expect([chips(), dialog("[role=alert]").textContent, document.querySelector("[data-new-person]"), document.activeElement === dialog("[data-field=text]")]).toEqual([["Nadia Rahman"], "", null, true]);
		expect(kith.opened.disk.text(nadia)).toBeUndefined();
		type(dialog("[data-field=people]"), "Ada");
		dialog(".mod-cta").click();
		const logged = await notice("Logged with Ada, Nadia Rahman.");
		for (const path of [ada, nadia]) expect(kith.text(path)).toMatch(/^---\ntype: person\nlast_contact: (\S+)\n---\n[^]*## Interactions\n- \1 lenses\n?$/);
		await expect.poll(() => kith.api.person(nadia)?.lastInteraction).toBeTruthy();
		at(".kith-undo", logged).click();
		await expect.poll(() => kith.opened.disk.text(nadia)).toBeUndefined();
		expect(kith.text(ada)).toBe(personNote());
	});

	it("can be thought better of: by the cross of its chip, and by typing on", async () => {
		await opened("Nadia Rahman");
		type(dialog("[data-field=people]"), "Nadi");
		expect([document.querySelector("[data-new-person]"), dialog("[role=alert]").textContent]).toEqual([null, ""]);
		dialog(".mod-cta").click();
		dialog("[data-new-person]").click();
		dialog(".kith-chip-remove").click();
		dialog(".mod-cta").click();
		await expect.poll(() => dialog("[role=alert]").textContent).toBe("Name at least one person.");
		expect(Object.keys(kith.opened.disk.snapshot()).filter((path) => path.endsWith(".md"))).toEqual([ada]);
	});

	it.each([
		["a/b", {}, "“a/b” cannot be the name of a note. Leave out \\ / : * ? \" < > | # ^ [ ]."],
		["Plans", { "People/Plans.md": "---\ntype: project\n---\n" }, "There is a file called “Plans” already."],
	])("is refused where %s cannot be a new note, and nothing is written", async (name, files, sentence) => {
		await opened(name, files);
		const before = kith.opened.disk.snapshot();
		dialog("[data-new-person]").click();
		dialog(".mod-cta").click();
		await expect.poll(() => dialog("[role=alert]").textContent).toBe(sentence);
		expect(kith.opened.disk.snapshot()).toEqual(before);
	});

	it("is not offered where the name is that of two people", async () => {
		await opened("张伟", { "A/张伟.md": personNote(), "B/张伟.md": personNote() });
		expect([dialog("[role=alert]").textContent, document.querySelector("[data-new-person]")]).toEqual(["Several people are called “张伟”. Choose one from the list.", null]);
	});

	it("is offered one in Chinese", async () => {
		await opened("王小明", {}, "zh");
		expect(dialog("[data-new-person]").textContent).toBe("同时为王小明新建笔记");
	});
});

it("a notice whose write was undone by the command says so, and changes nothing", async () => {
	kith = await kithOnNotes({ [ada]: personNote() });
	const sidebar = await LogsInSidebar.open(kith.opened.app);
	sidebar.log(ada, { search: "Ada", by: "key", date: "", text: "lenses" });
	const logged = await notice("Logged with Ada.");
	kith.opened.app.commands.executeCommandById("kith:undo-last-write");
	await notice("Undone: Log with Ada");
	expect(kith.text(ada)).toBe(personNote());
	at(".kith-undo", logged).click();
	await notice("That is undone already.");
	expect(kith.text(ada)).toBe(personNote());
});

it("a notice with an Undo takes the place of the one before", async () => {
	kith = await kithOnNotes({ [ada]: personNote(), [nadia]: personNote() });
	const sidebar = await LogsInSidebar.open(kith.opened.app);
	sidebar.log(ada, { search: "Ada", by: "key", date: "", text: "lenses" });
	await notice("Logged with Ada.");
	sidebar.log(nadia, { search: "Nadia", by: "key", date: "", text: "lenses" });
	await notice("Logged with Nadia Rahman.");
	expect([...document.querySelectorAll(".notice:has(.kith-undo)")].map((el) => el.textContent)).toEqual(["Logged with Nadia Rahman.Undo"]);
});

it.each([["en", "Undone: Log with Ada"], ["zh", "已撤销：记录与 Ada 的互动"]])("an undo is told in one way, from the notice as by the command (%s)", async (lang, said) => {
	for (const undo of ["notice", "command"]) {
		kith = await kithOnNotes({ [ada]: personNote() }, undefined, lang);
		const sidebar = await LogsInSidebar.open(kith.opened.app);
		sidebar.log(ada, { search: "Ada", by: "key", date: "", text: "lenses" });
		const logged = await notice(lang === "en" ? "Logged with Ada." : "已记录：Ada。");
		if (undo === "notice") at(".kith-undo", logged).click();
		else kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		expect((await notice(said)).textContent).toBe(said);
		if (undo === "notice") await kith.close();
	}
});
