import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const names = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hana", "Ida", "Jon"];
const note = (more = ""): string => `---\ntype: person\n${more}---\n`;
const files = Object.fromEntries(names.map((name) => [`People/${name}.md`, note("last_contact: 2026-11-01\n")]));
const pathOf = (name: string): string => `People/${name}.md`;

describe("circle and cadence on the row", () => {
	const kith = kithPage({ files });
	const select = async (...paths: readonly string[]): Promise<void> => {
		for (const path of paths) {
			await kith.row(path).locator(".kith-more").click();
			await kith.pick("Select");
		}
	};

	it("is set for ten people in ten keys, one after another, each undoable", async () => {
		await expect.poll(() => kith.names()).toEqual(names);
		await kith.searchBox.press("ArrowDown");
		for (const key of "1231231231") await kith.page.keyboard.press(key);
		for (const [at, name] of names.entries()) await kith.vault.expectText(pathOf(name), note(`last_contact: 2026-11-01\ncircle: ${["core", "chosen", "weak"][at % 3] ?? ""}\n`));
		await kith.notice("Jon: Core").waitFor();
		await kith.screenshot("circles-by-key");
		await kith.pressUndo("Jon: Core");
		await kith.vault.expectText(pathOf("Jon"), note("last_contact: 2026-11-01\n"));
		await kith.tidy();
	});

	it("is decided to be none by 0, and asked for by E", async () => {
		await kith.find(pathOf("Ada"), "Ada");
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press("0");
		await kith.vault.expectText(pathOf("Ada"), note("last_contact: 2026-11-01\ncircle: none\n"));
		await kith.page.keyboard.press("e");
		await kith.dialog.locator("[data-field=circle]").selectOption("");
		await kith.dialog.locator("[data-field=cadence]").selectOption("6 months");
		await kith.screenshot("set-person");
		await kith.dialog.locator(".mod-cta").click();
		await kith.vault.expectText(pathOf("Ada"), note("last_contact: 2026-11-01\ncadence: 6 months\n"));
		await kith.tidy();
	});

	it("is set for several at once, chosen by Space or from the menu, until that is written", async () => {
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press(" ");
		await kith.page.keyboard.press("ArrowDown");
		await kith.page.keyboard.press(" ");
		await select(pathOf("Cleo"));
		const bar = kith.sidebar.locator(".kith-selection");
		await expect.poll(() => bar.innerText()).toBe("3 people selected");
		expect(await kith.sidebar.locator(".kith-row.is-selected").count()).toBe(3);
		await kith.screenshot("selection");
		await bar.getByRole("button", { name: "Circle, cadence, birthday…" }).click();
		expect(await kith.dialog.innerText()).toContain("Circle and cadence of 3 people");
		expect(await kith.dialog.locator("[data-field=birthday]").count()).toBe(0);
		await kith.dialog.locator("[data-field=cadence]").selectOption("1 month");
		await kith.dialog.locator("[data-field=topics]").fill("chess, [[Go]]");
		await kith.dialog.locator(".mod-cta").click();
		await kith.vault.expectText(pathOf("Ada"), note("last_contact: 2026-11-01\ncadence: 1 month\ntopics:\n  - chess\n  - \"[[Go]]\"\n"));
		await kith.vault.expectText(pathOf("Cleo"), note("last_contact: 2026-11-01\ncircle: weak\ncadence: 1 month\ntopics:\n  - chess\n  - \"[[Go]]\"\n"));
		await kith.pressUndo("Ada, Ben, Cleo: about every month, chess, [[Go]]");
		await kith.vault.expectText(pathOf("Ada"), note("last_contact: 2026-11-01\ncadence: 6 months\n"));
		// What was written ends the selection.
		await expect.poll(() => bar.innerText()).toBe("");
		for (const name of ["Ada", "Ben", "Cleo"]) await select(pathOf(name));
		await expect.poll(() => bar.innerText()).toBe("3 people selected");
		await kith.vault.remove(pathOf("Cleo"));
		await expect.poll(() => bar.innerText()).toBe("2 people selected");
		await bar.getByRole("button", { name: "Clear selection" }).click();
		await expect.poll(() => bar.innerText()).toBe("");
		await kith.tidy();
	});
});

describe("a cadence by the keyboard alone", () => {
	const kith = kithPage({ files });

	it("is set for ten people in fewer than twenty-five keys", async () => {
		await expect.poll(() => kith.names()).toEqual(names);
		let count = 0;
		const press = async (...keys: readonly string[]): Promise<void> => {
			for (const key of keys) await kith.page.keyboard.press(key);
			count += keys.length;
		};
		await kith.searchBox.focus();
		await press("ArrowDown", ...names.slice(1).map(() => "Shift+ArrowDown"), "e");
		const field = kith.dialog.locator("[data-field=cadence]");
		await field.waitFor();
		await press("Tab");
		while (await field.inputValue() !== "1 month") await press("ArrowDown");
		await kith.screenshot("cadence-by-keys");
		await press("Control+Enter");
		for (const name of names) await kith.vault.expectText(pathOf(name), note("last_contact: 2026-11-01\ncadence: 1 month\n"));
		expect(count).toBeLessThan(25);
		await kith.pressUndo("about every month");
		await kith.tidy();
	});
});

