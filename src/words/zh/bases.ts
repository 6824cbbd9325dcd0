import type { bases as english } from "../en/bases";
import { spaced } from "./spaced";

export const bases: typeof english = {
	title: "新建数据库",
	hint: "给核心插件“数据库”用的表，列出笔记属性里写的东西，不改任何笔记。",
	over: { people: "人：该联系谁、按圈子、未分圈", experiments: "实验，按状态", reviews: "回顾，一行一篇" },
	there: (path) => spaced`已经有 ${path}。勾上就重写，撤销可以找回。`,
	folder: "文件夹",
	folderHint: "不填就放在仓库最上层。",
	missing: "至少勾一个。",
	save: "新建",
	label: "新建数据库",
	written: (paths, count) => (paths.length === 0 ? `已写好 ${String(count)} 个。` : spaced`已写好：${paths.join("、")}。`),
	names: {
		reconnect: "再联系", due: "该联系了", byCircle: "按圈子", undecided: "未分圈", byState: "按状态", running: "进行中",
		reviews: "回顾", dueOn: "该联系的日子", daysSince: "隔了几天", daysLeft: "还剩几天",
	},
};
