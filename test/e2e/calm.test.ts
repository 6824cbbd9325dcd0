import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const tom = "People/Tom Hughes.md";
/** A promise for a day, in an own note and beyond what the demo has. */
const waiting = "People/Wanda Waits.md";

describe("calm on screen", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	const titles = (): Promise<string[]> => kith.sidebar.locator(".kith-section-title").allInnerTexts();
	const keysIn = (id: string): Promise<(string | null)[]> => kith.sidebar.locator(`.kith-row[data-key^="${id}:"]`).evaluateAll((rows) => rows.map((el) => el.getAttribute("data-key")));
	const focused = (): Promise<string | null> => kith.sidebar.locator(".kith-row:focus").getAttribute("data-key");

	it("what cannot wait stands above the week, with one thing to say; the week has two", async () => {
		await kith.vault.write(waiting, "---\ntype: person\n---\n## Interactions\n- 2026-11-10 tea\n    - ask:: did the roof hold?\n    - [ ] the slides 📅 2026-11-24\n");
		await kith.row(waiting).waitFor();
		expect(await keysIn("cannot-wait")).toContain(`cannot-wait:${waiting}`);
		const most = (id: string): Promise<number> => kith.sidebar.locator(`.kith-row[data-key^="${id}:"]`).evaluateAll((rows) => Math.max(...rows.map((el) => el.querySelectorAll(".kith-point").length)));
		await expect.poll(() => most("cannot-wait")).toBe(1);
		await kith.sidebar.getByRole("button", { name: "Cannot wait" }).click();
		await expect.poll(titles).toEqual(expect.arrayContaining(["Cannot wait", "This week", "Also due"]));
		await expect.poll(() => most("this-week")).toBe(2);
		await expect.poll(() => most("also-due")).toBe(1);
		await kith.screenshot("calm");
		await kith.vault.remove(waiting);
	});

	it("a section folds by mouse and by key, and stays folded when the app opens again", async () => {
		await kith.sidebar.getByRole("button", { name: "Also due" }).waitFor();
		await expect.poll(async () => (await keysIn("also-due")).length).toBeGreaterThan(0);
		await kith.sidebar.getByRole("button", { name: "Also due" }).click();
		await expect.poll(() => keysIn("also-due")).toEqual([]);
		expect(await kith.sidebar.getByRole("button", { name: "Also due" }).getAttribute("aria-expanded")).toBe("false");
		await kith.visit();
		await kith.sidebar.getByRole("button", { name: "Also due" }).waitFor();
		expect(await keysIn("also-due")).toEqual([]);
		await kith.sidebar.locator('.kith-row[data-key="title:also-due"]').focus();
		await kith.page.keyboard.press("ArrowRight");
		await expect.poll(focused).toMatch(/^also-due:/);
		await kith.page.keyboard.press("ArrowLeft");
		await expect.poll(focused).toBe("title:also-due");
		await kith.page.keyboard.press("ArrowUp");
		expect(await focused()).not.toBe("title:also-due");
		await kith.page.keyboard.press("ArrowDown");
		expect(await focused()).toBe("title:also-due");
		await kith.page.keyboard.press("Enter");
		await expect.poll(focused).toMatch(/^also-due:/);
	});

	it("compact rows say the least, in less room", async () => {
		await kith.sidebar.locator(".kith-scroll").evaluate((el) => { el.scrollTop = 0; });
		await kith.sidebar.getByRole("button", { name: "Cannot wait" }).click();
		await kith.row(tom).waitFor();
		const height = async (): Promise<number> => (await kith.row(tom).boundingBox())?.height ?? 0;
		const roomy = await height();
		await kith.page.keyboard.press("Control+,");
		await kith.dialog.locator(".setting-item").filter({ hasText: "Compact rows" }).locator(".checkbox-container").click();
		await kith.page.keyboard.press("Escape");
		await expect.poll(height).toBeLessThan(roomy * 0.75);
		const gaps = (): Promise<number[]> => kith.sidebar.locator(".kith-row").evaluateAll((rows) => rows
			.map((el) => el.getBoundingClientRect()).sort((a, b) => a.top - b.top)
			.flatMap((box, index, all) => all.slice(index + 1, index + 2).map((next) => Math.round(next.top - box.bottom))));
		await expect.poll(async () => (await gaps()).filter((gap) => gap !== 0)).toEqual([]);
		await kith.screenshot("compact");
	});
});

describe("calm in Chinese and in the dark", () => {
	const kith = kithPage({ lang: "zh", theme: "dark" });

	it("names what cannot wait", async () => {
		await kith.row("People/王磊.md").locator(".kith-point").first().waitFor();
		await kith.screenshot("calm-zh-dark");
		expect(await kith.sidebar.locator(".kith-section-title").allInnerTexts()).toContain("不能等的");
	});
});

describe("calm on a phone", () => {
	const kith = kithPage({ mobile: true, viewport: { width: 390, height: 844 } });

	it("keeps what is rarely pressed out of sight, and the menu short", async () => {
		const app = await kith.app();
		await app.evaluate(({ commands }) => { commands.executeCommandById("kith:open-reconnect"); });
		const row = kith.row("People/王磊.md");
		expect(await kith.sidebar.locator(".kith-filters").isVisible()).toBe(false);
		await row.locator(".kith-point").first().waitFor();
		await kith.screenshot("calm-phone");
		expect(await kith.sidebar.locator(".kith-snooze, .kith-dismiss").count()).toBe(0);
		await row.locator(".kith-more").click();
		await kith.page.locator(".menu").waitFor();
		await kith.screenshot("calm-phone-menu");
		expect(await kith.page.locator(".menu .menu-item").count()).toBeLessThanOrEqual(11);
		await kith.pick("Snooze…");
		await kith.page.locator(".menu").getByText("Snooze for a month", { exact: true }).waitFor();
		await kith.page.keyboard.press("Escape");
		const said = await row.locator(".kith-point-text").first().innerText();
		await row.locator(".kith-more").click();
		await kith.pick("Set a suggestion aside");
		await kith.pressUndo("Set aside until it says something else.");
		expect(await row.locator(".kith-point-text").first().innerText()).toBe(said);
	});
});
