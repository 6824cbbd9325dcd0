import { describe, expect, it } from "vitest";
import type { Experiment } from "../../src/experiments/experiment";
import { readExperiment } from "../../src/experiments/read-experiment";
import { noteOf } from "../notes/note-of";

function experiment(properties: string, body = "", path = "Experiments/群复活实验.md"): Experiment | undefined {
	return readExperiment(noteOf(path, `---\ntype: experiment\n${properties}\n---\n${body}`));
}

const arms = (read: Experiment | undefined): readonly unknown[] => (read?.arms ?? []).map(({ name, asked, replied, rate }) => [name, asked, replied, rate]);

const example = [
	"hypothesis:: 红包比分享资源更能让群活起来", "measure:: 七天内回我一句的人", "## Arms", "- 红包 (sent:: 300) (replied:: 30)", "- 资源共享 (sent:: 40) (replied:: 9)",
	"    - [[李智伟]] (replied:: 2026-10-03)", "## Log", "- 2026-12-31 decided:: 转向 LinkedIn — 参与度 10%",
].join("\n");

describe("the example of the format", () => {
	it("is read", () => {
		expect(experiment("state: running\nstarted: 2026-10-01\nuntil: 2026-12-31", example)).toMatchObject({
			path: "Experiments/群复活实验.md", name: "群复活实验", private: false, state: "running", started: { from: "2026-10-01" }, until: { to: "2026-12-31" },
			hypothesis: "红包比分享资源更能让群活起来", measure: "七天内回我一句的人",
			arms: [{ name: "红包", asked: 300, replied: 30, rate: 0.1, line: 9 }, { name: "资源共享", asked: 40, replied: 9, rate: 0.225, line: 10 }],
			decisions: [{ on: "2026-12-31", text: "转向 LinkedIn — 参与度 10%", line: 13 }], problems: [],
		});
	});
});

describe("the properties of an experiment", () => {
	it.each<[string, Partial<Record<keyof Experiment, unknown>>]>([
		["state: idea", { state: "idea" }], ["state: Running", { state: "running" }], ["state: decided", { state: "decided" }], ["state: dropped", { state: "dropped" }],
		["state: 想法", { state: "idea" }], ["state: 进行中", { state: "running" }], ["state: 已定", { state: "decided" }], ["state: 放下", { state: "dropped" }],
		["状态: 进行中", { state: "running" }], ["status: decided", { state: "decided" }], ['state: "[[Running]]"', { state: "running" }], ["state: [running]", { state: "running" }],
		["", { state: "idea", problems: [] }], ["state:", { state: "idea", problems: [] }], ["started: 2026-10-01", { state: "running" }],
		["state: sleeping", { state: "idea", problems: [{ kind: "state", value: "sleeping", line: null }] }],
		["state: 不定", { state: "idea", problems: [{ kind: "state", value: "不定", line: null }] }],
		["started: 2026-10", { started: { from: "2026-10-01", to: "2026-10-31" } }], ["开始: 2026年10月1日", { started: { from: "2026-10-01" } }],
		["until: 2026-Q4", { until: { to: "2026-12-31" } }], ["ended: 2026-02-22", { until: { to: "2026-02-22" } }], ["截止: 年底再说", { until: undefined, problems: [{ kind: "until", value: "年底再说", line: null }] }],
		["started: soon", { started: undefined, state: "idea", problems: [{ kind: "started", value: "soon", line: null }] }],
		["started: 03/04/2026", { started: undefined, problems: [{ kind: "started", value: "03/04/2026", line: null }] }],
		["started: 2026-10-01\nuntil: 2026-09-01", { problems: [{ kind: "ends-before", value: "2026-09-01", line: null }] }],
		["started: 2026-10-05\nuntil: 2026-10", { problems: [] }],
		["private: [started]\nstarted: 2026-10-01", { started: undefined, problems: [] }],
		["state: {a: 1}\nstarted: [[1]]", { state: "idea", started: undefined }],
	])("%s", (properties, expected) => { expect(experiment(properties)).toMatchObject(expected); });

	it("are those of an experiment alone", () => {
		for (const [path, text] of [["a.md", "---\ntype: group\nstate: idea\n---\n"], ["a.md", "# type: experiment"], ["Templates/a.md", "---\ntype: experiment\n---\n"], ["a.md", "---\ntype: experiment\nstarted: \"{{date}}\"\n---\n"], ["a.md", "---\ntags: [experiment]\n---\n"]] as const) expect(readExperiment(noteOf(path, text))).toBeUndefined();
		expect(readExperiment(noteOf("a.md", '---\ntype: ["[[实验]]"]\n---\n'))?.state).toBe("idea");
		expect(experiment("", "#private\n## Arms\n- a (sent:: 3)")).toMatchObject({ private: true, arms: [] });
		expect(readExperiment({ ...noteOf("a.md", "---\ntype: experiment\n---\n## Arms\n- a (sent:: 3)"), text: undefined })).toMatchObject({ arms: [], hypothesis: null, decisions: [] });
	});
});

