import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const person = (more = ""): string => `---\ntype: person\ngroups: ["[[Old chat]]"]\n${more}---\n`;
const group = (more = ""): string => `---\ntype: group\nplatform: 微信\nsize: 300\ntopics: [Rust, 徒步]\n${more}---\n## Members\n- [[Ann]]\n- 阿强（前端）\n- 老周\n`;
const files = {
	"Groups/Old chat.md": group(),
	"People/Ann.md": person("circle: core\ntopics: [Rust]\nlast_contact: 2026-11-01\n"),
	"People/Ben.md": person("circle: chosen\ntopics: [chess]\n"),
	"People/Cleo.md": person(),
};

describe("a group beside its note", () => {
	const kith = kithPage({ files });
	const pane = (): Locator => kith.page.locator(".kith-brief");
	const file = (path: string): Promise<string> => kith.vault.read(path).catch(() => "");
	const open = async (): Promise<void> => {
		await kith.openNote("Groups/Old chat.md");
		await kith.palette("Open brief");
	};

	it("tells who is in it by circle, the names without a note, what its state does", async () => {
		await open();
		await expect.poll(() => pane().innerText()).toContain("Old chat");
		const text = await pane().innerText();
		for (const part of ["Active", "about 300 people", "Members · Core (1)", "Ann", "In no circle yet (1)", "阿强", "老周"]) expect(text).toContain(part);
		await kith.screenshot("group");
	});

	it("changes its state with the reason, as one write that can be undone", async () => {
		await pane().getByRole("button", { name: "Change state" }).click();
		await kith.dialog.locator("[data-field=state]").selectOption("broadcast");
		expect(await kith.dialog.innerText()).toContain("No reason and no talking point refers to it");
		await kith.dialog.locator("[data-field=reason]").fill("30 of 300 took a red packet");
		await kith.screenshot("group-state");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file("Groups/Old chat.md")).toContain("state: broadcast");
		expect(await file("Groups/Old chat.md")).toContain("decided:: broadcast — 30 of 300 took a red packet");
		await expect.poll(() => pane().innerText()).toContain("Broadcast");
		await kith.pressUndo("Old chat: broadcast.");
		await kith.vault.expectText("Groups/Old chat.md", group());
		await kith.tidy();
	});

	it("proposes whom to take along, and keeps how it stands with each", async () => {
		await pane().getByRole("button", { name: "Move people" }).click();
		expect(await kith.dialog.innerText()).toMatch(/Ann\s+Core · shares Rust/);
		await kith.dialog.locator("[data-field=to]").fill("LinkedIn");
		await kith.dialog.getByRole("checkbox", { name: "Ann" }).check();
		await kith.screenshot("group-move");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file("Groups/Old chat.md")).toContain("- [ ] [[Ann]] → LinkedIn");
		await expect.poll(() => pane().innerText()).toContain("0 of 1 answered");
		await pane().locator(".kith-roster .kith-write").click();
		await expect.poll(() => kith.dialog.locator("[data-field=message]").inputValue()).toContain("I was always glad to talk with you about Rust");
		await kith.page.keyboard.press("Escape");
		await pane().locator(".kith-roster-status").click();
		await kith.pick("asked");
		await expect.poll(() => file("Groups/Old chat.md")).toMatch(/- \[\/\] \[\[Ann\]\] → LinkedIn 🛫 \d{4}-\d\d-\d\d/);
		await expect.poll(() => pane().innerText()).toContain("asked · ");
		await kith.screenshot("group-moving");
		await kith.tidy();
	});

	it("puts names into circles by one key each, which makes their notes, or strikes them", async () => {
		await pane().locator(".kith-name-row").first().focus();
		await kith.page.keyboard.press("2");
		await expect.poll(() => file("People/阿强.md")).toContain("circle: chosen");
		await expect.poll(() => file("Groups/Old chat.md")).toContain("- [[阿强]]（前端）");
		await expect.poll(() => pane().locator(".kith-name-row").count()).toBe(1);
		await expect.poll(() => kith.page.evaluate(() => document.activeElement?.textContent ?? "")).toContain("老周");
		await kith.page.keyboard.press("0");
		await expect.poll(() => file("Groups/Old chat.md")).toContain("- ~~老周~~");
		await expect.poll(() => pane().innerText()).toContain("1 name struck");
		await kith.tidy();
	});

	it("takes names that are pasted, and says what is none", async () => {
		await pane().getByRole("button", { name: "Add names" }).click();
		await kith.dialog.locator("[data-field=names]").fill("群成员（3）\n1. 小雨🌸\n2. 王磊（前端）\n3. 小雨🌸\n——————\n");
		await expect.poll(() => kith.dialog.innerText()).toContain("2 names");
		await kith.screenshot("group-names");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file("Groups/Old chat.md")).toContain("- 小雨\n- 王磊 (前端)");
		await kith.tidy();
	});
});

describe("a group on a phone, in Chinese and the dark", () => {
	const names = Array.from({ length: 300 }, (_, at) => `- 群友${String(at)}`).join("\n");
	const kith = kithPage({ files: { ...files, "Groups/大群.md": `---\ntype: 群\nstate: 淡出\nsize: 300\n---\n## 成员\n${names}\n` }, lang: "zh", theme: "dark", mobile: true });

	it("decides a name by touch, and shows the first of three hundred", async () => {
		await kith.openNote("Groups/大群.md");
		await kith.page.evaluate(() => { (globalThis as unknown as { app: { commands: { executeCommandById(id: string): void } } }).app.commands.executeCommandById("kith:open-brief"); });
		const pane = kith.page.locator(".kith-brief");
		await expect.poll(() => pane.innerText()).toContain("淡出");
		expect(await pane.locator(".kith-name-row").count()).toBe(15);
		await kith.screenshot("group-phone-zh-dark");
		await pane.getByRole("button", { name: "核心：群友0", exact: true }).click();
		await expect.poll(() => kith.vault.read("Groups/大群.md")).toContain("- [[群友0]]");
		await pane.getByRole("button", { name: "显示更多（284）" }).click();
		expect(await pane.locator(".kith-name-row").count()).toBe(45);
		// Whoever goes down by the keyboard finds more of them.
		await pane.locator(".kith-name-row").nth(44).focus();
		expect(await pane.locator(".kith-name-row").count()).toBe(75);
		await kith.tidy();
	});
});
