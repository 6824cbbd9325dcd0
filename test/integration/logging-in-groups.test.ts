import { afterEach, describe, expect, it } from "vitest";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const ada = "People/Ada.md";
const rust = "Groups/Rust 广州.md";
const note = "---\ntype: group\naliases: [夜谈]\nboundaries: [no money]\n---\n\n## Log\n- 2026-11-02 hello\n";
const files = { [ada]: personNote(["groups: [Rust 广州]"]), [rust]: note, "Groups/Rust 深圳.md": "---\ntype: group\n---\n" };
let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.modal-container ${selector}`);
const run = (command: string): void => { kith.opened.app.commands.executeCommandById(`kith:${command}`); };

describe("what went on in a group", () => {
	it("is captured into its log, shown before, contact with nobody, and undone to the byte", async () => {
		kith = await kithOnNotes(files);
		const before = kith.opened.disk.snapshot();
		run("quick-capture");
		type(dialog("[data-field=capture]"), "posted the slides with Ada in the Rust 广州 group");
		await expect.poll(() => dialog(".kith-preview").textContent).toMatch(/^- \S+ posted the slides with Ada in the Rust 广州 group$/);
		expect(dialog(".kith-preview-head").textContent).toContain("Rust 广州");
		dialog(".mod-cta").click();
		const logged = await notice("Logged with Rust 广州.");
		expect(kith.text(rust)).toMatch(/## Log\n- \S+ posted the slides with Ada in the Rust 广州 group\n- 2026-11-02 hello\n$/);
		expect(kith.text(ada)).toBe(before[ada]);
		expect(kith.person(ada).lastInteraction).toBeNull();
		at(".kith-undo", logged).click();
		await expect.poll(() => kith.opened.disk.snapshot()).toEqual(before);
	});

	it("is asked about where it may be of several, and a press says of which", async () => {
		kith = await kithOnNotes(files);
		run("quick-capture");
		type(dialog("[data-field=capture]"), "Rust 群里发了红包");
		await expect.poll(() => document.querySelectorAll("[data-does=say]").length).toBe(2);
		dialog("[data-does=say]").click();
		await expect.poll(() => dialog(".kith-preview-head").textContent).toContain("Rust 广州");
		dialog(".mod-cta").click();
		await notice("Logged with Rust 广州.");
		expect(kith.text(rust)).toMatch(/- \S+ \[\[Groups\/Rust 广州\|Rust 群\]\]里发了红包\n- 2026/);
	});

	it("is logged where the group is chosen in the place of people, and a person in the place of the group", async () => {
		kith = await kithOnNotes(files);
		run("log-interaction");
		const chosen = (): (string | null)[] => [...document.querySelectorAll(".kith-log-modal .kith-chip span")].map((el) => el.textContent);
		for (const [name, chips] of [["Ada", ["Ada"]], ["夜谈", ["Rust 广州"]], ["Ada", ["Ada"]], ["Rust 广州", ["Rust 广州"]]] as const) {
			type(dialog("[data-field=people]"), name);
			await expect.poll(() => document.querySelectorAll(".suggestion-item").length).toBe(1);
			at(".suggestion-item").click();
			await expect.poll(chosen).toEqual(chips);
		}
		type(dialog("[data-field=text]"), "lent the pot 200 yuan");
		dialog(".mod-cta").click();
		await expect.poll(() => dialog(".kith-error").textContent).toBe("This goes against a boundary with Rust 广州: “no money”.");
		dialog(".mod-cta").click();
		await notice("Logged with Rust 广州.");
		expect(kith.text(rust)).toMatch(/## Log\n- \S+ lent the pot 200 yuan\n- 2026-11-02 hello\n$/);
		expect(kith.text(ada)).toBe(files[ada]);
	});

	it("is read and written for a program, too", async () => {
		kith = await kithOnNotes(files, undefined, "zh");
		const line = "2026-11-20 夜谈群：三十个人领了红包（红包）";
		expect(kith.api.readCapture(line)).toMatchObject({ people: [], group: { path: rust, name: "Rust 广州" }, problems: [], lines: ["- 2026-11-20 (红包) 三十个人领了红包"] });
		await kith.api.capture(line);
		expect(kith.text(rust)).toContain("- 2026-11-20 (红包) 三十个人领了红包\n- 2026-11-02 hello");
		await expect(kith.api.capture("群里发了红包")).rejects.toThrow("“群”可能是");
	});
});
