import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overCap } from "../../src/circles/over-cap";
import { setCircle } from "../../src/circles/set-circle";
import { peopleByTalks, Sitting } from "../../src/circles/sitting";
import { isUndecided, sortingProgress, sortingStep } from "../../src/circles/sorting";
import { isTimeToWiden, starterCohort } from "../../src/circles/starter-cohort";
import type { Person } from "../../src/people/person/person";
import { defaultSettings } from "../../src/settings/default-settings";
import { aPerson, type PersonSpec } from "../people/person-builder";
import { day } from "../talking-points/make-person";
import { writtenAndUndone } from "../writing/memory-vault";

const { circles } = defaultSettings;
const today = day("2026-11-28");
const runs = Number(process.env["KITH_RUNS"] ?? 300);
const many = (count: number, spec: Omit<PersonSpec, "name"> = {}): readonly Person[] => Array.from({ length: count }, (_, at) => aPerson({ name: `P${String(at).padStart(2, "0")}`, ...spec }));

describe("who is undecided", () => {
	it.each<[PersonSpec, boolean]>([
		[{ name: "a" }, true], [{ name: "a", cadence: "60d" }, true], [{ name: "a", paused: true }, true],
		[{ name: "a", circle: "core" }, false], [{ name: "a", circle: "old" }, false], [{ name: "a", circle: "none" }, false], [{ name: "a", died: true }, false],
	])("%j: %s", (spec, expected) => { expect(isUndecided(aPerson(spec))).toBe(expected); });

	it("says how far one has come, in all or in a group", () => {
		const people = [...many(3, { circle: "core" }), ...many(2, { groups: ["G"] }), ...many(1, { circle: "none", groups: ["G"] }), aPerson({ name: "x", died: true, groups: ["G"] })];
		expect(sortingProgress(people)).toMatchObject({ decided: 4, total: 6 });
		const inGroup = sortingProgress(people, ({ groups }) => groups.some(({ text }) => text === "G"));
		expect([inGroup.decided, inGroup.total, inGroup.undecided.length]).toEqual([1, 3, 2]);
		expect(sortingProgress([])).toEqual({ undecided: [], decided: 0, total: 0 });
	});

	it.each([
		["1", { kind: "circle", circle: "core" }], ["2", { kind: "circle", circle: "chosen" }], ["4", { kind: "circle", circle: "old" }], ["0", { kind: "circle", circle: "none" }],
		["n", { kind: "later" }], ["N", { kind: "later" }], ["w", { kind: "why" }], ["Z", { kind: "undo" }],
		["5", undefined], ["9", undefined], ["x", undefined], ["", undefined], ["11", undefined], ["Enter", undefined],
	])("key %s", (key, step) => { expect(sortingStep(key, circles)).toEqual(step); });
});

describe("a sitting", () => {
	const named = (people: readonly Person[]): string => people.map(({ name }) => name).join(" ");
	const [ann, ben, cleo, dan] = [aPerson({ name: "Ann" }), aPerson({ name: "Ben", contacts: ["2026-01-01"] }), aPerson({ name: "Cleo", contacts: ["2026-01-01", "2026-02-01"] }), aPerson({ name: "Dan" })] as const;

	it("begins with those one was in touch with most, the others as they were", () => {
		expect(named(new Sitting(peopleByTalks).inOrder([ann, ben, cleo, dan]))).toBe("Cleo Ben Ann Dan");
		expect(named(new Sitting(peopleByTalks).inOrder([dan, ann]))).toBe("Dan Ann");
		expect(named(new Sitting(peopleByTalks).inOrder([]))).toBe("");
	});

	it("keeps its order, whoever is decided, comes back, or is met meanwhile", () => {
		const sitting = new Sitting(peopleByTalks);
		sitting.inOrder([ann, ben, cleo]);
		expect(named(sitting.inOrder([ann, ben]))).toBe("Ben Ann");
		const metAgain = aPerson({ name: "Ann", contacts: ["2026-01-01", "2026-02-01", "2026-03-01"] });
		expect(named(sitting.inOrder([metAgain, ben, cleo]))).toBe("Cleo Ben Ann");
		expect(named(sitting.inOrder([ann, cleo, dan]))).toBe("Cleo Ann Dan");
	});

	it("puts off to its end, and takes that back", () => {
		const sitting = new Sitting(peopleByTalks);
		const all = [ann, ben, cleo, dan];
		sitting.inOrder(all);
		sitting.putOff([cleo.path, ben.path]);
		expect(named(sitting.inOrder(all))).toBe("Ann Dan Cleo Ben");
		sitting.putOff([ann.path]);
		expect(named(sitting.inOrder(all))).toBe("Dan Cleo Ben Ann");
	});

	it("undoes the last, then the one before; or all, the last first, and says who stays as they are", async () => {
		const undone: string[] = [];
		const made = (name: string, isRefused = false) => ({ names: name, keys: [`${name}.md`], said: name, receipt: Promise.resolve({ paths: [`${name}.md`], undo: () => { undone.push(name); return isRefused ? Promise.reject(new Error(`${name} has changed.`)) : Promise.resolve(); } }) });
		const sitting = new Sitting(peopleByTalks);
		expect(sitting.takeLast()).toBeUndefined();
		for (const name of ["a", "b", "c", "d"]) sitting.add(made(name, name === "b"));
		expect(sitting.decisions.map(({ names }) => names)).toEqual(["a", "b", "c", "d"]);
		await (await sitting.takeLast()?.receipt)?.undo();
		expect(sitting.decisions.length).toBe(3);
		const refused = await sitting.undoAll();
		expect(undone).toEqual(["d", "c", "b", "a"]);
		expect([refused.map(({ names }) => names), sitting.decisions.length]).toEqual([["b"], 0]);
	});

	it("forgets what was not written", async () => {
		const sitting = new Sitting(peopleByTalks);
		const refused = Promise.reject(new Error("no"));
		refused.catch(() => undefined);
		sitting.add({ names: "a", keys: ["a.md"], said: "a", receipt: refused });
		expect(await sitting.undoAll()).toEqual([]);
	});
});

