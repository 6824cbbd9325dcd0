import type { Locator } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { kithPage, today } from "./kith-page";
import { replaced } from "./vault-folder";

const tom = "People/Tom Hughes.md";

describe("a base in the layout of Kith", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	beforeAll(async () => {
		await kith.palette("Bases: Open Bases view");
		await row(tom).waitFor();
	});

	const base = (): Locator => kith.page.locator(".bases-view");
	const row = (path: string): Locator => base().locator(`.kith-entry[data-path="${path}"]`);
	/** Paths of those in the document, in the order in which they stand on screen. */
	const paths = (): Promise<(string | undefined)[]> => base().locator(".kith-row").evaluateAll((rows) => rows
		.sort((a, b) => Number(a.getAttribute("aria-posinset")) - Number(b.getAttribute("aria-posinset")))
		.map((el) => el.querySelector<HTMLElement>(".kith-entry")?.dataset["path"]));

	it("shows the people of the base and nobody else: those who are due in their order, then the others by name", async () => {
		const api = await kith.api();
		const [due, everyone] = await api.evaluate((value) => [value.due({ all: true }).map(({ path }) => path), value.people().length]);
		const shown = await paths();
		expect(shown.slice(0, due.length)).toEqual(due.slice(0, shown.length));
		expect(Number(await base().locator(".kith-row").first().getAttribute("aria-setsize"))).toBe(everyone);
		await kith.screenshot("bases");
	});

	it("says why, and what to say, each with its source", async () => {
		expect(await row(tom).locator(".kith-reason[data-kind=overdue]").innerText()).toBe("1.6× your intended gap");
		expect(await row(tom).locator(".kith-why").innerText()).toContain("Last in touch 10 May");
		const promise = row("People/王磊.md").locator(".kith-point[data-kind=promise]");
		expect(await promise.innerText()).toContain("发他 Raft 教程");
		await promise.locator(".kith-source").click();
		await expect.poll(() => kith.activePath()).toBe("People/王磊.md");
		await kith.waitForTab("People/王磊.md");
		await kith.palette("Bases: Open Bases view");
		await row(tom).waitFor();
	});

	it("follows an edit on disk, a new person and one who is no more", async () => {
		const before = await kith.vault.read(tom);
		await kith.vault.write(tom, replaced(before, "last_contact: 2026-05-10", "last_contact: 2026-11-21"));
		await expect.poll(() => row(tom).locator(".kith-why").innerText()).toContain("21 November");
		await expect.poll(async () => (await paths()).indexOf(tom)).toBeGreaterThan(0);
		await kith.vault.write(tom, before);
		await expect.poll(async () => (await paths())[0]).toBe(tom);
		const nova = "People/Nova Park.md";
		await kith.vault.write(nova, "---\ntype: person\ncadence: 7d\nlast_contact: 2026-01-01\n---\n");
		await expect.poll(() => row(nova).locator(".kith-reason[data-kind=overdue]").innerText()).toContain("your intended gap");
		await kith.vault.remove(nova);
		await expect.poll(() => row(nova).count()).toBe(0);
	});

	it("logs from a row, which then says so; undo brings back note and row", async () => {
		const before = await kith.vault.read(tom);
		await row(tom).hover();
		await row(tom).locator(".kith-log").click();
		await expect.poll(() => kith.logDialog.chips.allInnerTexts()).toEqual(["Tom Hughes"]);
		await kith.logDialog.saveAndClose({ text: "he found the cloth" });
		await expect.poll(() => kith.vault.read(tom)).toContain(`\n- ${today} he found the cloth\r\n`);
		await expect.poll(() => row(tom).locator(".kith-why").innerText()).toContain("(today)");
		await kith.pressUndo("Logged with Tom Hughes.");
		await kith.vault.expectText(tom, before);
		await expect.poll(() => row(tom).locator(".kith-why").innerText()).toContain("10 May");
	});

	it("follows what changes no note: a talking point is set aside, and brought back", async () => {
		const points = row(tom).locator(".kith-point");
		const [, second = ""] = await points.allInnerTexts();
		await points.nth(1).hover();
		await points.nth(1).locator(".kith-dismiss").click();
		await expect.poll(() => points.allInnerTexts()).not.toContain(second);
		await kith.pressUndo("Set aside until it says something else.");
		await expect.poll(() => points.allInnerTexts()).toContain(second);
	});

	it("offers in a row's menu what the sidebar does", async () => {
		await row(tom).click({ button: "right" });
		await expect.poll(() => kith.page.locator(".menu .menu-item").allInnerTexts()).toEqual(expect.arrayContaining(["Open note", "Log interaction", "Snooze for a week", "Pause"]));
	});

	it("is walked by the arrows, pages and ends of the keyboard; L logs, S snoozes, Enter opens", async () => {
		const focused = (): Promise<string | undefined> => kith.page.evaluate(() => document.activeElement?.closest(".bases-view .kith-row")?.querySelector<HTMLElement>(".kith-entry")?.dataset["path"]);
		const [first, second] = await paths();
		await base().locator(".kith-row").first().focus();
		await kith.page.keyboard.press("ArrowDown");
		await expect.poll(focused).toBe(second);
		await kith.page.keyboard.press("End");
		await expect.poll(() => base().locator(".kith-row:focus").getAttribute("aria-posinset")).toBe(await base().locator(".kith-row").first().getAttribute("aria-setsize"));
		await kith.page.keyboard.press("Home");
		await expect.poll(focused).toBe(first);
		await kith.page.keyboard.press("PageDown");
		await expect.poll(async () => Number(await base().locator(".kith-row:focus").getAttribute("aria-posinset"))).toBeGreaterThan(3);
		await kith.page.keyboard.press("PageUp");
		await expect.poll(focused).toBe(first);
		await kith.page.keyboard.press("s");
		await expect.poll(() => kith.page.locator(".menu .menu-item").allInnerTexts()).toContain("Snooze for a week");
		await kith.page.keyboard.press("Escape");
		await base().locator(".kith-row:focus, .kith-row[tabindex='0']").first().focus();
		await kith.page.keyboard.press("l");
		await expect.poll(() => kith.logDialog.chips.allInnerTexts()).toEqual(["Tom Hughes"]);
		await kith.page.keyboard.press("Escape");
		await kith.dialog.waitFor({ state: "detached" });
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.activePath()).toBe(tom);
		await kith.waitForTab(tom);
		await kith.palette("Bases: Open Bases view");
		await row(tom).waitFor();
	});

	it("is one stop for Tab, from which the keyboard comes to the row's own controls", async () => {
		const focused = (): Promise<(string | null | undefined)[]> => kith.page.evaluate(() => {
			const at = document.activeElement;
			return [at?.closest(".bases-view .kith-row")?.querySelector<HTMLElement>(".kith-entry")?.dataset["path"], at?.className.split(" ").at(-1)];
		});
		await kith.page.locator(".bases-toolbar button[data-view=kith-reconnect]").focus();
		await kith.page.keyboard.press("Tab");
		expect(await focused()).toEqual([tom, "kith-row"]);
		await kith.page.keyboard.press("Tab");
		expect(await focused()).toEqual([tom, "kith-name"]);
		// How he is reached stands between his name and the log.
		for (let pressed = 0; pressed < 2; pressed++) await kith.page.keyboard.press("Tab");
		expect(await focused()).toEqual([tom, "kith-log"]);
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.logDialog.chips.allInnerTexts()).toEqual(["Tom Hughes"]);
		await kith.page.keyboard.press("Escape");
		await kith.dialog.waitFor({ state: "detached" });
		await expect.poll(focused).toEqual([tom, "kith-log"]);
		for (let pressed = 0; pressed < 2; pressed++) await kith.page.keyboard.press("Shift+Tab");
		expect(await focused()).toEqual([tom, "kith-name"]);
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.activePath()).toBe(tom);
	});
});

describe("a base without people", () => {
	const kith = kithPage({ files: { "Home.md": "Nobody here.\n" }, lang: "zh" });

	it("says so, in the language of the app", async () => {
		await kith.palette("Bases: Open Bases view");
		await expect.poll(() => kith.page.locator(".bases-view .kith-empty").innerText()).toMatch(/\p{Script=Han}/u);
		expect(await kith.page.locator(".bases-view .kith-row").count()).toBe(0);
	});
});