describe("an arm", () => {
	it.each<[string, string, number, number, number | null]>([
		["- 红包 (sent:: 300) (replied:: 30)", "红包", 300, 30, 0.1],
		["- 红包 [sent:: 300] [replied:: 30]", "红包", 300, 30, 0.1],
		["- 红包（发:: 300）（回:: 30）", "红包", 300, 30, 0.1],
		["- (sent:: 1,200) Newsletter (replied:: 60)", "Newsletter", 1200, 60, 0.05],
		["- 红包 (sent:: 约 300 人) (replied:: 30+)", "红包", 300, 30, 0.1],
		["- 红包：300 人，30 人回复", "红包", 300, 30, 0.1],
		["- 红包: 300 人, 30 人回", "红包", 300, 30, 0.1],
		["- 红包：300人30人回复", "红包", 300, 30, 0.1],
		["- 红包：发 300，回 30", "红包", 300, 30, 0.1],
		["- 红包：300 人中 30 人回了", "红包", 300, 30, 0.1],
		["- 红包：300 人回复 30 人", "红包", 300, 30, 0.1],
		["- 资源共享: 40 asked, 9 replied", "资源共享", 40, 9, 0.225],
		["- Sharing links — 40 people asked, 10 replies", "Sharing links", 40, 10, 0.25],
		["- Sharing: asked 40, 10 answered", "Sharing", 40, 10, 0.25],
		["- Sharing: sent to 40, replied 10", "Sharing", 40, 10, 0.25],
		["- Sharing, 10 of 40", "Sharing", 40, 10, 0.25],
		["- Sharing 10/40 replied", "Sharing", 40, 10, 0.25],
		["- 40 asked, 10 replied: sharing", "sharing", 40, 10, 0.25],
		["- 40 asked, 10 replied", "40 asked, 10 replied", 40, 10, 0.25],
		["- [[资源共享]]: 40 asked, 10 replied ^arm", "资源共享", 40, 10, 0.25],
		["- **红包**：300 人，30 人回复", "红包", 300, 30, 0.1],
		["- Web 2.0 post", "Web 2.0 post", 0, 0, null],
		["- 第 2 版：40 asked, 10 replied", "第 2 版", 40, 10, 0.25],
		["- 红包", "红包", 0, 0, null],
		["- 红包 (sent:: 300)", "红包", 300, 0, 0],
		["- 红包 (replied:: 3)", "红包", 0, 3, null],
		["- 红包 (sent:: 30) (replied:: 31)", "红包", 30, 31, null],
		["- 红包 (sent:: 0) (replied:: 0)", "红包", 0, 0, null],
		["- 红包\n    - [[Ann]] (replied:: 2026-10-03)\n    - [[Ben]]\n    - 阿强\n    - [[Cid]] (replied:: no)", "红包", 4, 1, 0.25],
		["- 红包\n    - [x] [[Ann]]\n    - [/] [[Ben]]\n    - [ ] [[Cid]]\n    - [-] [[Dee]]\n    - ~~[[Eve]]~~", "红包", 3, 1, 1 / 3],
		["- 红包 (sent:: 40)\n    - [[Ann]] (replied:: 2026-10-03)\n    - [[Ben]] （回复:: 周三）", "红包", 40, 2, 0.05],
		["- 红包 (sent:: 40) (replied:: 9)\n    - [[Ann]] (replied:: yes)", "红包", 40, 9, 0.225],
		["- 红包\n    - 周三早上发的，没有人说话\n    - note:: nothing yet\n    - [[Ann]]", "红包", 1, 0, 0],
		["* 红包 (sent:: 20) (replied:: 5)", "红包", 20, 5, 0.25],
		["1. 红包 (sent:: 20) (replied:: 5) %% (sent:: 99) %%", "红包", 20, 5, 0.25],
		["- 红包 (sent:: 20) (replied:: 5) (cost:: high)", "红包 (cost:: high)", 20, 5, 0.25],
	])("%s", (item, name, asked, replied, rate) => {
		expect(arms(experiment("", `## Arms\n${item}\n`))).toEqual([[name, asked, replied, rate]]);
		expect(arms(experiment("", `## 对照：\n${item}\n\n## Log\n`))).toEqual([[name, asked, replied, rate]]);
	});

	it.each<[string, string, readonly unknown[]]>([
		["a number that is none", "- a (sent:: many) (replied:: 3)", [{ kind: "count", value: "many", line: 5 }, { kind: "more-replied", value: "a", line: 5 }]],
		["a number below nothing", "- a (sent:: -3) (replied:: 0)", [{ kind: "count", value: "-3", line: 5 }]],
		["a number without end", `- a (sent:: ${"9".repeat(40)}) (replied:: 0)`, [{ kind: "count", value: "9".repeat(40), line: 5 }]],
		["a part of one", "- a (sent:: 3.5) (replied:: 0)", [{ kind: "count", value: "3.5", line: 5 }]],
		["numbers that say nothing", "- a: 300, 30", [{ kind: "count", value: "300, 30", line: 5 }]],
		["more than were asked", "- a (sent:: 3) (replied:: 4)", [{ kind: "more-replied", value: "a", line: 5 }]],
	])("%s is a problem", (_, item, problems) => { expect(experiment("", `## Arms\n${item}`)?.problems).toEqual(problems); });

	it.each(["## Notes\n- a (sent:: 3)", "- a (sent:: 3)\n## Arms", "## Arms\n```\n- a (sent:: 3)\n```", "## Arms\n> - a (sent:: 3)", "## Arms\n%%\n- a (sent:: 3)\n%%", "## Arms\na (sent:: 3)", "## Arms\n-  ", "## Arms #private\n- a (sent:: 3)", "## Arms\n- a (sent:: 3) #private", "## Arms of the law\n- a (sent:: 3)"])(
		"is none: %j", (body) => { expect(arms(experiment("", body))).toEqual([]); });
});

