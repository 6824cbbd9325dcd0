import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const waiting = (circle: string, last: string): string => `---\ntype: person\ncircle: ${circle}\nlast_contact: ${last}\n---\n`;
const files = Object.fromEntries([
	...["Ann", "Ben", "Cleo", "Dora", "何婉仪", "Emil"].map((name): [string, string] => [`People/${name}.md`, waiting("core", "2025-01-01")]),
	...["Finn", "Gita"].map((name): [string, string] => [`People/${name}.md`, waiting("weak", "2025-01-01")]),
	["People/Promised.md", `${waiting("core", "2026-11-20")}## Interactions\n- 2026-11-20 tea\n\t- [ ] send the slides 📅 2026-11-21\n`],
	["The week.md", "```reconnect\nshow: week\n```\n"],
]);

describe("begin anew, and be away", () => {
	const kith = kithPage({ files });
	afterEach(() => kith.tidy());
	const text = (name: string): Promise<string> => kith.vault.read(`People/${name}.md`);

	it("gives everybody who waits a week of their own, and takes it back at one press", async () => {
		await kith.palette("Fresh start");
		await expect.poll(() => kith.dialog.innerText()).toContain("8 people wait");
		expect(await kith.dialog.locator(".kith-fresh-people").allInnerTexts()).toEqual(["Ann, Ben, Cleo, Dora, Finn", "Emil, 何婉仪, Gita"]);
		await kith.screenshot("fresh-start");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => text("Ann")).toContain("snooze_until: ");
		expect(await text("Promised")).not.toContain("snooze_until");
		await kith.pressUndo("8 people over 2 weeks.");
		await kith.vault.expectText("People/Ann.md", waiting("core", "2025-01-01"));
	});

	it("says that one is away, keeps what cannot wait in sight, and ends with one press", async () => {
		await kith.palette("Open the list of due people");
		await kith.palette("Say that I am away");
		await kith.dialog.locator("[data-field=day]").fill("in 2 weeks");
		await kith.page.keyboard.press("Enter");
		const offer = kith.page.locator(".kith-offer");
		await expect.poll(() => offer.innerText()).toContain("You are away until");
		await expect.poll(() => kith.page.locator(".kith-section-title, .kith-title-row").allInnerTexts().then((titles) => titles.join(" "))).toContain("Cannot wait");
		await kith.screenshot("away");
		await offer.getByRole("button", { name: "I am back" }).click();
		await expect.poll(() => offer.innerText()).toBe("");
	});

	it("shows the week on one page", async () => {
		await kith.openNote("The week.md");
		await expect.poll(() => kith.page.locator(".kith-block-part").allInnerTexts()).toEqual(["People", "Promises due"]);
		await kith.screenshot("week");
	});
});

describe("begin anew on a phone, in Chinese and the dark", () => {
	const kith = kithPage({ files, lang: "zh", theme: "dark", mobile: true });

	it("fits, and says how it goes on", async () => {
		await kith.page.evaluate(() => { (globalThis as unknown as { app: { commands: { executeCommandById(id: string): void } } }).app.commands.executeCommandById("kith:fresh-start"); });
		await expect.poll(() => kith.dialog.innerText()).toContain("有 8 个人在等");
		await kith.screenshot("fresh-start-phone-zh-dark");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.vault.read("People/Ann.md")).toContain("snooze_until: ");
		await kith.pressUndo("8 个人分到了 2 周里。享受清静吧。");
		await kith.tidy();
	});
});
