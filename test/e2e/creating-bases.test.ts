import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const person = "---\ntype: person\n---\n";

describe("bases that are created", () => {
	const kith = kithPage({ files: { "People/Ann.md": person, "Tables/Reviews.base": "views: []\n" } });
	const file = (path: string): Promise<string> => kith.vault.read(path).catch(() => "");

	it("are those that are ticked, in a folder; one that is there is named and left alone; the undo takes them back", async () => {
		await kith.palette("Create a base");
		await kith.dialog.locator("[data-field=folder]").fill("Tables");
		await kith.dialog.locator("[data-field=folder]").blur();
		await expect.poll(() => kith.dialog.innerText()).toContain("Tables/Reviews.base is there already.");
		await kith.screenshot("bases-create");
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file("Tables/People.base")).toContain("type: kith-reconnect");
		await expect.poll(() => file("Tables/Experiments.base")).toContain("groupBy:\n      property: 'note.state'");
		expect(await file("Tables/Reviews.base")).toBe("views: []\n");
		await kith.pressUndo("2 bases written: Tables/People.base, Tables/Experiments.base.");
		await expect.poll(() => file("Tables/People.base")).toBe("");
		await expect.poll(() => file("Tables/Experiments.base")).toBe("");
		await kith.tidy();
	});

	it("are written anew where one ticks them all the same, and brought back to the byte", async () => {
		await kith.palette("Create a base");
		await kith.dialog.locator("[data-field=folder]").fill("Tables");
		await kith.dialog.locator("[data-field=folder]").blur();
		for (const name of ["People: who is due", "Experiments, by state"]) await kith.dialog.getByRole("checkbox", { name }).uncheck();
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => kith.dialog.locator(".kith-error").innerText()).toBe("Tick at least one.");
		await kith.dialog.getByRole("checkbox", { name: "Reviews" }).check();
		await kith.dialog.locator(".mod-cta").click();
		await expect.poll(() => file("Tables/Reviews.base")).toContain("note.promises_kept");
		await kith.pressUndo("1 base written: Tables/Reviews.base.");
		await expect.poll(() => file("Tables/Reviews.base")).toBe("views: []\n");
	});
});
