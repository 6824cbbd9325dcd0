import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";
import { sidesOf } from "./sides";

const long = "Maximiliana Konstantinopolskaya-Featherstonehaugh von Hohenzollern the Third of Her Name";
const unbroken = "Supercalifragilisticexpialidocious_without_any_break_in_the_name";
const log = (said: string): string => `---\ntype: person\ncircle: core\ncadence: 30d\ntrust: 99\n---\n## Interactions\n- 2026-01-02 (coffee) ${said}\n    - ask:: ${said}\n    - [ ] send https://example.com/a/very/long/address/that/never/ends/and/never/ends 📅 2026-11-20\n`;
const files = { [`People/${long}.md`]: log("How did the move go?"), [`People/${unbroken}.md`]: log("Which way?"), "People/محمد الخوارزمي.md": log("كيف كانت الرحلة؟"), [`Notes/${long} again.md`]: `- [ ] write to [[${unbroken}]]\n` };

/** Texts of a row that say something, and the least contrast with what is behind them that WCAG 2 asks for. */
const texts = [".kith-name", ".kith-reason", ".kith-why", ".kith-circle", ".kith-point-text", ".kith-source", ".kith-problem"];
const leastContrast = 4.5;

/** How strongly the text of an element stands out from the first opaque colour behind it. */
function contrastOf(el: Element): number {
	const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
	const light = (colour: string): number => {
		const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => (channel / 255 <= 0.03928 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	let behind: Element | null = el;
	while (behind && (channels(getComputedStyle(behind).backgroundColor)[3] ?? 1) < 1) behind = behind.parentElement;
	const [dark = 0, bright = 0] = [light(getComputedStyle(el).color), light(behind ? getComputedStyle(behind).backgroundColor : "rgb(255, 255, 255)")].sort((a, b) => a - b);
	return (bright + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("in the %s", (theme) => {
	const kith = kithPage({ files, ...(theme === "dark" ? { theme } : {}) });

	it("every text of a row can be read, and none runs out of it", async () => {
		const row = kith.row(`People/${unbroken}.md`);
		await row.locator(".kith-point").first().waitFor();
		// A row that is drawn anew meanwhile is asked once more.
		for (const selector of texts) await expect.poll(() => row.locator(selector).first().evaluate(contrastOf), { message: selector }).toBeGreaterThanOrEqual(leastContrast);
		const overflows = await kith.sidebar.locator(".kith-entry").evaluateAll((all) => all.map((el) => el.scrollWidth - el.clientWidth));
		expect(Math.max(...overflows)).toBeLessThanOrEqual(0);
		await kith.screenshot(`long-names-${theme}`);
	});

	it("covers nothing with the name of the list, wherever one points", async () => {
		await kith.row(`People/${long}.md`).hover({ position: { x: 200, y: 4 } });
		await kith.page.waitForTimeout(1000);
		expect(await kith.page.locator(".tooltip").allInnerTexts()).toEqual([]);
	});

	it("shows the buttons of a row to whoever points at it or comes by keyboard", async () => {
		const buttons = kith.row(`People/${long}.md`).locator(".kith-buttons");
		const opacity = (): Promise<string> => buttons.evaluate((el) => getComputedStyle(el).opacity);
		await kith.page.mouse.move(0, 0);
		await expect.poll(opacity).toBe("0");
		await buttons.hover();
		await expect.poll(opacity).toBe("1");
		await kith.page.mouse.move(0, 0);
		await buttons.locator(".kith-log").focus();
		await expect.poll(opacity).toBe("1");
	});
});

describe("on a phone", () => {
	const kith = kithPage({ files, mobile: true, viewport: { width: 390, height: 844 } });

	it("every link and button of a row is large enough for a thumb", async () => {
		const row = kith.row("People/محمد الخوارزمي.md");
		await row.locator(".kith-point").first().waitFor();
		for (const selector of [".kith-name", ".kith-why", ".kith-source", ".kith-log", ".kith-problem", ".kith-keep"]) {
			expect(Math.min(...await sidesOf(row.locator(selector))), selector).toBeGreaterThanOrEqual(43);
		}
		expect(await kith.sidebar.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
	});
});

describe("on a phone, beside a note", () => {
	const kith = kithPage({ mobile: true, viewport: { width: 390, height: 844 } });

	const sides = (selector: string): Promise<number[]> => sidesOf(kith.page.locator(selector));

	it("every name and citation is as large as a thumb", async () => {
		await kith.openNote("Blog/给老王的 Raft 教程.md");
		await (await kith.app()).evaluate(({ commands }) => { commands.executeCommandById("kith:who-would-like"); });
		await kith.page.locator(".kith-reader .kith-name").first().waitFor();
		expect(Math.min(...await sides(".kith-reader .kith-name"))).toBeGreaterThanOrEqual(43);
		await kith.screenshot("readers-phone");
		await kith.openNote("People/王磊.md");
		await (await kith.app()).evaluate(({ commands }) => { commands.executeCommandById("kith:open-brief"); });
		await kith.page.locator(".kith-brief .kith-part .kith-source").first().waitFor();
		expect(Math.min(...await sides(".kith-brief-name > .kith-name, .kith-brief .kith-part-line > .kith-source"))).toBeGreaterThanOrEqual(43);
		await kith.screenshot("brief-phone");
		await (await kith.app()).evaluate(({ commands }) => { commands.executeCommandById("kith:open-reconnect"); });
		await kith.row("People/王磊.md").locator(".kith-source").first().waitFor();
		expect(Math.min(...await sides(".kith-reconnect .kith-source"))).toBeGreaterThanOrEqual(43);
		await kith.screenshot("list-phone");
	});
});

describe("people of one name, in a narrow list", () => {
	const note = (more = ""): string => `---\ntype: person\ncadence: 30d\nlast_contact: 2026-01-01\n${more}---\n`;
	const kith = kithPage({ files: { "School/张伟.md": note("aliases: [大伟]\n"), "Work/张伟.md": note(), "Work/Thomasina Hughes.md": note(), "Work/欧阳修远司马光.md": note() }, lang: "zh" });

	it("are told apart, and no word of a name is broken", async () => {
		await kith.row("School/张伟.md").waitFor();
		expect(await kith.row("School/张伟.md").locator(".kith-apart").innerText()).toBe("大伟");
		expect(await kith.row("Work/张伟.md").locator(".kith-apart").innerText()).toBe("Work");
		expect(await kith.row("Work/Thomasina Hughes.md").locator(".kith-apart").count()).toBe(0);
		await kith.sidebar.evaluate((el) => { el.style.width = "200px"; });
		const broken = (): Promise<string[]> => kith.sidebar.locator(".kith-name").evaluateAll((names) => names.flatMap((el) => {
			const said = el.firstChild as Text;
			return said.data.split(" ").filter((word) => {
				const range = document.createRange();
				range.setStart(said, said.data.indexOf(word));
				range.setEnd(said, said.data.indexOf(word) + word.length);
				return range.getClientRects().length > 1;
			});
		}));
		await expect.poll(broken).toEqual([]);
		await kith.screenshot("narrow");
	});
});

describe("a promise in Arabic, in a sentence in Chinese", () => {
	const kith = kithPage({ lang: "zh", files: { "People/A.md": "---\ntype: person\ncadence: 30d\n---\n## Interactions\n- 2026-06-02 (call) x\n    - [ ] أرسل له الكتاب 📅 2026-11-25\n" } });

	it("leaves the day behind it where it is read", async () => {
		const text = kith.sidebar.locator(".kith-point[data-kind=promise] .kith-point-text > span").first();
		await text.waitFor();
		const [day, lastLetter] = await text.evaluate((el) => {
			const said = el.firstChild as Text;
			const place = (from: number, to: number): DOMRect => {
				const range = document.createRange();
				range.setStart(said, from);
				range.setEnd(said, to);
				return range.getBoundingClientRect();
			};
			const at = said.data.search(/11月/);
			return [place(at, at + 1).left, place(said.data.indexOf("أ"), said.data.indexOf("ب") + 1).right] as const;
		});
		expect(day).toBeGreaterThanOrEqual(lastLetter);
	});
});
