import { describe, expect, it } from "vitest";
import { drawnTies, tabledTies } from "../integration/drawn-ties";
import { type KithPage, kithPage } from "./kith-page";

const kinds = ["circles", "year", "network"] as const;
type Kind = (typeof kinds)[number];

/** Opens a picture, and waits until it stands there. */
async function open(kith: KithPage, kind: Kind, title: string): Promise<void> {
	if (await kith.page.locator(".kith-picture-head").count() === 0) await kith.palette(title);
	await kith.page.locator(".kith-picture-kind").nth(kinds.indexOf(kind)).click();
	await kith.page.locator(`.kith-picture-drawing.is-${kind}`).waitFor();
}

const marksIn = (kith: KithPage, root: string): Promise<number[]> =>
	kith.page.locator(`${root} [data-mark]`).evaluateAll((els) => els.map((el) => Number(el.getAttribute("data-mark"))).sort((a, b) => a - b));

describe.each([
	["", {}], ["-dark", { theme: "dark" }], ["-phone", { mobile: true, viewport: { width: 390, height: 844 } }], ["-zh", { lang: "zh" }],
] as const)("pictures of the demo vault%s", (name, options) => {
	const kith = kithPage(options);
	const title = name === "-zh" ? "打开图" : "Open pictures";

	it.each(kinds)("are drawn, and say the same in a table: %s", async (kind) => {
		await open(kith, kind, title);
		await kith.page.locator(".kith-picture-said").waitFor();
		await kith.screenshot(`pictures-${kind}${name}`);
		const marks = await marksIn(kith, ".kith-picture-drawing");
		expect(marks.length).toBeGreaterThan(3);
		await kith.page.locator(".kith-picture-fold summary").click();
		const ties = await kith.page.evaluate(drawnTies);
		await expect.poll(() => kith.page.locator(".kith-picture-table tbody tr").count()).toBe(marks.length + ties.length);
		expect(await marksIn(kith, ".kith-picture-table")).toEqual(marks);
		expect(await kith.page.evaluate(drawnTies)).toEqual(await kith.page.evaluate(tabledTies));
	});
});

describe("pictures", () => {
	const kith = kithPage();

	it("begin the brief with a strip of twelve months, and the same as a table", async () => {
		await kith.openNote("People/李智伟.md");
		await kith.palette("Open brief");
		const strip = kith.page.locator(".kith-strip");
		await expect.poll(() => strip.locator("summary").innerText()).toMatch(/\d+ contacts in twelve months/);
		await strip.locator("summary").click();
		await expect.poll(() => strip.locator("tbody tr[data-mark]").count()).toBe(12);
		await kith.screenshot("pictures-strip");
	});

	it.each([["svg", "Save as SVG"], ["png", "Save as PNG"]])("are saved as a file, and taken back: %s", async (ending, title) => {
		await open(kith, "circles", "Open pictures");
		await kith.page.locator(".kith-save-picture").click();
		await kith.page.locator(".menu-item").filter({ hasText: title }).click();
		const path = `Kith Circles 2026-11-22.${ending}`;
		const notice = `Saved as ${path}.`;
		await kith.notice(notice).last().waitFor();
		const text = await kith.vault.read(path);
		if (ending === "png") expect(text.slice(1, 4)).toBe("PNG");
		else {
			expect(text).toMatch(/^<svg[^]*Elena Petrova[^]*<\/svg>$/);
			expect(text).not.toMatch(/var\(|class=|aria-/);
		}
		await kith.pressUndo(notice);
		await expect.poll(() => kith.vault.read(path).catch(() => "gone")).toBe("gone");
		await kith.tidy();
	});

	it("are walked by the keyboard alone, from the button to a note", async () => {
		await open(kith, "network", "Open pictures");
		await kith.page.locator(".kith-picture-kind").nth(2).focus();
		for (let presses = 0; presses < 4; presses++) await kith.page.keyboard.press("Tab");
		await expect.poll(() => kith.page.evaluate(() => document.activeElement?.getAttribute("data-mark"))).toBe("0");
		await kith.page.keyboard.press("End");
		const label = await kith.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
		expect(label).toMatch(/^.+: joined with \d/);
		await kith.screenshot("pictures-network-chosen");
		await kith.page.keyboard.press("Escape");
		await expect.poll(() => kith.page.evaluate(() => document.activeElement?.textContent)).toBe("Network");
		for (let presses = 0; presses < 4; presses++) await kith.page.keyboard.press("Tab");
		await kith.page.keyboard.press("Enter");
		await expect.poll(() => kith.activePath()).toContain(label.slice(0, label.indexOf(":")));
	});
});
