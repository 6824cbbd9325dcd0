import { afterEach, describe, expect, it } from "vitest";
import { type KithPage, kithPage } from "./kith-page";

const text = "# Whom to write to\n\nBefore [[王磊]].\n\n```reconnect\nlimit: 3\n```\n\nAfter\n";

let notes = 0;

/** Opens a new note in Live Preview, the cursor at the end of its last line; returns its path. */
async function open(kith: KithPage, note = text): Promise<string> {
	const path = `Live ${String(++notes)}.md`;
	await kith.vault.write(path, note);
	await kith.expectFile(path);
	await kith.openNote(path, "source", note.trimEnd().split("\n").length - 1);
	return path;
}

describe("the block of due people in Live Preview", () => {
	const kith = kithPage();
	const block = () => kith.page.locator(".is-live-preview .kith-block");
	const fence = () => kith.page.locator(".cm-line").filter({ hasText: "```reconnect" });
	afterEach(() => kith.tidy());

	it("is drawn in place of its text, and shows that when it is edited", async () => {
		const path = await open(kith);
		await block().locator(".kith-entry").first().waitFor();
		expect(await block().locator(".kith-entry").count()).toBe(3);
		expect(await fence().count()).toBe(0);
		await kith.screenshot("live-preview");
		await block().hover();
		await kith.page.locator(".edit-block-button").click();
		await fence().waitFor();
		expect(await block().count()).toBe(0);
		await kith.page.keyboard.press("ArrowDown");
		await kith.page.keyboard.press("End");
		await kith.page.keyboard.press("Backspace");
		await kith.page.keyboard.type("2");
		await kith.page.keyboard.press("Control+End");
		await expect.poll(() => block().locator(".kith-entry").count()).toBe(2);
		await kith.vault.expectText(path, text.replace("limit: 3", "limit: 2"));
	});

	it("opens the menu of a row, and logs an interaction from there", async () => {
		const path = await open(kith);
		const entry = block().locator(".kith-entry").first();
		await entry.waitFor();
		const person = String(await entry.getAttribute("data-path"));
		await entry.click({ button: "right" });
		await kith.page.locator(".menu").waitFor();
		await kith.pick("Log interaction");
		await kith.logDialog.saveAndClose({ text: "wrote to each other" });
		await expect.poll(() => kith.vault.read(person)).toContain("2026-11-22");
		await expect.poll(() => block().locator(`.kith-entry[data-path="${person}"]`).count()).toBe(0);
		expect(await kith.activePath()).toBe(path);
		expect(await fence().count()).toBe(0);
	});

	it("keeps a promise, whose line is ticked in its note", async () => {
		const note = "Boat.md";
		await kith.vault.write(note, "- [ ] ask [[Tom Hughes]] about the boat 📅 2026-11-25\n");
		await kith.expectFile(note);
		await open(kith, "```reconnect\nshow: promises\n```\n\nAfter\n");
		const row = block().locator(".kith-promise").filter({ hasText: "about the boat" });
		await row.locator(".kith-keep").click();
		await expect.poll(() => row.count()).toBe(0);
		await kith.vault.expectText(note, "- [x] ask [[Tom Hughes]] about the boat 📅 2026-11-25 ✅ 2026-11-22\n");
	});

	it("names nobody while the veil is down, when it is scrolled away and comes back too", async () => {
		await open(kith, `Before\n\n\`\`\`reconnect\nlimit: 3\n\`\`\`\n${"\nline\n".repeat(300)}\nAfter\n`);
		await kith.page.keyboard.press("Control+Home");
		await block().locator(".kith-entry").first().waitFor();
		const names = await block().locator(".kith-name").allInnerTexts();
		await kith.page.keyboard.press("Control+End");
		await expect.poll(() => block().count()).toBe(0);
		await kith.palette("Kith: Discreet mode: hide or show names");
		await kith.page.keyboard.press("Control+Home");
		await block().locator(".kith-entry").first().waitFor();
		const veiled = await block().innerText();
		for (const name of names) expect(veiled).not.toContain(name);
		await kith.palette("Kith: Discreet mode: hide or show names");
		await expect.poll(() => block().locator(".kith-name").allInnerTexts()).toEqual(names);
	});

	it("is left by one press of a key, and written as it stands in source mode", async () => {
		const path = await open(kith);
		await block().waitFor();
		await kith.palette("Toggle Live Preview/Source mode");
		await fence().waitFor();
		await kith.palette("Toggle Live Preview/Source mode");
		await block().waitFor();
		await kith.vault.expectText(path, text);
	});
});

describe("the same block in the dark, in Chinese", () => {
	const kith = kithPage({ theme: "dark", lang: "zh" });

	it("is drawn there too", async () => {
		await open(kith);
		await kith.page.locator(".is-live-preview .kith-block .kith-entry").first().waitFor();
		await kith.screenshot("live-preview-zh-dark");
	});
});
