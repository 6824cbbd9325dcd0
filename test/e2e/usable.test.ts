import { describe, expect, it } from "vitest";
import { focused } from "./heard";
import { type KithPage, kithPage } from "./kith-page";

const leila = "People/ليلى حداد.md";
const files = {
	"People/Ann Lee.md": "---\ntype: person\ncircle: core\n---\n## Interactions\n- 2026-08-02 (call) the move to Porto\n    - ask:: How is the new flat?\n    - [ ] send the map 📅 2026-11-20\n",
	"People/Maximiliana Konstantinopolskaya-Featherstonehaugh.md": "---\ntype: person\ncircle: core\n---\n## Interactions\n- 2026-07-02 (call) her long way to work, and whether a shorter one can be found before the winter\n",
	"People/王磊.md": "---\ntype: person\ncircle: core\n---\n## Interactions\n- 2026-07-01（微信）聊了孩子上学\n",
	[leila]: "---\ntype: person\ncircle: core\n---\n## Interactions\n- 2026-05-01 (coffee) معرضها في الربيع\n    - ask:: كيف كان المعرض؟\n",
};

/** Elements that hold more than they show, sideways: a text that is cut off, or a part that has to be scrolled to and fro. */
function cutOff(kith: KithPage, within: string): Promise<readonly string[]> {
	return kith.page.evaluate((selector) => Array.from(document.querySelectorAll(`${selector}, ${selector} *`))
		.filter((el) => el.getClientRects().length > 0 && el.scrollWidth > el.clientWidth + 1 && getComputedStyle(el).overflowX !== "visible" && !el.matches(".kith-unseen, select, input, textarea"))
		.map((el) => `${el.className}: ${el.textContent.slice(0, 60)}`), within);
}

describe("at 200 %", () => {
	// A window of 1400 × 900 in which everything is twice as large has room for half as much.
	const kith = kithPage({ files, viewport: { width: 700, height: 450 } });

	it("the list is read without going to and fro", async () => {
		await kith.row(leila).locator(".kith-point").first().waitFor();
		expect(await cutOff(kith, ".kith-reconnect")).toEqual([]);
		await kith.screenshot("twice-list");
	});

	it("an interaction is logged", async () => {
		await kith.palette("Log interaction");
		await kith.logDialog.field("people").waitFor();
		expect(await cutOff(kith, ".kith-log-modal .modal-content")).toEqual([]);
		await kith.screenshot("twice-log");
		await kith.logDialog.addPerson("Ann", "Ann Lee");
		await kith.logDialog.saveAndClose({ text: "the map" });
		await expect.poll(() => kith.vault.read("People/Ann Lee.md")).toContain("the map");
	});

	it("the message is written", async () => {
		await kith.tidy();
		await kith.palette("Write to a person");
		await kith.page.locator(".prompt .suggestion-item").first().waitFor();
		await kith.page.keyboard.press("Enter");
		await kith.page.locator(".kith-opener-modal").waitFor();
		expect(await cutOff(kith, ".kith-opener-modal .modal-content")).toEqual([]);
		await kith.screenshot("twice-message");
	});
});

describe("a name that is read from the right", () => {
	const kith = kithPage({ files });

	it("begins on its own side, in the list and beside the note, and turns nothing else round", async () => {
		const name = kith.row(leila).locator(".kith-name");
		await name.waitFor();
		// Rows may be drawn anew while the notes are read.
		await expect.poll(() => name.evaluate((el) => getComputedStyle(el).direction)).toBe("rtl");
		await expect.poll(() => kith.row("People/Ann Lee.md").locator(".kith-name").evaluate((el) => getComputedStyle(el).direction)).toBe("ltr");
		// What is quoted inside a sentence of ours runs its own way between marks, and the sentence goes on as it began.
		await expect.poll(() => kith.row(leila).locator(".kith-point-text").first().innerText()).toContain("\u2068كيف كان المعرض؟\u2069");
		await expect.poll(() => kith.row(leila).locator(".kith-reason").first().evaluate((el) => getComputedStyle(el).direction)).toBe("ltr");
		await kith.screenshot("from-the-right");
	});
});

describe("for whom movement is too much", () => {
	const kith = kithPage({ files });

	it("nothing moves, though one points at it", async () => {
		await kith.page.emulateMedia({ reducedMotion: "reduce" });
		await kith.row(leila).hover();
		const moving = (): Promise<number> => kith.page.evaluate(() => document.getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest("[class*=kith-]")).length);
		expect(await moving()).toBe(0);
		const lasting = await kith.page.evaluate(() => Array.from(document.querySelectorAll("[class*=kith-]"))
			.filter((el) => getComputedStyle(el).transitionDuration.split(", ").some((time) => time !== "0s")).map((el) => el.getAttribute("class")));
		expect(lasting).toEqual([]);
	});
});

describe("by keyboard alone", () => {
	const kith = kithPage({ files });
	const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await kith.page.keyboard.press(key); };
	/** Where the focus is; it is never lost. */
	const at = async (): Promise<string> => {
		expect(await kith.page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body)).toBe(true);
		return focused(kith.page);
	};

	it("somebody is found, logged with, and it is undone", async () => {
		await kith.palette("Open the list of due people");
		await expect.poll(at).toContain("searchbox");
		await kith.page.keyboard.type("ann");
		await kith.row("People/Ann Lee.md").waitFor();
		await press("ArrowDown");
		await expect.poll(at).toContain("Ann Lee");
		await press("l");
		await kith.logDialog.field("text").waitFor();
		await expect.poll(() => kith.logDialog.el.locator(":focus").count()).toBe(1);
		while (await kith.logDialog.el.locator("[data-field=text]:focus").count() === 0) await press("Tab");
		await kith.page.keyboard.type("walked along the river");
		await press("Control+Enter");
		await expect.poll(() => kith.vault.read("People/Ann Lee.md")).toContain("walked along the river");
		await kith.logDialog.el.waitFor({ state: "detached" });
		await expect.poll(at).toContain("Ann Lee");
		await kith.palette("Show recent writes");
		await kith.page.locator(".modal button").filter({ hasText: "Undo" }).waitFor();
		while (await kith.page.locator(".modal button:focus").filter({ hasText: "Undo" }).count() === 0) await press("Tab");
		await press("Enter");
		await expect.poll(() => kith.vault.read("People/Ann Lee.md")).not.toContain("walked along the river");
		await press("Escape");
	});

	it("the list is walked from end to end and back, and its menu opened and closed", async () => {
		/** Which row has the focus: what stands in it may still grow. */
		const where = (): Promise<string> => kith.page.evaluate(() => document.activeElement?.closest<HTMLElement>(".kith-row")?.dataset["key"] ?? "");
		await kith.tidy();
		await kith.searchBox.focus();
		await press("ArrowDown");
		await expect.poll(where).not.toBe("");
		const first = await where();
		await press("ArrowDown");
		await expect.poll(where).not.toBe(first);
		await press("End");
		await at();
		await press("Home");
		await expect.poll(where).toBe(first);
		await press("Shift+F10");
		await kith.page.locator(".menu").waitFor();
		await press("Escape");
		await kith.page.locator(".menu").waitFor({ state: "detached" });
		await expect.poll(where).toBe(first);
	});
});
