import type { calm as inEnglish } from "../en/calm";
import { spaced } from "./spaced";

export const calm: typeof inEnglish = {
	freshTitle: "重新开始",
	freshExplain: (people, weeks) =>
		`有 ${String(people)} 个人在等。接下来的 ${String(weeks)} 周里，每人各有自己的一周，在那之前先稍后提醒。有日子的承诺、重要的日子和欠着的回复照常出现，往来记录一行也不动。`,
	freshNobody: "没有需要往后放的人，不必重新开始。",
	week: (day) => spaced`${day}那一周`,
	freshSave: (people) => `为 ${String(people)} 人推后`,
	freshSaved: (people, weeks) => `${String(people)} 个人分到了 ${String(weeks)} 周里。享受清静吧。`,
	freshLabel: (people) => `为 ${String(people)} 人重新开始`,
	load: ({ perWeek, budget, relief }, circle) => {
		const asked = `照现在的频率，每周大约要联系 ${String(perWeek)} 人；一周的余地是 ${String(budget)} 人。`;
		if (!relief) return asked;
		return relief.kind === "circle"
			? `${asked}如果“${circle}”从每 ${String(relief.from)} 天改为每 ${String(relief.days)} 天，就合适了。`
			: `${asked}把一周的人数放宽到 ${String(relief.people)}，或者把频率放慢，就合适了。`;
	},
	awayTitle: "离开到",
	awayUsual: ["1周后", "2周后", "1个月后"],
	awayUntil: (day) => spaced`你离开到${day}。在那之前只列出不能等的事。`,
	awaySet: (day) => spaced`离开到${day}。在那之前只列出不能等的事。`,
	isBack: "我回来了",
	welcomeBack: "欢迎回来。一周的人数和从前一样。",
};
