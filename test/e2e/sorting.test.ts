import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type KithPage, kithPage } from "./kith-page";
import { sidesOf } from "./sides";

const surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "何", "曾"];
const givens = ["婉仪", "智伟", "磊", "静", "敏", "浩", "雪", "志强", "嘉敏", "子涵", "丹", "宇航", "思远", "佳", "明轩", "晓", "凯", "文博", "玉", "欣怡", "国栋", "小雨", "建国", "若曦", "伟"];
/** Three hundred members of a group. */
const members = surnames.flatMap((surname) => givens.map((given) => `${surname}${given}`));
const pathOf = (name: string): string => `People/${name}.md`;
const person = (at: number): string => [
	"---", "type: person", "groups: [\"[[2016 微信群]]\"]", ...(at % 4 === 0 ? ["met: 2015, 汇丰项目"] : []), "---",
	...(at % 3 === 0 ? ["", "## Interactions", `- 2024-0${String(1 + at % 9)}-12 (coffee) 聊了他的副业，他在学 Raft，想把老系统搬出来`, ...(at % 2 === 0 ? ["- 2023-04-02 (call) 问了孩子上学的事"] : [])] : []), "",
].join("\n");
const files = {
	"2016 微信群.md": "---\ntype: group\nsize: 300\n---\n",
	...Object.fromEntries(members.map((name, at) => [pathOf(name), person(at)])),
};

/** Whether the row that holds the focus is seen whole, though those above it are gone. */
function isFocusSeen({ page }: KithPage, scrolled: string): Promise<boolean> {
	return page.evaluate((selector) => {
		const [row, scroll] = [document.activeElement, document.querySelector(selector)].map((el) => el?.getBoundingClientRect());
		return row !== undefined && scroll !== undefined && row.top >= scroll.top && row.bottom <= scroll.bottom;
	}, scrolled);
}

describe("three hundred people, sorted one after another", () => {
	const kith = kithPage({ files });
	const head = (): Locator => kith.sidebar.locator(".kith-sitting");
	const count = (): Promise<string> => head().locator(".kith-sitting-count").innerText();
	const focused = (): Promise<string> => kith.page.evaluate(() => document.activeElement?.querySelector(".kith-name")?.textContent ?? "");

	it("are asked for by a command, and show what is known of each", async () => {
		await kith.palette("Sort people into circles");
		await expect.poll(count).toBe("0 of 300 sorted");
		await expect.poll(focused).not.toBe("");
		await kith.sidebar.locator("[data-filter=group]").selectOption("2016 微信群");
		await expect.poll(() => kith.sidebar.locator(".kith-memory").count()).toBeGreaterThan(2);
		await kith.searchBox.press("ArrowDown");
		await kith.screenshot("sorting");
	});

	it("are decided by one key each, forty-seven of them", async () => {
		const decided: string[] = [];
		for (let at = 0; at < 47; at++) {
			await expect.poll(focused).not.toBe(decided.at(-1) ?? "");
			decided.push(await focused());
			await kith.page.keyboard.press(at < 10 ? "1" : at < 30 ? "2" : at < 40 ? "3" : "0");
		}
		expect(new Set(decided).size).toBe(47);
		await expect.poll(count).toBe("47 of 300 sorted");
		await expect.poll(() => kith.vault.read(pathOf(decided[46] ?? ""))).toContain("circle: none");
		expect(await kith.vault.read(pathOf(decided[0] ?? ""))).toContain("circle: core\n");
		expect(await kith.page.locator(".notice").count()).toBe(0);
		await expect.poll(() => isFocusSeen(kith, ".kith-reconnect .kith-scroll")).toBe(true);
		await kith.screenshot("sorting-47");
	});

	it("say whom to move when an eleventh comes to a circle for ten, and do", async () => {
		await kith.page.keyboard.press("1");
		const line = kith.sidebar.locator(".kith-offered");
		await expect.poll(() => line.innerText()).toContain("Core 11 of 10 · longest silent: ");
		const name = /silent: (\S+)/.exec(await line.innerText())?.[1] ?? "";
		await kith.screenshot("sorting-over-cap");
		await line.getByRole("button", { name: "Move to Chosen" }).click();
		await expect.poll(() => kith.vault.read(pathOf(name))).toContain("circle: chosen\n");
		await kith.pressUndo(`${name}: Chosen`);
		await expect.poll(() => kith.vault.read(pathOf(name))).toContain("circle: core\n");
		await kith.tidy();
	});

	it("go on where one stopped, after the app was closed", async () => {
		await kith.visit();
		await kith.palette("Sort people into circles");
		await expect.poll(count).toBe("48 of 300 sorted");
		await expect.poll(() => kith.sidebar.locator(".kith-undecided").count()).toBeGreaterThan(2);
		expect(await head().getByRole("button").count()).toBe(0);
	});

	it("take back the last by Z, and a sitting by one press", async () => {
		await kith.searchBox.press("ArrowDown");
		const first = await focused();
		for (const pressed of ["4", "n", "3", "2"]) await kith.page.keyboard.press(pressed);
		await expect.poll(count).toBe("51 of 300 sorted");
		await expect.poll(() => kith.vault.read(pathOf(first))).toContain("circle: old\n");
		await kith.page.keyboard.press("z");
		await expect.poll(count).toBe("50 of 300 sorted");
		await head().getByRole("button", { name: "Undo all 2" }).click();
		await expect.poll(count).toBe("48 of 300 sorted");
		await kith.notice("2 decisions undone.").waitFor();
		expect(await kith.vault.read(pathOf(first))).toBe(person(members.indexOf(first)));
		await kith.tidy();
	});

	it("are written one line of why by W", async () => {
		await kith.searchBox.press("ArrowDown");
		const first = await focused();
		await kith.page.keyboard.press("w");
		await kith.page.keyboard.type("He reads what I write");
		await kith.screenshot("sorting-why");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.vault.read(pathOf(first))).toContain("why: He reads what I write\n");
		await expect.poll(focused).toBe(first);
		await kith.tidy();
	});
});

