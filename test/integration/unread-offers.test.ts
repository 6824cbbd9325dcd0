import { afterEach, describe, expect, it } from "vitest";
import { at, notice } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { LogsInSidebar } from "./logs-in-sidebar";

let kith: KithOnNotes;
afterEach(() => kith.close());

const line = (): string => document.querySelector(".kith-offered")?.textContent ?? "";
const dialog = (): HTMLElement => at(".modal .kith-form");
const button = (inEl: HTMLElement, label: string): HTMLElement => at("button", [...inEl.querySelectorAll("button")].find((el) => el.textContent === label)?.parentElement ?? inEl);
const own = (name: string): Record<string, string> => ({ [`Notes/${name}.md`]: personNote(["last talked: 2026-10-01"], "## Log\n- 2026-10-02 lunch\n") });
const people = { ...own("Ada"), ...own("Ben"), ...own("Cleo") };

async function open(files: Readonly<Record<string, string>>, language?: string): Promise<void> {
	kith = await kithOnNotes(files, undefined, language);
	await LogsInSidebar.open(kith.opened.app);
}

describe("keys and headings that are not read", () => {
	it.each([
		["en", "2 keys, headings and days of your notes are not read yet", "Look", "We also saw: read them?", "Everybody who looks like a person in your notes is known already."],
		["zh", "笔记里有 2 个属性名、标题或日期还没有读取", "看看", "还看到这些，要读取吗？", "笔记里像是人物的，都已经认识了。"],
	])("are offered in a line on the list, where nothing else is; they stand before what is to be ticked (%s)", async (language, sentence, look, title, noMore) => {
		await open(people, language);
		await expect.poll(line).toContain(sentence);
		button(at(".kith-offered"), look).click();
		expect(dialog().textContent).toMatch(new RegExp(`^${noMore.replace(".", "\\.")}${title.replace("?", "\\?")}`));
		expect(dialog().textContent).not.toMatch(/No folder|没有找到/);
	});

	it("are offered no more once they are read, and again when that is undone", async () => {
		await open(people);
		await expect.poll(line).toContain("2 keys, headings and days");
		kith.opened.app.commands.executeCommandById("kith:find-people");
		button(dialog(), "Read all 2").click();
		await notice("are read from now on.");
		await expect.poll(line).not.toContain("not read yet");
		kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		await expect.poll(line).toContain("2 keys, headings and days");
	});

	it("may be set aside; nothing is said where all is read", async () => {
		await open(people);
		await expect.poll(line).toContain("2 keys, headings and days");
		at(".kith-offered [aria-label='Not now']").click();
		await expect.poll(line).toBe("");
		await kith.close();
		await open({ "People/Sam.md": personNote(["last_contact: 2026-10-01"], "## Interactions\n- 2026-10-02 lunch\n") });
		await expect.poll(() => kith.api.people().length).toBe(1);
		await new Promise((resolve) => { setTimeout(resolve, 700); });
		expect(line()).toBe("");
	});
});

describe("names of which less speaks", () => {
	const person = (name: string): Record<string, string> => ({ [`People/${name}.md`]: personNote() });
	const notes = {
		...person("Ada"), ...person("Ben"), ...person("Cleo"),
		"Daily/2026-10-01.md": "Lunch with [[Lena Fischer]] at [[Cafe]], [[Ada]] came too.\n",
		"People MOC.md": "- [[Ada]]\n- [[Ben]]\n- [[Cleo]]\n- [[林小雨]]\n- [[Lena Fischer]]\n",
		"Ideas.md": "[[Ada]] on [[Raft]], [[Clocks]], [[Logs]]\n",
	};
	const folded = (): HTMLElement => at(".modal .kith-rarer");
	const rows = (): readonly string[] => [...folded().querySelectorAll(".kith-pick-text")].map((el) => el.textContent);

	it("are there to tick, folded, when all others are known", async () => {
		await open(notes);
		kith.opened.app.commands.executeCommandById("kith:find-people");
		expect(dialog().textContent).toContain("Everybody who looks like a person in your notes is known already.");
		expect(folded().querySelector("summary")?.textContent).toBe("3 names in one dated note, or in a list of people");
		expect(rows()).toEqual(["Lena Fischerin 2 notes", "Cafein 1 note", "林小雨in 1 note"]);
		for (const name of ["Lena", "林小雨"]) [...folded().querySelectorAll("label")].find((el) => el.textContent.includes(name))?.querySelector("input")?.click();
		at(".modal .mod-cta").click();
		await notice("Added Lena Fischer, 林小雨.");
		expect(kith.text("People/林小雨.md")).toContain("type: person");
		await expect.poll(() => kith.api.people().length).toBe(5);
	});

	it.each([["en", "Tick all 3", "Added 3 people.|Added Lena Fischer, Cafe, 林小雨."], ["zh", "全选（3）", "Lena Fischer、Cafe、林小雨"]])("are ticked at one press, which shows them (%s)", async (language, label, added) => {
		await open(notes, language);
		kith.opened.app.commands.executeCommandById("kith:find-people");
		button(dialog(), label).click();
		expect(folded()).toHaveProperty("open", true);
		expect([...folded().querySelectorAll("input")].map(({ checked }) => checked)).toEqual([true, true, true]);
		at(".modal .mod-cta").click();
		await notice(added.split("|").at(-1) ?? "");
		await expect.poll(() => kith.api.people().length).toBe(6);
	});

	it("are not what a note on other things links to", async () => {
		await open({ ...person("Ada"), "Ideas.md": "[[Ada]] on [[Raft]], [[Clocks]], [[Logs]]\n" });
		kith.opened.app.commands.executeCommandById("kith:find-people");
		expect(document.querySelector(".modal .kith-rarer")).toBeNull();
	});
});

