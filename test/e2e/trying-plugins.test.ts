import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Trial, tryPlugin } from "../workbench/trying/try-plugin";

describe("trying another plugin in the workbench", () => {
	let folder: string;
	beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), "kith-tried-")); });
	afterAll(() => rm(folder, { recursive: true }));

	/** Tries a plugin whose class has this body. */
	async function trial(body: string): Promise<Trial> {
		await writeFile(join(folder, "manifest.json"), JSON.stringify({ id: "tried", name: "Tried", version: "1.2.3", minAppVersion: "1.0.0" }));
		await writeFile(join(folder, "main.js"), `const { Plugin, PluginSettingTab, Setting, requestUrl } = require("obsidian"); module.exports = class extends Plugin { ${body} };`);
		const browser = await chromium.connect(inject("browser"));
		try {
			return await tryPlugin(browser, { folder, today: "2026-11-22" });
		} finally {
			await browser.close();
		}
	}

	it("finds no fault with one that cleans up behind itself", async () => {
		const body = `onload() {
			this.addStatusBarItem().setText("hello");
			this.addCommand({ id: "greet", name: "Greet", callback: () => {} });
			const tab = new (class extends PluginSettingTab { display() { new Setting(this.containerEl).setName("A"); new Setting(this.containerEl).setName("B"); } })(this.app, this);
			this.addSettingTab(tab);
		}`;
		expect(await trial(body)).toEqual({ id: "tried", version: "1.2.3", tried: ["settings: 2 rows", "off again"], faults: [] });
	});

	it("tells what was left behind, what went wrong, and what the workbench has not", async () => {
		expect((await trial("onload() { this.app.statusBarEl.createDiv(); }")).faults).toEqual(["Left behind: status bar 1 → 2"]);
		const lacking = await trial('onload() { this.app.workspace.onLayoutReady(() => { requestUrl("https://example.org"); }); }');
		expect(lacking.faults.join("\n")).toContain("NotInTheWorkbench: requestUrl");
		expect((await trial('onload() { console.error("oh"); }')).faults).toContain("oh");
		expect((await trial('onload() { throw new Error("no"); }')).faults[0]).toBe("It does not start.");
	});

	it("lets nothing leave the machine, and says what would have", async () => {
		const { tried, faults } = await trial('onload() { document.body.createEl("img", { attr: { src: "https://example.org/a.png" } }).remove(); }');
		expect([tried, faults]).toEqual([["no settings", "off again", "refused to fetch https://example.org/a.png"], []]);
	});
});
