import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";
import { LogDialog } from "./log-dialog";

const lei = "People/王磊.md";
const tom = "People/Tom Hughes.md";

describe("Kith in a window of its own", () => {
	const kith = kithPage();
	let popout: Page | undefined;

	afterEach(async () => {
		await popout?.close();
		popout = undefined;
		await expect.poll(() => openWindows()).toBe(0);
		await kith.tidy();
	});

	const openWindows = (): Promise<number> => kith.page.evaluate<number>("app.workspace.floatingSplit.children.length");
	const leaves = (type: string): Promise<number> => kith.page.evaluate<number, string>((wanted) => (window as unknown as { app: { workspace: { getLeavesOfType: (type: string) => unknown[] } } }).app.workspace.getLeavesOfType(wanted).length, type);
	const names = (page: Page): Promise<string[]> => page.locator(".kith-name").allInnerTexts();

	it("draws its list there, with the menus, dialogs and notices of its rows, and goes with the window", async () => {
		await kith.row(tom).waitFor();
		const page = popout = await kith.popOut("kith-reconnect");
		const row = page.locator(`.kith-entry[data-path="${tom}"]`).first();
		await row.waitFor();
		expect(await kith.sidebar.count()).toBe(0);
		await kith.screenshot("popout-sidebar", page);
		await row.click({ button: "right" });
		await page.locator(".menu").waitFor();
		expect(await kith.page.locator(".menu").count()).toBe(0);
		await kith.screenshot("popout-menu", page);
		await page.keyboard.press("Escape");
		await page.locator(".menu").waitFor({ state: "detached" });
		await row.hover();
		await row.locator(".kith-log").click();
		await new LogDialog(page).saveAndClose({ text: "wrote from the other window" });
		await page.locator(".notice").filter({ hasText: "Logged with Tom Hughes." }).waitFor();
		expect(await kith.page.locator(".notice, .modal").count()).toBe(0);
		await expect.poll(() => kith.vault.read(tom)).toContain("wrote from the other window");
		await page.locator(".notice .kith-undo").click();
		await expect.poll(() => kith.vault.read(tom)).not.toContain("wrote from the other window");
		await row.waitFor();
		expect(await leaves("kith-reconnect")).toBe(1);
		await page.close();
		await expect.poll(() => leaves("kith-reconnect")).toBe(0);
		await kith.palette("Kith: Open the list of due people");
		await kith.row(tom).waitFor();
	});

	it("is used by keys there: the search, the rows, the palette", async () => {
		const page = popout = await kith.popOut("kith-reconnect");
		await page.locator("input[type=search]").fill("wanglei");
		await page.locator(`.kith-entry[data-path="${lei}"]`).waitFor();
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => page.locator(".kith-row:focus").innerText()).toContain("王磊");
		await page.keyboard.press("Enter");
		await expect.poll(() => kith.activePath()).toBe(lei);
		await page.keyboard.press("Control+p");
		await page.locator(".prompt-input").fill("Kith: Log interaction");
		await page.keyboard.press("Enter");
		const dialog = new LogDialog(page);
		await dialog.addPerson("tom", "Tom Hughes");
		expect(await kith.page.locator(".modal, .suggestion-container").count()).toBe(0);
		await kith.screenshot("popout-dialog", page);
		await page.keyboard.press("Escape");
		await dialog.el.waitFor({ state: "detached" });
	});

	it("scrolls its list there, and lays it out for the size of the window", async () => {
		await kith.palette("Kith: Open the list of due people");
		const page = popout = await kith.popOut("kith-reconnect");
		await page.locator(".kith-row").first().waitFor();
		await page.setViewportSize({ width: 420, height: 300 });
		const overlaps = (): Promise<number[]> => page.locator(".kith-row").evaluateAll((rows) => rows
			.map((el) => el.getBoundingClientRect()).sort((a, b) => a.top - b.top)
			.flatMap((box, index, all) => { const next = all[index + 1]; return next && box.bottom - next.top > 1 ? [box.bottom - next.top] : []; }));
		await expect.poll(overlaps).toEqual([]);
		const first = await page.locator(".kith-row").first().innerText();
		await page.locator(".kith-row").first().hover();
		await page.mouse.wheel(0, 3000);
		await expect.poll(() => page.locator(".kith-row").first().innerText()).not.toBe(first);
		await expect.poll(overlaps).toEqual([]);
		await page.setViewportSize({ width: 1200, height: 800 });
		await expect.poll(overlaps).toEqual([]);
	});

	it("names nobody in any window while the veil is down", async () => {
		await kith.palette("Kith: Open the list of due people");
		const page = popout = await kith.popOut("kith-reconnect");
		await page.locator(".kith-name").first().waitFor();
		const before = await names(page);
		await kith.palette("Kith: Discreet mode: hide or show names");
		await expect.poll(async () => (await names(page)).filter((name) => before.includes(name))).toEqual([]);
		await page.getByRole("button", { name: "Discreet mode" }).click();
		await expect.poll(() => names(page)).toEqual(before);
		await page.locator(`.kith-entry[data-path="${tom}"]`).first().click({ button: "right" });
		await page.locator(".menu .menu-item").filter({ hasText: "Circle, cadence, birthday…" }).click();
		const dialog = page.locator(".modal");
		await expect.poll(() => dialog.innerText()).toContain("Tom Hughes");
		await kith.page.evaluate("app.commands.executeCommandById('kith:toggle-discreet')");
		await expect.poll(() => dialog.innerText()).not.toContain("Tom Hughes");
		await kith.page.evaluate("app.commands.executeCommandById('kith:toggle-discreet')");
		await expect.poll(() => dialog.innerText()).toContain("Tom Hughes");
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "detached" });
	});

	it("shows the brief of the note beside it", async () => {
		await kith.openNote(lei);
		await kith.palette("Kith: Open brief");
		await kith.page.locator(".kith-brief .kith-part").first().waitFor();
		const page = popout = await kith.popOut("kith-brief");
		await page.locator(".kith-brief .kith-part").first().waitFor();
		await kith.screenshot("popout-brief", page);
	});

	it("draws a picture there, which is chosen from by keys", async () => {
		await kith.palette("Open pictures");
		await kith.page.locator(".kith-picture-kinds").waitFor();
		const page = popout = await kith.popOut("kith-pictures");
		await page.locator(".kith-picture-kinds button").first().waitFor();
		await page.locator("svg [tabindex='0']").first().waitFor();
		await page.getByRole("button", { name: "Network" }).click();
		await page.locator("svg.is-network [tabindex='0']").waitFor();
		await kith.screenshot("popout-picture", page);
		await page.locator("svg [tabindex='0']").first().focus();
		await page.keyboard.press("ArrowRight");
		await expect.poll(() => page.locator("svg :focus").count()).toBe(1);
	});
});

