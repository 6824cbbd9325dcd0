import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addExperiment, type NewExperiment } from "../../src/experiments/add-experiment";
import { changeExperiment, type ExperimentStep } from "../../src/experiments/change-experiment";
import type { Experiment } from "../../src/experiments/experiment";
import { readExperiment } from "../../src/experiments/read-experiment";
import { Refusal } from "../../src/notes/refusal";
import type { NoteChange } from "../../src/writing/note-writer";
import { hostileNote } from "../notes/hostile-notes";
import { noteOf } from "../notes/note-of";
import { day } from "../talking-points/make-person";
import { writtenAndUndone } from "../writing/memory-vault";

const runs = Number(process.env["KITH_RUNS"] ?? 300);
const today = day("2026-11-28");
const path = "Experiments/E.md";
const english = { language: "en", newestFirst: true } as const;
const chinese = { language: "zh", newestFirst: true } as const;
const head = (...lines: readonly string[]): string => ["---", "type: experiment", ...lines, "---", ""].join("\n");
const read = (text: string): Experiment | undefined => readExperiment(noteOf(path, text));

/** The note of an experiment after changes; they are undone to the byte besides. */
async function after(text: string, changes: readonly NoteChange[]): Promise<string> {
	const { written, undone } = await writtenAndUndone({ [path]: text }, changes);
	expect(undone).toEqual({ [path]: text });
	return written[path] ?? "";
}

describe("a step", () => {
	it.each<[string, string, ExperimentStep, "en" | "zh", string]>([
		["starts an idea", head("state: idea"), { state: "running" }, "en", head("state: running", "started: 2026-11-28")],
		["starts one that says nothing", head(), { state: "running" }, "zh", head("state: running", "started: 2026-11-28")],
		["keeps the day on which it started", head("state: dropped", "started: 2026-10-01"), { state: "running" }, "en", head("state: running", "started: 2026-10-01")],
		["fills in a day that is left empty", head("state: idea", "started:", "until: 2026-12-31"), { state: "running" }, "en", head("state: running", "started: 2026-11-28", "until: 2026-12-31")],
		["knows the day under another name", head("state: 想法", "开始: 2026-10"), { state: "running" }, "en", head("state: 进行中", "开始: 2026-10")],
		["is written where the state stands", head("status: running"), { state: "dropped" }, "en", head("status: dropped")],
		["leaves alone what is no state", head("status: public"), { state: "dropped" }, "en", head("status: public", "state: dropped")],
		["replaces a state that is none", head("state: sleeping"), { state: "idea" }, "en", head("state: idea")],
		["changes nothing where it is so", head("state: Running # yes", "started: 2026-10-01"), { state: "running" }, "en", head("state: Running # yes", "started: 2026-10-01")],
		["decides", head("state: running"), { state: "decided", reason: "move to LinkedIn — 10 %" }, "en", `${head("state: decided")}\n## Log\n- 2026-11-28 decided:: move to LinkedIn — 10 %\n`],
		["decides in Chinese", head("state: running"), { state: "decided", reason: "转向 LinkedIn" }, "zh", `${head("state: decided")}\n## 日志\n- 2026-11-28 决定:: 转向 LinkedIn\n`],
		["decides again", `${head("state: decided")}## Log\n- 2026-11-01 decision:: wait\n`, { state: "decided", reason: "stop" }, "en", `${head("state: decided")}## Log\n- 2026-11-28 decided:: stop\n- 2026-11-01 decision:: wait\n`],
		["decides in the log that is there", `${head("状态: 进行中")}## Arms\n- a (sent:: 3)\n\n## 记录\n- 2026-11-20 决定:: 再看看\n\n## Notes\n`, { state: "decided", reason: "stop" }, "en", `${head("状态: 已定")}## Arms\n- a (sent:: 3)\n\n## 记录\n- 2026-11-28 决定:: stop\n- 2026-11-20 决定:: 再看看\n\n## Notes\n`],
		["drops with why", head("state: idea"), { state: "dropped", reason: " no time " }, "en", `${head("state: dropped")}\n## Log\n- 2026-11-28 decided:: dropped — no time\n`],
		["drops with why in Chinese", head("state: idea"), { state: "dropped", reason: "没空" }, "zh", `${head("state: dropped")}\n## 日志\n- 2026-11-28 决定:: 放下 — 没空\n`],
		["stays in one line", head("state: running"), { state: "decided", reason: "one\ntwo %% three" }, "en", `${head("state: decided")}\n## Log\n- 2026-11-28 decided:: one two %\\% three\n`],
		["keeps CRLF", head("state: running").replaceAll("\n", "\r\n"), { state: "decided", reason: "x" }, "en", `${head("state: decided")}\n## Log\n- 2026-11-28 decided:: x\n`.replaceAll("\n", "\r\n")],
	])("%s", async (_, text, step, language, expected) => {
		expect(await after(text, changeExperiment({ path }, step, { language, newestFirst: true }, today))).toBe(expected);
		expect(read(expected)?.state).toBe(step.state);
	});

	it("from idea to decided reads back, with the decision", async () => {
		const running = await after(head("state: idea"), changeExperiment({ path }, { state: "running" }, english, today));
		expect(read(running)).toMatchObject({ state: "running", started: { from: "2026-11-28" } });
		const decided = await after(running, changeExperiment({ path }, { state: "decided", reason: "转向 LinkedIn — 参与度 10%" }, english, today));
		expect(read(decided)).toMatchObject({ state: "decided", decisions: [{ on: "2026-11-28", text: "转向 LinkedIn — 参与度 10%" }] });
	});

	it("of two experiments is one write", async () => {
		const texts = { "A.md": head("state: running"), "B.md": head("state: idea") };
		const changes = [...changeExperiment({ path: "A.md" }, { state: "decided", reason: "so" }, english, today), ...changeExperiment({ path: "B.md" }, { state: "running" }, english, today)];
		const { written, undone } = await writtenAndUndone(texts, changes);
		expect([written["A.md"], written["B.md"]]).toEqual([`${head("state: decided")}\n## Log\n- 2026-11-28 decided:: so\n`, head("state: running", "started: 2026-11-28")]);
		expect(undone).toEqual(texts);
	});
});

