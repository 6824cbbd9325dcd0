import { describe, expect, it } from "vitest";
import { kithPage, today } from "./kith-page";
import { replaced } from "./vault-folder";

const wang = "People/王磊.md";

describe("a note that is being typed into", () => {
	const kith = kithPage();
	const cursor = async (): Promise<{ text: string; ch: number }> => (await kith.app()).evaluate(({ workspace }) => {
		const editor = workspace.activeEditor?.editor;
		const at = editor?.getCursor();
		return { text: editor?.getLine(at?.line ?? 0) ?? "", ch: at?.ch ?? 0 };
	});

	const shown = async (): Promise<string | undefined> => (await kith.app()).evaluate(({ workspace }) => workspace.activeEditor?.editor?.getValue());

	it("loses no character and keeps its cursor when interactions are logged meanwhile", async () => {
		const before = await kith.vault.read(wang);
		const place = "测试出身，后来自己学 Go 转了后端。爱喝手冲，家里三台磨豆机。说话直，但从来不在别人背后说。";
		await kith.openNote(wang, "source", before.split("\n").indexOf(place));
		const typed = " Typed while logs are written: the quick brown fox jumps over the lazy dog.";
		const typing = kith.page.keyboard.type(typed, { delay: 12 });
		const api = await kith.api();
		for (const text of ["first", "second", "third"]) await api.evaluate((value, entry) => value.logInteraction(entry).then(() => undefined), { path: wang, text });
		await typing;
		expect(await cursor()).toEqual({ text: place + typed, ch: (place + typed).length });
		const log = ["third", "second", "first"].map((text) => `- ${today} ${text}\n`).join("");
		const wanted = replaced(replaced(replaced(before, place, place + typed), "last_contact: 2026-10-30\n", `last_contact: ${today}\n`), "## 互动\n", `## 互动\n${log}`);
		await kith.vault.expectText(wang, wanted);
	});

	it("keeps the cursor and every carriage return of a note that lies open, whatever is logged", async () => {
		const path = "People/Tom Hughes.md";
		const before = await kith.vault.read(path);
		const place = before.split("\r\n").findIndex((line) => line.includes("He has a shed now."));
		await kith.openNote(path, "source", place);
		const there = await cursor();
		const api = await kith.api();
		for (const text of ["first", "second"]) {
			await api.evaluate((value, entry) => value.logInteraction(entry).then(() => undefined), { path, text });
			expect(await cursor()).toEqual(there);
		}
		await (await kith.find(path)).locator(".kith-log").click();
		await kith.logDialog.saveAndClose({ text: "third" });
		const log = ["third", "second", "first"].map((text) => `- ${today} ${text}\r\n`).join("");
		await kith.vault.expectText(path, replaced(replaced(before, "last_contact: 2026-05-10\r\n", `last_contact: ${today}\r\n`), "## Interactions\r\n", `## Interactions\r\n${log}`));
		expect(await cursor()).toEqual(there);
		for (let undone = 0; undone < 3; undone++) await kith.palette("Kith: Undo last write");
		await kith.vault.expectText(path, before);
		await expect.poll(cursor).toEqual(there);
	});

	it("loses no character of such a note when it is typed into; the app itself then ends its lines without carriage returns, all of them", async () => {
		const path = "People/Tom Hughes.md";
		const before = await kith.vault.read(path);
		// What was undone on the disk is loaded by the editor a moment later.
		await expect.poll(shown).toBe(before.replaceAll("\r\n", "\n"));
		const place = before.split("\r\n").find((line) => line.includes("He has a shed now.")) ?? "";
		await kith.openNote(path, "source", before.split("\r\n").indexOf(place));
		const typed = " Typed while logs are written: the quick brown fox jumps over the lazy dog.";
		const typing = kith.page.keyboard.type(typed, { delay: 12 });
		const api = await kith.api();
		for (const text of ["first", "second", "third"]) await api.evaluate((value, entry) => value.logInteraction(entry).then(() => undefined), { path, text });
		await typing;
		expect(await cursor()).toEqual({ text: place + typed, ch: (place + typed).length });
		const log = ["third", "second", "first"].map((text) => `- ${today} ${text}\n`).join("");
		const plain = before.replaceAll("\r\n", "\n");
		await kith.vault.expectText(path, replaced(replaced(replaced(plain, place, place + typed), "last_contact: 2026-05-10\n", `last_contact: ${today}\n`), "## Interactions\n", `## Interactions\n${log}`));
	});

	it("takes a log above the cursor without moving it from its word, and undo likewise", async () => {
		const path = "People/Sam Okafor.md";
		const before = await kith.vault.read(path);
		const lines = before.split("\n");
		const last = "- 2025-03-08 (walk) Shenzhen, twelve kilometres, one roll each.";
		await kith.openNote(path, "source", lines.indexOf(last));
		await kith.page.keyboard.type(" Rain");
		await (await kith.find(path)).locator(".kith-log").click();
		await kith.logDialog.saveAndClose({ text: "He settled on an order" });
		await expect.poll(cursor).toEqual({ text: `${last} Rain`, ch: `${last} Rain`.length });
		await kith.page.locator(".cm-content").focus();
		await kith.page.keyboard.type(" at noon.");
		const wanted = replaced(replaced(replaced(before, last, `${last} Rain at noon.`), "last_contact: 2026-07-19\n", `last_contact: ${today}\n`), "## Interactions\n", `## Interactions\n- ${today} He settled on an order\n`);
		await kith.vault.expectText(path, wanted);
	});

	it("refuses to undo over what was typed since, and undoes once that is gone", async () => {
		const path = "People/Sam Okafor.md";
		const typed = await kith.vault.read(path);
		await kith.pressUndo("Logged with Sam Okafor.");
		await kith.notice(/“Sam Okafor” has changed since .*at noon/).waitFor();
		expect(await kith.vault.read(path)).toBe(typed);
		await kith.page.locator(".cm-content").focus();
		for (let presses = 0; presses < " at noon.".length; presses++) await kith.page.keyboard.press("Backspace");
		await kith.palette("Kith: Undo last write");
		await expect.poll(() => kith.vault.read(path)).toContain("last_contact: 2026-07-19\n");
		expect(await kith.vault.read(path)).not.toContain("He settled on an order");
		expect((await cursor()).text).toMatch(/one roll each\. Rain$/);
	});
});
