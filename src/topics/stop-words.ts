/** Words that say nothing by themselves, folded as `phrase.ts` folds. */
export const functionWords: ReadonlySet<string> = new Set(
	[
		"a about above after again all also am an and any are as at be because been before being best but by can could day did do does doing down during each few first for from",
		"further get getting go going good got great had has have having he her here hers him his how i if in into is it its just last like made make many me month more most much my",
		"new next no nor not now of off on once one only or other our out over own part really same she should so some still such than that the their them then there these they thing",
		"this those through time to today tomorrow too two under until up us use using very was way we week were what when where which while who whom why will with without would year",
		"yesterday yet you your",
	].flatMap((words) => words.split(" ")),
);

/**
 * Words that say nothing about what a note is about: those, the function words of Chinese, and the words that people name notes with. They
 * count in a tag or a topic written on purpose, never in a title.
 */
export const stopWords: ReadonlySet<string> = new Set(
	[
		...functionWords,
		"page draft untitled note daily weekly monthly meeting log journal idea list todo task misc inbox summary overview intro introduction chapter reading",
		"book article review plan project link interaction contact agenda action item attendee highlight quote reference related see source resource thought question answer",
		"的 了 在 是 我 有 和 就 不 人 都 一 个 上 也 很 到 说 要 去 你 会 着 没 看 好 自己 这 那 他 她 它 我们 你们 他们 与 及 或 从 对 把 被 让 给 为 为了 以 而 但 但是 因为 所以",
		"如果 什么 怎么 如何 为什么 今天 昨天 明天 本周 上周 下周 今年 去年 明年 一年 一些 一个 没有 可以 关于 其他 笔记 日记 日报 周报 周记 月报 会议 记录 总结 想法 待办 清单 计划 项目",
		"草稿 阅读 读书 读后感 书评 文章 资料 链接 参考 摘录 引用 问题 思考 复盘 章节 目录 互动 联系 背景 结论 行动",
	].flatMap((words) => words.split(" ")),
);
