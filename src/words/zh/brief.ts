import type { brief as english } from "../en/brief";
import { beside } from "./beside";
import { spaced } from "./spaced";
import { questions } from "./talking-points";
import { readsAsDate } from "../reads-as-date";

const unknown = (question: string): string => `还不知道。${question}`;

/** 见面之前要知道的。 */
export const brief: typeof english = {
	died: "缅怀",
	diedOn: (day) => (day === undefined ? "笔记里写着已经离世" : spaced`${day}离世`),
	last: "上次联系",
	deep: (day) => `上次深聊，${day}`,
	goesOn: (day) => spaced`笔记一直写到${day}`,
	noted: "另有记录",
	earlier: "在那之前",
	why: "为什么在意 TA",
	boundaries: "边界",
	reach: "怎么联系",
	threads: "TA 还没说完的事",
	mine: "我的承诺",
	theirs: "TA 的承诺",
	thanks: "还没道谢",
	facts: "知道的事，以及是多久以前的",
	dates: "接下来的日子",
	shared: "我们的共同点",
	acquaintances: "都认识的人",
	toShare: "可以带去的",
	knowing: "知道的和还不知道的",
	problems: "读不懂的属性",
	never: "还没有记下联系。",
	due: (day) => spaced`${day}前`,
	birthday: "生日",
	past: { project: "项目", era: "时期", group: "群", workplace: "任职", met: "怎么认识", topic: "话题" },
	through: { link: "笔记里提到", met: "介绍我们认识的人", group: "同群", talk: "一起聊过", introduced: "通过 TA 认识的" },
	ofGroup: (count, group, isFirst) => `${isFirst ? "" : "还有"}${beside(group)}里的 ${String(count)} 人`,
	about: { goals: "目标", hobbies: "爱好", struggles: "难处", family: "家人" },
	ask: {
		goals: unknown(questions.goals),
		hobbies: unknown(questions.hobbies),
		struggles: unknown(questions.struggles),
		family: unknown(questions.family),
	},
	fromNotes: "笔记里写着",
	cited: (note) => (readsAsDate(note) ? `笔记 ${note}` : note),
	andMore: (count: number) => `还有 ${String(count)} 条`,
	colon: "：",
	comma: "、",
	brackets: (text) => `（${text}）`,
};
