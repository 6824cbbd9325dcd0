import type { Locator } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

/** How far the bottom and the right edge of something lie inside the screen; below 0 it is cut off. */
async function inside(el: Locator): Promise<readonly number[]> {
	return el.evaluate((one) => {
		const box = one.getBoundingClientRect();
		const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
		return top && one.contains(top) ? [box.left, box.top, document.documentElement.clientWidth - box.right, document.documentElement.clientHeight - box.bottom] : [-1];
	});
}

describe("the fields of a form", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	it.each([
		["Kith: Log interaction", ["people", "text", "date", "channel"]],
		["Kith: Add a person", ["name", "aliases", "circle", "why", "folder"]],
	])("of “%s” have the focus at a press on their label, their hint read out, and no tooltip over them", async (command, names) => {
		await kith.palette(command);
		for (const name of names) {
			const field = kith.dialog.locator(`[data-field=${name}]`);
			const id = await field.getAttribute("id");
			await kith.dialog.locator(`label[for="${String(id)}"]`).click();
			expect(await kith.page.evaluate(() => document.activeElement?.getAttribute("data-field"))).toBe(name);
			expect(await field.getAttribute("aria-label")).toBeNull();
			const hint = kith.dialog.locator(".kith-field").filter({ has: field }).locator(".kith-field-hint");
			if (await hint.count() > 0) expect(await field.getAttribute("aria-describedby")).toBe(await hint.getAttribute("id"));
		}
		await kith.screenshot(command.includes("Add") ? "add-person" : "log-dialog-empty");
	});

	it("of a message and of quick capture have names to read out, and the message none to hover", async () => {
		await kith.palette("Kith: Quick capture");
		await kith.dialog.getByRole("textbox", { name: "Quick capture" }).waitFor();
		await kith.tidy();
		await kith.openNote("People/Tom Hughes.md");
		await kith.palette("Kith: Write to a person");
		await kith.dialog.getByRole("textbox", { name: "Message", exact: true }).waitFor();
		expect(await kith.dialog.locator("textarea[aria-label]").count()).toBe(0);
		await kith.dialog.locator("label", { hasText: "A question" }).click();
		expect(await kith.page.evaluate(() => document.activeElement?.getAttribute("data-field"))).toBe("question");
	});
});

describe.each([
	["with the keyboard up", { width: 390, height: 430 }],
	["of 320 pixels", { width: 320, height: 568 }],
] as const)("on a phone %s", (_, viewport) => {
	const kith = kithPage({ mobile: true, viewport });
	afterEach(() => kith.tidy());

	it.each(["add-person", "log-interaction", "quick-capture"])("the buttons of %s are in sight", async (id) => {
		await (await kith.app()).evaluate(({ commands }, command) => { commands.executeCommandById(`kith:${command}`); }, id);
		if (id === "quick-capture") await kith.dialog.locator("[data-field=capture]").fill("coffee with Tom and Nadia Rahman, talked about lenses and his shed. promised to send him the tutorial on shutters and a book about doors");
		const button = kith.dialog.locator(".mod-cta");
		await button.waitFor();
		await expect.poll(async () => Math.min(...await inside(button))).toBeGreaterThanOrEqual(0);
		expect(await kith.dialog.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
		await kith.screenshot(`${id}-${String(viewport.width)}`);
	});
});

describe("a message to somebody with one very long word for a name", () => {
	const name = "Supercalifragilisticexpialidocious_without_any_break_in_the_name_whatsoever_for_long";
	const kith = kithPage({ files: { [`People/${name}.md`]: "---\ntype: person\n---\n" } });

	it("fits the dialog", async () => {
		await kith.openNote(`People/${name}.md`);
		await kith.palette("Kith: Write to a person");
		await kith.dialog.locator("[data-field=message]").waitFor();
		expect(await kith.dialog.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
		await kith.screenshot("opener-long-name");
	});
});
