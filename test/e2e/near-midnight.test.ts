import { describe, expect, it } from "vitest";
import { kithPage } from "./kith-page";

const path = "People/Sam.md";

describe.each([
	["on an evening in Los Angeles, when it is tomorrow in Greenwich", "America/Los_Angeles", "2026-03-09T18:30:00-07:00", "2026-03-09", "2026-03-08"],
	["on an early morning in Tokyo, when it is yesterday in Greenwich", "Asia/Tokyo", "2026-03-10T01:30:00+09:00", "2026-03-10", "2026-03-09"],
])("%s", (_, zone, instant, day, dayBefore) => {
	const kith = kithPage({ zone, instant, files: { [path]: "---\ntype: person\ncadence: 1 week\nlast_contact: 2026-02-01\n---\n" } });

	it("today is the day where the device is", async () => {
		await (await kith.find(path)).locator(".kith-log").click();
		await kith.logDialog.saveAndClose({ text: "now" });
		await kith.vault.expectText(path, `---\ntype: person\ncadence: 1 week\nlast_contact: ${day}\n---\n\n## Interactions\n- ${day} now\n`);
		await expect.poll(() => kith.row(path).locator(".kith-why").innerText()).toContain("(today)");
	});

	it("and yesterday is the day before", async () => {
		await (await kith.find(path)).locator(".kith-log").click();
		await kith.logDialog.saveAndClose({ text: "then", date: "yesterday" });
		await kith.vault.expectText(path, `---\ntype: person\ncadence: 1 week\nlast_contact: ${day}\n---\n\n## Interactions\n- ${day} now\n- ${dayBefore} then\n`);
	});

	it("a person is due on the day that is written, not a day early or late", async () => {
		const api = await kith.api();
		expect(await api.evaluate((value, at) => value.person(at)?.dueOn, path)).toBe(new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10));
		expect(await api.evaluate((value, at) => value.person(at)?.state, path)).toBe("on-track");
	});
});