describe("three hundred people on a phone, in 中文 and the dark", () => {
	const kith = kithPage({ files, lang: "zh", mobile: true, theme: "dark", viewport: { width: 390, height: 844 } });

	it("are sorted by touch, a button a circle", async () => {
		const app = await kith.app();
		await app.evaluate(({ commands }) => { commands.executeCommandById("kith:sort-people"); });
		const count = kith.sidebar.locator(".kith-sitting-count");
		await expect.poll(() => count.innerText()).toBe("已分 0 / 300");
		const first = kith.sidebar.locator(".kith-undecided").first();
		await expect.poll(() => kith.sidebar.locator(".kith-memory").count()).toBeGreaterThan(1);
		await kith.screenshot("sorting-phone-zh-dark");
		const path = await first.getAttribute("data-path") ?? "";
		expect(Math.min(...await sidesOf(first.locator(".kith-step")))).toBeGreaterThanOrEqual(44);
		await first.getByRole("button", { name: /^常联系/ }).click();
		await expect.poll(() => kith.vault.read(path)).toContain("circle: chosen\n");
		await expect.poll(() => count.innerText()).toBe("已分 1 / 300");
		await kith.screenshot("sorting-phone-zh-dark-1");
		await kith.sidebar.locator(".kith-undo-last").click();
		await expect.poll(() => count.innerText()).toBe("已分 0 / 300");
	});
});

describe("from nothing: a group, three hundred pasted names, and whom to write to this week", () => {
	const kith = kithPage({ files: { "Readme.md": "" } });
	const pane = (): Locator => kith.page.locator(".kith-brief");
	const focusedName = (): Promise<string> => kith.page.evaluate(() => document.activeElement?.querySelector(".kith-roster-who > :first-child")?.textContent ?? "");

	it("takes a group and its names", async () => {
		await kith.palette("Add a group");
		await kith.dialog.locator("[data-field=name]").fill("2016 微信群");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.activePath()).toContain("2016 微信群.md");
		await kith.palette("Open brief");
		await pane().getByRole("button", { name: "Add names" }).click();
		await kith.dialog.locator("[data-field=names]").fill(members.join("\n"));
		await expect.poll(() => kith.dialog.innerText()).toContain("300 names");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => pane().locator(".kith-sitting-count").innerText()).toBe("0 of 300 sorted");
		await kith.tidy();
	});

	it("decides thirty-three of them in the pane, one key each", async () => {
		await pane().locator(".kith-name-row").first().focus();
		const decided: string[] = [];
		for (let at = 0; at < 33; at++) {
			await expect.poll(async () => [decided.includes(await focusedName()), await focusedName()]).toEqual([false, expect.stringMatching(/./)]);
			decided.push(await focusedName());
			await kith.page.keyboard.press(at < 8 ? "1" : "2");
		}
		await expect.poll(() => pane().locator(".kith-sitting-count").innerText()).toBe("33 of 300 sorted");
		await expect.poll(() => kith.vault.read(pathOf(decided[32] ?? ""))).toContain("circle: chosen\n");
		expect(await kith.vault.read(pathOf(decided[0] ?? ""))).toContain("circle: core\n");
		await expect.poll(() => isFocusSeen(kith, ".kith-brief")).toBe(true);
		await kith.screenshot("sorting-group");
	});

	it("says in the pane whom to move where a circle holds too many", async () => {
		for (const pressed of ["1", "1", "1"]) await kith.page.keyboard.press(pressed);
		await expect.poll(() => pane().locator(".kith-over").innerText()).toMatch(/Core 11 of 10 · longest silent: \S+\s+Move to Chosen/);
		await kith.screenshot("sorting-group-over");
		for (let left = 3; left > 0; left--) {
			await kith.page.keyboard.press("z");
			await expect.poll(() => pane().locator(".kith-sitting-count").innerText()).toBe(`${String(32 + left)} of 300 sorted`);
		}
	});

	it("shows five for this week, each with a reason", async () => {
		await kith.palette("Open the list of due people");
		const week = kith.sidebar.locator(".kith-row[data-key^='this-week:']");
		await expect.poll(() => week.count()).toBe(5);
		const reasons = await week.evaluateAll((rows) => rows.map((row) => row.querySelector(".kith-reason")?.textContent ?? ""));
		for (const reason of reasons) expect(reason).toMatch(/\S/);
		await kith.screenshot("sorting-week");
	});
});

describe("whom to begin with, in a vault that speaks of some more than of others", () => {
	const kith = kithPage({ lang: "zh", files: { ...Object.fromEntries(members.slice(0, 30).map((name, at) => [pathOf(name), person(at)])), "2026-11-01.md": `- 和[[${members[1] ?? ""}]]、[[${members[2] ?? ""}]]吃饭\n- [[${members[1] ?? ""}]]打来电话\n` } });

	it("asks for three to five", async () => {
		await kith.sidebar.locator(".kith-offered").getByRole("button", { name: "选一选" }).click();
		await expect.poll(() => kith.dialog.locator(".kith-pick").count()).toBe(5);
		await kith.dialog.locator("select").first().selectOption("core");
		await kith.dialog.locator("select").nth(1).selectOption("chosen");
		await kith.dialog.locator("select").nth(2).selectOption("core");
		await kith.screenshot("cohort");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.sidebar.locator(".kith-offered").count()).toBe(0);
		await kith.tidy();
	});
});
