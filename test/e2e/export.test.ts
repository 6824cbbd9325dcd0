import { afterEach, describe, expect, it } from "vitest";
import { readCalendar } from "../exchange/read-calendar";
import { kithPage } from "./kith-page";

const files = {
	"People/王磊.md": "---\ntype: person\nbirthday: 农历 八月十五\nnext_contact: 2027年一季度\ncircle: core\nemail: lei@example.org\n---\n- [ ] 寄书 📅 2026-12-02\n",
	"People/Ada Byron.md": "---\ntype: person\nbirthday: 1988-02-29\ngroups: [Climbing]\n---\n- Anniversary: 2011-05-06\n",
};

describe.each([
	["in English", { files }, ["Kith: Export dates as a calendar (.ics)", "Kith: Export people as vCard"], "Calendar", ""],
	["in Chinese, in the dark", { files, lang: "zh", theme: "dark" }, ["Kith: 把日子导出为日历（.ics）", "Kith: 把联系人导出为 vCard"], "日历", "-zh-dark"],
	["on a phone", { files, mobile: true, viewport: { width: 390, height: 800 } }, ["", ""], "Calendar", "-phone"],
	["in Chinese, on a phone", { files, lang: "zh", mobile: true, viewport: { width: 390, height: 800 } }, ["", ""], "日历", "-zh-phone"],
] as const)("exporting %s", (_, options, [calendar, cards], name, suffix) => {
	const kith = kithPage(options);
	afterEach(() => kith.tidy());
	const open = async (command: string, id: string): Promise<void> => {
		if (command === "") await (await kith.app()).evaluate(({ commands }, which) => { commands.executeCommandById(which); }, id);
		else await kith.palette(command);
		await kith.dialog.locator("[data-field=whom]").waitFor();
	};

	it("writes a calendar that two parsers read, by the keyboard alone, and takes it back", async () => {
		await open(calendar, "kith:export-ics");
		await kith.screenshot(`export-calendar${suffix}`);
		await kith.dialog.locator("[data-field=due]").focus();
		await kith.page.keyboard.press("Space");
		await kith.page.keyboard.press("Tab");
		await kith.page.keyboard.press("Enter");
		await kith.page.locator(".notice .kith-undo").waitFor();
		await kith.screenshot(`export-calendar-saved${suffix}`);
		const read = readCalendar(await kith.vault.read(`${name}.ics`));
		expect(read.map(({ start, end }) => `${start}–${String(end)}`)).toEqual(expect.arrayContaining(["19880229–19880301", "20110506–20110507", "20261202–20261203", "20270101–20270401"]));
		await kith.page.locator(".notice .kith-undo").click();
		await expect.poll(() => kith.vault.read(`${name}.ics`).catch(() => "gone")).toBe("gone");
	});

	it("says where there is nothing to export", async () => {
		await open(calendar, "kith:export-ics");
		for (const part of ["dates", "plans", "promises", "due"]) await kith.dialog.locator(`[data-field=${part}]`).click();
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.dialog.locator(".kith-error").innerText()).not.toBe("");
		await kith.screenshot(`export-nothing${suffix}`);
	});

	it("asks for the version of cards", async () => {
		await open(cards, "kith:export-vcard");
		await kith.screenshot(`export-vcard${suffix}`);
		await kith.dialog.locator("[data-field=version]").selectOption("3.0");
		await kith.dialog.locator(".mod-cta").click();
		await kith.page.locator(".notice .kith-undo").click();
	});
});
