import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kithPage, today } from "./kith-page";
import { sidesOf } from "./sides";

/** Whether an element lies whole within its dialog, with nothing over it. */
function isInSight(part: Locator): Promise<boolean> {
	return part.evaluate((el) => {
		const [box, around] = [el.getBoundingClientRect(), (el.closest(".modal") ?? document.body).getBoundingClientRect()];
		return box.top >= around.top && box.bottom <= around.bottom && document.elementFromPoint(box.left + 9, box.top + 9) === el;
	});
}

describe("Kith on the demo vault", () => {
	const kith = kithPage();

	it("opens its sidebar with people, reasons and talking points that name their notes", async () => {
		const tom = kith.row("People/Tom Hughes.md");
		await tom.waitFor();
		await expect.poll(() => tom.locator(".kith-reason[data-kind=overdue]").innerText()).toMatch(/1\.6× your intended gap/);
		expect(await tom.locator(".kith-why").innerText()).toContain("Last in touch 10 May");
		expect(await kith.row("People/王磊.md").locator(".kith-point[data-kind=promise]").innerText()).toContain("发他 Raft 教程");
		expect(await kith.row("People/王磊.md").locator(".kith-point[data-kind=promise] .kith-source").innerText()).toMatch(/^line \d+$/);
		await kith.screenshot("light");
	});

	it("shows today's note with the live block, which says what the sidebar says", async () => {
		expect(await kith.activePath()).toBe(`Daily/${today}.md`);
		const entries = kith.block.locator(".kith-entry");
		await expect.poll(() => entries.count()).toBe(5);
		const names = await kith.block.locator(".kith-name").allInnerTexts();
		expect((await kith.names()).slice(0, names.length)).toEqual(names);
	});

	it("opens the note at the line that a talking point cites", async () => {
		const path = "People/王磊.md";
		const cited = kith.row(path).locator(".kith-point[data-kind=promise] .kith-source");
		await cited.click();
		await expect.poll(() => kith.activePath()).toBe(path);
		const line = (await kith.vault.read(path)).split("\n").findIndex((text) => text.includes("发他 Raft 教程"));
		expect(await cited.getAttribute("title")).toBe(`Open 王磊, line ${line + 1}`);
		await expect.poll(() => kith.page.locator(".markdown-reading-view").getByText("发他 Raft 教程").first().isVisible()).toBe(true);
	});

	it("lets a screen reader read what is written, and describes it besides", async () => {
		expect(await kith.sidebar.locator(".kith-entry span[aria-label], .kith-entry a[aria-label]").count()).toBe(0);
		const point = kith.row("People/王磊.md").locator(".kith-point[data-kind=promise] .kith-point-text > span");
		expect(await point.getAttribute("title")).toBe("An open promise of yours");
		expect(await kith.row("People/Tom Hughes.md").getByRole("link", { name: /^Last in touch 10 May/ }).getAttribute("title")).toMatch(/^Open /);
	});

	it("says a promise once in a row, and again where no points are shown", async () => {
		await kith.row("People/王磊.md").locator(".kith-point[data-kind=promise]").waitFor();
		expect(await kith.row("People/王磊.md").locator(".kith-reason[data-kind=promise]").count()).toBe(0);
		const api = await kith.api();
		expect(await api.evaluate((value) => value.due({ all: true }).find(({ name }) => name === "王磊")?.reasons.map(({ kind }) => kind))).toContain("promise");
		await (await kith.find("People/王磊.md")).locator(".kith-reason[data-kind=promise]").waitFor();
		await kith.tidy();
	});

	it("answers why this date: a link to the line of the last interaction", async () => {
		await kith.row("People/赵一鸣.md").locator(".kith-why").click();
		await expect.poll(() => kith.activePath()).toMatch(/\.md$/);
		const api = await kith.api();
		const source = await api.evaluate((value) => value.person("People/赵一鸣.md")?.lastInteraction?.source ?? null);
		await expect.poll(() => kith.activePath()).toBe(source?.path);
	});

	it("opens a person's note by name, and shows the brief and the message beside it", async () => {
		await kith.row("People/王磊.md").locator(".kith-name").click();
		await expect.poll(() => kith.activePath()).toBe("People/王磊.md");
		await kith.palette("Kith: Open brief");
		const brief = kith.page.locator(".kith-brief");
		await expect.poll(() => brief.innerText()).toContain("肠粉店的排班小程序");
		await kith.screenshot("brief");
		await kith.palette("Kith: Write to a person");
		await expect.poll(() => kith.dialog.locator("[data-field=message]").inputValue()).toMatch(/\S/);
		for (const scrolled of [0, 10_000]) {
			await kith.dialog.evaluate((el, top) => { el.scrollTop = top; }, scrolled);
			for (const part of ["[data-field=message]", ".kith-copy"]) expect(await isInSight(kith.dialog.locator(part)), `${part} at ${scrolled}`).toBe(true);
		}
		await kith.dialog.evaluate((el) => { el.scrollTop = 0; });
		await kith.screenshot("opener");
		await kith.page.keyboard.press("Escape");
		await kith.dialog.waitFor({ state: "detached" });
	});
});

