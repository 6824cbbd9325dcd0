import type { ExperimentState } from "../../experiments/experiment-state";
import type { experiments as english } from "../en/experiments";
import { spaced } from "./spaced";

const states: Readonly<Record<ExperimentState, string>> = { idea: "想法", running: "进行中", decided: "已定", dropped: "放下" };

export const experiments: typeof english = {
	state: states,
	one: "一个实验",
	since: (when) => spaced`始于${when}`,
	until: (when) => spaced`到${when}`,
	hypothesis: "假设",
	measure: "衡量",
	arms: "对照",
	armsHint: "一行一个，有数就写上：“红包：300 人，30 人回复”。",
	armsPlaceholder: "红包\n资源共享",
	noArms: "还没有可以比的。在标题“对照”下面写要试什么，一行一个：“- 红包 (sent:: 300) (replied:: 30)”。",
	rate: (replied, asked, percent) => `${String(asked)} 人中 ${String(replied)} 人，${percent}%`,
	uncounted: (replied, asked) => (asked === 0 ? "还没问过人" : `${String(asked)} 人中 ${String(replied)} 人`),
	range: (low, high) => `真实比例大概在 ${String(low)}% 到 ${String(high)}%`,
	tooFew: "人太少，看不出",
	armRate: (name, rate) => spaced`${name}：${rate}`,
	verdictTitle: "数字怎么说",
	verdict: (verdict) => {
		if (verdict.kind === "clear-difference") return spaced`差别明显：“${verdict.better}”比“${verdict.worse}”更容易得到回复。`;
		return verdict.kind === "too-few" ? "人太少，看不出：至少两种做法各问 20 人。" : "没有明显差别：碰巧也会这样。";
	},
	decided: "决定",
	problems: "问题",
	problem: ({ kind, value }) => {
		switch (kind) {
			case "state": return spaced`“${value}”不是状态：可写想法、进行中、已定、放下。`;
			case "started":
			case "until": return spaced`“${value}”不是日期。`;
			case "count": return spaced`“${value}”读不出数。请写成 (sent:: 300) (replied:: 30)。`;
			case "more-replied": return spaced`${value}：回复的比问的还多。`;
			case "ends-before": return spaced`结束早于开始：${value}。`;
		}
	},
	start: "开始",
	decide: "下决定",
	drop: "放下",
	again: "重新开始",
	decideTitle: (name) => spaced`关于${name}，你的决定是？`,
	decision: "决定",
	decisionPlaceholder: "转向领英：参与度 10%",
	decisionMissing: "请写下你的决定。",
	dropTitle: (name) => spaced`放下${name}`,
	why: "为什么（可以不写）",
	changed: (name, state) => spaced`${name}：${states[state]}。`,
	label: (name) => spaced`实验${name}`,
	manyTitle: (count) => `已有 ${String(count)} 个实验在进行`,
	manyHint: (name) => spaced`同时做得少，才做得完。开始${name}之前，先了结哪一个？`,
	close: "了结",
	closeNone: "都不了结，照样开始",
	closeDecision: "结果如何（不写就是放下）",
	addName: "名称",
	nameMissing: "实验要有名称。",
	about: "关于哪个群",
	aboutNone: "不关于群",
	folder: "文件夹",
	experimentsFolder: "实验",
	add: "添加",
	added: (name) => spaced`已添加${name}。`,
	title: "实验",
};
