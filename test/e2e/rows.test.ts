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
});
