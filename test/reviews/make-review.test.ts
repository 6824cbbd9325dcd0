import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import { dayInterval } from "../../src/calendar/date-interval";
import type { Group } from "../../src/groups/group";
import type { Introduction } from "../../src/introductions/introduction";
import type { Person } from "../../src/people/person/person";
import { makeReview, type Reviewed } from "../../src/reviews/make-review";
import type { Review } from "../../src/reviews/review";
import { keptRate } from "../../src/reviews/review";
import { periodsAround, readReviewPeriod } from "../../src/reviews/review-period";
import { defaultSettings } from "../../src/settings/default-settings";
import { aPerson, contactsEvery, type PersonSpec } from "../people/person-builder";

const today = "2026-11-29" as CivilDate;
const none = { groups: [], circles: defaultSettings.circles, valueKinds: defaultSettings.valueKinds, introductions: () => [], experiments: () => [] };

function reviewOf(people: readonly Person[], period = "2026-Q3", more: Partial<Reviewed> = {}, on = today): Review {
	const read = readReviewPeriod(period);
	if (!read) throw new Error(period);
	return makeReview({ ...none, ...more, people }, read, on);
}

const named = (people: readonly Person[]): string => people.map(({ name }) => name).join(" ");

describe("the period of a review", () => {
	it.each([
		["2026-Q3", "2026-07-01…2026-09-30"], ["2026-q1", "2026-01-01…2026-03-31"], ["2026-H1", "2026-01-01…2026-06-30"], ["2026-H2", "2026-07-01…2026-12-31"],
		["2026", "2026-01-01…2026-12-31"], ["2026年三季度", "2026-07-01…2026-09-30"],
	])("%s is %s", (text, days) => {
		const period = readReviewPeriod(text);
		expect(`${period?.from ?? ""}…${period?.to ?? ""}`).toBe(days);
		expect(readReviewPeriod(period?.name ?? "")).toEqual(period);
	});

	it.each(["", "2026-07", "2026-Q5", "2026-H3", "2026-07-01", "2026-W30", "summer 2026", "Q3", "soon", "../2026"])("%s is none", (text) => {
		expect(readReviewPeriod(text)).toBeUndefined();
	});

	it.each([
		["2026-11-29", "2026-Q4 2026-Q3 2026-H2 2026-H1 2026 2025"], ["2026-01-01", "2026-Q1 2025-Q4 2026-H1 2025-H2 2026 2025"],
		["2026-06-30", "2026-Q2 2026-Q1 2026-H1 2025-H2 2026 2025"],
	])("of %s, one may look back on %s", (day, names) => {
		expect(periodsAround(day as CivilDate).map(({ name }) => name).join(" ")).toBe(names);
	});
});

describe("contacts in a review", () => {
	it("counts a day and person once, and those between the two apart", () => {
		const { contacts, oneToOne, people } = reviewOf([
			aPerson({ name: "Bo", contacts: ["2026-07-01", "2026-07-01", "2026-09-30"], groupContacts: ["2026-09-30", "2026-08-01"] }),
			aPerson({ name: "Al", groupContacts: ["2026-08-01"] }),
			aPerson({ name: "Out", contacts: ["2026-06-30", "2026-10-01"] }),
		]);
		expect([contacts, oneToOne, named(people)]).toEqual([4, 2, "Al Bo"]);
	});

	it.each([["2026-08", 1], ["2026-Q3", 1], ["2026", 0], ["2026-H2", 0]])("counts %s in the third quarter %i times: only what lies in it as a whole", (when, count) => {
		expect(reviewOf([aPerson({ name: "Bo", contacts: [when] })]).contacts).toBe(count);
	});

	it("counts nothing that is to come", () => {
		expect(reviewOf([aPerson({ name: "Bo", contacts: ["2026-12-24", "2026-11-29"] })], "2026-Q4").contacts).toBe(1);
	});

	it("says of each circle who was reached one to one, and leaves out who is in it privately", () => {
		const { circles } = reviewOf([
			aPerson({ name: "Zoe", circle: "core", contacts: ["2026-08-01"] }), aPerson({ name: "Bo", circle: "core", groupContacts: ["2026-08-01"] }),
			aPerson({ name: "Al", circle: "core", contacts: ["2026-08-01"] }), aPerson({ name: "Eve", circle: "core", private: ["circle"], contacts: ["2026-08-01"] }),
		]);
		expect(circles.map(({ id, reached, of }) => `${id} ${named(reached)} ${String(reached.length)}/${String(of)}`)[0]).toBe("core Al Zoe 2/3");
	});
});

