import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

describe("the block of due people", () => {
	const kith = kithPage();
	let notes = 0;
	afterEach(() => kith.tidy());

	/** Opens a new note that holds a block with these options. */
	const open = async (options: string): Promise<void> => {
		const title = `Blocks ${++notes}`;
		await kith.vault.write(`${title}.md`, `# ${title}\n\n\`\`\`reconnect\n${options}\n\`\`\`\n`);
		await kith.expectFile(`${title}.md`);
		await kith.openNote(`${title}.md`);
		await kith.page.locator(".markdown-reading-view h1").filter({ hasText: title }).first().waitFor();
		await kith.block.waitFor();
	};

	it("is inserted by a command where the cursor is, on a line of its own, and lives as soon as the note is read", async () => {
		const path = "Daily/2026-11-20.md";
		await kith.vault.write(path, "# Friday\nwords before\nwords after\n");
		await kith.expectFile(path);
		await kith.openNote(path, "source", 1);
		await kith.palette("Kith: Insert block of due people");
		await kith.vault.expectText(path, "# Friday\nwords before\n```reconnect\n```\n\nwords after\n");
		await kith.page.keyboard.press("Control+e");
		await kith.block.locator(".kith-entry").first().waitFor();
	});

	it("shows as many people and talking points as it is told", async () => {
		await open("limit: 2\ntalking-points: 3");
		await expect.poll(() => kith.block.locator(".kith-entry").count()).toBe(2);
		expect(await kith.block.locator(".kith-entry").first().locator(".kith-point").count()).toBeGreaterThan(1);
		await open("limit: 2\ntalking-points: 0");
		await expect.poll(() => kith.block.locator(".kith-point").count()).toBe(0);
	});

	it("shows one circle, by its id and by its name in either language", async () => {
		for (const circle of ["core", "Core", "核心"]) {
			await open(`circle: ${circle}\nlimit: 3`);
			await expect.poll(async () => new Set(await kith.block.locator(".kith-circle").allInnerTexts())).toEqual(new Set(["Core"]));
		}
	});

	it("shows one group, given as a link too", async () => {
		await open("group: [[2016 微信群]]\nshow: all");
		await kith.blockEntry("People/欧阳靖.md").waitFor();
		expect(await kith.blockEntry("People/Tom Hughes.md").count()).toBe(0);
	});

	it("shows promises by day, one that was given to two people once, and ticks them", async () => {
		const note = "Both.md";
		await kith.vault.write(note, "- [ ] ask [[王磊]] and [[Tom Hughes]] about the boat 📅 2026-11-25\n");
		await open("show: promises");
		const shared = kith.block.locator(".kith-promise").filter({ hasText: "about the boat" });
		await shared.waitFor();
		expect(await shared.count()).toBe(1);
		expect(await shared.locator(".kith-name").allInnerTexts()).toEqual(["Tom Hughes", "王磊"]);
		const days = await kith.block.locator(".kith-block-day").allInnerTexts();
		expect(days).toContain("25 November · in 3 days");
		expect(days.filter((day, index) => days.indexOf(day) !== index)).toEqual([]);
		await kith.screenshot("block-promises");
		await shared.locator(".kith-keep").click();
		await expect.poll(() => shared.count()).toBe(0);
		await kith.vault.expectText(note, "- [x] ask [[王磊]] and [[Tom Hughes]] about the boat 📅 2026-11-25 ✅ 2026-11-22\n");
		await open("show: promises\nlimit: 1");
		await expect.poll(() => kith.block.locator(".kith-promise").count()).toBe(1);
	});

	it("shows dates, the day on each row", async () => {
		await open("show: dates");
		await kith.block.locator(".kith-entry").first().waitFor();
		const entries = await kith.block.locator(".kith-entry").count();
		expect(await kith.block.locator(".kith-date-day").allInnerTexts()).toHaveLength(entries);
		expect(await kith.block.locator(".kith-date-day").first().innerText()).toMatch(/^\d+ (?:November|December)$/);
		expect(await kith.block.locator(".kith-entry").filter({ has: kith.page.locator("[data-kind=date]") }).count()).toBe(entries);
		await kith.screenshot("block-dates");
	});

	it("names what it cannot read, and shows the rest all the same", async () => {
		await open("limit: many\ncolour: red\nshow: due");
		await expect.poll(() => kith.block.locator(".mod-problem").allInnerTexts()).toEqual(["“many” is not a value for “limit”.", "“colour” is not an option of this block."]);
		expect(await kith.block.innerText()).toContain("This block takes limit: 1–1000, circle, group,");
		expect(await kith.block.locator(".kith-entry").count()).toBeGreaterThan(0);
		await open("limit: [1, {");
		await expect.poll(() => kith.block.locator(".mod-problem").innerText()).toContain("The options of this block could not be read.");
	});

	it("names a circle or a group that there is none of", async () => {
		await open("circle: inner\ngroup: no such group");
		await expect.poll(() => kith.block.locator(".mod-problem").allInnerTexts()).toEqual(["There is no circle “inner”. Circles: Core, Chosen, Weak ties, Old friends.", "Nobody is in a group “no such group”."]);
	});

	it("says so where nobody is due", async () => {
		await open("circle: core\ngroup: NOIP2011 同学");
		await expect.poll(() => kith.block.innerText()).toContain("Nobody is due today.");
	});
});
