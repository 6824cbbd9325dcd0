import type { Locator } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";
import { sidesOf } from "./sides";

const note = (head: readonly string[], ...log: readonly string[]): string => ["---", "type: person", ...head, "---", "", "## Interactions", ...log, ""].join("\n");
const wang = "People/王磊.md";
const sam = "People/Sam Okafor.md";
const huang = "People/黄志恒.md";
const files = {
	[wang]: note(["circle: core", "aliases: [老王]"], "- 2026-10-30 (咖啡) 聊了他的小程序", "    - 感谢:: 帮我逐句改简历", "    - [ ] 还他 5000 元 📅 2026-11-25", "- 2026-08-02 (微信) 他转来一篇文章", "    - 求:: 内推", "- 2026-05-01 (吃饭) 春天", "    - 求:: 改简历", "    - 深聊:: 要不要回老家"),
	[sam]: note(["circle: core"], "- 2026-09-19 (coffee) two hours at the window", "    - thanks:: lent me 300 dollars for the fare and his lens", "    - thanks:: the lens cloth"),
	[huang]: note(["circle: chosen", "boundaries: [不谈钱]"], "- 2026-06-10 (吃饭) 老样子", "    - red-packet:: 收 88"),
	"Desk.md": "```reconnect\nshow: thanks\n```\n",
};

describe("giving, thanks and money on screen", () => {
	const kith = kithPage({ files });
	afterEach(() => kith.tidy());
	const thanks = (name: string): Locator => kith.sidebar.locator(".kith-entry").filter({ hasText: name });
	const whom = (): Promise<string[]> => kith.sidebar.locator(".kith-entry .kith-name").allInnerTexts();
	const chooseThanks = (): Promise<unknown> => kith.sidebar.locator("[data-filter=circle]").selectOption({ label: "Not yet thanked" });

	it("lists who is not yet thanked, with what for, and where it stands", async () => {
		await chooseThanks();
		await thanks("王磊").waitFor();
		expect(await whom()).toEqual(["王磊", "Sam Okafor"]);
		expect(await thanks("Sam Okafor").locator(".kith-thanks").allInnerTexts()).toEqual([expect.stringContaining("lent me •• for the fare"), expect.stringContaining("the lens cloth")]);
		await kith.screenshot("thanks");
	});

	it("notes thanks in one press, and takes that back", async () => {
		const before = await kith.vault.read(wang);
		await thanks("王磊").getByRole("button", { name: "I have thanked for: 帮我逐句改简历" }).click();
		await expect.poll(() => whom()).toEqual(["Sam Okafor"]);
		expect(await kith.vault.read(wang)).toBe(before.replace("帮我逐句改简历\n", "帮我逐句改简历\n    - 已谢:: 2026-11-22\n"));
		await kith.screenshot("thanks-noted");
		await kith.pressUndo("Noted that you have thanked 王磊.");
		await expect.poll(() => whom()).toEqual(["王磊", "Sam Okafor"]);
		expect(await kith.vault.read(wang)).toBe(before);
	});

	it("does so by a key, and the keyboard goes on", async () => {
		await kith.sidebar.locator(".kith-row").filter({ hasText: "王磊" }).press("t");
		await expect.poll(() => whom()).toEqual(["Sam Okafor"]);
		await expect.poll(() => kith.page.evaluate(() => document.activeElement?.querySelector(".kith-name")?.textContent)).toBe("Sam Okafor");
		await kith.pressUndo("Noted that you have thanked 王磊.");
		await expect.poll(() => whom()).toEqual(["王磊", "Sam Okafor"]);
	});

	it("shows a sum where it is pressed, by mouse and by key, and hides it again", async () => {
		const html = (): Promise<string> => kith.page.content();
		const sum = thanks("Sam Okafor").locator(".kith-sum");
		expect(await html()).not.toContain("300");
		await sum.click();
		await expect.poll(() => sum.innerText()).toBe("300 dollars");
		await kith.screenshot("amount-shown");
		await sum.press("Enter");
		await expect.poll(() => sum.innerText()).toBe("••");
		await sum.press(" ");
		await expect.poll(() => sum.innerText()).toBe("300 dollars");
		await sum.click();
		expect(await html()).not.toContain("300");
	});

	it("says that it is my turn to give, on the row, in the message and before one ask more", async () => {
		await kith.sidebar.locator("[data-filter=circle]").selectOption({ index: 0 });
		const row = await kith.find(wang);
		expect(await row.locator(".kith-give-first").innerText()).toBe("Lately it was you who asked. Bring something first.");
		await kith.screenshot("give-first");
		await row.locator(".kith-more").click();
		await kith.pick("Write to this person");
		await kith.page.locator(".kith-opener-modal").getByText("Lately it was you who asked. Bring something first.").waitFor();
		await kith.screenshot("give-first-message");
		await kith.tidy();
		await kith.palette("Quick capture");
		await kith.dialog.locator("[data-field=capture]").fill("和王磊吃饭，请他帮忙内推");
		await kith.dialog.getByText("Lately it was you who asked 王磊. Is there something to bring first?").waitFor();
		await kith.dialog.getByRole("button", { name: "Write anyway" }).waitFor();
		await kith.screenshot("one-ask-more");
	});

	it("logs against a boundary only after it was said, anyway", async () => {
		const before = await kith.vault.read(huang);
		await (await kith.find(huang)).locator(".kith-log").click();
		await kith.logDialog.field("text").fill("借给他 5000 元，年底还");
		await kith.dialog.getByText("This goes against a boundary with 黄志恒: “不谈钱”.").waitFor();
		expect(await kith.vault.read(huang)).toBe(before);
		await kith.screenshot("against-a-boundary");
		await kith.dialog.getByRole("button", { name: "Write anyway" }).click();
		await expect.poll(() => kith.vault.read(huang)).toContain("- 2026-11-22 借给他 5000 元\n");
		expect(await kith.vault.read(huang)).toMatch(/\[ \] @them 还 5000 元 📅 2026-12-31\n.*loan:: 借出 5000 元\n/s);
	});

	it("stands in a note, and beside one: the last deep talk, and a promise whose sum is pressed", async () => {
		await kith.openNote("Desk.md");
		const block = kith.page.locator(".kith-block");
		await block.getByText("Not yet thanked").waitFor();
		expect(await block.locator(".kith-thanks").count()).toBe(3);
		await kith.screenshot("thanks-block");
		await block.getByRole("button", { name: "I have thanked for: the lens cloth" }).click();
		await expect.poll(() => block.locator(".kith-thanks").count()).toBe(2);
		await kith.openNote(wang);
		await kith.palette("Open brief");
		const brief = kith.page.locator(".kith-brief");
		await brief.locator("[data-part=last]").waitFor();
		await brief.getByText("last deep talk, 1 May").waitFor();
		const promise = brief.locator("[data-part=mine] .kith-part-line");
		expect(await promise.innerText()).toContain("还他 ••");
		await promise.locator(".kith-sum").click();
		await expect.poll(() => promise.innerText()).toContain("还他 5000 元");
		await kith.screenshot("brief-amount");
	});
});