describe("what is said of it", () => {
	it.each<[string, Partial<Record<keyof Experiment, unknown>>]>([
		["假设：老群还有一成的人愿意说话\n\n衡量：回过一次", { hypothesis: "老群还有一成的人愿意说话", measure: "回过一次" }],
		["- **Hypothesis**: links beat red packets\n- metric:: replies in a week", { hypothesis: "links beat red packets", measure: "replies in a week" }],
		["[hypothesis:: *all* of [[Ann|her]] readers", { hypothesis: "all of her readers" }],
		["hypothesis::\nhypothesis:: second", { hypothesis: "second" }],
		["# Hypothesis: none\nThe hypothesis: is late", { hypothesis: null }],
		["> hypothesis:: quoted\n```\nhypothesis:: code\n```\n%% hypothesis:: hidden %%\nhypothesis:: said #private", { hypothesis: null }],
	])("%j", (body, expected) => { expect(experiment("", body)).toMatchObject(expected); });

	it.each<[string, readonly (readonly [string | null, string])[]]>([
		["## Log\n- 2026-12-31 decided:: stop", [["2026-12-31", "stop"]]],
		["## 日志\n- 2026年12月31日 决定:: 停\n- 2026-11-01 决定：：先看看", [["2026-12-31", "停"], ["2026-11-01", "先看看"]]],
		["## Log\n- 2026-11-01 decision:: wait\n- 2026-12-31 decision:: stop", [["2026-12-31", "stop"], ["2026-11-01", "wait"]]],
		["## Log\n- 2026-12-31 decided:: second\n- 2026-12-31 decided:: first\n- 2026-11-01 hello", [["2026-12-31", "second"], ["2026-12-31", "first"]]],
		["## Log\n- 2026-11-01 hello\n- 2026-12-31 decided:: first\n- 2026-12-31 decided:: second", [["2026-12-31", "second"], ["2026-12-31", "first"]]],
		["决定：不再维持整个群。", [[null, "不再维持整个群。"]]],
		["## Log\n- 2026-12-31 decided:: **see** [[People/Ann|her]]", [["2026-12-31", "see her"]]],
		["决定：写信\n## Log\n- 2026-12-31 决定:: 停", [["2026-12-31", "停"], [null, "写信"]]],
		["## Log\n- 2026-12-31 decided:: \n- 2026-12-30 decided nothing\n- 2026-12-29 decided:: secret #private", []],
		["## Notes\n- 2026-12-31 decided:: stop", []],
	])("%j", (body, expected) => {
		const read = experiment("started: 2026-10-01", body);
		expect(read?.decisions.map(({ on, text }) => [on, text])).toEqual(expected);
		expect(read?.state).toBe(expected.length === 0 ? "running" : "decided");
	});

	it.each(["", "\uFEFF", "## Arms\r\n- 阿强\r\n", "## Arms\n- ".repeat(200), "## Arms\n- [[[[]]]]\n- [[|]]\n- [](", `## Arms\n${"- ".repeat(500)}`, "## Log\n- 9999-99-99 decided:: x", "<!-- \n## Arms\n- x", `## Arms\n- ${"(sent:: ".repeat(3000)}`, `## Arms\n- ${"1 人 ".repeat(3000)}`, `## Arms\n- ${" ".repeat(5000)}x`, `hypothesis${" ".repeat(5000)}x`, `## Arms\n- a\n${"    - [[x]] (replied:: ".repeat(500)}`, `## Arms\n- a: ${"9,".repeat(3000)}`, "## Arms\n- 红包\u0000 (sent:: ١٢)"])("is read whatever it is, and soon: %#", (body) => {
		const before = performance.now();
		expect(() => experiment("state: .nan\nstarted: [[]]\nuntil: [1, 2]\nprivate: {a: b}", body)).not.toThrow();
		expect(performance.now() - before).toBeLessThan(500);
	});
});
