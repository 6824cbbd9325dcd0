import { afterEach, describe, expect, it } from "vitest";
import { at, notice, pressKey, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { turns } from "./schedule";

const ada = "People/Ada.md";
const ben = "People/Ben.md";
let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.modal ${selector}`);
const valueOf = (selector: string): unknown => (dialog(selector) as HTMLInputElement).value;
const chips = (): (string | null)[] => [...document.querySelectorAll(".modal .kith-chip")].map((el) => el.textContent);
const offered = (): (string | null)[] => [...document.querySelectorAll(".suggestion-item")].map((el) => el.textContent);
const isOpen = (): boolean => document.querySelector(".modal") !== null;
const run = (command: string): void => { kith.opened.app.commands.executeCommandById(`kith:${command}`); };
const escape = (): void => { document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true })); };

async function open(command: string, files: Readonly<Record<string, string>> = {}): Promise<void> {
	kith = await kithOnNotes({ [ada]: personNote(), [ben]: personNote(), ...files });
	run(command);
}

/** Chooses the person whose suggestion says this. */
async function choose(typed: string, says = typed): Promise<void> {
	type(dialog("[data-field=people]"), typed);
	await expect.poll(() => offered().join("\n")).toContain(says);
	[...document.querySelectorAll<HTMLElement>(".suggestion-item")].find((el) => el.textContent.includes(says))?.click();
}

describe("what was typed and not written", () => {
	it("is there again when the log is opened the next time, with those chosen, and gone once it is written", async () => {
		await open("log-interaction");
		await choose("Ada");
		type(dialog("[data-field=text]"), "a talk about lenses");
		escape();
		expect(isOpen()).toBe(false);
		run("log-interaction");
		expect([chips(), valueOf("[data-field=text]")]).toEqual([["Ada"], "a talk about lenses"]);
		dialog(".mod-cta").click();
		await notice("Logged with Ada.");
		run("log-interaction");
		expect([chips(), valueOf("[data-field=text]")]).toEqual([[], ""]);
	});

	it("is there again in quick capture, with a preview of the day on which it is opened", async () => {
		await open("quick-capture");
		type(dialog("[data-field=capture]"), "coffee with Ada");
		await expect.poll(() => dialog(".kith-preview").textContent).toContain("coffee");
		escape();
		run("quick-capture");
		expect(valueOf("[data-field=capture]")).toBe("coffee with Ada");
		await expect.poll(() => dialog(".kith-preview").textContent).toContain("coffee");
	});

	it("is thrown away by Cancel", async () => {
		await open("add-person");
		type(dialog("[data-field=name]"), "Nadia");
		dialog(".kith-form-buttons button:not(.mod-cta)").click();
		run("add-person");
		expect(valueOf("[data-field=name]")).toBe("");
	});

	it("is not mixed up with what is written of somebody else", async () => {
		kith = await kithOnNotes({ [ada]: personNote(["cadence: 10d"]), [ben]: personNote(["cadence: 10d"]) });
		const { app } = kith.opened;
		const logWith = async (path: string): Promise<void> => {
			const file = app.vault.getFileByPath(path);
			if (file) await app.workspace.getLeaf(false).openFile(file);
			run("log-interaction-current-note");
		};
		await logWith(ada);
		type(dialog("[data-field=text]"), "about Ada alone");
		escape();
		await logWith(ben);
		expect([chips(), valueOf("[data-field=text]")]).toEqual([["Ben"], ""]);
		escape();
		await logWith(ada);
		expect([chips(), valueOf("[data-field=text]")]).toEqual([["Ada"], "about Ada alone"]);
	});
});

describe("whom one may choose in the log", () => {
	it("is listed once one types or presses Down, not before, so that Escape closes the dialog", async () => {
		await open("log-interaction");
		await turns(50);
		expect(offered()).toEqual([]);
		pressKey(dialog("[data-field=people]"), "ArrowDown");
		await expect.poll(() => offered().length).toBe(2);
		escape();
		expect([offered(), isOpen()]).toEqual([[], true]);
		escape();
		expect(isOpen()).toBe(false);
	});

	it("does not name again who is chosen already", async () => {
		await open("log-interaction", { "People/Adam.md": personNote() });
		await choose("Ada", "Adam");
		expect(chips()).toEqual(["Adam"]);
		type(dialog("[data-field=people]"), "Ada");
		await expect.poll(() => offered().length).toBe(1);
		expect(offered()[0]).toContain("Ada");
	});

	it("is told from another of the same name, in the list and when chosen", async () => {
		await open("log-interaction", { "A/张伟.md": personNote(["aliases: [小张]"]), "B/张伟.md": personNote() });
		await choose("张伟", "小张 · A");
		await choose("张伟", "B");
		expect(chips()).toEqual(["张伟A", "张伟B"]);
	});

	it("is taken back by Backspace in the empty field, the last one first", async () => {
		await open("log-interaction");
		await choose("Ada");
		await choose("Ben");
		type(dialog("[data-field=people]"), "x");
		pressKey(dialog("[data-field=people]"), "Backspace");
		expect(chips()).toEqual(["Ada", "Ben"]);
		type(dialog("[data-field=people]"), "");
		pressKey(dialog("[data-field=people]"), "Backspace");
		expect(chips()).toEqual(["Ada"]);
	});
});

it("says of a circle that is full who has been silent longest there, and still adds", async () => {
	const circles = [{ id: "core", name: "Core", cadence: "60d", cap: 2 }, { id: "weak", name: "Weak", cadence: "", cap: 0 }];
	kith = await kithOnNotes({ [ada]: personNote(["circle: core", "last_contact: 2026-05-10"]), [ben]: personNote(["circle: core", "last_contact: 2024"]) }, { circles });
	run("add-person");
	const circle = dialog("[data-field=circle]") as HTMLSelectElement;
	const pickCircle = (id: string): string => {
		circle.value = id;
		circle.dispatchEvent(new Event("change", { bubbles: true }));
		return dialog(".kith-circle-full").textContent;
	};
	expect(pickCircle("core")).toMatch(/^Core has 2 of 2 people\. Silent longest: Ben · Last in touch 2024 \(\d+ years? ago\)$/);
	expect([pickCircle("weak"), pickCircle("")]).toEqual(["", ""]);
	pickCircle("core");
	type(dialog("[data-field=name]"), "Cleo");
	dialog(".mod-cta").click();
	await notice("Added Cleo.");
	expect(kith.text("People/Cleo.md")).toContain("circle: core");
});

it("says who is called so already, wherever their note is, and still adds", async () => {
	kith = await kithOnNotes({ [ada]: personNote(['aliases: ["Countess"]']), [ben]: personNote([]) });
	run("add-person");
	const said = (name: string): string => {
		type(dialog("[data-field=name]"), name);
		return dialog(".kith-namesake").textContent;
	};
	expect([said("Cleo"), said("ben "), said("countess"), said("")]).toEqual(["", `There is a note at ${ben} already.`, `There is a note at ${ada} already.`, ""]);
	said("Countess");
	dialog(".mod-cta").click();
	await notice("Added Countess.");
});

it.each([["quick-capture", "Quick capture"], ["log-interaction", "Log interaction"], ["recent-writes", "Recent writes"], ["add-person", "Add a person"]])("%s is named by its title, and by no label that would follow the pointer", async (command, title) => {
	await open(command);
	const modalEl = at(".modal");
	expect([modalEl.getAttribute("role"), modalEl.closest("[aria-label]")]).toEqual(["dialog", null]);
	expect(at(`#${modalEl.getAttribute("aria-labelledby") ?? "none"}`, modalEl).textContent).toBe(title);
});
