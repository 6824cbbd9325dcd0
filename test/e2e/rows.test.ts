import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const tom = "People/Tom Hughes.md";

describe("the rows of the list", () => {
	const kith = kithPage();

	/** By how many pixels rows stand over their neighbours. */
	const overlaps = (): Promise<number[]> => kith.sidebar.locator(".kith-row").evaluateAll((rows) => rows
		.map((el) => el.getBoundingClientRect()).sort((a, b) => a.top - b.top)
		.flatMap((box, index, all) => { const next = all[index + 1]; return next && box.bottom - next.top > 1 ? [box.bottom - next.top] : []; }));

	it("never stand one over another, though the fonts of the interface grow", async () => {
		await kith.row(tom).waitFor();
		expect(await overlaps()).toEqual([]);
		await kith.page.evaluate(() => { for (const [name, size] of [["small", 18], ["smaller", 17], ["medium", 22]] as const) document.body.style.setProperty(`--font-ui-${name}`, `${String(size)}px`); });
		await expect.poll(overlaps).toEqual([]);
		await kith.page.evaluate(() => { document.body.removeAttribute("style"); });
		await expect.poll(overlaps).toEqual([]);
	});

	it("end with how many are left out, and show them at a press; somebody new is among them", async () => {
		const rest = kith.sidebar.locator(".kith-rest");
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press("End");
		// Those who are not due and those without a date are told apart: together they are all who are left out.
		const leftOut = async (): Promise<number> => [...(await rest.innerText()).matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);
		const count = await leftOut();
		expect(count).toBeGreaterThan(0);
		await kith.vault.write("People/Nova Park.md", "---\ntype: person\n---\n");
		await expect.poll(leftOut).toBe(count + 1);
		expect(await kith.sidebar.locator(".kith-row:focus").innerText()).toContain("Show everyone");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.sidebar.locator(".kith-section").allInnerTexts()).toContainEqual(expect.stringMatching(`Everyone else\\s+${String(count + 1)}`));
		expect(await kith.sidebar.locator(".kith-row:focus").getAttribute("data-key")).toMatch(/^everyone:/);
		expect(await rest.count()).toBe(0);
		await kith.page.keyboard.press("End");
		await kith.row("People/Nova Park.md").waitFor();
		await kith.screenshot("everyone");
		await kith.vault.remove("People/Nova Park.md");
		await expect.poll(() => kith.row("People/Nova Park.md").count()).toBe(0);
	});

	it("say nothing twice: the state of a person is told by the section or by the row", async () => {
		const states = (id: string): Promise<string[]> => kith.sidebar.locator(`.kith-row[data-key^="${id}:"] .kith-state`).allInnerTexts();
		const path = "People/Sam Okafor.md";
		const before = await kith.vault.read(path);
		await kith.vault.write(path, before.replace(/^---\n/, "---\npaused: true\n"));
		await kith.find(path);
		await expect.poll(() => states("found")).toEqual(["paused"]);
		await kith.searchBox.fill("");
		await kith.sidebar.locator("[data-filter=circle]").selectOption("core");
		await kith.sidebar.locator(`.kith-row[data-key="paused:${path}"]`).waitFor();
		expect(await states("paused")).toEqual([]);
		await kith.sidebar.locator("[data-filter=circle]").selectOption("");
		await kith.vault.write(path, before);
	});

	it("begin each reason with a capital, for each may begin a line", async () => {
		// While rows are drawn anew, one that is being taken out has no style.
		await expect.poll(async () => {
			const styles = await kith.sidebar.locator(".kith-reason > span").evaluateAll((reasons) => reasons.map((el) => getComputedStyle(el, "::first-letter").textTransform));
			return [...new Set(styles)];
		}).toEqual(["uppercase"]);
	});

	it("are a list in a block too", async () => {
		await kith.block.locator(".kith-entry").first().waitFor();
		expect(await kith.block.getByRole("list").getByRole("listitem").filter({ has: kith.page.locator(".kith-entry") }).count()).toBe(await kith.block.locator(".kith-entry").count());
	});
});
