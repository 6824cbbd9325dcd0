import { afterEach, describe, expect, it } from "vitest";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { count, key, offered, pathOf, rows } from "./sorting-hands";

const names = ["Ann", "Ben", "Cleo", "Dan", "Eve"];
const before = personNote(["# mine", "groups: [\"[[Old chat]]\"]"], "words\n");
let kith: KithOnNotes;
afterEach(() => kith.close());

describe("whom to begin with", () => {
	const many = Object.fromEntries([...names, "Finn", "Gus"].map((name) => [pathOf(name), before]));
	const daily = { "2026-05-01.md": "- [[Cleo]] came\n- [[Ben]] and [[Cleo]]\n", "2026-05-02.md": "- [[Cleo]]\n- [[Ann]] wrote\n" };
	const show = async (files: Readonly<Record<string, string>>, settings?: Readonly<Record<string, unknown>>, lang = "en"): Promise<void> => {
		kith = await kithOnNotes(files, settings, lang);
		kith.opened.app.commands.executeCommandById("kith:open-reconnect");
		await expect.poll(() => document.querySelector(".kith-window")?.textContent ?? "").not.toBe("");
	};
	/** A day before or after today. */
	const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

	it("are those of whom the notes speak most, with counts: asked once, written at one press, undone at one", async () => {
		await show({ ...many, ...daily });
		await expect.poll(offered).toContain("Three to five people are enough to begin with.");
		at(".kith-offered button").click();
		await expect.poll(() => [...document.querySelectorAll(".modal .kith-pick-text")].map((el) => el.textContent)).toEqual(["Cleonamed 3 times", "Annnamed 1 time", "Bennamed 1 time"]);
		at(".modal .mod-cta").click();
		expect(at(".modal .kith-error").textContent).toBe("Choose a circle for at least one.");
		for (const [index, selectEl] of [...document.querySelectorAll<HTMLSelectElement>(".modal select")].slice(0, 2).entries()) {
			selectEl.value = index === 0 ? "core" : "chosen";
			selectEl.dispatchEvent(new Event("change", { bubbles: true }));
		}
		expect(at(".modal .mod-cta").textContent).toBe("Begin with 2");
		at(".modal .mod-cta").click();
		await expect.poll(() => kith.text(pathOf("Cleo"))).toContain("circle: core");
		expect(kith.text(pathOf("Ann"))).toContain("circle: chosen");
		await expect.poll(offered).toBe("");
		at(".notice .kith-undo").click();
		await expect.poll(() => kith.text(pathOf("Cleo"))).toBe(before);
		await expect.poll(offered).toContain("Three to five");
	});

	it("are asked for no more for three months where one would not", async () => {
		await show(many);
		await expect.poll(offered).toContain("Three to five");
		at(".kith-offered .kith-not-now").click();
		await expect.poll(offered).toBe("");
		await kith.change({ cohortDismissedOn: daysFromNow(-80) });
		expect(offered()).toBe("");
		await kith.change({ cohortDismissedOn: daysFromNow(-100) });
		await expect.poll(offered).toContain("Three to five");
	});

	it("are not asked for where there are few people, or somebody is in a circle", async () => {
		await show({ [pathOf("Ann")]: before, [pathOf("Ben")]: before });
		expect(offered()).toBe("");
		await kith.close();
		await show({ ...many, "People/In.md": personNote(["circle: weak"]) });
		expect(offered()).toBe("");
	});

	it("become more after four weeks in which one was in touch with three of them", async () => {
		const kept = personNote(["circle: core", `last_contact: ${daysFromNow(-2)}`]);
		const started = { cohortStartedOn: daysFromNow(-30) };
		await show({ ...many, [pathOf("Ann")]: kept, [pathOf("Ben")]: kept }, started, "zh");
		expect(offered()).toBe("");
		await kith.edit(pathOf("Cleo"), kept);
		await expect.poll(offered).toContain("最先选的几位都联系上了。再选五位？");
		at(".kith-offered .kith-not-now").click();
		await expect.poll(offered).toBe("");
		await kith.change({ cohortStartedOn: daysFromNow(-20) });
		expect(offered()).toBe("");
	});
});