describe("who is new and who is back", () => {
	it.each<[string, Omit<PersonSpec, "name">, boolean]>([
		["the first contact", { contacts: ["2026-08-01", "2026-10-01"] }, true],
		["an earlier contact", { contacts: ["2026-08-01", "2026-06-01"] }, false],
		["met then", { met: "2026-08-01" }, true], ["met then, in words", { met: "2026年8月，读者来信" }, true],
		["met long ago", { met: "2011, NOIP", contacts: ["2026-08-01"] }, false],
		["met without a day", { met: "at the meetup", contacts: ["2026-08-01"] }, true],
		["nothing known", {}, false], ["met privately", { met: "2026-08-01", private: ["met"] }, false],
		["met in that year", { met: "2026" }, false],
	])("%s", (_, spec, isNew) => {
		expect(reviewOf([aPerson({ name: "Bo", ...spec })]).newPeople).toHaveLength(isNew ? 1 : 0);
	});

	it.each<[string, Omit<PersonSpec, "name">, boolean]>([
		["a silence of more than twice the rhythm", { contacts: ["2026-08-20", ...contactsEvery(20, 5, "2026-06-01")] }, true],
		["in their rhythm", { contacts: contactsEvery(20, 8, "2026-08-20") }, false],
		["in a group only", { groupContacts: ["2026-08-20"], contacts: contactsEvery(20, 5, "2026-06-01") }, false],
		["after four years", { contacts: ["2026-08-20", "2022-01-01"] }, true],
		["after two years, with no rhythm", { contacts: ["2026-08-20", "2024-08-01"] }, false],
		["paused meanwhile", { paused: true, contacts: ["2026-08-20", ...contactsEvery(20, 5, "2026-06-01")] }, true],
		["for the first time", { contacts: ["2026-08-20"] }, false],
	])("back: %s", (_, spec, isBack) => {
		expect(reviewOf([aPerson({ name: "Bo", ...spec })]).back).toHaveLength(isBack ? 1 : 0);
	});

	it("says who of the new came through what, unless that is private", () => {
		const { cameThrough } = reviewOf([
			aPerson({ name: "Zoe", cameThrough: "Blog/B.md", contacts: ["2026-08-01"] }), aPerson({ name: "Al", cameThrough: "Blog/B.md", contacts: ["2026-08-02"] }),
			aPerson({ name: "Bo", cameThrough: "Blog/A.md", contacts: ["2026-08-01"] }), aPerson({ name: "Old", cameThrough: "Blog/A.md", contacts: ["2026-08-01", "2025-08-01"] }),
			aPerson({ name: "Eve", cameThrough: "Blog/A.md", contacts: ["2026-08-01"], private: ["cameThrough"] }),
		]);
		expect(cameThrough.map(({ note, people }) => `${note}: ${named(people)}`)).toEqual(["Blog/A.md: Bo", "Blog/B.md: Al Zoe"]);
	});
});

