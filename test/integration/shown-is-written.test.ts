import { afterEach, describe, expect, it } from "vitest";
import { shiftClock } from "../workbench/ui/app/shift-clock";
import { at, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const sam = "People/Sam Okafor.md";
const wang = "People/王磊.md";
const samNote = personNote(["aliases: [Sam]"], "## Interactions\n- 2020-01-01 hello\n");
const wangNote = personNote(["aliases: [老王]"], "## 互动\n- 2020-01-01 你好\n");
const saturday = "2026-11-28";
const sunday = "2026-11-29";
let kith: KithOnNotes;
const realDate = Date;

/** Lets the clock of the page run on that day, at the same time of day. */
function letItBe(day: string): void {
	globalThis.Date = realDate;
	shiftClock(day);
}

afterEach(async () => {
	globalThis.Date = realDate;
	await kith.close();
});

const dialog = (selector: string): HTMLElement => at(`.modal ${selector}`);
const preview = (): string => dialog(".kith-preview").textContent;
const head = (): string => dialog(".kith-preview-head").textContent;
const error = (): string => dialog(".kith-foot .kith-error").textContent;
const press = (): void => { dialog(".mod-cta").click(); };
const closed = (): Promise<void> => expect.poll(() => document.querySelector(".modal")).toBeNull();
const pressStep = (does: string): void => { dialog(`.kith-steps [data-does=${does}]`).click(); };

/** Every line that was shown is a line of the note. */
function expectWritten(path: string, shown: string): void {
	expect(kith.text(path).split("\n")).toEqual(expect.arrayContaining(shown.split("\n")));
}

async function capture(line: string, lang = "en"): Promise<void> {
	letItBe(saturday);
	kith = await kithOnNotes({ [sam]: samNote, [wang]: wangNote }, undefined, lang);
	kith.opened.app.commands.executeCommandById("kith:quick-capture");
	type(dialog("[data-field=capture]"), line);
	await expect.poll(() => document.querySelector(".modal .kith-preview")?.textContent ?? "").not.toBe("");
}

async function log(text: string, date: string): Promise<void> {
	letItBe(saturday);
	kith = await kithOnNotes({ [sam]: samNote, [wang]: wangNote });
	const file = kith.opened.app.vault.getFileByPath(sam);
	if (file) await kith.opened.app.workspace.getLeaf(false).openFile(file);
	kith.opened.app.commands.executeCommandById("kith:log-interaction-current-note");
	type(dialog("[data-field=text]"), text);
	type(dialog("[data-field=date]"), date);
	await expect.poll(() => preview()).not.toBe("");
}

describe("after midnight, what was shown before is written", () => {
	it.each<[line: string, path: string, day: string]>([
		["lunch with Sam", sam, saturday],
		["lunch with Sam today", sam, saturday],
		["call with Sam yesterday", sam, "2026-11-27"],
		["coffee with Sam on Friday", sam, "2026-11-27"],
		["met Sam last Sunday", sam, "2026-11-22"],
		["lunch with Sam two days ago", sam, "2026-11-26"],
		["和老王吃饭", wang, saturday],
		["今天和老王吃饭", wang, saturday],
		["昨天和老王打电话", wang, "2026-11-27"],
		["前天和老王喝咖啡", wang, "2026-11-26"],
		["上周日和老王爬山", wang, "2026-11-22"],
		["和老王约了明天吃饭", wang, sunday],
		["lunch with Sam; promised to send him the slides tomorrow", sam, sunday],
		["lunch with Sam on 2026-11-20", sam, "2026-11-20"],
	])("%s", async (line, path, day) => {
		await capture(line);
		const shown = preview();
		expect(shown).toContain(day);
		letItBe(sunday);
		press();
		await closed();
		expectWritten(path, shown);
	});

	it.each<[date: string, day: string]>([["", saturday], ["today", saturday], ["yesterday", "2026-11-27"], ["昨天", "2026-11-27"]])("and a log of the date “%s”", async (date, day) => {
		await log("lunch", date);
		expect(preview()).toContain(day);
		letItBe(sunday);
		press();
		await closed();
		expect(kith.text(sam)).toContain(`- ${day} (lunch) lunch`);
	});

	it("also as a plan, for the day that was shown", async () => {
		await capture("lunch with Sam tomorrow");
		letItBe(sunday);
		pressStep("plan");
		await closed();
		expect(kith.text(sam)).toContain(`next_contact: ${sunday}`);
	});

	it("and what is typed on belongs to the new day", async () => {
		await capture("lunch with Sam");
		letItBe(sunday);
		type(dialog("[data-field=capture]"), "lunch with Sam, cake");
		await expect.poll(preview).toContain(sunday);
		press();
		await closed();
		expect(kith.text(sam)).toContain(`- ${sunday} (lunch) lunch with Sam, cake`);
	});
});

describe("where notes change between preview and press, it is shown anew before it is written", () => {
	const changed = "Notes have changed since this was shown. Please look once more.";

	it.each<[what: string, line: string, path: string, note: string, shows: string]>([
		["a boundary", "lunch with Sam, cake", sam, personNote(["aliases: [Sam]", "boundaries: [no cake]"], "## Interactions\n- 2020-01-01 hello\n"), "no cake"],
		["another way to write dates", "lunch with Sam", sam, personNote(["aliases: [Sam]", "trust: 3"], "## Interactions\n- [[2020-01-01]] hello\n"), `- [[${saturday}]]`],
		["a log with dashes", "lunch with Sam", sam, personNote(["aliases: [Sam]", "trust: 3"], "## Interactions\n- 2020-01-01 — hello\n"), `- ${saturday} (lunch) — lunch`],
		["another name", "lunch with 老王", wang, personNote(["aliases: [大王]"], "## 互动\n- 2020-01-01 你好\n"), "Not to be written yet"],
	])("%s", async (_, line, path, note, shows) => {
		await capture(line);
		await kith.edit(path, note);
		press();
		await expect.poll(() => dialog(".kith-form").textContent).toContain(shows);
		await expect.poll(error).toContain(changed);
		expect(kith.text(path)).toBe(note);
	});

	it("and the second press writes what is shown now", async () => {
		await capture("lunch with Sam");
		await kith.edit(sam, personNote(["aliases: [Sam]", "trust: 3"], "## Interactions\n- 2020-01-01 — hello\n"));
		press();
		await expect.poll(error).toBe(changed);
		const shown = preview();
		press();
		await closed();
		expectWritten(sam, shown);
	});

	it("in Chinese too", async () => {
		await capture("和老王吃饭", "zh");
		await kith.edit(wang, personNote(["aliases: [老王]", "trust: 3"], "## 互动\n- 2020年1月1日 你好\n"));
		press();
		await expect.poll(error).toBe("显示之后笔记有改动，请再看一遍。");
		expect(preview()).toContain("2026年11月28日");
	});

	it("a note that has gone is not written to, and nobody is named any more", async () => {
		await capture("lunch with Sam");
		const file = kith.opened.app.vault.getFileByPath(sam);
		if (file) await kith.opened.app.vault.delete(file);
		await expect.poll(() => kith.api.person(sam)).toBeNull();
		press();
		await expect.poll(head).toBe("Not to be written yet · Sam");
		expect(kith.opened.disk.text(sam)).toBeUndefined();
	});

	it.each([
		["another note", wang, personNote(["aliases: [老王]", "boundaries: [no cake]"])],
		["its text elsewhere", sam, personNote(["aliases: [Sam]", "trust: 3"], "Likes tea.\n\n## Interactions\n- 2020-01-01 hello\n\n## Else\n- a line\n")],
		["its log, in the same shape", sam, personNote(["aliases: [Sam]"], "## Interactions\n- 2020-02-02 tea\n- 2020-01-01 hello\n")],
	])("what changes nothing that was shown does not hold it up: %s", async (_, path, note) => {
		await capture("lunch with Sam, cake");
		const shown = preview();
		await kith.edit(path, note);
		press();
		await closed();
		expectWritten(sam, shown);
	});
});
