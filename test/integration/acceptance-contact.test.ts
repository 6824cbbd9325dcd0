import { afterEach, describe, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const on = "2026-11-22";
let kith: KithOnNotes;
afterEach(() => kith.close());

/** Days from `first` on, so many days apart. */
function days(first: string, apart: number, count: number): string[] {
	return Array.from({ length: count }, (_, at) => new Date(Date.parse(`${first}T00:00:00Z`) + at * apart * 86_400_000).toISOString().slice(0, 10));
}

const log = (dates: readonly string[], channel = "call"): string => ["## Interactions", ...[...dates].reverse().map((date) => `- ${date} (${channel}) talked`)].join("\n");

describe("history from notes already written", () => {
	const li = "People/李智伟.md";
	const daily = "2026-11-20.md";

	it("takes a link in a dated note for contact, in an open task not, and ticking it does", async () => {
		kith = await kithOnNotes({ [li]: personNote(), [daily]: "Lunch with [[李智伟]].\n" });
		expect(kith.person(li, on).lastInteraction).toEqual({ from: daily.slice(0, 10), to: "2026-11-20", precision: "day", text: "2026-11-20", source: { path: daily, line: 0 } });
		await kith.edit(daily, "\n- [ ] call [[李智伟]]\n");
		expect(kith.person(li, on).lastInteraction).toBeNull();
		await kith.edit(daily, "\n- [x] call [[李智伟]]\n");
		expect(kith.person(li, on).lastInteraction).toMatchObject({ to: "2026-11-20", source: { path: daily, line: 1 } });
	});

	it.each([
		["a paragraph", "Met [[李智伟]] today.", true],
		["a link with an alias", "Met [[李智伟|老李]] today.", true],
		["a heading", "## Lunch with [[李智伟]]", true],
		["a table", "| who |\n|---|\n| [[李智伟]] |", true],
		["a list", "- [[李智伟]] came by", true],
		["a callout", "> [!note] Today\n> [[李智伟]] came by", true],
		["an alias alone, which Obsidian does not resolve", "Met [[老李]] today.", false],
		["a quote", "> as [[李智伟]] once said", false],
		["a fence", "```\n[[李智伟]]\n```", false],
		["code in a line", "see `[[李智伟]]` there", false],
		["an indented block of code", "words\n\n    [[李智伟]]", false],
		["a comment", "%% [[李智伟]] %%", false],
		["a comment of HTML", "<!-- [[李智伟]] -->", false],
		["an embed", "![[李智伟]]", false],
		["a cancelled task", "- [-] call [[李智伟]]", false],
	])("%s", async (_, text, isContact) => {
		kith = await kithOnNotes({ [li]: personNote(["aliases: [老李]"]), [daily]: `${text}\n` });
		expect(kith.person(li, on).lastInteraction !== null).toBe(isContact);
	});

	it("does not believe the future, a template, or an undated note", async () => {
		kith = await kithOnNotes({
			[li]: personNote(), "2026-12-24.md": "Dinner with [[李智伟]]\n", "Templates/Daily.md": "---\ndate: {{date}}\n---\n[[李智伟]]\n", "Idea.md": "[[李智伟]] would like this\n",
		});
		expect(kith.person(li, on).lastInteraction).toBeNull();
		expect(kith.person(li, "2026-12-25").lastInteraction?.to).toBe("2026-12-24");
	});

	it("reads meeting notes by their date, the people they list, and ticked tasks by the day they were done", async () => {
		kith = await kithOnNotes({
			[li]: personNote(), "People/Ann.md": personNote(),
			"Meetings/Review.md": '---\ntype: meeting\ndate: 2026-10-05\nattendees: ["[[李智伟]]"]\n---\n', "Idea.md": "- [x] write to [[Ann]] ✅ 2026-10-07\n",
		});
		expect(kith.person(li, on).lastInteraction).toMatchObject({ to: "2026-10-05", source: { path: "Meetings/Review.md" } });
		expect(kith.person("People/Ann.md", on).lastInteraction).toMatchObject({ to: "2026-10-07", source: { path: "Idea.md", line: 0 } });
	});

	it.each(["- 2026-08-17 (call) text", "- [[2026-08-17]] — text", "- 2026-08-17: call: text", "- 2026-08-17 — **📞 Call**: text", "- 2026-08-17 | email | Title | text"])("reads the log line %s", async (line) => {
		for (const heading of ["Interactions", "互动", "Contact log", "Interaction Log"]) {
			kith = await kithOnNotes({ [li]: personNote([], `## ${heading}\n${line}\n`) });
			expect(kith.person(li, on).lastInteraction, heading).toMatchObject({ to: "2026-08-17", source: { path: li, line: 4 } });
			if (heading !== "Interaction Log") await kith.close();
		}
	});
});

describe("due by ratio from real contact", () => {
	it("puts a weekly person 10 days silent before a yearly person 400 days silent; a red packet to a group changes neither", async () => {
		const weekly = personNote(["cadence: weekly", "last_contact: 2026-11-12"]);
		const yearly = personNote(["cadence: yearly", "last_contact: 2025-10-18"]);
		kith = await kithOnNotes({ "Weekly.md": weekly, "Yearly.md": yearly });
		const order = (): string[] => kith.api.due({ on, all: true }).map(({ name }) => name);
		expect(order()).toEqual(["Weekly", "Yearly"]);
		const before = [kith.person("Weekly.md", on), kith.person("Yearly.md", on)].map(({ ratio, dueOn, lastInteraction }) => ({ ratio, dueOn, lastInteraction }));
		expect(before[0]?.ratio).toBeCloseTo(10 / 7);
		await kith.edit("Weekly.md", `${weekly}\n## 互动\n- 2026-11-20 (群红包) 新年快乐\n`);
		await kith.edit("Yearly.md", `${yearly}\n## 互动\n- 2026-11-21 (群) 抢了红包\n`);
		expect([kith.person("Weekly.md", on), kith.person("Yearly.md", on)].map(({ ratio, dueOn, lastInteraction }) => ({ ratio, dueOn, lastInteraction }))).toEqual(before);
		expect(order()).toEqual(["Weekly", "Yearly"]);
	});

	it("counts from the end of an imprecise date, kept as written", async () => {
		kith = await kithOnNotes({ "A.md": personNote(["last_contact: 2024年二季度", "cadence: 180d"]) });
		expect(kith.person("A.md", on)).toMatchObject({ dueOn: "2024-12-27", cadence: { days: 180, origin: "written" }, lastInteraction: { from: "2024-04-01", to: "2024-06-30", precision: "quarter", text: "2024年二季度" } });
		expect(kith.person("A.md", "2024-12-26").state).toBe("on-track");
		expect(kith.person("A.md", "2024-12-27").state).toBe("due");
	});

	it.each([["2024-Q2", "2024-06-30", "quarter"], ["2024-06", "2024-06-30", "month"], ["2024", "2024-12-31", "year"], ["2024年上半年", "2024-06-30", "half"], ["2024-W23", "2024-06-09", "week"]])("reads %s", async (written, to, precision) => {
		kith = await kithOnNotes({ "A.md": personNote([`last_contact: ${written}`]) });
		expect(kith.person("A.md", on)).toMatchObject({ problems: [], lastInteraction: { to, precision, text: written } });
	});

	it("says whether a cadence was written, or comes from the circle or the default", async () => {
		kith = await kithOnNotes({ "A.md": personNote(["cadence: 每季度"]), "B.md": personNote(["circle: 核心"]), "C.md": personNote(), "D.md": personNote(["cadence: 14"]) });
		expect(["A.md", "B.md", "C.md", "D.md"].map((path) => kith.person(path, on).cadence)).toEqual([{ days: 91, origin: "written" }, { days: 60, origin: "circle" }, { days: 90, origin: "default" }, { days: 14, origin: "written" }]);
	});

	it("surfaces a plan when it begins, and a snoozed person on the day the snooze ends", async () => {
		kith = await kithOnNotes({ "Plan.md": personNote(["next_contact: 2027-Q1", "last_contact: 2026-11-01"]), "Snoozed.md": personNote(["last_contact: 2026-01-01", "snooze_until: 2026-12-01"]), "Paused.md": personNote(["last_contact: 2020-01-01", "paused: true"]) });
		const kinds = (day: string, path: string): string[] | undefined => kith.api.due({ on: day, all: true }).find((entry) => entry.path === path)?.reasons.map(({ kind }) => kind);
		expect(kinds("2026-12-31", "Plan.md")).toBeUndefined();
		expect(kinds("2027-01-01", "Plan.md")).toContain("planned");
		expect([kith.person("Snoozed.md", "2026-11-30").state, kith.person("Snoozed.md", "2026-12-01").state]).toEqual(["snoozed", "due"]);
		expect(kith.person("Paused.md", on).state).toBe("paused");
		expect(kinds(on, "Paused.md")).toBeUndefined();
	});
});

describe("honest states", () => {
	const weekly = days("2025-10-24", 7, 53);

	it("reads drifting after a year of weekly talks and 30 days of silence, though the cadence is not due", async () => {
		expect(weekly.at(-1)).toBe("2026-10-23");
		kith = await kithOnNotes({ "A.md": personNote(["cadence: 90d"], log(weekly)) });
		expect(kith.person("A.md", on)).toMatchObject({ state: "drifting", rhythmDays: 7 });
		expect(kith.person("A.md", "2026-11-05").state).toBe("on-track");
		expect(kith.api.due({ on, all: true })).toEqual([]);
		expect(kith.person("A.md", "2027-01-21").state).toBe("due");
		expect(kith.api.due({ on: "2027-01-21", all: true })[0]?.reasons.map(({ kind }) => kind)).toEqual(["overdue", "drifting"]);
	});

	it("needs enough history for that", async () => {
		kith = await kithOnNotes({ "A.md": personNote(["cadence: 90d"], log(weekly.slice(-3))) });
		expect(kith.person("A.md", on)).toMatchObject({ state: "on-track", rhythmDays: null });
	});

	it("says old friend after three years, and never how many days overdue", async () => {
		kith = await kithOnNotes({ "A.md": personNote(["cadence: 90d", "last_contact: 2023-11-20"]) });
		expect(kith.person("A.md", "2026-11-20").state).toBe("due");
		const after = kith.person("A.md", "2026-11-22");
		expect(after.state).toBe("old-friend");
		expect(JSON.stringify(kith.api.due({ on, all: true }).map(({ reasons }) => reasons))).not.toMatch(/1,?09\d|days overdue/);
	});

	it("says never of somebody not met, and offers them last", async () => {
		kith = await kithOnNotes({ "New.md": personNote(["circle: weak"]), "Plain.md": personNote(), "Due.md": personNote(["last_contact: 2026-01-01"]) });
		expect(kith.person("New.md", on)).toMatchObject({ state: "never", lastInteraction: null, dueOn: null, ratio: null });
		expect(kith.api.due({ on, all: true }).map(({ name, reasons }) => [name, reasons.at(-1)?.kind])).toEqual([["Due", "overdue"], ["New", "never"]]);
	});
});
