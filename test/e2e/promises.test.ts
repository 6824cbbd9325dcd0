import { afterEach, describe, expect, it } from "vitest";
import { kithPage, today } from "./kith-page";
import { replaced } from "./vault-folder";
import { sidesOf } from "./sides";

const wang = "People/王磊.md";
const task = "- [ ] 发他 Raft 教程（含日志压缩那一节） 📅 2026-11-27";
const done = `${task.replace("[ ]", "[x]")} ✅ ${today}`;

describe("a promise that was kept", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	it("is ticked by keyboard from the sidebar, that line alone; the list and the block follow, and Undo brings it back", async () => {
		const before = await kith.vault.read(wang);
		const box = kith.row(wang).locator(".kith-keep");
		await box.waitFor();
		await kith.blockEntry(wang).locator(".kith-keep").waitFor();
		await box.focus();
		await kith.page.keyboard.press("Enter");
		await kith.vault.expectText(wang, replaced(before, task, done));
		await expect.poll(() => box.count()).toBe(0);
		await expect.poll(() => kith.blockEntry(wang).locator(".kith-keep").count()).toBe(0);
		await kith.pressUndo("Kept: 发他 Raft 教程（含日志压缩那一节）");
		await kith.vault.expectText(wang, before);
		await box.waitFor();
	});

	it("leaves the keyboard in the list: with the row, or with the one in the place of a row that goes", async () => {
		const [tom, daily] = ["People/Tom Hughes.md", "Daily/2026-11-19.md"];
		const before = await kith.vault.read(daily);
		const focused = (): Promise<string | null | undefined> => kith.page.evaluate(() => document.activeElement?.closest(".kith-row")?.querySelector(".kith-name")?.textContent);
		const names = await kith.names();
		await kith.row(tom).locator(".kith-keep").focus();
		await kith.page.keyboard.press("Space");
		await expect.poll(() => kith.vault.read(daily)).toContain(`✅ ${today}`);
		await expect.poll(() => kith.row(tom).locator(".kith-keep").count()).toBe(0);
		await expect.poll(focused).toBeTruthy();
		expect(names).toContain(await focused());
		await kith.page.keyboard.press("ArrowDown");
		await expect.poll(focused).toBeTruthy();
		await kith.pressUndo("Kept: ");
		await kith.vault.expectText(daily, before);
	});

	it("is ticked from the block, from the menu and from the brief", async () => {
		const before = await kith.vault.read(wang);
		const undo = async (): Promise<void> => {
			await kith.vault.expectText(wang, replaced(before, task, done));
			await kith.palette("Kith: Undo last write");
			await kith.vault.expectText(wang, before);
		};
		await kith.blockEntry(wang).locator(".kith-keep").click();
		await undo();
		await kith.row(wang).locator(".kith-keep").waitFor();
		await kith.row(wang).click({ button: "right" });
		await kith.pick("Mark as kept: 发他 Raft 教程（含日志压缩那一节）");
		await undo();
		await kith.openNote(wang);
		await kith.palette("Kith: Open brief");
		await kith.page.locator(".kith-brief [data-part=mine] .kith-keep").first().click();
		await undo();
		await kith.palette("Kith: Open the list of due people");
	});
});

describe("on a phone, in the dark, in Chinese", () => {
	const kith = kithPage({ mobile: true, theme: "dark", lang: "zh", viewport: { width: 390, height: 844 } });

	it("the box is large enough for a thumb, and says what it does", async () => {
		const app = await kith.app();
		await app.evaluate(({ commands }) => { commands.executeCommandById("kith:open-reconnect"); });
		const box = kith.row(wang).locator(".kith-keep");
		await box.scrollIntoViewIfNeeded();
		expect(Math.min(...await sidesOf(box))).toBeGreaterThanOrEqual(44);
		expect(await box.getAttribute("aria-label")).toBe("标记为已兑现：发他 Raft 教程（含日志压缩那一节）");
		await kith.screenshot("promise-phone");
		const before = await kith.vault.read(wang);
		await box.click();
		await kith.vault.expectText(wang, replaced(before, task, done));
		await kith.pressUndo("已兑现：发他 Raft 教程（含日志压缩那一节）");
		await kith.vault.expectText(wang, before);
	});
});