describe("a note in a window of its own", () => {
	const kith = kithPage();
	const path = "Whom.md";
	let popout: Page | undefined;

	afterEach(async () => {
		await popout?.close();
		popout = undefined;
		await kith.tidy();
	});

	const open = async (): Promise<Page> => {
		await kith.vault.write(path, "Before\n\n```reconnect\nlimit: 2\n```\n\nAfter\n");
		await kith.expectFile(path);
		await kith.openNote(path, "source", 0);
		await kith.page.locator(".kith-block .kith-entry").first().waitFor();
		return popout = await kith.popOut("markdown");
	};

	it("goes on with its block, and with what is written in it", async () => {
		const page = await open();
		const block = page.locator(".is-live-preview .kith-block");
		await expect.poll(() => block.locator(".kith-entry").count()).toBe(2);
		await kith.screenshot("popout-live-preview", page);
		await page.locator(".cm-line").filter({ hasText: "After" }).click();
		await page.keyboard.press("End");
		await page.keyboard.type(", in another window");
		await expect.poll(() => kith.vault.read(path)).toContain("After, in another window\n");
		await block.hover();
		await page.locator(".edit-block-button").click();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("End");
		await page.keyboard.press("Backspace");
		await page.keyboard.type("3");
		await page.keyboard.press("Control+Home");
		await expect.poll(() => block.locator(".kith-entry").count()).toBe(3);
	});

	it("has its block drawn anew when it comes out from behind another tab", async () => {
		const page = await open();
		const first = page.locator(".kith-block .kith-entry").first();
		const person = String(await first.getAttribute("data-path"));
		await page.locator(".workspace-tab-header-new-tab span").click();
		await expect.poll(() => first.isVisible()).toBe(false);
		const api = await kith.api();
		await api.evaluate((value, entry) => value.logInteraction(entry).then(() => undefined), { path: person, text: "meanwhile" });
		await page.locator(".workspace-tab-header").filter({ hasText: "Whom" }).click();
		await expect.poll(() => page.locator(".kith-block .kith-entry").first().getAttribute("data-path")).not.toBe(person);
	});

	it("leaves nothing behind when it is closed with a dialog and a menu open", async () => {
		const page = await open();
		await page.keyboard.press("Control+p");
		await page.locator(".prompt-input").fill("Kith: Log interaction");
		await page.keyboard.press("Enter");
		await new LogDialog(page).el.waitFor();
		await page.close();
		await expect.poll(() => kith.page.evaluate<number>("app.workspace.floatingSplit.children.length")).toBe(0);
		popout = await kith.popOut("kith-reconnect");
		await popout.locator(`.kith-entry[data-path="${tom}"]`).first().click({ button: "right" });
		await popout.locator(".menu").waitFor();
		await popout.close();
		await kith.palette("Kith: Open the list of due people");
		await kith.row(tom).waitFor();
		expect(await kith.page.evaluate<boolean>("activeWindow === window && activeDocument === document")).toBe(true);
	});
});

