import { spaced } from "./spaced";
import type { gatherings as english } from "../en/gatherings";

export const gatherings: typeof english = {
	reason: (reason, day) => {
		switch (reason.kind) {
			case "city": return spaced`住在${reason.city}`;
			case "topics": return spaced`共同话题：${reason.topics.join("、")}`;
			case "group": return spaced`在群组${reason.group}里`;
			case "time": return spaced`该联系了：上次是${day(reason.lastOn)}`;
			case "old-friend": return spaced`老朋友：上次联系是${day(reason.lastOn)}`;
		}
	},
	noSize: (size, most) => `“${size}”不能作为聚会人数：请用 1 到 ${String(most)} 的整数。`,
	noDays: (days) => `“${days}”不是天数：请用 0 到 366 的整数。`,
	nobodyNamed: "这篇笔记没有链接任何人，也没有写明谁参加了。请在里面链接人物，或者写进 attendees 属性。",
	label: (what, name) => ({ "follow-ups": spaced`${name}的跟进`, gathering: spaced`聚会 ${name}` })[what],
	followUp: "跟进",
	followUpTitle: (name) => spaced`跟进：${name}`,
	followUpSave: (count) => (count === 0 ? "添加跟进" : `添加 ${String(count)} 条跟进`),
	followedUp: (count) => `已添加 ${String(count)} 条跟进。`,
	allThere: (count) => `${String(count)} 人在这里已有跟进。`,
	days: "几天以内",
	whom: "哪些人",
	about: "跟进什么？",
	makeNote: (name) => spaced`${name}：新建笔记`,
	tickSomebody: "请至少选一个人。",
	planTitle: "筹划聚会",
	gathering: "聚会",
	folder: "聚会",
	city: "城市",
	topics: "话题",
	topicsHint: "多个话题用逗号或顿号分开。",
	day: "日期",
	noDay: "请写明哪一天，例如 2026-12-12。",
	place: "地点",
	size: "邀请几人",
	nobodyFits: "还没有合适的人。请在人物笔记里写上住在哪里（city）和关心的话题（topics），或者放宽条件。",
	planSave: (count) => (count === 0 ? "新建笔记" : `新建笔记，邀请 ${String(count)} 人`),
	planned: (count) => `聚会已筹划：待邀请 ${String(count)} 人。`,
	nobodyInvited: "还没有邀请任何人。请在“邀请”标题下写上名字：- [ ] [[名字]]。",
	invited: "邀请",
	cameTitle: "谁来了",
	coming: (yes, asked) => `${String(yes)} 人会来，${String(asked)} 人已问`,
	came: (count) => `来了 ${String(count)} 人`,
	tiesTitle: "谁认识谁",
	tie: (one, other) => spaced`${one}和${other}`,
	invite: (when, place, topics) => {
		const where = place.length === 0 ? "" : spaced`在${place.join("")}`;
		const what = topics.length === 0 ? "" : spaced`，聊聊${topics.join("、")}`;
		return spaced`我想${when === "" ? "" : spaced`${when}`}${where}约几个朋友聚一聚${what}，你来吗？`;
	},
};
