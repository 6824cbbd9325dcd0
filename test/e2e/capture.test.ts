import { afterEach, describe, expect, it } from "vitest";
import { kithPage, today } from "./kith-page";
import { replaced } from "./vault-folder";

const line = "上周五和老王、Sam 喝咖啡，聊了他的副业；答应发他教程";
const wang = "People/王磊.md";
const sam = "People/Sam Okafor.md";

describe("quick capture", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	it("writes one line dated last Friday in both notes, the thread and the promise under the first, and undoes every byte", async () => {
		const [wangBefore, samBefore] = [await kith.vault.read(wang), await kith.vault.read(sam)];
		await kith.palette("Kith: Quick capture");
		await kith.dialog.locator("[data-field=capture]").pressSequentially(line);
		await expect.poll(() => kith.dialog.locator(".kith-preview").innerText()).toMatch(/^last_contact: 2026-11-13\n- 2026-11-13 \(咖啡\) .*聊了他的副业\n/);
		expect(await kith.dialog.innerText()).toContain("Will be written · ");
		expect(await kith.vault.read(wang)).toBe(wangBefore);
		await kith.page.keyboard.press("Enter");
		await kith.dialog.waitFor({ state: "detached" });
		const wangAfter = replaced(replaced(wangBefore, "last_contact: 2026-10-30\n", "last_contact: 2026-11-13\n"), "## 互动\n", "## 互动\n- 2026-11-13 (咖啡) 和老王、Sam 喝咖啡，聊了他的副业\n    - 问:: 他的副业\n    - [ ] 发他教程\n");
		await kith.vault.expectText(wang, wangAfter);
		await kith.vault.expectText(sam, replaced(replaced(samBefore, "last_contact: 2026-07-19\n", "last_contact: 2026-11-13\n"), "## Interactions\n", "## Interactions\n- 2026-11-13 (咖啡) 和老王、Sam 喝咖啡，聊了他的副业\n"));
		await kith.pressUndo("Logged with 王磊, Sam Okafor.");
		await kith.vault.expectText(wang, wangBefore);
		await kith.vault.expectText(sam, samBefore);
	});

	it("shows the very lines that are written, in the shape of the log that is there, and names the notes", async () => {
		const before = await kith.vault.read(wang);
		await kith.palette("Kith: Quick capture");
		await kith.page.keyboard.insertText("昨天和老王、Sam 吃饭，聊了他的搬家；答应下周三前发他PPT");
		const preview = await kith.dialog.locator(".kith-preview").innerText();
		expect(preview.split("\n")).toHaveLength(4);
		expect(await kith.dialog.innerText()).toContain("Will be written · 王磊, Sam Okafor");
		await kith.page.keyboard.press("Enter");
		await kith.dialog.waitFor({ state: "detached" });
		const written = await kith.vault.read(wang);
		for (const each of preview.split("\n")) expect(written).toContain(each);
		await kith.pressUndo("Logged with 王磊, Sam Okafor.");
		await kith.vault.expectText(wang, before);
	});

	it("writes an unknown name only after the tick, with a note made for it, and undo takes the note away", async () => {
		const path = "People/Nadia Rahman.md";
		const before = await kith.vault.read(sam);
		await kith.palette("Kith: Quick capture");
		await kith.dialog.locator("[data-field=capture]").fill("lunch with Sam and Nadia Rahman today, talked about lenses");
		const tick = kith.dialog.locator("[data-new-person]");
		await expect.poll(() => tick.getAttribute("data-new-person")).toBe("Nadia Rahman");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.dialog.getByRole("alert").innerText()).toBe("There is no person note for “Nadia Rahman”.");
		expect(await kith.vault.read(sam)).toBe(before);
		await kith.vault.expectGone(path);
		await tick.check();
		await kith.dialog.locator(".mod-cta").click();
		await kith.dialog.waitFor({ state: "detached" });
		await expect.poll(() => kith.vault.read(path).catch(() => "")).toContain(`- ${today} `);
		const api = await kith.api();
		await expect.poll(() => api.evaluate((value, at) => value.person(at)?.lastInteraction?.to, path)).toBe(today);
		await kith.pressUndo("Logged with Sam Okafor, Nadia Rahman.");
		await kith.vault.expectGone(path);
		await kith.vault.expectText(sam, before);
	});

	it("leaves an unknown name out where that is chosen, and keeps it in the words", async () => {
		await kith.palette("Kith: Quick capture");
		await kith.dialog.locator("[data-field=capture]").fill("lunch with Sam and Nadia Rahman today, talked about lenses");
		await kith.dialog.locator("[data-left-out]").check();
		await expect.poll(() => kith.dialog.innerText()).toContain("No note, and only in the words: Nadia Rahman.");
		await kith.screenshot("capture-left-out");
		await kith.dialog.locator(".mod-cta").click();
		await kith.dialog.waitFor({ state: "detached" });
		await kith.pressUndo("Logged with Sam Okafor.");
	});

	it("says so where two people share the name, and writes to neither", async () => {
		await kith.palette("Kith: Quick capture");
		await kith.dialog.locator("[data-field=capture]").fill("昨天和张伟吃饭");
		await expect.poll(() => kith.dialog.getByRole("alert").innerText()).toMatch(/“张伟” may be People\/.*张伟\.md or People\/.*张伟\.md/);
		const [first, second] = [await kith.vault.read("People/张伟.md"), await kith.vault.read("People/NOIP/张伟.md")];
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.dialog.getByRole("alert").innerText()).toContain("Link the note that you mean");
		await kith.page.keyboard.press("Escape");
		await kith.dialog.waitFor({ state: "detached" });
		expect([await kith.vault.read("People/张伟.md"), await kith.vault.read("People/NOIP/张伟.md")]).toEqual([first, second]);
	});

	it("keeps quiet while a line is being typed, and says what is missing once a clause is finished or Enter is pressed", async () => {
		await kith.palette("Kith: Quick capture");
		const complaint = (): Promise<string> => kith.dialog.getByRole("alert").innerText();
		const line = kith.dialog.locator("[data-field=capture]");
		await line.pressSequentially("coffee, with");
		await expect.poll(() => kith.dialog.locator(".kith-preview").innerText()).toContain("with");
		await kith.page.waitForTimeout(1500);
		expect(await complaint()).toBe("");
		await line.press("Enter");
		await expect.poll(complaint).toContain("Nobody is named.");
		await line.pressSequentially(" somebody.");
		expect(await complaint()).toBe("");
		await expect.poll(complaint).toContain("Nobody is named.");
		await line.fill("coffee with Sam.");
		await kith.page.waitForTimeout(1500);
		expect(await complaint()).toBe("");
		await kith.page.keyboard.press("Escape");
		await kith.dialog.waitFor({ state: "detached" });
	});

	it("opens from a link outside, filled in, and writes nothing before the button", async () => {
		const before = await kith.vault.read(sam);
		const app = await kith.app();
		await app.evaluate((value, text) => value.openUri(`obsidian://kith?do=log&text=${encodeURIComponent(text)}`), "call with Sam yesterday, he sold two prints");
		await expect.poll(() => kith.dialog.locator("[data-field=capture]").inputValue()).toBe("call with Sam yesterday, he sold two prints");
		await expect.poll(() => kith.dialog.locator(".kith-preview").innerText()).toContain("2026-11-21 (call)");
		expect(await kith.vault.read(sam)).toBe(before);
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.vault.read(sam)).toMatch(/## Interactions\n- 2026-11-21 \(call\) .*he sold two prints\n/);
		await kith.pressUndo("Logged with Sam Okafor.");
		await kith.vault.expectText(sam, before);
	});

	it("tells of a link that asks for something else", async () => {
		const app = await kith.app();
		await app.evaluate((value) => value.openUri("obsidian://kith?do=forget-everything"));
		await kith.notice("A link asked Kith for “forget-everything”, which it cannot do.").waitFor();
		expect(await kith.dialog.count()).toBe(0);
	});
});
