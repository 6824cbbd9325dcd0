import { afterEach, describe, expect, it } from "vitest";
import { kithPage, today } from "./kith-page";
import { replaced } from "./vault-folder";

const tom = "People/Tom Hughes.md";
const zhao = "People/赵一鸣.md";
const sam = "People/Sam Okafor.md";

describe("logging", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	/** The text of a note with an interaction of today at the top of its log, and nothing else changed but the day of last contact. */
	const logged = (text: string, { last, heading, line }: { last: string; heading: string; line: string }): string => {
		const eol = text.includes("\r\n") ? "\r\n" : "\n";
		return replaced(replaced(text, `last_contact: ${last}${eol}`, `last_contact: ${today}${eol}`), `## ${heading}${eol}`, `## ${heading}${eol}${line}${eol}`);
	};

	it("from the button in the sidebar: one line and one property change on disk, the list and the block redraw, Undo brings every byte back", async () => {
		const before = await kith.vault.read(tom);
		expect(before).toContain("\r\n");
		await kith.row(tom).locator(".kith-log").click();
		await expect.poll(() => kith.logDialog.chips.allInnerTexts()).toEqual(["Tom Hughes"]);
		await kith.screenshot("log-dialog");
		await kith.logDialog.saveAndClose({ text: "Found $' shutter cloth, $$20 a metre", channel: "video" });
		await kith.vault.expectText(tom, logged(before, { last: "2026-05-10", heading: "Interactions", line: `- ${today} (video) Found $' shutter cloth, $$20 a metre` }));
		await expect.poll(() => kith.row(tom).locator(".kith-reason[data-kind=overdue]").count()).toBe(0);
		await expect.poll(() => kith.blockEntry(tom).locator(".kith-why").innerText().catch(() => "left the block")).not.toContain("10 May");
		await kith.pressUndo("Logged with Tom Hughes.");
		await kith.vault.expectText(tom, before);
		await expect.poll(() => kith.row(tom).locator(".kith-why").innerText()).toContain("10 May");
		await expect.poll(() => kith.blockEntry(tom).locator(".kith-why").innerText()).toContain("10 May");
	});

	it("by the key L, with a date in words and an undo by command", async () => {
		const before = await kith.vault.read(zhao);
		await kith.searchBox.fill("赵一鸣");
		await expect.poll(() => kith.names()).toEqual(["赵一鸣"]);
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press("l");
		await kith.logDialog.saveAndClose({ text: "画到第五本了", date: "昨天" });
		const last = /^last_contact: (\S+)$/m.exec(before)?.[1] ?? "";
		const wanted = replaced(before, `last_contact: ${last}\n`, "last_contact: 2026-11-21\n");
		await kith.vault.expectText(zhao, replaced(wanted, "## 互动\n", "## 互动\n- 2026-11-21 画到第五本了\n"));
		await kith.palette("Kith: Undo last write");
		await kith.vault.expectText(zhao, before);
		await kith.notice(/Undone: Log with 赵一鸣/).waitFor();
		await kith.searchBox.fill("");
	});

	it("from the palette, naming several people by initials and by alias", async () => {
		const [li, samBefore] = [await kith.vault.read("People/李智伟.md"), await kith.vault.read(sam)];
		await kith.palette("Kith: Log interaction");
		await kith.logDialog.addPerson("lzw", "李智伟");
		await kith.logDialog.addPerson("Sam", "Sam Okafor");
		await kith.logDialog.field("text").fill("一起看了他的岩馆照片");
		await kith.page.keyboard.press("Control+Enter");
		await kith.vault.expectText("People/李智伟.md", logged(li, { last: "2026-09-13", heading: "互动", line: `- ${today} 一起看了他的岩馆照片` }));
		await kith.vault.expectText(sam, logged(samBefore, { last: "2026-07-19", heading: "Interactions", line: `- ${today} 一起看了他的岩馆照片` }));
		await kith.pressUndo("Logged with 李智伟, Sam Okafor.");
		await kith.vault.expectText("People/李智伟.md", li);
		await kith.vault.expectText(sam, samBefore);
	});

	it("from the block in today's note, leaving that note alone", async () => {
		const wang = "People/王磊.md";
		const [before, daily] = [await kith.vault.read(wang), await kith.vault.read(`Daily/${today}.md`)];
		await kith.blockEntry(wang).locator(".kith-log").click();
		await kith.logDialog.saveAndClose({ text: "店里开始排班了", channel: "微信" });
		await kith.vault.expectText(wang, logged(before, { last: "2026-10-30", heading: "互动", line: `- ${today} (微信) 店里开始排班了` }));
		await expect.poll(() => kith.blockEntry(wang).locator(".kith-why").innerText().catch(() => "left the block")).not.toContain("30 October");
		expect(await kith.vault.read(`Daily/${today}.md`)).toBe(daily);
		await kith.pressUndo("Logged with 王磊.");
		await kith.vault.expectText(wang, before);
	});

	it("from the menu of a file, in the shape that the log there has, the mark at the start of the file kept", async () => {
		const guo = "People/郭建国.md";
		const before = await kith.vault.read(guo);
		expect(before.startsWith("\uFEFF")).toBe(true);
		await kith.page.locator(".nav-folder-title[data-path=People]").click();
		await kith.page.locator(`.nav-file-title[data-path="${guo}"]`).click({ button: "right" });
		await kith.pick("Log interaction");
		await kith.logDialog.saveAndClose({ text: "去看了新冷库", channel: "call" });
		await kith.vault.expectText(guo, logged(before, { last: "2026-02-06", heading: "Interaction Log", line: `- ${today}: call: 去看了新冷库` }));
		await kith.pressUndo("Logged with 郭建国.");
		await kith.vault.expectText(guo, before);
	});

	it("refuses a day to come, a name without a note and no name at all, each with a sentence and nothing written", async () => {
		const before = await kith.vault.read(tom);
		await kith.row(tom).locator(".kith-log").click();
		const { el } = kith.logDialog;
		await kith.logDialog.save({ text: "x", date: "2026-12-24" });
		await expect.poll(() => el.getByRole("alert").innerText()).toContain("2026-12-24 is still to come");
		await kith.logDialog.save({ date: "call her someday" });
		await expect.poll(() => el.getByRole("alert").innerText()).toContain("is not a date");
		await el.locator(".kith-chip-remove").click();
		await kith.logDialog.save({ date: "" });
		await expect.poll(() => el.getByRole("alert").innerText()).toBe("Name at least one person.");
		await kith.logDialog.field("people").fill("Nobody Known");
		await kith.logDialog.field("text").focus();
		await el.locator(".mod-cta").click();
		await expect.poll(() => el.getByRole("alert").innerText()).toBe("There is no note for “Nobody Known” yet.");
		await kith.vault.expectGone("People/Nobody Known.md");
		await kith.page.keyboard.press("Escape");
		await el.waitFor({ state: "detached" });
		expect(await kith.vault.read(tom)).toBe(before);
	});

	it("refuses a note whose properties cannot be read for certain, and names the line", async () => {
		const torn = "People/唐小龙.md";
		const before = await kith.vault.read(torn);
		await (await kith.find(torn)).locator(".kith-log").click();
		await kith.logDialog.save({ text: "试飞" });
		await expect.poll(() => kith.logDialog.el.getByRole("alert").innerText()).toMatch(/The properties of “唐小龙” cannot be changed safely: “circle: old” \(line 6\)/);
		expect(await kith.vault.read(torn)).toBe(before);
	});

	it("keeps a later day of last contact when an older talk is filled in", async () => {
		const before = await kith.vault.read(sam);
		await kith.palette("Kith: Log interaction");
		await kith.logDialog.addPerson("Sam", "Sam Okafor");
		await kith.logDialog.saveAndClose({ text: "Forgot to write this down", date: "2026-05-30", channel: "call" });
		await kith.vault.expectText(sam, replaced(before, "- 2026-04-26 (walk)", "- 2026-05-30 (call) Forgot to write this down\n- 2026-04-26 (walk)"));
		await kith.pressUndo("Logged with Sam Okafor.");
		await kith.vault.expectText(sam, before);
	});

	it("refuses to undo over somebody else's edit, and says which note and line", async () => {
		const before = await kith.vault.read(tom);
		await kith.row(tom).locator(".kith-log").click();
		await kith.logDialog.saveAndClose({ text: "A call about the shed" });
		const withLog = logged(before, { last: "2026-05-10", heading: "Interactions", line: `- ${today} (call) A call about the shed` });
		await kith.vault.expectText(tom, withLog);
		const edited = replaced(withLog, "He has a shed now.", "He has two sheds now.");
		await kith.vault.write(tom, edited);
		await kith.pressUndo("Logged with Tom Hughes.");
		await kith.notice(/“Tom Hughes” has changed since \(line \d+\): .*two sheds now.*Nothing was changed\./).waitFor();
		expect(await kith.vault.read(tom)).toBe(edited);
		await kith.vault.write(tom, before);
	});

	it("lists the writes of the session, each to be undone singly", async () => {
		const [tomBefore, samBefore] = [await kith.vault.read(tom), await kith.vault.read(sam)];
		for (const name of ["Tom Hughes", "Sam Okafor"]) {
			await kith.palette("Kith: Log interaction");
			await kith.logDialog.addPerson(name, name);
			await kith.logDialog.saveAndClose({ text: "listed" });
		}
		await kith.vault.expectText(sam, logged(samBefore, { last: "2026-07-19", heading: "Interactions", line: `- ${today} listed` }));
		await kith.palette("Kith: Show recent writes");
		await expect.poll(() => kith.dialog.locator(".setting-item").filter({ hasText: "Log with Sam Okafor" }).first().locator(".kith-written").allInnerTexts()).toContain(`- ${today} listed`);
		await kith.dialog.locator(".setting-item").filter({ hasText: "Log with Tom Hughes" }).first().getByRole("button", { name: "Undo" }).click();
		await kith.vault.expectText(tom, tomBefore);
		await expect.poll(() => kith.dialog.getByRole("status").innerText()).toBe("Undone: Log with Tom Hughes");
		expect(await kith.vault.read(sam)).not.toBe(samBefore);
		await kith.dialog.locator(".setting-item").filter({ hasText: "Log with Sam Okafor" }).first().getByRole("button", { name: "Undo" }).click();
		await kith.vault.expectText(sam, samBefore);
	});
});