describe("names of a group without a note", () => {
	const group = "Old chat.md";
	const note = "---\ntype: group\n---\n## Members\n- [[Ann]]\n- 阿强（前端）\n- 老周\n- 小雨\n- ~~砍价小王~~\n";
	const nameRows = (): readonly string[] => [...document.querySelectorAll(".kith-name-row .kith-roster-who > :first-child")].map((el) => el.textContent);
	const nameRow = (index: number): HTMLElement => {
		const el = document.querySelectorAll<HTMLElement>(".kith-name-row")[index];
		if (!el) throw new Error("There is no such name.");
		return el;
	};
	const focusedName = (): string => document.activeElement?.querySelector(".kith-roster-who > :first-child")?.textContent ?? "";
	const show = async (more: Readonly<Record<string, string>> = {}, settings?: Readonly<Record<string, unknown>>): Promise<void> => {
		kith = await kithOnNotes({ [group]: note, [pathOf("Ann")]: before, ...more }, settings);
		const { vault, workspace, commands } = kith.opened.app;
		const file = vault.getFileByPath(group);
		if (file) await workspace.getLeaf(false).openFile(file);
		commands.executeCommandById("kith:open-brief");
		await expect.poll(nameRows).toEqual(["阿强", "老周", "小雨"]);
	};

	it("are decided by the same keys: later, why, undone; one is told how far one is", async () => {
		await show();
		expect(count()).toBe("1 of 5 sorted");
		nameRow(0).focus();
		key("n");
		await expect.poll(nameRows).toEqual(["老周", "小雨", "阿强"]);
		await expect.poll(focusedName).toBe("老周");
		key("W");
		type(at(".modal [data-field=why]"), "fixed my bike");
		at(".modal .mod-cta").click();
		await expect.poll(() => nameRow(0).textContent).toContain("fixed my bike");
		nameRow(0).focus();
		key("1");
		await expect.poll(nameRows).toEqual(["小雨", "阿强"]);
		expect(kith.text("People/老周.md")).toBe("---\ntype: person\ncircle: core\nwhy: fixed my bike\ngroups:\n  - \"[[Old chat]]\"\n---\n");
		await expect.poll(focusedName).toBe("小雨");
		key("0");
		await expect.poll(nameRows).toEqual(["阿强"]);
		expect([count(), kith.text(group)]).toEqual(["3 of 5 sorted", note.replace("- 老周", "- [[老周]]").replace("- 小雨", "- ~~小雨~~")]);
		nameRow(0).focus();
		key("z");
		await expect.poll(nameRows).toEqual(["小雨", "阿强"]);
		await expect.poll(focusedName).toBe("小雨");
		key("2");
		await expect.poll(nameRows).toEqual(["阿强"]);
		at(".kith-undo-all").click();
		await notice("2 decisions undone.");
		await expect.poll(nameRows).toEqual(["老周", "小雨", "阿强"]);
		expect(kith.text(group)).toBe(note);
		expect(kith.opened.disk.text("People/老周.md")).toBeUndefined();
	});

	it("tell whom to move where a circle holds too many", async () => {
		await show({ [pathOf("Ben")]: personNote(["circle: core", "last_contact: 2024"]) }, { circles: [{ id: "core", name: "", cadence: "60d", cap: 1 }, { id: "chosen", name: "", cadence: "", cap: 0 }] });
		nameRow(1).focus();
		key("1");
		await expect.poll(() => document.querySelector(".kith-over")?.textContent).toBe("Core 2 of 1 · longest silent: BenMove to Chosen");
		at(".kith-over button").click();
		await expect.poll(() => kith.text(pathOf("Ben"))).toContain("circle: chosen");
		await expect.poll(() => document.querySelector(".kith-over")).toBeNull();
	});

	it("leave those who have a note to the list of the undecided", async () => {
		await show();
		at(".kith-sort-members").click();
		await expect.poll(rows).toEqual(["Ann"]);
	});
});