describe("the same in the dark, in Chinese", () => {
	const kith = kithPage({ files, lang: "zh", theme: "dark" });
	const whom = (): Promise<string[]> => kith.sidebar.locator(".kith-entry .kith-name").allInnerTexts();

	it("lists, notes and takes back", async () => {
		await kith.sidebar.locator("[data-filter=circle]").selectOption({ label: "还没道谢" });
		await kith.sidebar.getByText("2 个人帮过你，还没有记下道谢。").waitFor();
		await kith.screenshot("thanks-zh-dark");
		await kith.sidebar.getByRole("button", { name: "已谢：帮我逐句改简历" }).click();
		await expect.poll(() => whom()).toEqual(["Sam Okafor"]);
		await kith.pressUndo("已记下对王磊的感谢。");
		await expect.poll(() => whom()).toEqual(["王磊", "Sam Okafor"]);
		await kith.sidebar.locator("[data-filter=circle]").selectOption({ index: 0 });
		expect(await (await kith.find(wang)).locator(".kith-give-first").innerText()).toBe("最近都是你有求于 TA，先带点什么去吧。");
		await kith.screenshot("give-first-zh-dark");
	});
});

describe("the same on a phone", () => {
	const kith = kithPage({ files, mobile: true, viewport: { width: 390, height: 844 } });

	it("has buttons that a thumb can hit", async () => {
		await (await kith.app()).evaluate(({ commands }) => { commands.executeCommandById("kith:open-reconnect"); });
		await kith.searchBox.focus();
		await kith.sidebar.locator("[data-filter=circle]").selectOption({ label: "Not yet thanked" });
		const button = kith.sidebar.locator(".kith-thank").first();
		await button.waitFor();
		expect(Math.min(...await sidesOf(button))).toBeGreaterThanOrEqual(44);
		await kith.screenshot("thanks-phone");
	});
});
