import { describe, expect, it } from "vitest";
import { kithPage, today } from "./kith-page";

const tom = "People/Tom Hughes.md";
const wang = "People/王磊.md";

describe("what to say, and whom a note is for", () => {
	const kith = kithPage();

	it("names the people who would like a note, with the words that they share", async () => {
		await kith.openNote("Reading/Raft 论文重读.md");
		await kith.palette("Kith: Who would like this note?");
		const readers = kith.page.locator(".kith-brief");
		await expect.poll(() => readers.innerText()).toContain("王磊");
		expect(await readers.innerText()).toContain("Raft");
		await kith.screenshot("readers");
	});

	it.each(["Blog/给老王的 Raft 教程.md", "Reading/The Coaching Habit.md", "Reading/Out on the Wire.md"])("names the note in every message that one begins at %s, and offers it first", async (path) => {
		const title = path.slice(path.indexOf("/") + 1, -3);
		await kith.openNote(path);
		await kith.palette("Kith: Who would like this note?");
		const readers = kith.page.locator(".kith-reader");
		await kith.page.locator(".kith-brief-head").filter({ hasText: title }).waitFor();
		const names = await readers.locator(".kith-name").allInnerTexts();
		expect(names).not.toEqual([]);
		for (const name of names) {
			await readers.filter({ hasText: name }).first().hover();
			await readers.filter({ hasText: name }).first().locator(".kith-write").click();
			expect(await kith.dialog.locator("[data-field=message]").inputValue(), name).toContain(title);
			expect(await kith.dialog.locator("[data-slot=theirs] option").first().innerText(), name).toContain(title);
			await kith.tidy();
		}
	});

	it("refuses a bare greeting, and offers what to add", async () => {
		await kith.openNote(tom);
		await kith.palette("Kith: Write to a person");
		const message = kith.dialog.locator("[data-field=message]");
		await message.fill("Happy New Year!");
		await kith.dialog.locator(".kith-copy").click();
		await expect.poll(() => kith.dialog.locator(".kith-guard").innerText()).toMatch(/\S/);
		await kith.dialog.locator(".kith-guard-offers button").first().click();
		await expect.poll(() => message.inputValue()).not.toBe("Happy New Year!");
		await kith.tidy();
	});

	it("copies what one made of it, and logs in one press that it was written", async () => {
		const before = await kith.vault.read(tom);
		await kith.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await kith.openNote(tom);
		await kith.palette("Kith: Write to a person");
		const message = await kith.dialog.locator("[data-field=message]").inputValue();
		expect(message).toContain("Tom");
		await kith.dialog.locator(".kith-copy").click();
		await expect.poll(() => kith.page.evaluate(() => navigator.clipboard.readText())).toBe(message);
		await kith.dialog.locator(".kith-log-written").click();
		await kith.dialog.waitFor({ state: "detached" });
		await expect.poll(() => kith.vault.read(tom)).toContain(`\n- ${today} `);
		await kith.palette("Kith: Undo last write");
		await kith.vault.expectText(tom, before);
	});
});

describe("what to say, in Chinese and in the dark", () => {
	const kith = kithPage({ lang: "zh", theme: "dark" });

	it("writes to a Chinese friend in Chinese, each part with its note, and refuses 节日快乐", async () => {
		await kith.openNote(wang);
		await kith.palette("Kith: 给某人写消息");
		const message = kith.dialog.locator("[data-field=message]");
		await expect.poll(() => message.inputValue()).toMatch(/^老王/);
		await kith.screenshot("opener-zh");
		await message.fill("节日快乐！");
		await kith.dialog.locator(".kith-copy").click();
		await expect.poll(() => kith.dialog.locator(".kith-guard").innerText()).toMatch(/\p{Script=Han}/u);
	});
});

describe("what to say, on a phone", () => {
	const kith = kithPage({ mobile: true, viewport: { width: 390, height: 844 } });

	it("fits the screen, with the message and its button in sight", async () => {
		await kith.openNote(wang);
		await (await kith.app()).evaluate(({ commands }) => { commands.executeCommandById("kith:write-opener"); });
		await expect.poll(() => kith.dialog.locator("[data-field=message]").inputValue()).toMatch(/\S/);
		const box = await kith.dialog.locator(".kith-copy").boundingBox();
		expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
		expect(await kith.dialog.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
		await kith.screenshot("opener-phone");
	});
});
