import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { kithPage, type KithPageOptions, today } from "./kith-page";

/** Where the pictures of the documents lie. `KITH_PICTURES=1` draws them anew; a run without it changes none. */
const folder = "docs/pictures";
const isToWrite = process.env["KITH_PICTURES"] === "1";
const most = 150_000;

/** Width and height, as the head of a PNG tells them. */
const sizeOf = (png: Buffer): readonly [width: number, height: number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

const places = {
	en: { person: "Tom Hughes", line: "coffee with Tom yesterday, talked about his garden; promised to send him the photos", list: "Open the list of due people", capture: "Quick capture", brief: "Open brief" },
	zh: { person: "王磊", line: "昨天和老王喝咖啡，聊了他的副业；答应发他 Raft 的讲义", list: "查看该联系的人", capture: "快速记录", brief: "打开见面备忘" },
} as const;

describe.each([
	["list-en-light", "list", { lang: "en" }], ["list-zh-dark", "list", { lang: "zh", theme: "dark" }],
	["capture-en-dark", "capture", { lang: "en", theme: "dark" }], ["capture-zh-light", "capture", { lang: "zh" }],
	["brief-en-light", "brief", { lang: "en" }], ["brief-zh-light", "brief", { lang: "zh" }],
] as const satisfies readonly (readonly [string, keyof (typeof places)["en"], KithPageOptions])[])("the picture %s", (name, what, options) => {
	const kith = kithPage({ ...options, viewport: { width: 1120, height: 700 } });
	const said = places[options.lang];

	/** What is in the picture, once it is all there. */
	async function shown(): Promise<Locator> {
		if (what === "list") {
			await kith.openNote(`Daily/${today}.md`);
			await kith.waitForTab(today);
			await kith.block.locator(".kith-entry").first().waitFor();
			return kith.page.locator("body");
		}
		if (what === "capture") {
			await kith.palette(said.capture);
			await kith.dialog.locator("textarea").fill(said.line);
			await kith.dialog.locator(".kith-preview").waitFor();
			await expect.poll(() => kith.dialog.locator(".kith-preview").innerText()).toContain("2026-11-21");
			return kith.dialog;
		}
		await kith.openNote(`People/${said.person}.md`);
		await kith.waitForTab(said.person);
		await kith.palette(said.brief);
		await kith.page.locator(".kith-brief .kith-part").first().waitFor();
		return kith.page.locator("body");
	}

	it("is there, small, and as large as it is drawn now", async () => {
		const el = await shown();
		await kith.page.evaluate(() => document.fonts.ready.then(() => undefined));
		await kith.page.mouse.move(0, 0);
		const drawn = await el.screenshot({ animations: "disabled", caret: "hide" });
		const path = join(folder, `${name}.png`);
		if (isToWrite) {
			await mkdir(folder, { recursive: true });
			await writeFile(path, drawn);
		}
		expect(sizeOf(await readFile(path))[0]).toBe(sizeOf(drawn)[0]);
		expect((await stat(path)).size).toBeLessThan(most);
		expect(drawn.length).toBeGreaterThan(10_000);
	});
});
