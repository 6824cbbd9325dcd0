import { withoutExtension } from "../../notes/note-name";
import { twoDates } from "./refusals";
import { spaced } from "./spaced";

/** 为什么这一行还不能写入，以及写入前要想到什么。 */
export const capture: typeof import("../en/capture").capture = {
	crossed: ({ name, boundary }) => spaced`与${name}有过约定：“${boundary}”，这一行与它相悖。`,
	notInTouch: "这看起来没有联系成：会记在互动里，上次联系的日期不变。",
	changed: "显示之后笔记有改动，请再看一遍。",
	notYet: "还不能写入",
	nobodyYet: "还没有写到人",
	linesOf: (name) => spaced`${name}的笔记里：`,
	restTo: (name) => spaced`后续的事只记在${name}的笔记里。`,
	leftOut: (names) => `没有笔记，只留在文字里：${names}。`,
	pick: "选一个人…",
	chooseDay: "选日期：",
	keep: "记进互动，不算联系",
	notReached: (text) => `没联系上：${text}`,
	heardOf: (text) => `听说：${text}`,
	writePlan: (day) => spaced`记为${day}的计划`,
	problem: (problem) => {
		if (problem.code === "empty") return "先写一行：和谁，聊了什么。";
		if (problem.code === "nobody") return "没有写到人。写上名字，比如“和老王喝咖啡”。";
		if (problem.code === "future-date") return `“${problem.day}”还没到，是计划，还不算联系。`;
		if (problem.code === "not-understood") return `没看懂：“${problem.words}”。请写明日期，比如 2026-11-20 或“上周五”。`;
		if (problem.code === "two-dates") return twoDates(problem.words, problem.days);
		if (problem.code === "no-contact") {
			if (problem.happening === "to-come") return "这是还要做的事，不算联系：上次联系的日期不变。";
			return `${problem.happening === "apart" ? "这里只是说到这个人，你们之间没有来往" : "没有联系成"}，不算联系：上次联系的日期不变。`;
		}
		return `“${problem.name}”可能是 ${problem.paths.join(" 或 ")}。请用链接写明是哪一位，比如 [[${withoutExtension(problem.paths[0] ?? "")}]]。`;
	},
};
