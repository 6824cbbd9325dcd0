import { afterEach, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";
import { replaced } from "./vault-folder";

const ouyang = "People/欧阳靖.md";

describe("putting off", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	it("snoozes by the key S and wakes from the menu, each on disk and in the list", async () => {
		const before = await kith.vault.read(ouyang);
		await kith.searchBox.fill("欧阳靖");
		await expect.poll(() => kith.names()).toEqual(["欧阳靖"]);
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press("s");
		await kith.pick("Snooze for two weeks");
		await kith.vault.expectText(ouyang, replaced(before, "trust: 3\n---\n", "trust: 3\nsnooze_until: 2026-12-06\n---\n"));
		await kith.notice("欧阳靖 is snoozed until 6 December.").waitFor();
		await expect.poll(() => kith.row(ouyang).getAttribute("data-state")).toBe("snoozed");
		await kith.row(ouyang).locator(".kith-more").click();
		await kith.pick("End snooze");
		await kith.vault.expectText(ouyang, before);
		await expect.poll(() => kith.row(ouyang).getAttribute("data-state")).toBe("due");
		await kith.searchBox.fill("");
	});

	it("pauses from the menu, takes up again, and undoes", async () => {
		const before = await kith.vault.read(ouyang);
		const paused = replaced(before, "trust: 3\n---\n", "trust: 3\npaused: true\n---\n");
		await (await kith.find(ouyang)).locator(".kith-more").click();
		await kith.pick("Pause");
		await kith.vault.expectText(ouyang, paused);
		await expect.poll(() => kith.sidebar.locator(`[data-path="${ouyang}"]:not([data-state=paused])`).count()).toBe(0);
		await kith.pressUndo("欧阳靖 is paused.");
		await kith.vault.expectText(ouyang, before);
		await expect.poll(() => kith.row(ouyang).getAttribute("data-state")).toBe("due");
	});
});

describe("what other programs do", () => {
	const kith = kithPage();
	afterEach(() => kith.tidy());

	it("redraws the list and the block after an edit on disk", async () => {
		const path = "People/何婉仪.md";
		const before = await kith.vault.read(path);
		await kith.blockEntry(path).waitFor();
		const promise = /^.*- \[ \] .*$/m.exec(before)?.[0] ?? "";
		await kith.vault.write(path, replaced(before, promise, promise.replace("[ ]", "[x]")));
		await expect.poll(() => kith.row(path).locator("[data-kind=promise]").count()).toBe(0);
		await expect.poll(() => kith.blockEntry(path).locator("[data-kind=promise]").count()).toBe(0);
		await kith.vault.write(path, before);
		await kith.blockEntry(path).locator("[data-kind=promise]").waitFor();
	});

	it("follows a link written into a daily note, and not one in an open task", async () => {
		const daily = "Daily/2026-11-21.md";
		const before = await kith.vault.read(daily);
		const tom = kith.row("People/Tom Hughes.md");
		await kith.vault.write(daily, `${before}\n- [ ] call [[Tom Hughes]]\n- Long call with [[Yuki Tanaka]]\n`);
		const api = await kith.api();
		await expect.poll(() => api.evaluate((value) => value.person("People/Yuki Tanaka.md")?.lastInteraction?.source)).toEqual({ path: daily, line: `${before}\n`.split("\n").length });
		expect(await tom.locator(".kith-why").innerText()).toContain("10 May");
		await kith.vault.write(daily, `${before}\n- [x] call [[Tom Hughes]]\n`);
		await expect.poll(() => tom.locator(".kith-why").innerText()).toContain("Last in touch 21 November");
		await kith.vault.write(daily, before);
		await expect.poll(() => tom.locator(".kith-why").innerText()).toContain("10 May");
	});

	it("follows a person's note that is renamed, and writes to it under its new name", async () => {
		const renamed = "People/许文杰（深圳）.md";
		const before = await kith.vault.read("People/许文杰.md");
		const app = await kith.app();
		await app.evaluate(async ({ vault, fileManager }, to) => {
			const file = vault.getFileByPath("People/许文杰.md");
			if (file) await fileManager.renameFile(file, to);
		}, renamed);
		await kith.find(renamed, "许文杰");
		await expect.poll(() => kith.row("People/许文杰.md").count()).toBe(0);
		await kith.row(renamed).locator(".kith-log").click();
		await kith.logDialog.saveAndClose({ text: "搬家以后第一次通话" });
		await expect.poll(() => kith.vault.read(renamed)).toContain("搬家以后第一次通话");
		await kith.pressUndo("Logged with 许文杰（深圳）.");
		await kith.vault.expectText(renamed, before);
		await kith.vault.rename(renamed, "People/许文杰.md");
		await kith.row("People/许文杰.md").waitFor();
		await expect.poll(() => kith.row(renamed).count()).toBe(0);
	});

	it("lets go of a person whose note is deleted, and greets one whose note appears", async () => {
		const elena = "People/Elena Petrova.md";
		const before = await kith.vault.read(elena);
		await kith.find(elena);
		await kith.vault.remove(elena);
		await expect.poll(() => kith.row(elena).count()).toBe(0);
		const api = await kith.api();
		expect(await api.evaluate((value, path) => value.person(path), elena)).toBeNull();
		await kith.vault.write(elena, before);
		await kith.row(elena).waitFor();
		await kith.vault.write("Somewhere/Fresh Face.md", "---\ntags: person\ncadence: weekly\nlast_contact: 2026-09-01\n---\n");
		await (await kith.find("Somewhere/Fresh Face.md")).locator(".kith-reason[data-kind=overdue]").waitFor();
		await kith.vault.remove("Somewhere");
		await expect.poll(() => kith.row("Somewhere/Fresh Face.md").count()).toBe(0);
	});

	it("keeps the keyboard's place while the list redraws", async () => {
		await kith.searchBox.press("ArrowDown");
		await kith.page.keyboard.press("ArrowDown");
		const focused = (): Promise<string | null | undefined> => kith.page.evaluate(() => document.activeElement?.getAttribute("data-key"));
		const place = await focused();
		expect(place).toMatch(/\.md$/);
		await kith.vault.write("People/Fresh Face.md", "---\ntype: person\ncadence: weekly\nlast_contact: 2026-01-01\nnext_contact: 2026-11\n---\n");
		await kith.row("People/Fresh Face.md").waitFor();
		expect(await focused()).toBe(place);
		await kith.vault.remove("People/Fresh Face.md");
		await expect.poll(() => kith.row("People/Fresh Face.md").count()).toBe(0);
		expect(await focused()).toBe(place);
	});
});