describe("my promises", () => {
	const source = (line: number): { path: string; line: number } => ({ path: "People/Bo.md", line });
	const day = (text: string): CivilDate => text as CivilDate;
	const said = (text: string): ReturnType<typeof dayInterval> => dayInterval(day(text));
	type Promised = NonNullable<PersonSpec["promises"]>[number];
	const counts = (promises: readonly Promised[], period = "2026-Q3"): string => {
		const { made, kept, overdue, open } = reviewOf([aPerson({ name: "Bo", promises: promises.map((one, at) => ({ source: source(at), ...one })) })], period).promises;
		return [made, kept, overdue, open].map(({ length }) => String(length)).join(" ");
	};

	it.each<[string, Omit<Promised, "text">, string]>([
		["given and kept", { said: said("2026-07-02"), done: true, doneOn: day("2026-08-01") }, "1 1 0 0"],
		["kept on the last day", { done: true, doneOn: day("2026-09-30") }, "0 1 0 0"],
		["ticked without a day counts on the day of its line", { said: said("2026-07-02"), done: true }, "1 1 0 0"],
		["ticked without a day, on a line of another quarter", { said: said("2026-05-02"), done: true }, "0 0 0 0"],
		["ticked, and nothing says when", { done: true }, "0 0 0 0"],
		["kept afterwards, without a day by which", { said: said("2026-07-02"), done: true, doneOn: day("2026-10-01") }, "1 0 0 1"],
		["kept too late for the quarter", { said: said("2026-07-02"), dueOn: "2026-09-01", done: true, doneOn: day("2026-10-01") }, "1 0 1 0"],
		["overdue", { said: said("2026-07-02"), dueOn: "2026-09-30" }, "1 0 1 0"],
		["overdue since before", { said: said("2026-03-02"), dueOn: "2026-04-01" }, "0 0 1 0"],
		["not yet due at its end", { said: said("2026-07-02"), dueOn: "2026-10-01" }, "1 0 0 1"],
		["open", { said: said("2026-07-02") }, "1 0 0 1"],
		["given afterwards", { said: said("2026-10-02"), dueOn: "2026-10-03" }, "0 0 0 0"],
		["theirs", { by: "them", said: said("2026-07-02") }, "0 0 0 0"],
		["private", { private: true, said: said("2026-07-02") }, "0 0 0 0"],
	])("%s", (_, promise, expected) => {
		expect(counts([{ text: "send the slides", ...promise }])).toBe(expected);
	});

	it("due today is not overdue", () => {
		expect(counts([{ text: "send", dueOn: "2026-11-29" }, { text: "call back", dueOn: "2026-11-28" }], "2026-Q4")).toBe("0 0 1 1");
	});

	it("counts a line once, to whomever it promises", () => {
		const promises = [{ text: "send", source: source(1), said: said("2026-08-01") }];
		expect(reviewOf(["Al", "Bo"].map((name) => aPerson({ name, promises }))).promises.made.map(({ person }) => person.name)).toEqual(["Al"]);
	});

	it.each([[3, 1, 0.75], [0, 2, 0], [2, 0, 1]])("of %i kept and %i overdue, the rate is %d", (kept, overdue, rate) => {
		const line = { person: aPerson({ name: "Bo" }), promise: { text: "", by: "me" as const, dueOn: undefined, done: false, private: false, source: source(1) } };
		const lines = (count: number): (typeof line)[] => Array.from({ length: count }, () => line);
		expect(keptRate({ made: [], open: [], kept: lines(kept), overdue: lines(overdue) })).toBe(rate);
	});

	it("has no rate where nothing was due", () => {
		expect(keptRate({ made: [], open: [], kept: [], overdue: [] })).toBeUndefined();
	});
});

describe("giving, thanks, introductions, experiments, groups", () => {
	it("counts what I gave by kind, in the order of the settings", () => {
		const { gave } = reviewOf([
			aPerson({ name: "Bo", log: [{ on: "2026-08-01", item: "gave", itemText: "(tool) a script" }, { on: "2026-08-02", item: "gave", itemText: "(文章) Raft" }] }),
			aPerson({ name: "Al", log: [{ on: "2026-08-01", item: "gave", itemText: "(article) Raft" }, { on: "2026-08-03", item: "gave", itemText: "(xyz) q" }, { on: "2026-06-03", item: "gave", itemText: "(tool) q" }] }),
			aPerson({ name: "Eve", log: [{ on: "2026-08-01", item: "gave", itemText: "(tool) q", itemPrivate: true }, { on: "2026-08-01", private: true, item: "gave" }] }),
		]);
		expect(gave.map(({ kind, count, people }) => `${kind ?? "-"} ${String(count)} ${named(people)}`)).toEqual(["article/文章 2 Al Bo", "tool/工具 1 Bo", "- 1 Al"]);
	});

	it("counts thanks on the day that they name, and help not thanked for by the end", () => {
		const { thanks } = reviewOf([
			aPerson({ name: "Bo", log: [{ on: "2026-05-01", item: "thanked", itemText: "2026-08-01" }, { on: "2026-08-01", item: "thanked", itemText: "for the review" }] }),
			aPerson({ name: "Al", log: [{ on: "2026-05-01", item: "thanks", itemText: "for the review" }, { on: "2026-10-01", item: "thanks", itemText: "later" }] }),
		]);
		expect([thanks.said, thanks.open, named(thanks.owedTo)]).toEqual([2, 1, "Al"]);
	});

	it("counts what was made, decided and changed in the period, and nothing private", () => {
		const made = (on: string, more: object = {}): Introduction => ({ parties: [], on, madeOn: undefined, state: "made", private: false, ...more }) as unknown as Introduction;
		const changed = (path: string, on: string, more: object = {}): Group => ({ path, private: false, decisions: [{ on, private: false, ...more }] }) as unknown as Group;
		const review = reviewOf([], "2026-Q3", {
			introductions: () => [made("2026-08-01"), made("2026-06-01", { madeOn: "2026-07-01" }), made("2026-08-01", { madeOn: "2026-10-01" }), made("2026-08-01", { state: "asked" }), made("2026-08-01", { private: true })],
			experiments: () => [
				{ path: "E.md", name: "E", private: false, decisions: [{ on: "2026-09-30" as CivilDate }, { on: null }] },
				{ path: "F.md", name: "F", private: true, decisions: [{ on: "2026-09-30" as CivilDate }] }, { path: "G.md", name: "G", private: false, decisions: [{ on: null }] },
			],
			groups: [changed("A.md", "2026-07-01"), changed("B.md", "2026-06-30"), changed("C.md", "2026-07-01", { private: true })],
		});
		expect([review.introductions.length, review.experiments.map(({ path }) => path), review.groups.map(({ path }) => path)]).toEqual([2, ["E.md"], ["A.md"]]);
	});
});

