import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { baseDay, moveDates, shiftDates } from "./move-dates";

it.each([
	["- 2026-11-22 (微信) x [[2026-11-21]]", 10, "- 2026-12-02 (微信) x [[2026-12-01]]"],
	["2026-01-01/2026-01-02, 2026-01-03T10:00", 1, "2026-01-02/2026-01-03, 2026-01-04T10:00"],
	["last_contact: 2021-12", 31, "last_contact: 2022-01"],
	["next_contact: 2026-Q4", 60, "next_contact: 2027-Q1"],
	["birthday: 03-14\nprm-birthday: --12-31\r\nx: 03-14", 1, "birthday: 03-15\nprm-birthday: --01-01\r\nx: 03-14"],
	["birthday: 1992-02-29", 1, "birthday: 1992-02-29"],
	["2016 年, NOIP2011, met: 2019, 上海", 400, "2016 年, NOIP2011, met: 2019, 上海"],
	["2026-13-01 12026-01-01 2026-01-011 2026-01-01-a 555-2026-01", 1, "2026-13-01 12026-01-01 2026-01-011 2026-01-01-a 555-2026-01"],
	["2026-03-08", -7, "2026-03-01"],
])("%j moved by %i days", (text, days, moved) => {
	expect(shiftDates(text, days)).toBe(moved);
});

it("copies the vault so that it ends today, keeping every byte but the dates", async () => {
	const from = join(import.meta.dirname, "../vault");
	const to = await mkdtemp(join(tmpdir(), "kith-move-dates-"));
	try {
		await moveDates(from, to, "2027-03-01");
		const names = await readdir(join(to, "Daily"));
		expect(names).toContain("2027-03-01.md");
		expect(names).not.toContain(`${baseDay}.md`);
		expect(names.length).toBe((await readdir(join(from, "Daily"))).length);
		expect(await readFile(join(to, ".obsidian/daily-notes.json"), "utf8")).toBe(await readFile(join(from, ".obsidian/daily-notes.json"), "utf8"));
		const note = await readFile(join(from, `Daily/${baseDay}.md`), "utf8");
		expect(await readFile(join(to, "Daily/2027-03-01.md"), "utf8")).toBe(shiftDates(note, 99));
	} finally {
		await rm(to, { recursive: true, force: true });
	}
});
