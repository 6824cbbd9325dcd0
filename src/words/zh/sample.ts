/** 初次使用时可添加的示例笔记。`day(n)` 是 n 天前。 */
export const sample: typeof import("../en/sample").sample = {
	folder: "Kith 示例",
	notes: (day: (daysAgo: number) => string): Readonly<Record<string, string>> => ({
		"说明.md": "这些笔记是编的，用来展示 Kith 能做什么。打开“再联系”侧栏，看看该联系谁、为什么。想全部移除时，在 Kith 的设置里选“移除示例笔记”。\n",
		"林晓.md": `---
type: person
circle: core
cadence: 30d
topics: [陶艺, 分布式系统]
met: 2016，第一份工作
---
笑起来整个楼道都听得见。

## 互动
- ${day(41)} (咖啡) 她租了半个窑，想在冬天的市集上摆摊
    - 问:: 第一批釉色烧出来了吗？
    - [ ] 发她那篇 Raft 📅 ${day(-3)}
- ${day(75)} (电话) 聊了离开老团队的事
    - 感谢:: 会前帮我看了讲稿
`,
		"王磊.md": `---
type: person
aliases: [老王, Wang Lei]
circle: chosen
topics: [分布式系统, 徒步]
channel: 微信
---

## 互动
- ${day(150)} (微信) 他在学 Raft，问有没有好教程
    - 问:: Raft 学得怎么样了？
`,
		"Samuel Okafor.md": `---
type: person
circle: weak
cadence: 半年
topics: [摄影, 徒步]
---

## 互动
- ${day(210)} (视频) 带着一台老胶片机，刚从山里走了三周回来
    - 问:: 照片洗出来了吗？
`,
		"再讲一遍 Raft.md": `---
tags: [分布式系统]
---
# 再讲一遍 Raft

分布式系统笔记：三张图讲清选主，以及为什么日志就是真相。
`,
		"云上的山脊.md": `---
tags: [徒步, 摄影]
---
早上六点的山脊。想起 [[Samuel Okafor]] 说的：等光。
`,
		[`${day(9)}.md`]: "- 在天台吃午饭，[[林晓]] 从另一桌招手，没来得及说话。\n- [ ] 给 [[王磊]] 写徒步的事\n",
	}),
};