interface SlowPromise {
	readonly done: boolean;
	readonly hidden: boolean;
	readonly by: "me" | "them";
	readonly due: string | null;
	readonly said: string | null;
	readonly on: string | null;
}

/** A promise, counted by going through every day of the period. */
function countSlowly(promise: SlowPromise, { from, to, on }: { from: string; to: string; on: string }, counts: Record<"made" | "kept" | "overdue" | "open", number>): void {
	const kept = promise.done ? promise.on ?? promise.said : "9999";
	if (isIn(promise.said, from, to)) counts.made++;
	if (isIn(kept, from, to)) counts.kept++;
	if ((promise.said ?? "") > to || kept === null || kept <= to) return;
	const due = promise.due ?? "9999";
	counts[due <= to && due < on ? "overdue" : "open"]++;
}

function isIn(day: string | null, from: string, to: string): boolean {
	return day !== null && day >= from && day <= to;
}

describe("over generated people", () => {
	const day = fc.integer({ min: 0, max: 500 }).map((days) => new Date(Date.UTC(2025, 8, 1) + days * 86_400_000).toISOString().slice(0, 10));
	const spec = fc.record({
		circle: fc.constantFrom("core", "chosen", "none"), contacts: fc.array(day, { maxLength: 6 }), groupContacts: fc.array(day, { maxLength: 4 }),
		promises: fc.array(fc.record({ done: fc.boolean(), hidden: fc.boolean(), by: fc.constantFrom<"me" | "them">("me", "them"), due: fc.option(day), said: fc.option(day), on: fc.option(day) }), { maxLength: 4 }),
	});

	it("counts as a slow straightforward count does", () => {
		fc.assert(fc.property(fc.array(spec, { maxLength: 8 }), fc.constantFrom("2026-Q3", "2026-H1", "2026", "2025-Q4"), day, (specs, name, on) => {
			const people = specs.map(({ circle, contacts, groupContacts, promises }, at) => aPerson({
				name: `P${String(at)}`, circle, contacts, groupContacts,
				promises: promises.map(({ done, hidden, by, due, said, on: doneOn }, line) => ({
					text: "send it", done, private: hidden, by, source: { path: `P${String(at)}`, line }, ...(due && { dueOn: due }),
					...(said && { said: dayInterval(said as CivilDate) }), ...(doneOn && { doneOn: doneOn as CivilDate }),
				})),
			}));
			const { from, to } = readReviewPeriod(name) ?? { from: "", to: "" };
			const period = { from, to: on < to ? on : to, on };
			const slow = { made: 0, kept: 0, overdue: 0, open: 0 };
			for (const promise of specs.flatMap((one) => one.promises.filter(({ by, hidden }) => by === "me" && !hidden))) countSlowly(promise, period, slow);
			const daysOf = (of: (one: (typeof specs)[number]) => readonly string[]): Set<string> =>
				new Set(specs.flatMap((one, at) => of(one).filter((date) => date >= period.from && date <= period.to).map((date) => `${String(at)} ${date}`)));
			const met = daysOf((one) => [...one.contacts, ...one.groupContacts]);
			const talked = daysOf((one) => one.contacts);
			const core = new Set([...talked].map((each) => Number(each.split(" ")[0])).filter((at) => specs[at]?.circle === "core"));
			const review = reviewOf(people, name, {}, on as CivilDate);
			expect([review.contacts, review.oneToOne, review.circles.find(({ id }) => id === "core")?.reached.length]).toEqual([met.size, talked.size, core.size]);
			expect(Object.fromEntries(Object.entries(review.promises).map(([kind, all]) => [kind, all.length]))).toEqual(slow);
		}), { numRuns: 300 });
	});
});
