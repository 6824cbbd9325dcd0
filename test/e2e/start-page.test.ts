import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { wordsFor } from "../../src/words/words";
import { kithPage } from "./kith-page";

/** What the page *Start* has in bold in each numbered step, list after list: what one is to choose, press or fill in. */
function stepsOf(language: "en" | "zh"): readonly (readonly (readonly string[])[])[] {
	const lists: string[][][] = [];
	for (const line of readFileSync(`docs/${language}/start.md`, "utf8").split("\n")) {
		if (!/^\d+\. /.test(line)) continue;
		if (line.startsWith("1. ")) lists.push([]);
		lists.at(-1)?.push([...line.matchAll(/\*\*(.+?)\*\*/g)].map(([, label = ""]) => label));
	}
	return lists;
}

const days = {
	en: {
		"Daily/2026-11-03.md": "Coffee with [[Ada Byron]].\n", "Daily/2026-11-10.md": "[[Ada Byron]] and [[Ben Hall]] called.\n", "Daily/2026-11-20.md": "Lunch with [[Ben Hall]] and [[Ada Byron]].\n",
	},
	zh: {
		"日记/2026-11-03.md": "和 [[李智伟]] 喝咖啡。\n", "日记/2026-11-10.md": "[[李智伟]] 和 [[周敏]] 打来电话。\n", "日记/2026-11-20.md": "和 [[周敏]]、[[李智伟]] 吃午饭。\n",
	},
} as const;
const told = {
	en: { first: "Ada Byron", added: "Cleo Martin", line: "coffee with Ada yesterday, promised to send her the photos", written: "Ada Byron" },
	zh: { first: "李智伟", added: "陈嘉敏", line: "昨天和李智伟喝咖啡，答应发他照片", written: "李智伟" },
} as const;

/** What hands do with the words of a page. */
type Hand = (label: string) => Promise<void>;

