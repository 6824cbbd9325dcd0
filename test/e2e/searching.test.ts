import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

describe("searching", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	it.each([
		["a name", "智伟"], ["an alias", "老李"], ["initials", "lzw"], ["pinyin", "lizhiwei"], ["pinyin of the alias", "laoli"],
	])("finds 李智伟 by %s", async (_, query) => {
		await kith.searchBox.fill(query);
		await expect.poll(async () => (await kith.names())[0]).toBe("李智伟");
	});

	it("finds by topic, and says how many", async () => {
		await kith.searchBox.fill("street photography");
		await expect.poll(() => kith.names()).toContain("Sam Okafor");
		expect(await kith.sidebar.locator(".kith-section").innerText()).toMatch(/1 person|\d+ people/);
	});

	it("says that nobody matches, and where it looked", async () => {
		await kith.searchBox.fill("zzzzqq");
		await expect.poll(() => kith.sidebar.locator(".kith-empty").innerText()).toContain("Nobody matches “zzzzqq”.");
		expect(await kith.sidebar.locator(".kith-empty").innerText()).toContain("Search looks in names, aliases, pinyin, initials and topics.");
		expect(await kith.names()).toEqual([]);
	});

	it("opens the person that the arrows lead to", async () => {
		await kith.searchBox.fill("Okafor");
		await expect.poll(() => kith.names()).toEqual(["Sam Okafor"]);
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.activePath()).toBe("People/Sam Okafor.md");
	});

	it("goes to the first of those found at Enter, and opens them at another", async () => {
		await kith.searchBox.fill("Okafor");
		await expect.poll(() => kith.names()).toEqual(["Sam Okafor"]);
		await kith.searchBox.press("Enter");
		await expect.poll(() => kith.sidebar.locator(".kith-row:focus .kith-name").allInnerTexts()).toEqual(["Sam Okafor"]);
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.activePath()).toBe("People/Sam Okafor.md");
	});

	it("offers the menu of a row to the keys that ask for one", async () => {
		await kith.searchBox.press("ArrowDown");
		await kith.sidebar.locator(".kith-row:focus").dispatchEvent("contextmenu");
		await expect.poll(() => kith.page.locator(".menu .menu-item").allInnerTexts()).toContain("Log interaction");
	});

	it("says aloud how many were found, or nobody", async () => {
		const said = kith.sidebar.locator(".kith-head [role=status]");
		expect(await said.innerText()).toBe("");
		await kith.searchBox.fill("Okafor");
		await expect.poll(() => said.innerText()).toBe("1 person");
		await kith.searchBox.fill("zzzzqq");
		await expect.poll(() => said.innerText()).toBe("Nobody matches “zzzzqq”.");
		await kith.searchBox.fill("");
		await expect.poll(() => said.innerText()).toBe("");
	});

	it("tells of its keys on screen and to whoever cannot see it, and names whom a button is for", async () => {
		expect(await kith.searchBox.getAttribute("aria-description")).toContain("L logs");
		await kith.row("People/Tom Hughes.md").getByRole("button", { name: "Log interaction: Tom Hughes" }).waitFor();
		await kith.sidebar.locator(".kith-scroll").evaluate((el) => { el.scrollTop = el.scrollHeight; });
		expect(await kith.sidebar.locator(".kith-keys").innerText()).toContain("L logs");
		await kith.sidebar.locator(".kith-scroll").evaluate((el) => { el.scrollTop = 0; });
	});

	it("walks the list with the arrows, down and back up to the search box", async () => {
		const focusedName = (): Promise<string | undefined> => kith.page.evaluate(() => document.activeElement?.querySelector<HTMLElement>(".kith-name")?.innerText);
		const [first, second] = await kith.names();
		await kith.searchBox.press("ArrowDown");
		await expect.poll(focusedName).toBe(first);
		await kith.page.keyboard.press("ArrowDown");
		await expect.poll(focusedName).toBe(second);
		await kith.page.keyboard.press("ArrowUp");
		await expect.poll(focusedName).toBe(first);
		await kith.page.keyboard.press("ArrowUp");
		await expect.poll(() => kith.searchBox.evaluate((el) => el === document.activeElement)).toBe(true);
	});

	it("is one stop for Tab, and the row that holds the keyboard gives way to its own controls", async () => {
		const where = (): Promise<(string | undefined)[]> => kith.page.evaluate(() => [document.activeElement?.className, document.activeElement?.closest(".kith-row")?.querySelector<HTMLElement>(".kith-name")?.innerText]);
		const [first, second] = await kith.names();
		await kith.sidebar.locator("[data-filter=group]").focus();
		await kith.page.keyboard.press("Tab");
		expect(await where()).toEqual(["kith-row", first]);
		await kith.page.keyboard.press("ArrowDown");
		expect(await where()).toEqual(["kith-row", second]);
		await kith.page.keyboard.press("Tab");
		expect(await where()).toEqual(["kith-name", second]);
		const controls = await kith.sidebar.locator(".kith-row:focus-within").locator("a, button").count();
		for (let pressed = 1; pressed < controls; pressed++) await kith.page.keyboard.press("Tab");
		expect(await where()).toEqual([expect.stringContaining("kith-dismiss"), second]);
		await kith.page.keyboard.press("Tab");
		expect((await where())[1]).toBeUndefined();
		await kith.sidebar.locator("[data-filter=group]").focus();
		await kith.page.keyboard.press("Tab");
		expect(await where()).toEqual(["kith-row", second]);
		await kith.page.keyboard.press("Shift+Tab");
		expect(await kith.sidebar.locator("[data-filter=group]:focus").count()).toBe(1);
	});

	it("can be reached by Tab wherever it has been scrolled to", async () => {
		await kith.sidebar.locator(".kith-scroll").evaluate((el) => { el.scrollTop = el.scrollHeight; });
		await expect.poll(() => kith.sidebar.locator(".kith-row[tabindex='0']").count()).toBe(1);
		await expect.poll(async () => Number(await kith.sidebar.locator(".kith-row[tabindex='0']").getAttribute("aria-posinset"))).toBeGreaterThan(10);
		await kith.sidebar.locator(".kith-scroll").evaluate((el) => { el.scrollTop = 0; });
	});

	it("reaches by arrows people who were not in the document before", async () => {
		await kith.searchBox.focus();
		for (let presses = 0; presses < 30; presses++) await kith.page.keyboard.press("ArrowDown");
		const focused = kith.sidebar.locator(".kith-row:focus");
		expect(Number(await focused.getAttribute("aria-posinset"))).toBeGreaterThan(30);
		const [row, list] = [await focused.boundingBox(), await kith.sidebar.locator(".kith-scroll").boundingBox()];
		expect(row && list && row.y >= list.y && row.y < list.y + list.height).toBe(true);
	});

	it("narrows to a circle and to a group, and clears both", async () => {
		const circle = kith.sidebar.locator("[data-filter=circle]");
		await circle.selectOption({ label: "Core" });
		await expect.poll(async () => new Set(await kith.sidebar.locator(".kith-circle").allInnerTexts())).toEqual(new Set(["Core"]));
		await kith.sidebar.locator("[data-filter=group]").selectOption({ label: "2016 微信群" });
		await expect.poll(() => kith.names()).toContain("王磊");
		expect(await kith.names()).not.toContain("Sam Okafor");
		await circle.selectOption({ label: "Old friends" });
		await kith.sidebar.locator("[data-filter=group]").selectOption({ label: "Rust 广州" });
		await kith.sidebar.getByRole("button", { name: "Clear filters" }).click();
		await expect.poll(() => kith.names()).toContain("Tom Hughes");
		expect(await circle.inputValue()).toBe("");
	});
});