describe("a circle over its cap", () => {
	const core = [
		...many(8, { circle: "core", contacts: ["2026-11-01"] }), aPerson({ name: "何婉仪", circle: "core", contacts: ["2026-01-01"], groupContacts: ["2026-11-20"] }),
		aPerson({ name: "密", circle: "core", contacts: ["2020-01-01"], private: ["circle"] }), aPerson({ name: "新", circle: "core" }),
	];
	const chosen = aPerson({ name: "常", circle: "chosen" });

	it("says how many, who has been silent longest and where to", () => {
		const over = overCap("core", core, circles, new Set(["People/新.md"]), today);
		expect([over?.count, over?.circle.cap, over?.move?.person.name, over?.move?.to]).toEqual([11, 10, "何婉仪", "chosen"]);
	});

	it("counts those who come to it, and does not name them", () => {
		expect(overCap("core", core.slice(0, 10), circles, new Set(["People/常.md"]), today)?.count).toBe(11);
		expect(overCap("core", core.slice(0, 9), circles, new Set(["People/常.md"]), today)).toBeUndefined();
		expect(overCap("core", [...core, chosen], circles, new Set(), today)?.count).toBe(11);
	});

	it("names one of those who came where all came at once", () => {
		const all = many(11, { circle: "core", contacts: ["2026-11-01"] });
		expect(overCap("core", all, circles, new Set(all.map(({ path }) => path)), today)?.move?.person.name).toBe("P00");
	});

	it.each([["weak"], ["old"], ["none"], ["nowhere"]])("is none without a cap: %s", (id) => {
		expect(overCap(id, many(400, { circle: id }), circles, new Set(), today)).toBeUndefined();
	});

	it("names nobody where there is nobody to name, and goes nowhere from the last circle", () => {
		const only = [{ id: "core", name: "", cadence: "", cap: 1 }];
		expect(overCap("core", many(2, { circle: "core" }), only, new Set(), today)?.move).toBeUndefined();
		expect(overCap("core", many(2, { circle: "core", private: ["circle"] }), [...only, ...circles.slice(1)], new Set(), today)).toMatchObject({ count: 2, move: undefined });
		// With whom one has never talked for all that is known comes after those with whom one has.
		expect(overCap("core", [aPerson({ name: "a", circle: "core" }), aPerson({ name: "b", circle: "core", contacts: ["2026-11-27"] })], [...only, ...circles.slice(1)], new Set(), today)?.move?.person.name).toBe("b");
	});
});