describe("a list in a window of its own, overnight", () => {
	const path = "People/Sam.md";
	const kith = kithPage({ instant: "2026-03-09T23:30:00+08:00", files: { [path]: "---\ntype: person\ncadence: 1 week\nlast_contact: 2026-03-08\n---\n" } });

	it("shows the new day when somebody comes back to it", async () => {
		await kith.find(path);
		const page = await kith.popOut("kith-reconnect");
		const why = page.locator(`.kith-entry[data-path="${path}"]`).first();
		await expect.poll(() => why.innerText()).toContain("(yesterday)");
		await kith.page.clock.setFixedTime("2026-03-10T08:00:00+08:00");
		await page.evaluate(() => { window.dispatchEvent(new Event("focus")); });
		await expect.poll(() => why.innerText()).toContain("(2 days ago)");
	});
});

describe("the windows of the workbench", () => {
	const kith = kithPage();

	it("are told of, follow the keys, know whose elements are whose, and move with what is in them", async () => {
		const page = await kith.popout(() => kith.page.evaluate(`(() => {
			const { workspace } = app;
			window.told = [];
			workspace.on("window-open", (container, win) => { told.push(["open", container.win === win]); });
			workspace.on("window-close", (container, win) => { told.push(["close", container.win === win]); });
			window.moved = document.body.createDiv();
			moved.onWindowMigrated((win) => { told.push(["migrated", win === moved.win]); });
			window.leaf = workspace.openPopoutLeaf({ size: { width: 500, height: 400 } });
			workspace.setActiveLeaf(leaf, { focus: true });
		})()`));
		expect(await kith.page.evaluate(`(() => {
			const { win, doc } = leaf.getContainer();
			doc.body.append(moved);
			const el = doc.body.createDiv("made-there");
			return [activeWindow === win, activeDocument === doc, el.win === win, el.doc === doc, el instanceof HTMLElement, el.instanceOf(HTMLElement), moved.instanceOf(HTMLElement), doc.compatMode,
				leaf.getRoot() === app.workspace.floatingSplit];
		})()`)).toEqual([true, true, true, true, false, true, true, "CSS1Compat", true]);
		await expect.poll(() => page.evaluate("getComputedStyle(document.body).getPropertyValue('--background-primary')")).not.toBe("");
		await kith.page.keyboard.press("Shift");
		expect(await kith.page.evaluate("activeWindow === window")).toBe(true);
		await page.keyboard.press("Shift");
		expect(await kith.page.evaluate("activeWindow === window")).toBe(false);
		const [closed] = await Promise.all([page.waitForEvent("close"), kith.page.evaluate("leaf.detach()")]);
		expect(closed.isClosed()).toBe(true);
		expect(await kith.page.evaluate("told")).toEqual([["open", true], ["migrated", true], ["close", true]]);
	});
});

describe("the same in the dark, in Chinese", () => {
	const kith = kithPage({ theme: "dark", lang: "zh" });

	it("looks as the first window does", async () => {
		await kith.row(tom).waitFor();
		const page = await kith.popOut("kith-reconnect");
		await page.locator(`.kith-entry[data-path="${tom}"]`).first().waitFor();
		await page.locator(`.kith-entry[data-path="${tom}"]`).first().click({ button: "right" });
		await page.locator(".menu").waitFor();
		await kith.screenshot("popout-zh-dark", page);
		await page.close();
	});
});