describe.each(["en", "zh"] as const)("the page Start, followed to the letter (%s)", (lang) => {
	const kith = kithPage({ files: days[lang], lang });
	const words = wordsFor(lang);
	const [lookAround = [], ownPeople = []] = stepsOf(lang);
	const { first, added, line } = told[lang];
	let before = "";
	let path = "";
	const row = (): Locator => kith.sidebar.locator(".kith-entry").first();
	const button = (within: Locator, label: string): Locator => within.getByRole("button", { name: label });

	async function follow(step: readonly string[] | undefined, hands: readonly Hand[]): Promise<void> {
		expect(step).toHaveLength(hands.length);
		for (const [at, hand] of hands.entries()) await hand(step?.[at] ?? "");
	}
	/** The person below the title of a section. */
	const firstUnder = async (title: string): Promise<string> => {
		const top = (el: Element): number => el.getBoundingClientRect().top;
		const under = await kith.sidebar.locator(".kith-section-title").filter({ hasText: title }).evaluate(top);
		const entries = await kith.sidebar.locator(".kith-entry").evaluateAll((all) => all.map((el) => ({ at: el.getBoundingClientRect().top, path: el.getAttribute("data-path") ?? "" })));
		return entries.filter(({ at }) => at > under).sort((one, other) => one.at - other.at)[0]?.path ?? "";
	};
	const choose: Hand = (label) => kith.palette(label);
	const pressInDialog: Hand = (label) => kith.dialog.last().getByRole("button", { name: label, exact: true }).click();

	it("has two lists of steps", () => {
		expect([lookAround.length, ownPeople.length]).toEqual([6, 4]);
	});

	it("shows the list, and makes sample notes", async () => {
		await follow(lookAround[0], [choose]);
		await kith.sidebar.locator(".kith-empty").waitFor();
		await follow(lookAround[1], [
			(label) => button(kith.sidebar, label).click(),
			async (label) => {
				await row().locator(".kith-point").first().waitFor();
				expect(await firstUnder(label)).toBe(await row().getAttribute("data-path"));
				await row().locator("[data-kind=promise]").waitFor();
			},
		]);
		await expect.poll(async () => (await kith.names()).length).toBe(3);
		expect(await kith.vault.read(`${words.sample.folder}/${lang === "en" ? "Read me" : "说明"}.md`)).not.toBe("");
		await kith.screenshot(`start-${lang}-sample`);
	});

	it("logs, and the person leaves the list; Undo brings the note back to the byte", async () => {
		await follow(lookAround[2], [
			async (label) => {
				path = await firstUnder(label);
				before = await kith.vault.read(path);
			},
			async (label) => {
				await kith.row(path).hover();
				await button(kith.row(path), label).click();
			},
			(label) => kith.dialog.getByLabel(label).fill("A walk along the river"),
			pressInDialog,
		]);
		await expect.poll(() => kith.vault.read(path)).toContain("A walk along the river");
		await expect.poll(() => kith.sidebar.locator(`.kith-entry[data-path="${path}"]`).count()).toBe(0);
		await follow(lookAround[3], [(label) => kith.page.locator(".notice").getByText(label, { exact: true }).last().click()]);
		await kith.vault.expectText(path, before);
		await kith.row(path).waitFor();
	});

	it("drafts a message and copies it", async () => {
		await kith.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await follow(lookAround[4], [
			async (label) => {
				await row().hover();
				await row().locator(".kith-more").click();
				await kith.pick(label);
				await kith.dialog.locator("[data-field=message]").waitFor();
			},
			pressInDialog,
		]);
		await expect.poll(() => kith.page.evaluate(() => navigator.clipboard.readText())).toBe(await kith.dialog.locator("[data-field=message]").inputValue());
		await kith.screenshot(`start-${lang}-message`);
		await kith.tidy();
	});

	it("takes the sample notes away again", async () => {
		await kith.page.keyboard.press("Control+,");
		await follow(lookAround[5], [
			(label) => kith.dialog.locator(".setting-item").filter({ hasText: label }).click(),
			(label) => kith.page.getByRole("button", { name: label, exact: true }).click(),
		]);
		await kith.vault.expectGone(path);
		await kith.tidy();
		await kith.sidebar.locator(".kith-empty").waitFor();
	});

	it("finds one's own people", async () => {
		await follow(ownPeople[0], [choose]);
		const choice = kith.dialog.locator(".kith-choice-label").filter({ hasText: first });
		await choice.locator("input").check();
		await kith.screenshot(`start-${lang}-find`);
		// The button goes on with how many it adds.
		await follow(ownPeople[1], [(label) => kith.dialog.last().locator("button.mod-cta").filter({ hasText: new RegExp(`^${label} ?1`) }).click()]);
		await expect.poll(() => kith.names()).toContain(first);
		await kith.tidy();
	});

	it("adds somebody who is missing", async () => {
		await follow(ownPeople[2], [
			choose,
			(label) => kith.dialog.getByLabel(label, { exact: true }).fill(added),
			async (label) => { await kith.dialog.getByLabel(label, { exact: true }).selectOption("core"); },
			pressInDialog,
		]);
		await expect.poll(() => kith.names()).toContain(added);
		await kith.tidy();
	});

	it("captures what happened in one's own words", async () => {
		await follow(ownPeople[3], [
			async (label) => {
				await choose(label);
				await kith.dialog.locator("textarea").fill(line);
			},
			(label) => kith.dialog.locator(".kith-preview-head").filter({ hasText: label }).waitFor(),
			async (label) => {
				await kith.screenshot(`start-${lang}-capture`);
				await pressInDialog(label);
			},
		]);
		const api = await kith.api();
		await expect.poll(() => api.evaluate((value, name) => value.people().find((person) => person.name === name)?.lastInteraction?.to, first)).toBe("2026-11-21");
		await kith.screenshot(`start-${lang}-end`);
	});
});