describe("a circle that is set", () => {
	const keyOf = (meaning: string): string => (meaning === "why" ? "warum" : meaning);
	const path = "People/Sam.md";
	const after = async (text: string, decision: Parameters<typeof setCircle>[1]): Promise<string | undefined> => {
		const { written, undone } = await writtenAndUndone({ [path]: text }, setCircle([path], decision, keyOf));
		expect(undone).toEqual({ [path]: text });
		return written[path];
	};
	it.each<[string, Parameters<typeof setCircle>[1], string]>([
		["---\ntype: person\n---\n", { circle: "core" }, "---\ntype: person\ncircle: core\n---\n"],
		["---\ncircle: \"core\" # close\n---\n", { circle: "none" }, "---\ncircle: \"none\" # close\n---\n"],
		["---\ntype: person\ncircle: core\n---\n", { circle: null }, "---\ntype: person\n---\n"],
		["---\ntype: person\r\n---\r\nwords", { circle: "weak", why: " he\nlistens " }, "---\ntype: person\r\ncircle: weak\r\nwarum: he listens\r\n---\r\nwords"],
		["words", { circle: "core", why: " " }, "---\ncircle: core\n---\nwords"],
		["---\ncircle: core\n---\n", { circle: "core" }, "---\ncircle: core\n---\n"],
	])("%j, %j", async (text, decision, expected) => { expect(await after(text, decision)).toBe(expected); });

	it("is one write for several, each once", () => {
		expect(setCircle([path, "a.md", path], { circle: "core" }, keyOf).map((change) => change.path)).toEqual([path, "a.md"]);
	});

	it("changes no other line, and is undone to the byte", async () => {
		const lines = fc.array(fc.constantFrom("trust: 4", "# note", "topics: [a]", "phone: +49 151", "circle: weak", "warum: x", "groups:\n  - \"[[G]]\""), { maxLength: 6 }).map((some) => [...new Set(some)]);
		await fc.assert(fc.asyncProperty(lines, fc.constantFrom("core", "none", null), fc.constantFrom("", "so"), fc.constantFrom("\n", "\r\n"), async (properties, circle, why, eol) => {
			const text = ["---", "type: person", ...properties.flatMap((each) => each.split("\n")), "---", "body", ""].join(eol);
			const now = await after(text, { circle, why });
			const isOurs = (line: string): boolean => /^(?:circle|warum):/.test(line);
			expect((now ?? "").split(eol).filter((line) => !isOurs(line))).toEqual(text.split(eol).filter((line) => !isOurs(line)));
		}), { numRuns: Math.max(500, runs) });
	});
});

describe("whom to begin with", () => {
	const people = [
		aPerson({ name: "a" }), aPerson({ name: "b" }), aPerson({ name: "c", circle: "core" }), aPerson({ name: "d", died: true }), aPerson({ name: "e" }), aPerson({ name: "f" }), aPerson({ name: "g" }), aPerson({ name: "h", log: [{ on: "2026-01-01" }, { on: "2026-02-01" }] }), aPerson({ name: "i" }), aPerson({ name: "none", circle: "none" }),
	];
	const times: Readonly<Record<string, number>> = { a: 3, b: 9, c: 20, d: 30, e: 1, f: 1, g: 1, none: 40 };
	it("is of whom the vault speaks most, five at a time, with counts; nobody who is decided", () => {
		const mentionsOf = (path: string): readonly unknown[] => Array.from({ length: times[path.slice(7, -3)] ?? 0 });
		expect(starterCohort(people, mentionsOf).map(({ person, times: count }) => `${person.name} ${String(count)}`)).toEqual(["b 9", "a 3", "h 2", "e 1", "f 1"]);
		expect(starterCohort(people, () => []).map(({ person }) => person.name)).toEqual(["h"]);
	});

	const talked = (on: string, count: number): readonly Person[] => [...many(count, { contacts: [on] }), ...many(2, { groupContacts: ["2026-11-20"] })];
	it.each<[string, readonly Person[], string, string | undefined, boolean]>([
		["four weeks and three talks", talked("2026-11-10", 3), "2026-10-31", undefined, true],
		["five of five", talked("2026-11-10", 5), "2026-10-01", undefined, true],
		["a day early", talked("2026-11-10", 3), "2026-11-01", undefined, false],
		["two talks", talked("2026-11-10", 2), "2026-10-31", undefined, false],
		["talks before it began", talked("2026-10-30", 3), "2026-10-31", undefined, false],
		["talks to come", talked("2026-11-29", 3), "2026-10-31", undefined, false],
		["set aside two months ago", talked("2026-11-10", 3), "2026-06-01", "2026-09-28", false],
		["set aside three months ago", talked("2026-11-10", 3), "2026-06-01", "2026-08-28", true],
		["nobody chosen", [], "2026-06-01", undefined, false],
	])("%s: more are offered: %s", (_, chosen, startedOn, dismissedOn, expected) => {
		expect(isTimeToWiden(chosen, { startedOn: day(startedOn), dismissedOn: dismissedOn === undefined ? null : day(dismissedOn) }, today)).toBe(expected);
	});
});
