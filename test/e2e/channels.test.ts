import type { Locator } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type KithPage, kithPage } from "./kith-page";

const maya = "People/Maya.md";
const wang = "People/王磊.md";
const he = "People/何婉仪.md";
const log = "## Interactions\n- 2026-02-04 (微信) 聊了徒步的计划和装备\n- 2026-01-03 (微信) 新年的安排\n- 2025-12-02 (微信) 问了岩馆\n- 2025-11-01 (微信) 他的副业\n";
const files: Readonly<Record<string, string>> = {
	[maya]: "---\ntype: person\ncircle: core\ntopics: [sailing]\nemail: maya@example.org\nbooking: https://cal.example/maya\ntimezone: Europe/Stockholm\nlanguages: [English, Svenska]\n---\n## Interactions\n- 2026-01-20 (video) The hearing on credit scoring.\n    - ask:: What came of the hearing?\n",
	[wang]: `---\ntype: person\ncircle: core\nwechat: laowang_1987\nemail: wanglei@example.org\nphone: "+86 138 0013 8000"\nchannel: 微信\n---\n${log}`,
	[he]: `---\ntype: person\ncircle: core\nwechat: winnie\nphone: "+852 5555 0123"\nboundaries: [不打电话]\n---\n${log}`,
};
/** Noon in Shanghai. */
const instant = "2026-11-22T04:00:00Z";

/** Keeps the addresses that the system is asked to open, and opens none. */
async function keepVisits({ page }: KithPage): Promise<void> {
	await page.evaluate(() => {
		const visited: string[] = [];
		Object.assign(window, { visited, open: (address: string) => { visited.push(address); } });
	});
}

const visits = ({ page }: KithPage): Promise<string[]> => page.evaluate("window.visited");
const labels = (el: Locator): Promise<(string | null)[]> => el.locator(".kith-reach").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));

async function openList(kith: KithPage): Promise<void> {
	await (await kith.app()).evaluate(({ commands }) => { commands.executeCommandById("kith:open-reconnect"); });
}

async function paneOf(kith: KithPage, path: string, name = "Open brief"): Promise<Locator> {
	await kith.openNote(path);
	if (!await kith.page.locator(".kith-brief").isVisible()) await kith.palette(name);
	const pane = kith.page.locator(".kith-brief");
	await pane.locator("[data-part=reach]").waitFor();
	return pane;
}

describe("how to reach somebody, on screen", () => {
	const kith = kithPage({ files, instant });
	beforeEach(() => keepVisits(kith));
	afterEach(() => kith.tidy());

	it("stands in the row, and all of it behind one key", async () => {
		const row = await kith.find(wang);
		expect(await labels(row)).toEqual(["WeChat: copy message and ID: 王磊", "Write an e-mail: 王磊"]);
		await row.getByRole("button", { name: "Write an e-mail: 王磊" }).click();
		expect(await visits(kith)).toEqual(["mailto:wanglei@example.org"]);
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press("r");
		await kith.page.locator(".menu").waitFor();
		await kith.screenshot("channels-row");
		await kith.pick("Call · +86 138 0013 8000");
		expect(await visits(kith)).toEqual(["mailto:wanglei@example.org", "tel:+8613800138000"]);
	});

	it("a boundary leaves no call in row and menu", async () => {
		const row = await kith.find(he);
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press("r");
		await kith.page.locator(".menu").waitFor();
		expect(`${(await labels(row)).join()}${await kith.page.locator(".menu").innerText()}`).not.toMatch(/call|852/i);
	});

	it("stands in the pane, with what time it is there", async () => {
		const pane = await paneOf(kith, maya);
		expect(await pane.locator(".kith-local-time").innerText()).toBe("It is 05:00 there");
		await pane.locator("[data-channel=booking]").click();
		expect(await visits(kith)).toEqual(["https://cal.example/maya"]);
		await kith.screenshot("channels-pane");
	});

	it("sends a message by WeChat, with the id, and logs it so", async () => {
		await kith.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await openList(kith);
		const row = await kith.find(wang);
		await row.getByRole("button", { name: "WeChat" }).click();
		const dialog = kith.dialog;
		await dialog.locator(".kith-ways [data-channel=wechat]").click();
		await expect.poll(() => dialog.locator(".kith-status").innerText()).toBe("Message copied, and before it the ID: laowang_1987");
		await kith.screenshot("channels-message");
		const message = await dialog.locator("[data-field=message]").inputValue();
		expect(await kith.page.evaluate(() => navigator.clipboard.readText())).toBe(message);
		await dialog.locator(".kith-log-written").click();
		await expect.poll(() => kith.vault.read(wang)).toMatch(/- 2026-11-22 \(WeChat\) /);
		await kith.pressUndo("王磊");
		await expect.poll(() => kith.vault.read(wang)).not.toMatch(/- 2026-11-22 \(WeChat\) /);
	});

	it("my booking link is set once, refused where it is no page, and goes into a message at one press", async () => {
		await kith.page.keyboard.press("Control+,");
		const field = kith.dialog.locator(".setting-item").filter({ hasText: "My booking link" }).locator("input");
		await field.fill("javascript:alert(1)");
		await field.blur();
		await kith.dialog.getByText("This is not the address of a page").waitFor();
		await field.fill("https://cal.example/me");
		await field.blur();
		await kith.page.keyboard.press("Escape");
		await paneOf(kith, maya);
		await kith.page.locator(".kith-brief .kith-write").first().click();
		await kith.dialog.locator(".kith-add-booking").click();
		expect(await kith.dialog.locator("[data-field=message]").inputValue()).toMatch(/https:\/\/cal\.example\/me$/);
		expect(await kith.dialog.locator(".kith-local-time").innerText()).toBe("It is 05:00 there");
		await kith.screenshot("channels-booking");
	});
});

describe("how to reach somebody, in Chinese and in the dark", () => {
	const kith = kithPage({ files, lang: "zh", theme: "dark", instant: "2026-11-21T19:10:00Z" });
	beforeEach(() => keepVisits(kith));
	afterEach(() => kith.tidy());

	it("is told in row, pane and message", async () => {
		const row = await kith.find(wang);
		expect(await labels(row)).toEqual(["复制消息和微信号：王磊", "写邮件：王磊"]);
		const pane = await paneOf(kith, maya, "打开见面备忘");
		expect(await pane.locator(".kith-local-time").innerText()).toBe("TA 那边还是昨天 20:10");
		await pane.locator(".kith-write").first().click();
		await kith.dialog.locator(".kith-ways").waitFor();
		await kith.screenshot("channels-zh-dark");
	});
});

describe("how to reach somebody, on a phone", () => {
	const kith = kithPage({ files, mobile: true, viewport: { width: 390, height: 844 }, instant });
	beforeEach(() => keepVisits(kith));
	afterEach(() => kith.tidy());

	it("has one button in the row, and room for all in the message", async () => {
		await openList(kith);
		await kith.row(wang).first().waitFor();
		expect(await labels(kith.row(wang))).toHaveLength(1);
		await kith.screenshot("channels-phone-row");
		await kith.row(wang).locator(".kith-reach").click();
		await kith.page.locator(".menu").waitFor();
		await kith.pick("WeChat: copy message and ID · laowang_1987");
		const ways = kith.dialog.locator(".kith-ways");
		await ways.waitFor();
		expect(await ways.evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
		await kith.screenshot("channels-phone-message");
	});
});