describe("a new experiment", () => {
	const made = (told: Partial<NewExperiment>, language: "en" | "zh" = "en"): string =>
		addExperiment({ path, hypothesis: "", measure: "", arms: [], ...told }, { language }).map((change) => ("create" in change ? change.create : "")).join();

	it("has what is known of it and no more", () => {
		expect(made({})).toBe("---\ntype: experiment\nstate: idea\n---\n");
		expect(made({ arms: ["", " "], about: "" })).toBe("---\ntype: experiment\nstate: idea\n---\n");
		expect(made({ hypothesis: " links beat\nred packets ", measure: "replies in a week", arms: ["红包：300 人，30 人回复", "", "links"], about: "[[Rust]]" })).toBe(
			"---\ntype: experiment\nstate: idea\n---\nhypothesis:: links beat red packets\nmeasure:: replies in a week\nabout:: [[Rust]]\n\n## Arms\n- 红包：300 人，30 人回复\n- links\n",
		);
		expect(made({ hypothesis: "红包更好", arms: ["红包"] }, "zh")).toBe("---\ntype: experiment\nstate: idea\n---\n假设:: 红包更好\n\n## 对照\n- 红包\n");
		expect(made({ arms: ["红包"] }, "zh")).toBe("---\ntype: experiment\nstate: idea\n---\n## 对照\n- 红包\n");
	});

	it("reads back, whatever is typed", () => {
		const typed = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: "grapheme", maxLength: 20 }), fc.constantFrom("- [ ] x", "# x", "```", "%% x", "<!-- x", "> x", "1. x", "a (sent:: 20) (replied:: 5)", "`x", "~~x~~", "---", "x #private", "[[", "<b>"));
		fc.assert(fc.property(typed, fc.array(typed, { maxLength: 4 }), fc.constantFrom<"en" | "zh">("en", "zh"), (hypothesis, arms, language) => {
			const found = read(made({ hypothesis, arms }, language));
			expect(found).toMatchObject({ state: "idea" });
			const meant = arms.filter((arm) => arm.trim() !== "" && /[\p{L}\p{N}]/u.test(arm) && !/#(?:private|私密)/u.test(arm));
			expect(found?.arms.length ?? 0).toBeGreaterThanOrEqual(meant.length);
		}), { numRuns: Math.max(500, runs) });
	});
});

const line = fc.constantFrom("", "words", "## Arms", "## 对照", "- 红包 (sent:: 300) (replied:: 30)", "    - [[李智伟]] (replied:: 2026-10-03)", "## Log", "## 日志", "- 2026-11-20 决定:: 再看看", "- 2026-11-01 hello", "> - 阿强", "%% note %%", "hypothesis:: x", "### Notes", "\t- nested", "| a | b |");
const properties = fc.subarray(["until: 2026-12-31", "# a comment", "tags: [a, b]", "aliases: \"x\"", "phone: +49 151"]);
const stated = fc.constantFrom([], ["state: running"], ["state: 想法"], ["状态: 进行中 # now"], ["status: public"], ["started:"], ["started: \"2026-10-01\""]);
const text = fc.tuple(properties, stated, fc.array(line, { maxLength: 14 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
	.map(([keys, state, body, eol, ends]) => ["---", "type: experiment", ...keys, ...state, "---", ...body].join("\n").concat(ends ? "\n" : "").replaceAll("\n", eol));
const step = fc.constantFrom<ExperimentStep>({ state: "running" }, { state: "decided", reason: "x" }, { state: "dropped" }, { state: "dropped", reason: "y" }, { state: "idea" });
const language = fc.constantFrom(english, chinese);

it("changes the lines of its properties, adds one to the log and touches no other byte, and is undone to the byte", async () => {
	await fc.assert(fc.asyncProperty(text, step, language, async (before, taken, writing) => {
		const now = await after(before, changeExperiment({ path }, taken, writing, today));
		expect(read(now)?.state).toBe(taken.state);
		const [old, lines] = [before, now].map((each) => each.split("\n").map((one) => one.replace("\r", "")));
		let at = -1;
		const lost = old?.filter((one) => !/^(?:state|状态|started):/.test(one) && (at = lines?.indexOf(one, at + 1) ?? -1) < 0);
		expect(lost).toEqual([]);
		// A property of each, a heading with its empty line, an entry of the log.
		expect((lines?.length ?? 0) - (old?.length ?? 0)).toBeLessThanOrEqual(6);
		if (before.includes("\r\n")) expect(now.replaceAll("\r\n", "")).not.toContain("\n");
	}), { numRuns: Math.max(500, runs) });
});

it("is refused or done in hostile notes, and undone to the byte", async () => {
	await fc.assert(fc.asyncProperty(hostileNote, step, language, async (body, taken, writing) => {
		const before = body.startsWith("---") ? body : `${head("state: idea")}${body.replace("\uFEFF", "")}`;
		expect(() => read(before)).not.toThrow();
		try {
			await after(before, changeExperiment({ path }, taken, writing, today));
		} catch (error) {
			expect(error).toBeInstanceOf(Refusal);
		}
	}), { numRuns: Math.max(500, runs) });
});
