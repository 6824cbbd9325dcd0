import { afterEach, describe, expect, it } from "vitest";
import { wordsFor } from "../../src/words/words";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const ada = "People/Ada.md";
const properties = { lastContact: "last_contact, last talked", cadence: "cadence, how often", birthday: "birthday, 生辰", topics: "topics, 爱好", channel: "channel, 渠道", circle: "circle, 圈子", nextContact: "next_contact, 计划" };
const lines = ["last talked: 2026-01-01", "how often: 'monthly' # or so", "生辰: 05-01", "爱好: [jazz]", "渠道: 电话", "圈子: 核心", "计划: 2026-12"];
const before = personNote(lines, "Met at school.\n");
let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.modal ${selector}`);
const choose = (selector: string, value: string): void => {
	const el = dialog(selector) as HTMLSelectElement;
	el.value = value;
	el.dispatchEvent(new Event("change", { bubbles: true }));
};
/** The lines of the properties. */
const said = (): readonly string[] => kith.text(ada).split("---")[1]?.trim().split("\n").slice(1) ?? [];

describe.each(["en", "zh"] as const)("what is written goes where the note has it (%s)", (language) => {
	const cadence = wordsFor(language).logging.cadences[4]?.value ?? "";

	it("by another plugin, in a log, a captured line and a circle; undone", async () => {
		kith = await kithOnNotes({ [ada]: before }, { properties }, language);
		expect(kith.person(ada).lastInteraction?.from).toBe("2026-01-01");
		const logged = await kith.api.logInteraction({ path: ada, on: "2026-11-20", text: "talked" });
		expect(said()).toEqual(["last talked: 2026-11-20", ...lines.slice(1)]);
		const captured = await kith.api.capture("2026-11-21 lunch with Ada", { on: "2026-11-22" });
		expect(said()).toEqual(["last talked: 2026-11-21", ...lines.slice(1)]);
		const moved = await kith.api.setCircle(ada, "weak");
		expect(said()).toEqual(["last talked: 2026-11-21", ...lines.slice(1, 5), "圈子: weak", "计划: 2026-12"]);
		for (const one of [moved, captured, logged]) await one.undo();
		expect(kith.text(ada)).toBe(before);
	});

	it("in the dialog, which shows it; undone", async () => {
		kith = await kithOnNotes({ [ada]: before }, { properties }, language);
		const { app } = kith.opened;
		const file = app.vault.getFileByPath(ada);
		if (file) await app.workspace.getLeaf(false).openFile(file);
		app.commands.executeCommandById("kith:set-person");
		expect((dialog("[data-field=topics]") as HTMLInputElement).value).toBe("jazz");
		choose("[data-field=cadence]", cadence);
		type(dialog("[data-field=birthday]"), "06-02");
		type(dialog("[data-field=topics]"), "jazz, Raft");
		type(dialog("[data-field=channel]"), "");
		dialog(".mod-cta").click();
		await notice("Ada");
		expect(said()).toEqual([lines[0], `how often: '${cadence}' # or so`, "生辰: 06-02", "爱好: [jazz, Raft]", lines[5], lines[6]]);
		at(".notice .kith-undo").click();
		await expect.poll(() => kith.text(ada)).toBe(before);
	});

	it("also where people made up the key, and another plugin's stays; logged, captured and set; undone", async () => {
		const made = ["上次联系: 2026-06-18", "联系频率: 每月 # 大概", "Birth date: 05-01", "下次联系: 2026-12", "兴趣: [jazz]", "prm-tier: 2"];
		const note = personNote(made, "Met at school.\n");
		kith = await kithOnNotes({ [ada]: note }, {}, language);
		const logged = await kith.api.logInteraction({ path: ada, on: "2026-11-20", text: "talked" });
		const captured = await kith.api.capture("2026-11-21 lunch with Ada, talk again in January", { on: "2026-11-22" });
		expect(said()).toEqual(["上次联系: 2026-11-21", made[1], made[2], "下次联系: 2027-01", ...made.slice(4)]);
		const { app } = kith.opened;
		const file = app.vault.getFileByPath(ada);
		if (file) await app.workspace.getLeaf(false).openFile(file);
		app.commands.executeCommandById("kith:set-person");
		expect((dialog("[data-field=topics]") as HTMLInputElement).value).toBe("jazz");
		choose("[data-field=cadence]", cadence);
		type(dialog("[data-field=birthday]"), "06-02");
		type(dialog("[data-field=topics]"), "jazz, Raft");
		dialog(".mod-cta").click();
		await notice("Ada");
		expect(said()).toEqual(["上次联系: 2026-11-21", `联系频率: ${cadence} # 大概`, "Birth date: 06-02", "下次联系: 2027-01", "兴趣: [jazz, Raft]", "prm-tier: 2"]);
		at(".notice .kith-undo").click();
		await expect.poll(said).toEqual(["上次联系: 2026-11-21", made[1], made[2], "下次联系: 2027-01", ...made.slice(4)]);
		for (const one of [captured, logged]) await one.undo();
		expect(kith.text(ada)).toBe(note);
	});
});
