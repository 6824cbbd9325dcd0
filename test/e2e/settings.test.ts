import { beforeAll, describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

describe("the settings", () => {
	const kith = kithPage();
	const found = (): Promise<string> => kith.dialog.locator(".kith-found .setting-item-name").innerText();
	const group = (heading: string): ReturnType<typeof kith.dialog.locator> => kith.dialog.locator(".setting-group").filter({ has: kith.page.getByText(heading, { exact: true }) });

	/** What data.json holds, or an empty object before the first change. */
	const saved = async (): Promise<Record<string, unknown>> => {
		const app = await kith.app();
		return app.evaluate(async ({ vault }) => {
			const path = ".obsidian/plugins/kith/data.json";
			return await vault.adapter.exists(path) ? JSON.parse(await vault.adapter.read(path)) as Record<string, unknown> : {};
		});
	};

	beforeAll(async () => {
		await kith.page.keyboard.press("Control+,");
		await kith.dialog.locator(".kith-found").waitFor();
	});

	it("say how many people were found, and count again at once when a folder is added or taken away", async () => {
		const before = await found();
		expect(before).toMatch(/^45 people found in \d+ notes$/);
		await kith.screenshot("settings");
		await group("People folders").getByLabel("Add folder").click();
		await kith.page.locator(".prompt-input").fill("Topics");
		await kith.page.locator(".prompt .suggestion-item.is-selected").filter({ hasText: "Topics" }).waitFor();
		await kith.page.keyboard.press("Enter");
		await expect.poll(found).toMatch(/^57 people found in /);
		await expect.poll(async () => (await saved())["peopleFolders"]).toEqual(["Topics"]);
		await group("People folders").getByLabel("Delete").click();
		await expect.poll(found).toBe(before);
	});

	it("keep a change of the marker property", async () => {
		const field = kith.dialog.locator(".setting-item").filter({ hasText: "Marker property" }).locator("input");
		await field.fill("kind");
		await field.blur();
		await expect.poll(found).not.toMatch(/^45 /);
		await field.fill("type");
		await field.blur();
		await expect.poll(found).toMatch(/^45 /);
	});

	it("switch a reason off and on, and the list follows", async () => {
		const api = await kith.api();
		const promises = (): Promise<number> => api.evaluate((value) => value.due({ all: true }).filter((entry) => entry.reasons.some((reason) => reason.kind === "promise")).length);
		await expect.poll(promises).toBeGreaterThan(0);
		await kith.dialog.locator(".setting-item").filter({ hasText: "Each can be switched off." }).click();
		const toggle = kith.dialog.locator(".setting-item").filter({ hasText: "A promise of mine" }).locator(".checkbox-container");
		await toggle.click();
		await expect.poll(promises).toBe(0);
		await toggle.click();
		await expect.poll(promises).toBeGreaterThan(0);
		await kith.dialog.getByLabel("Back").click();
	});

	it("say whence the daily notes are known", async () => {
		expect(await kith.dialog.locator(".setting-item").filter({ hasText: "Daily notes" }).first().innerText()).toContain("Daily, YYYY-MM-DD");
	});

	it("list every value that could not be read, and lead to its note", async () => {
		await kith.dialog.locator(".setting-item").filter({ hasText: "Values that could not be read" }).click();
		const problem = kith.dialog.locator(".setting-item").filter({ hasText: "next tuesdayish" });
		expect(await problem.innerText()).toContain("“last_contact: next tuesdayish” is not a date.");
		expect(await kith.dialog.locator(".setting-item").filter({ hasText: "唐小龙" }).innerText()).toContain("not valid YAML");
		await problem.click();
		await expect.poll(() => kith.activePath()).toBe("People/许文杰.md");
	});
});

describe("notes whose properties the app cannot read", () => {
	const broken = "---\ntype: person\naliases: [Ada\n---\n";
	const kith = kithPage({ files: { "Ada.md": broken, "Home.md": "---\ntags: [a\n---\ntype: person\n", "People/Ben.md": "---\ntype: person\n---\n" } });

	it("are listed among the problems where they say that they are a person's, and nowhere else known", async () => {
		await kith.page.keyboard.press("Control+,");
		await kith.dialog.locator(".vertical-tab-nav-item").filter({ hasText: "Kith" }).click();
		await kith.dialog.locator(".setting-item").filter({ hasText: "Values that could not be read" }).click();
		const row = kith.dialog.locator(".setting-item").filter({ hasText: "not valid YAML" });
		await expect.poll(() => row.innerText()).toContain("Ada");
		expect(await row.count()).toBe(1);
		expect(await kith.dialog.getByText("Every property was read.").isVisible()).toBe(false);
		await kith.screenshot("problems");
		await row.getByRole("button").click();
		await expect.poll(() => kith.activePath()).toBe("Ada.md");
	});
});

describe("what is changed in the settings", () => {
	const kith = kithPage();
	const group = (heading: string): ReturnType<typeof kith.dialog.locator> => kith.dialog.locator(".setting-group").filter({ has: kith.page.getByText(heading, { exact: true }) });
	const core = (): ReturnType<typeof kith.dialog.locator> => group("Circles").locator(".setting-item").filter({ hasText: "Core" }).first();
	const field = (desc: string): ReturnType<typeof kith.dialog.locator> => kith.dialog.locator(".setting-item:visible").filter({ hasText: desc }).locator("input");
	const back = (): Promise<void> => kith.dialog.getByLabel("Back", { exact: true }).click();
	const addFolder = async (name: string): Promise<void> => {
		await group("People folders").getByLabel("Add folder").click();
		await kith.page.locator(".prompt-input").fill(name);
		await kith.page.locator(".prompt .suggestion-item.is-selected").filter({ hasText: name }).waitFor();
		await kith.page.keyboard.press("Enter");
	};
	const saved = async (key: string): Promise<unknown> => (await kith.app()).evaluate(async ({ vault }, name) => {
		const path = ".obsidian/plugins/kith/data.json";
		return await vault.adapter.exists(path) ? (JSON.parse(await vault.adapter.read(path)) as Record<string, unknown>)[name] : undefined;
	}, key);

	beforeAll(async () => {
		await kith.page.keyboard.press("Control+,");
		await kith.dialog.locator(".kith-found").waitFor();
	});

	it("of a circle is told on the way back, and outlives the circle that is added after it", async () => {
		await core().click();
		await field("Such as 60d").fill("30d");
		await field("0 for no cap").fill("7");
		await field("0 for no cap").blur();
		await back();
		await expect.poll(() => core().innerText()).toMatch(/30d · \d+ people of 7/);
		await group("Circles").getByLabel("Add circle").click();
		await group("Circles").locator(".setting-item").filter({ hasText: "circle-5" }).waitFor();
		expect(await core().innerText()).toMatch(/30d · \d+ people of 7/);
		await expect.poll(() => saved("circles")).toMatchObject([{ id: "core", cadence: "30d", cap: 7 }, {}, {}, {}, { id: "circle-5" }]);
	});

	it("of a circle never makes two of one id, of which one would be lost", async () => {
		await group("Circles").locator(".setting-item").filter({ hasText: "circle-5" }).click();
		const id = field("The value that notes carry");
		await id.fill("");
		await id.pressSequentially("older");
		await expect.poll(() => saved("circles")).toMatchObject([{ id: "core" }, { id: "chosen" }, { id: "weak" }, { id: "old" }, { id: "older" }]);
		await back();
		await group("Circles").locator(".setting-item").filter({ hasText: "older" }).waitFor();
	});

	it("of a folder outlives the folder that is added after it, and an emptied field empties no other row", async () => {
		await addFolder("Topics");
		const first = group("People folders").locator("input").first();
		await first.fill("");
		await first.fill("Trips");
		await expect.poll(() => saved("peopleFolders")).toEqual(["Trips"]);
		await addFolder("Blog");
		await expect.poll(() => saved("peopleFolders")).toEqual(["Trips", "Blog"]);
		await first.fill("");
		await first.fill("Topics");
		await expect.poll(() => saved("peopleFolders")).toEqual(["Topics", "Blog"]);
	});
});

describe("the settings on a phone", () => {
	const kith = kithPage({ mobile: true, viewport: { width: 390, height: 844 } });

	it("have each field below what it is for, as wide as the screen", async () => {
		await (await kith.app()).evaluate((app) => { (app as unknown as { setting: { open(): void } }).setting.open(); });
		const row = kith.dialog.locator(".setting-item").filter({ hasText: "Marker property" }).first();
		await row.scrollIntoViewIfNeeded();
		const [said, field] = await Promise.all([row.locator(".setting-item-info").boundingBox(), row.locator("input").boundingBox()]);
		expect(field?.y).toBeGreaterThanOrEqual((said?.y ?? 0) + (said?.height ?? 0));
		expect(field?.width).toBeGreaterThan(250);
		await kith.screenshot("settings-phone");
	});
});