describe("plans and snoozes on the row", () => {
	const kith = kithPage({ files });

	it("plans by the key P, in words, and the row says for when", async () => {
		const row = await kith.find(pathOf("Ben"), "Ben");
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press("p");
		await kith.dialog.locator("[data-field=day]").fill("下周三");
		await expect.poll(() => kith.dialog.locator(".kith-day-echo").innerText()).toBe("25 November");
		await kith.screenshot("plan");
		await kith.page.keyboard.press("Enter");
		await kith.vault.expectText(pathOf("Ben"), note("last_contact: 2026-11-01\nnext_contact: 2026-11-25\n"));
		await expect.poll(() => row.locator(".kith-ahead").innerText()).toBe("planned for 25 November");
		await kith.pressUndo("Planned with Ben: 25 November.");
		await expect.poll(() => row.locator(".kith-ahead").count()).toBe(0);
		await kith.tidy();
	});

	it("snoozes until a day of one's own, and the row says until when", async () => {
		const row = await kith.find(pathOf("Cleo"), "Cleo");
		await row.locator(".kith-more").click();
		await kith.pick("Snooze until…");
		await kith.dialog.locator("[data-field=day]").fill("10 days");
		await kith.dialog.locator(".mod-cta").click();
		await kith.vault.expectText(pathOf("Cleo"), note("last_contact: 2026-11-01\nsnooze_until: 2026-12-02\n"));
		await expect.poll(() => row.locator(".kith-ahead").innerText()).toBe("snoozed until 2 December");
		await kith.searchBox.fill("");
		await expect.poll(() => kith.sidebar.locator(".kith-row[data-key^='snoozed:'] .kith-last").innerText()).toMatch(/until 2 December/);
		await kith.screenshot("snoozed-until");
		await kith.tidy();
	});
});

describe("in 中文, on a phone", () => {
	const kith = kithPage({ files: { ...files, "朋友/甲.md": "", "朋友/乙.md": "" }, lang: "zh", mobile: true, theme: "dark", viewport: { width: 390, height: 844 } });

	it("offers the same by touch", async () => {
		const app = await kith.app();
		await app.evaluate(({ commands }) => { commands.executeCommandById("kith:open-reconnect"); });
		await kith.row(pathOf("Ada")).locator(".kith-more").click();
		await kith.screenshot("row-menu-phone-zh");
		await kith.pick("选中");
		await expect.poll(() => kith.sidebar.locator(".kith-selection").innerText()).toBe("已选 1 人");
		await kith.screenshot("selection-phone-zh");
		await kith.sidebar.getByRole("button", { name: "圈子、间隔、生日…" }).click();
		await kith.dialog.locator("[data-field=cadence]").selectOption("每三个月");
		await kith.screenshot("set-phone-zh");
		await kith.dialog.locator(".mod-cta").click();
		await kith.vault.expectText(pathOf("Ada"), note("last_contact: 2026-11-01\ncadence: 每三个月\n"));
		await app.evaluate(({ commands }) => { commands.executeCommandById("kith:find-people"); });
		await kith.dialog.locator(".kith-pick input").first().check();
		await kith.screenshot("find-phone-zh");
		await kith.tidy();
	});
});

describe("commands from anywhere", () => {
	const kith = kithPage({ files: { ...files, "Home.md": "Hello.\n", "People/Ben.md": note("last_contact: 2026-11-01\nbirthday: 12-01\nnext_contact: 2026-12\n") } });

	it("write to somebody by a few letters", async () => {
		await kith.openNote("Home.md");
		await kith.palette("Kith: Write to a person");
		await kith.page.locator(".prompt-input").fill("han");
		await kith.page.locator(".suggestion-item").filter({ hasText: "Hana" }).waitFor();
		await kith.screenshot("pick-person");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.dialog.innerText()).toContain("Write to Hana");
		await kith.tidy();
	});

	it("show the dates of the next weeks, nearest first, each a way to the note", async () => {
		await kith.palette("Kith: Show dates of the next weeks");
		await expect.poll(() => kith.dialog.locator(".kith-dates li").allInnerTexts()).toEqual([expect.stringMatching(/^1 December\s+Ben\s+Birthday · in 9 days/), expect.stringMatching(/^1 December\s+Ben\s+planned for December 2026/)]);
		await kith.screenshot("dates-ahead");
		await kith.dialog.locator(".kith-name").first().click();
		await expect.poll(() => kith.activePath()).toBe("People/Ben.md");
	});
});
