import { afterEach, describe, expect, it } from "vitest";
import { type KithPage, kithPage } from "./kith-page";

const lei = "People/王磊.md";

async function run(kith: KithPage, command: string): Promise<void> {
	await (await kith.app()).evaluate((app, id) => { app.commands.executeCommandById(`kith:${id}`); }, command);
}

/** Names that the demo vault's notes of people have. */
const namesOf = (paths: readonly string[]): readonly string[] => paths.map((path) => path.slice("People/".length, -3));

describe("discreet mode", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	const people = (): Promise<readonly string[]> => kith.page.evaluate<string[]>("app.vault.getMarkdownFiles().map((file) => file.path).filter((path) => path.startsWith('People/'))").then(namesOf);
	const html = (): Promise<string> => kith.page.evaluate<string>("[...document.querySelectorAll('[data-type^=kith-], .modal-container, .notice, .menu, .kith-block')].map((el) => el.outerHTML).join('\\n')");
	const named = async (): Promise<readonly string[]> => {
		const seen = await html();
		return (await people()).filter((name) => seen.includes(name));
	};

	it("is let down by the button beside the search, plainly shown, and lifted by the line above the list", async () => {
		await kith.row(lei).locator(".kith-point").first().waitFor();
		expect((await named()).length).toBeGreaterThan(3);
		await kith.screenshot("discreet-off");
		const button = kith.sidebar.getByRole("button", { name: "Discreet mode" });
		await button.click();
		await kith.sidebar.getByText("Discreet: names and quotations are hidden.").waitFor();
		expect(await named()).toEqual([]);
		expect(await button.getAttribute("aria-pressed")).toBe("true");
		expect(await kith.sidebar.locator("[data-filter] option:checked").allInnerTexts()).toEqual(["All circles", "All groups"]);
		await kith.sidebar.locator("[data-filter=circle]").selectOption("core");
		expect(await kith.sidebar.locator("[data-filter=circle] option:checked").innerText()).toBe("Core");
		await kith.sidebar.locator("[data-filter=group]").selectOption({ index: 1 });
		await kith.screenshot("discreet-on");
		await kith.sidebar.locator("[data-filter=group]").selectOption({ index: 0 });
		await kith.sidebar.locator("[data-filter=circle]").selectOption({ index: 0 });
		await kith.sidebar.getByRole("button", { name: "Show names" }).click();
		await kith.row(lei).waitFor();
		expect((await named()).length).toBeGreaterThan(3);
		expect(await button.getAttribute("aria-pressed")).toBe("false");
	});

	it("opens the person of a row all the same, by key, and is kept when the app opens again", async () => {
		await run(kith, "toggle-discreet");
		await kith.page.reload();
		await kith.visit();
		const first = kith.sidebar.locator(".kith-row:has(.kith-entry)").first();
		await first.waitFor();
		expect(await named()).toEqual([]);
		await first.focus();
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.page.evaluate<string>("app.workspace.getActiveFile()?.path ?? ''")).toMatch(/^People\//);
		await run(kith, "open-brief");
		await kith.page.locator(".kith-brief .kith-part").first().waitFor();
		expect(await named()).toEqual([]);
		await kith.screenshot("discreet-brief");
	});

	it("leaves a message, a capture and a menu usable, and loses nothing that was typed", async () => {
		await run(kith, "open-reconnect");
		const first = kith.sidebar.locator(".kith-row:has(.kith-entry)").first();
		await first.locator(".kith-more").click();
		await kith.page.locator(".menu").waitFor();
		expect(await named()).toEqual([]);
		await kith.screenshot("discreet-menu");
		await kith.page.keyboard.press("Escape");
		await run(kith, "quick-capture");
		await kith.dialog.locator("[data-field=capture]").fill("coffee with 王磊 and Tom Hughes, promised to send the slides");
		await expect.poll(() => kith.dialog.locator(".kith-preview").innerText()).toBe("2 people, 1 promise");
		await kith.screenshot("discreet-capture");
		await run(kith, "toggle-discreet");
		await expect.poll(() => kith.dialog.locator(".kith-preview").innerText()).toContain("Tom Hughes");
		expect(await kith.dialog.locator("[data-field=capture]").inputValue()).toContain("promised to send the slides");
		await run(kith, "toggle-discreet");
		await expect.poll(() => kith.dialog.locator(".kith-preview").innerText()).toBe("2 people, 1 promise");
		await kith.page.keyboard.press("Escape");
		await first.focus();
		await run(kith, "write-opener");
		await kith.dialog.locator("[data-field=message]").waitFor();
		expect(await named()).toEqual([]);
		await kith.screenshot("discreet-message");
		await kith.page.keyboard.press("Escape");
		await run(kith, "toggle-discreet");
	});
});

describe("discreet mode in Chinese and in the dark", () => {
	const kith = kithPage({ lang: "zh", theme: "dark" });

	it("names nobody in the sidebar, the pane and the block", async () => {
		await kith.row(lei).locator(".kith-point").first().waitFor();
		await kith.screenshot("discreet-off-zh-dark");
		await kith.sidebar.getByRole("button", { name: "低调模式" }).click();
		await kith.sidebar.getByText("低调模式：名字与引文已隐藏。").waitFor();
		await kith.sidebar.locator(".kith-row:has(.kith-entry)").first().focus();
		await kith.page.keyboard.press("Enter");
		await run(kith, "open-brief");
		await kith.page.locator(".kith-brief .kith-part").first().waitFor();
		await kith.screenshot("discreet-on-zh-dark");
		expect(await kith.sidebar.innerText()).not.toContain("王磊");
	});
});

describe("discreet mode on a phone", () => {
	const kith = kithPage({ mobile: true, viewport: { width: 390, height: 844 } });

	it("has its button beside the search there, too", async () => {
		await run(kith, "open-reconnect");
		await kith.sidebar.locator(".kith-entry").first().waitFor();
		await kith.screenshot("discreet-off-phone");
		await kith.sidebar.getByRole("button", { name: "Discreet mode" }).click();
		await kith.sidebar.getByText("Discreet: names and quotations are hidden.").waitFor();
		await kith.screenshot("discreet-on-phone");
		expect(await kith.sidebar.innerText()).not.toContain("王磊");
	});
});
