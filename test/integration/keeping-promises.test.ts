import { afterEach, describe, expect, it } from "vitest";
import { at, notice, openMenu, pick } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";
import { LogsInSidebar } from "./logs-in-sidebar";

const ada = "People/Ada.md";
const meeting = "Meetings/Plans.md";
const note = personNote([], "words\n\n## Interactions\n- 2025-01-01 (call) hello\n    - [ ] send the slides 📅 2025-02-01 ^s1\n    - [ ] @them send the slides\n");
const ticked = /- \[x\] send the slides 📅 2025-02-01 ✅ \d{4}-\d{2}-\d{2} \^s1\n/;

let kith: KithOnNotes;
let sidebar: LogsInSidebar;
afterEach(() => kith.close());

async function open(files: Readonly<Record<string, string>>, lang?: string): Promise<HTMLElement> {
	kith = await kithOnNotes(files, undefined, lang);
	sidebar = await LogsInSidebar.open(kith.opened.app);
	await expect.poll(() => kith.api.talkingPoints(ada).map(({ kind }) => kind)).toContain("promise");
	return sidebar.find(ada, "Ada");
}

describe("the box beside a promise", () => {
	it("ticks the task in its note, that line alone, goes with the promise, and comes back by Undo", async () => {
		const rowEl = await open({ [ada]: note });
		const boxEl = at(".kith-keep", rowEl);
		expect([boxEl.tagName, boxEl.tabIndex, boxEl.getAttribute("aria-label")]).toEqual(["BUTTON", 0, "Mark as kept: send the slides"]);
		boxEl.click();
		const kept = await notice("Kept: send the slides");
		expect(kith.text(ada)).toMatch(ticked);
		expect(kith.text(ada).replace(ticked, "- [ ] send the slides 📅 2025-02-01 ^s1\n")).toBe(note);
		await expect.poll(() => rowEl.querySelector(".kith-keep")).toBeNull();
		at(".kith-undo", kept).click();
		await expect.poll(() => kith.text(ada)).toBe(note);
		await expect.poll(() => rowEl.querySelector(".kith-keep")).not.toBeNull();
	});

	it("refuses where the line says something else by now, changes nothing, and can be pressed again", async () => {
		const rowEl = await open({ [ada]: note });
		const edited = note.replace("- [ ] send the slides 📅", "- [ ] send the drawings 📅");
		kith.opened.disk.edit(ada, edited);
		at(".kith-keep", rowEl).click();
		await notice("“Ada” has changed since (line 8): “send the slides”. Nothing was changed.");
		expect(kith.text(ada)).toBe(edited);
		await expect.poll(() => at(".kith-keep", rowEl).getAttribute("aria-label")).toBe("Mark as kept: send the drawings");
		at(".kith-keep", rowEl).click();
		await notice("Kept: send the drawings");
	});

	it("says so where it was ticked meanwhile, and where only another plugin may tick it", async () => {
		const rowEl = await open({ [ada]: note });
		const done = note.replace("- [ ] send the slides 📅", "- [x] send the slides 📅");
		kith.opened.disk.edit(ada, done);
		at(".kith-keep", rowEl).click();
		await notice("Ticked already: send the slides");
		expect(kith.text(ada)).toBe(done);
		await expect.poll(() => rowEl.querySelector(".kith-keep")).toBeNull();
		await kith.opened.write(ada, note.replace("📅 2025-02-01", "🔁 every week 📅 2025-02-01"));
		const repeating = kith.text(ada);
		await expect.poll(() => rowEl.querySelector(".kith-keep")).not.toBeNull();
		at(".kith-keep", rowEl).click();
		await notice("“send the slides” in “Ada” repeats. Tick it in the note, so that the next one is made.");
		expect(kith.text(ada)).toBe(repeating);
	});

	it("ticks a promise that stands in another note, there", async () => {
		const plans = "# Plans\r\n- [ ] ask [[Ada]] for the key\r\n- [ ] ask [[Bob]] for the key\r\n";
		const rowEl = await open({ [ada]: personNote(), "People/Bob.md": personNote(), [meeting]: plans });
		pick(at(".kith-entry", rowEl), "Mark as kept: ask Ada for the key");
		await notice("Kept: ask Ada for the key");
		expect(kith.text(meeting)).toMatch(/^# Plans\r\n- \[x\] ask \[\[Ada\]\] for the key ✅ \d{4}-\d{2}-\d{2}\r\n- \[ \] ask \[\[Bob\]\] for the key\r\n$/);
		expect(kith.text(ada)).toBe(personNote());
	});
});

describe("the menu of a person", () => {
	it("offers the promises that may be shown, the one due first before the others, five at most", async () => {
		const tasks = ["later 📅 2030-01-02", "some day", "soon 📅 2030-01-01", "secret #private", "four", "five", "six"].map((task) => `- [ ] ${task}\n`).join("");
		const rowEl = await open({ [ada]: personNote([], tasks), [meeting]: "---\ntags: [private]\n---\n- [ ] hush [[Ada]]\n" });
		const offered = openMenu(at(".kith-entry", rowEl)).map((el) => el.textContent).filter((title) => title.startsWith("Mark as kept"));
		expect(offered).toEqual(["soon", "later", "some day", "four", "five"].map((task) => `Mark as kept: ${task}`));
	});

	it("says it in Chinese", async () => {
		const rowEl = await open({ [ada]: personNote([], "- [ ] 发教程\n") }, "zh");
		pick(at(".kith-entry", rowEl), "标记为已兑现：发教程");
		await notice("已兑现：发教程");
	});
});
