import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const person = (topics: string, log: string): string => `---\ntype: person\ncircle: weak\ntopics: [${topics}]\nlast_contact: 2025-10-01\n---\n## Interactions\n${log}\n`;
const files = {
	"People/Ann.md": person("lunar calendars", "- 2025-10-01 (coffee) She wrote a calendar that knows leap months"),
	"People/Ben.md": person("lunar calendars", "- 2025-09-01 (call) He is about to write one"),
	"People/Cleo.md": person("chess", "- 2025-10-01 (coffee) We played"),
};

describe("an introduction, from the talking point to what came of it", () => {
	const kith = kithPage({ files });
	const pane = (): Locator => kith.page.locator(".kith-brief");
	const part = (): Locator => pane().locator("[data-part=introductions]");
	const party = (name: string): Locator => part().locator(".kith-party").filter({ hasText: name });
	const ann = (): Promise<string> => kith.vault.read("People/Ann.md");
	const key = async (name: string, pressed: string): Promise<void> => {
		await party(name).focus();
		await kith.page.keyboard.press(pressed);
	};

	it("is begun from the point that proposes it, and asks why", async () => {
		const row = kith.row("People/Ann.md");
		await row.getByRole("button", { name: "Introduce to Ben" }).click();
		expect(await kith.dialog.locator("[data-field=who]").inputValue()).toBe("Ann");
		expect(await kith.dialog.locator("[data-field=to-whom]").inputValue()).toBe("Ben");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.dialog.innerText()).toContain("Say why these two should know each other");
		await kith.dialog.locator("[data-field=reason]").fill("one has written a lunar calendar, the other is about to");
		await kith.screenshot("introduction-start");
		await kith.page.keyboard.press("Enter");
		await expect.poll(ann).toContain("intro:: [[Ben]] — one has written a lunar calendar, the other is about to\n    - [ ] Ann agrees\n    - [ ] Ben agrees\n    - [ ] made\n");
		await kith.notice("Introduction of Ann and Ben begun").first().waitFor();
		await expect.poll(() => row.innerText()).not.toContain("Introduce them to");
		await kith.tidy();
	});

	it("stands beside the note of the other, waits until both agree, and is brought on by keys", async () => {
		await kith.openNote("People/Ben.md");
		await kith.palette("Open brief");
		await expect.poll(() => part().innerText()).toContain("Ann and Ben · nobody asked yet");
		await part().getByRole("button", { name: "Introduced" }).click();
		await kith.notice("Not before both have agreed: Ann, Ben has not said yes.").first().waitFor();
		await kith.tidy();
		await key("Ben", "w");
		await expect.poll(() => kith.dialog.locator("[data-field=message]").inputValue()).toBe("Hi Ben,\nI would like to introduce you to Ann: one has written a lunar calendar, the other is about to. Would you like that? If not, just say so.");
		await kith.screenshot("introduction-ask");
		await kith.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await kith.dialog.locator(".kith-copy").click();
		await expect.poll(ann).toMatch(/- \[\/\] Ben agrees 🛫 \d{4}-\d\d-\d\d/);
		await kith.tidy();
		await key("Ben", "y");
		await expect.poll(ann).toMatch(/- \[x\] Ben agrees 🛫 .* ✅/);
		await expect.poll(() => kith.page.evaluate(() => document.activeElement?.textContent ?? "")).toContain("Ben");
		await kith.page.keyboard.press("ArrowUp");
		await kith.page.keyboard.press("n");
		await expect.poll(() => part().innerText()).toContain("declined");
		await party("Ann").locator(".kith-roster-status").click();
		await kith.pick("yes");
		await expect.poll(() => part().innerText()).toContain("both agree");
		await kith.screenshot("introduction-agreed");
	});

	it("is made with a message to both, and what came of it is asked, with thanks", async () => {
		await part().getByRole("button", { name: "Write to both" }).click();
		await expect.poll(() => kith.dialog.locator("[data-field=message]").inputValue()).toContain("Hi Ann and Ben,");
		await kith.screenshot("introduction-both");
		await kith.dialog.locator(".kith-copy").click();
		await expect.poll(ann).toContain("- [/] made 🛫");
		await kith.tidy();
		await part().getByRole("button", { name: "Introduced" }).click();
		await expect.poll(ann).toMatch(/- \[x\] made 🛫 .* ✅/);
		await part().getByRole("button", { name: "What came of it?" }).click();
		await kith.dialog.locator("[data-field=outcome]").fill("a calendar that I use every day");
		await kith.dialog.locator("[data-field=thank]").selectOption({ label: "Thank Ann" });
		await kith.screenshot("introduction-outcome");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(ann).toContain("    - outcome:: a calendar that I use every day\n    - thanks:: a calendar that I use every day\n");
		await kith.openNote("People/Ann.md");
		await expect.poll(() => part().innerText()).toContain("→ a calendar that I use every day");
		await expect.poll(() => pane().locator("[data-part=thanks]").innerText()).toContain("a calendar that I use every day");
		await kith.screenshot("introduction-made");
		await kith.pressUndo("is written down").catch(() => undefined);
		await kith.tidy();
	});
});

describe("introductions of the demo, in Chinese, in the dark and on a phone", () => {
	const kith = kithPage({ lang: "zh", theme: "dark", mobile: true });
	const command = (id: string): Promise<void> => kith.page.evaluate((at) => { (globalThis as unknown as { app: { commands: { executeCommandById(id: string): void } } }).app.commands.executeCommandById(at); }, `kith:${id}`);

	it("show one that goes on and one that is made", async () => {
		const part = kith.page.locator(".kith-brief [data-part=introductions]");
		await kith.openNote("People/谢婷婷.md");
		await command("open-brief");
		await expect.poll(() => part.innerText()).toContain("梁敬文和谢婷婷 · 已问");
		await kith.screenshot("introduction-phone-zh-dark");
		await part.locator(".kith-write").click();
		expect(await kith.dialog.locator("[data-field=message]").inputValue()).toContain("想介绍你和梁敬文认识：文哥想把烘焙曲线画出来，你正好会做数据可视化。你愿意吗？");
		await kith.screenshot("introduction-ask-phone-zh-dark");
		await kith.tidy();
		await kith.openNote("People/Tom Hughes.md");
		await command("open-brief");
		await expect.poll(() => part.innerText()).toContain("郑可欣和 Tom Hughes · 已介绍");
		await kith.screenshot("introduction-made-phone-zh-dark");
		await command("start-introduction");
		await kith.dialog.locator("[data-field=to-whom]").fill("ltt");
		await kith.screenshot("introduction-start-phone-zh-dark");
		await kith.tidy();
	});
});
