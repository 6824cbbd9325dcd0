import { afterEach, describe, expect, it } from "vitest";
import { readCalendar } from "../exchange/read-calendar";
import { at, notice, type } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const dialog = (selector: string): HTMLElement => at(`.modal ${selector}`);
const run = (): void => { kith.opened.app.commands.executeCommandById("kith:export-ics"); };
const error = (): string | null => dialog(".kith-error").textContent;
const titles = (text: string): readonly string[] => readCalendar(text).map(({ start, title }) => `${start} ${title}`);

const files = {
	"People/王磊.md": personNote(["birthday: 农历 八月十五", "next_contact: 2027年一季度", "circle: core", "why: SECRET"], "- [ ] 寄书 #private 📅 2026-12-01\n- [ ] 还他 300 元 📅 2026-12-02\n"),
	"People/Ada.md": personNote(["birthday: 1988-02-29", "last_contact: 2026-11-01", "cadence: 60d", "groups: [Climbing]"], "- Anniversary: 2011-05-06\n"),
	"People/S.md": "---\ntype: person\nprivate: true\nbirthday: 1990-01-01\n---\n",
	"Notes/Talk.md": "- [ ] send the slides to [[Ada]] and [[王磊]] 📅 2026-12-05\n",
	"Notes/Secret.md": "---\nprivate: true\n---\n- [ ] SECRET for [[Ada]] 📅 2026-12-05\n",
};

describe("the API", () => {
	it("gives birthdays, dates, plans, promises and due days, and nothing private", async () => {
		kith = await kithOnNotes(files);
		const text = kith.api.exportIcs({ on: "2026-11-28" });
		expect(titles(text)).toEqual([
			"19880229 Ada's birthday", "20110506 Ada: Anniversary", "20261202 还他 •• (for 王磊)", "20261205 send the slides to Ada and 王磊", "20261231 Time to get in touch with Ada",
			"20270101 Get in touch with 王磊 (Q1 2027)", ...["20270915", "20281003", "20290922", "20300912", "20311001"].map((on) => `${on} 王磊's birthday`),
		]);
		expect(text).not.toContain("SECRET");
		expect(text).toContain("DTSTAMP:20261128T000000Z");
		expect(kith.api.exportIcs({ on: "2026-11-28" })).toBe(text);
		const now = kith.api.exportIcs();
		expect(readCalendar(now).map(({ uid }) => uid)).toEqual(expect.arrayContaining(readCalendar(text).slice(0, 6).map(({ uid }) => uid)));
		expect(() => kith.api.exportIcs({ on: "soon" })).toThrow("soon");
	});

	it("says it in Chinese", async () => {
		kith = await kithOnNotes(files, undefined, "zh");
		const said = readCalendar(kith.api.exportIcs({ on: "2026-11-28" })).map(({ title }) => title);
		expect(said).toEqual(expect.arrayContaining(["2027年一季度联系王磊", "王磊的生日", "该联系 Ada 了", "还他 ••（给王磊）"]));
	});

	it("is what the command line prints", async () => {
		kith = await kithOnNotes(files);
		expect(titles(await kith.opened.app.cli.run("kith:export", { as: "ics" }))).toContain("19880229 Ada's birthday");
	});
});

describe("the dialog", () => {
	it("writes what is chosen of whom is chosen, writes it anew, and takes both back", async () => {
		kith = await kithOnNotes(files);
		run();
		const whomEl = dialog("[data-field=whom]") as HTMLSelectElement;
		whomEl.value = "group:Climbing";
		for (const part of ["plans", "promises", "due"]) dialog(`[data-field=${part}]`).click();
		dialog(".mod-cta").click();
		await notice("2 events in “Calendar.ics”.");
		const first = kith.text("Calendar.ics");
		expect(titles(first)).toEqual(["19880229 Ada's birthday", "20110506 Ada: Anniversary"]);
		run();
		dialog(".mod-cta").click();
		await notice("11 events in “Calendar.ics”.");
		expect(titles(kith.text("Calendar.ics"))).toHaveLength(11);
		at(".notice .kith-undo").click();
		await notice("Undone");
		expect(kith.text("Calendar.ics")).toBe(first);
		kith.opened.app.commands.executeCommandById("kith:undo-last-write");
		await expect.poll(() => kith.opened.app.vault.getFileByPath("Calendar.ics")).toBe(null);
	});

	it("leaves a calendar of another program, names the file, and says where there is nothing", async () => {
		kith = await kithOnNotes(files);
		await kith.opened.app.vault.create("Work.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:other\r\nEND:VCALENDAR\r\n");
		run();
		type(dialog("[data-field=file]"), "Work");
		dialog(".mod-cta").click();
		await expect.poll(error).toBe("“Work.ics” is there already. Choose another name.");
		type(dialog("[data-field=file]"), "../out.ics");
		dialog(".mod-cta").click();
		await expect.poll(error).toBe("“../out.ics” is not a place for a note or export in this vault.");
		for (const part of ["dates", "plans", "promises", "due"]) dialog(`[data-field=${part}]`).click();
		dialog(".mod-cta").click();
		await expect.poll(error).toBe("There is nothing to export. Choose other people, or more of what there is.");
		dialog("[data-field=due]").click();
		type(dialog("[data-field=file]"), "Out/To come");
		dialog(".mod-cta").click();
		await notice("1 event in “Out/To come.ics”.");
	});
});