describe("in Chinese and in the dark", () => {
	const kith = kithPage({ lang: "zh", theme: "dark" });

	it("speaks Chinese", async () => {
		await expect.poll(() => kith.row("People/Tom Hughes.md").locator(".kith-why").innerText()).toContain("上次联系");
		await expect.poll(() => kith.block.locator(".kith-entry").count()).toBe(5);
		await kith.screenshot("zh-dark");
	});
});

describe("on a phone", () => {
	const kith = kithPage({ mobile: true, viewport: { width: 390, height: 844 } });

	it("fits the screen, with targets large enough for a thumb", async () => {
		await kith.row("People/Tom Hughes.md").waitFor();
		const widest = await kith.sidebar.evaluate((el) => el.scrollWidth - el.clientWidth);
		expect(widest).toBeLessThanOrEqual(0);
		for (const button of ["log", "more"]) {
			expect(Math.min(...await sidesOf(kith.row("People/Tom Hughes.md").locator(`.kith-${button}`))), button).toBeGreaterThanOrEqual(40);
		}
		await kith.screenshot("phone");
	});

	it("raises no keyboard on opening", async () => {
		await kith.app().then((app) => app.evaluate(({ commands }) => { commands.executeCommandById("kith:open-reconnect"); }));
		await expect.poll(() => kith.page.evaluate(() => document.activeElement?.classList.contains("kith-reconnect"))).toBe(true);
		await kith.searchBox.click();
		expect(await kith.page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
	});

	it("moves nothing under the finger that leaves the search: the press on a row does what it is for, and the filters fold after it", async () => {
		const filters = kith.sidebar.locator(".kith-filters");
		await kith.searchBox.fill("Tom Hughes");
		await expect.poll(() => kith.names()).toEqual(["Tom Hughes"]);
		await expect.poll(() => filters.isVisible()).toBe(true);
		const more = kith.row("People/Tom Hughes.md").locator(".kith-more");
		const before = await more.boundingBox();
		const [x, y] = [(before?.x ?? 0) + (before?.width ?? 0) / 2, (before?.y ?? 0) + (before?.height ?? 0) / 2];
		await kith.page.mouse.move(x, y);
		await kith.page.mouse.down();
		expect(await kith.searchBox.evaluate((el) => el === document.activeElement)).toBe(false);
		expect(await more.boundingBox()).toEqual(before);
		await kith.page.mouse.up();
		await expect.poll(() => kith.page.locator(".menu .menu-item").count()).toBeGreaterThan(0);
		await expect.poll(() => filters.isVisible()).toBe(false);
		await kith.page.keyboard.press("Escape");
		await kith.searchBox.fill("");
	});
});
