import { afterEach, describe, expect, it } from "vitest";
import { at, notice } from "./hands";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const notes: Readonly<Record<string, string>> = {
	"Blog/Clocks.md": "# Clocks\n",
	"People/Bo.md": personNote(["circle: core"], [
		"## Interactions", "- 2026-08-10 (coffee) the new job", "\t- gave:: (article) Raft", "\t- [x] send the slides ✅ 2026-08-20", "\t- [ ] call the printer 📅 2026-09-01",
		"- 2026-07-02 (call) plans", "\t- [x] look up the trail", "\t- thanks:: for the review", "- 2026-05-01 tea", "\t- [x] old promise ✅ 2026-05-02", "",
		"## Later", "- [x] undated", "- [ ] a book for Bo #private",
	].join("\n")),
	"People/Joe.md": personNote(["came_through: \"[[Clocks]]\""], "## Interactions\n- 2026-09-03 (them → me) about the clocks"),
	"People/Eve.md": personNote(["circle: core", "private: true"], "## Interactions\n- 2026-08-10 (coffee) secret"),
	"Daily/2026-08-12.md": "Lunch with [[Bo]].\n- [x] bring [[Bo]] the book\n- [ ] write to [[Joe]] about Raft 📅 2026-10-02\n",
	"Groups/Walkers.md": "---\ntype: group\n---\n## Log\n- 2026-08-01 decided:: archive — quiet\n",
};

describe("the review", () => {
	it("counts what the notes say, as one does by hand", async () => {
		kith = await kithOnNotes(notes);
		expect(kith.api.review("2026-Q3")).toEqual({
			from: "2026-07-01", to: "2026-09-30",
			// Bo on 07-02, 08-10, 08-12; Joe on 09-03.
			contacts: 4, oneToOne: 4, people: 2,
			circles: [{ id: "core", reached: 1, of: 1 }, { id: "chosen", reached: 0, of: 0 }, { id: "weak", reached: 0, of: 0 }, { id: "old", reached: 0, of: 0 }],
			newPeople: ["People/Joe.md"], back: [],
			// Made: slides, printer, trail, the book, to Joe about Raft. Kept: slides ✅, trail and book on the days of their lines. Overdue: the printer. Open: Raft.
			promises: { made: 5, kept: 3, overdue: 1, open: 1 },
			thanks: { said: 0, open: 1 }, gave: [{ kind: "article", count: 1 }],
			introductionsMade: 0, experimentsDecided: [], groupsChanged: ["Groups/Walkers.md"],
			cameThrough: [{ note: "Blog/Clocks.md", people: ["People/Joe.md"] }],
		});
		expect(kith.api.reviewText("2026-Q3")).not.toContain("Eve");
		expect(kith.person("People/Joe.md").cameThrough).toEqual({ path: "Blog/Clocks.md", text: "Clocks" });
	});

	it.each(["2026-07", "", "next quarter"])("throws a sentence for %j", async (period) => {
		kith = await kithOnNotes(notes);
		expect(() => kith.api.review(period)).toThrow("Try 2026-Q3, 2026-H1 or 2026.");
		expect(() => kith.api.reviewText(period)).toThrow(`“${period}”`);
	});

	it("is told on the command line as text or as JSON, and mistakes as a sentence", async () => {
		kith = await kithOnNotes(notes);
		const { cli } = kith.opened.app;
		expect(JSON.parse(await cli.run("kith:review", { period: "2026-Q3", format: "json" }))).toEqual(kith.api.review("2026-Q3"));
		for (const flags of [{ period: "2026-Q3" }, { period: "2026-Q3", format: "text" }]) expect(await cli.run("kith:review", flags)).toBe(kith.api.reviewText("2026-Q3"));
		expect(await cli.run("kith:review", { period: "2026-Q3", format: "yaml" })).toMatch(/^Error: .*yaml/);
		expect(await cli.run("kith:review", { period: "someday" })).toMatch(/^Error: “someday”/);
	});

	it.each([["en", "The review of", "## In numbers"], ["zh", "的回顾写好了", "## 数字"]])("is written by the command, brought up to date by it, and undone to the byte (%s)", async (lang, said, heading) => {
		kith = await kithOnNotes(notes, { reviewFolder: "/Back/" }, lang);
		const write = async (): Promise<string> => {
			for (const el of document.querySelectorAll(".notice")) el.remove();
			kith.opened.app.commands.executeCommandById("kith:write-review");
			const selectEl = at(".modal select") as HTMLSelectElement;
			const period = selectEl.value;
			at(".modal .mod-cta").click();
			await notice(said);
			return `Back/${period}.md`;
		};
		const path = await write();
		const first = kith.text(path);
		expect(first).toContain(heading);
		const mine = first.replace(heading, `mine\n${heading}`).replace(/^contacts: .*$/m, "contacts: 99 # mine");
		await kith.opened.write(path, mine);
		await write();
		await expect.poll(() => kith.text(path)).toBe(mine.replace("contacts: 99", /^contacts: \d+/m.exec(first)?.[0] ?? ""));
		[...document.querySelectorAll<HTMLElement>(".notice .kith-undo")].at(-1)?.click();
		await expect.poll(() => kith.text(path)).toBe(mine);
	});

	it("is no contact, and nothing to talk about", async () => {
		kith = await kithOnNotes(notes);
		const before = kith.person("People/Bo.md").lastInteraction;
		await kith.opened.write("Reviews/2026-Q4.md", kith.api.reviewText("2026-Q3"));
		expect(kith.person("People/Bo.md").lastInteraction).toEqual(before);
		expect(kith.api.brief("People/Bo.md")).not.toContain("In numbers");
		expect(JSON.stringify(kith.api.talkingPoints("People/Bo.md"))).not.toContain("Reviews/");
	});
});
