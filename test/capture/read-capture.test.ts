import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import type { Capture, CaptureProblem, NameLookup } from "../../src/capture/capture";
import { readCapture } from "../../src/capture/read-capture";
import { labelledFields } from "../../src/notes/log-fields";
import { captureCases, toldPlan, toldPromise } from "./capture-cases";

const today = "2026-11-22" as CivilDate;

const notes: readonly (readonly [path: string, ...names: string[]])[] = [
	["People/王磊.md", "王磊", "老王", "Wang Lei"],
	["People/Sam.md", "Sam"],
	["People/李智伟.md", "李智伟"],
	["People/Will.md", "Will"],
	["People/陈晨.md", "陈晨", "小陈"],
	["A/李明.md", "李明"],
	["B/李明.md", "李明"],
];

const lookup: NameLookup = {
	find: (name) => notes.filter(([, ...names]) => names.some((known) => known.toLowerCase() === name.toLowerCase())).map(([path, own = ""]) => ({ path, name: own })),
};

function read(line: string): Capture {
	return readCapture(line, lookup, { weekStart: "monday" }, today);
}

function toldPeople({ people, problems }: Capture): string {
	const unclear = new Set(problems.flatMap((problem) => (problem.code === "ambiguous-name" ? [problem.name] : [])));
	return people.map(({ path, name }) => (path === null ? `${name}${unclear.has(name) ? "!" : "?"}` : name)).join(", ");
}

function toldProblem(problem: CaptureProblem): string {
	switch (problem.code) {
		case "future-date":
			return `future-date ${problem.day}`;
		case "no-contact":
			return `no-contact ${problem.happening}`;
		case "ambiguous-name":
			return ["ambiguous-name", problem.name, ...problem.paths].join(" ");
		default:
			return problem.code;
	}
}

describe("readCapture", () => {
	it.each(captureCases)("$line", ({ line, on = today, people, channel = null, text, threads = [], thanks = [], gave = [], promises = [], problems = [], plans = [], isContact = true }) => {
		const capture = read(line);
		const { from, to } = capture.on;
		expect({ ...capture, on: from === to ? from : `${from}..${to}`, people: toldPeople(capture), promises: capture.promises.map(toldPromise), plans: capture.plans.map(toldPlan), problems: capture.problems.map(toldProblem) }).toEqual({
			on, people, channel, text, threads, thanks, gave, asked: [], owes: [],
			...Object.fromEntries(labelledFields.map(({ texts }) => [texts, []])), promises, plans, isContact, incoming: false, problems,
		});
	});

	it("leads aliases and links to the note", () => {
		expect(read("和老王、Sam 吃饭").people.map(({ path }) => path)).toEqual(["People/王磊.md", "People/Sam.md"]);
		expect(read("和[[B/李明]]吃饭").people).toEqual([{ path: "B/李明.md", name: "李明" }]);
	});

	it("takes a name with a hyphen as any other", () => {
		const anne: NameLookup = { find: (name) => (name === "Anne-Marie" ? [{ path: "Anne-Marie.md", name }] : []) };
		expect(readCapture("coffee with Anne-Marie; promised Anne-Marie the slides", anne, { weekStart: "monday" }, today)).toMatchObject({ people: [{ path: "Anne-Marie.md" }], promises: [{ text: "the slides" }] });
	});

	it("reads any line without failing, and quickly", () => {
		const piece = fc.constantFrom("和", "老王", "Sam", "with ", " and ", "、", "，", "；", "上周五", "last Friday ", "答应", "promised to ", "聊了", "他的", "副业", "[[", "]]", "（", ")", "@", "::", "：", " ", "\n", "$&", "🎉", "谢谢", "送了", "2026-11-20", "前");
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const line = pieces.join("");
				const { text, promises, threads, thanks, gave, on } = read(line);
				expect(text).toBe(text.trim());
				expect(text).not.toContain("\n");
				expect(text === "").toBe(line.trim() === "");
				expect(on.from <= on.to).toBe(true);
				for (const said of [...promises.map((promise) => promise.text), ...threads, ...thanks, ...gave]) expect(said).not.toBe("");
			}),
		);
		const before = performance.now();
		read("和老王、Sam 喝咖啡，聊了他的副业；".repeat(100));
		expect(performance.now() - before).toBeLessThan(1000);
	});
});