describe("reading more in the dialog", () => {
	const names = (): readonly string[] => [...dialog().querySelectorAll(".kith-found-list .kith-pick-text")].map((el) => el.textContent);
	const box = (name: string): HTMLInputElement => at("input", [...dialog().querySelectorAll<HTMLElement>(".kith-pick")].find((el) => el.textContent.includes(name))) as HTMLInputElement;

	it("finds the people whom it brings to light, keeps what was ticked, and takes back both", async () => {
		await open({
			...own("Ada"),
			"2026-10-01.md": "[[Zoe Park]]\n", "2026-10-02.md": "[[Zoe Park]]\n",
			"Meetings/周会 20261123.md": "[[韩梅]]\n", "Meetings/周会 20261116.md": "[[韩梅]]\n",
		});
		kith.opened.app.commands.executeCommandById("kith:find-people");
		await expect.poll(() => dialog().textContent).toContain("We also saw");
		expect(names()).toEqual(["Zoe Parkin 2 notes"]);
		box("Zoe Park").click();
		button(dialog(), "Read all 3").click();
		await expect.poll(names).toEqual(["Zoe Parkin 2 notes", "韩梅in 2 notes"]);
		expect(box("Zoe Park").checked).toBe(true);
		expect(box("韩梅").checked).toBe(false);
		kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		await expect.poll(names).toEqual(["Zoe Parkin 2 notes"]);
		expect(box("Zoe Park").checked).toBe(true);
		at(".modal .mod-cta").click();
		await notice("Added Zoe Park.");
	});
});

describe("daily notes under other names than the usual", () => {
	const days = { "日记/2026年11月22日.md": "和[[周婷]]去[[西湖]]。\n", "日记/20261101.md": "[[周婷]]\n", "日记/03-04-2026.md": "[[周婷]]\n" };
	const last = (): string | undefined => kith.api.person("People/周婷.md")?.lastInteraction?.from;

	it.each([["en", "1 key, heading or day of your notes is not read yet", "as “Daily notes”, in 2 notes"], ["zh", "笔记里有 1 个属性名、标题或日期还没有读取", "当作“日记”，2 篇笔记里有"]])("are read when they are asked for, and no more when that is undone (%s)", async (language, sentence, said) => {
		await open({ ...days, "People/周婷.md": personNote() }, language);
		await expect.poll(line).toContain(sentence);
		expect(last()).toBeUndefined();
		kith.opened.app.commands.executeCommandById("kith:find-people");
		expect(at(".modal .kith-signs .kith-pick-text").textContent).toBe(`2026年11月22日${said}`);
		at(".modal .kith-signs .kith-pick button").click();
		await expect.poll(last).toBe("2026-11-22");
		await expect.poll(line).toBe("");
		kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		await expect.poll(last).toBeUndefined();
	});

	it("are read in the names of other notes as well, beside words", async () => {
		await open({ "Meetings/周会 20261123.md": "[[周婷]]\n", "People/周婷.md": personNote() }, "zh");
		expect(last()).toBeUndefined();
		kith.opened.app.commands.executeCommandById("kith:find-people");
		await expect.poll(() => at(".modal .kith-signs .kith-pick-text").textContent).toContain("周会 20261123");
		at(".modal .kith-signs .kith-pick button").click();
		await expect.poll(last).toBe("2026-11-23");
	});

	it("are read by the setting, a date property and an ISO day as ever", async () => {
		kith = await kithOnNotes({ ...days, "People/周婷.md": personNote(), "Meetings/2026-11-25 Plan.md": "[[周婷]]\n" }, { dayNames: true });
		expect(last()).toBe("2026-11-25");
	});
});
