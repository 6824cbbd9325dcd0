import { spaced } from "./spaced";
import type { GroupState } from "../../notes/kinds/group-state";
import type { MoveReason } from "../../groups/propose-move";
import type { groups as english } from "../en/groups";

const states: Readonly<Record<GroupState, string>> = { active: "活跃", fading: "淡出", broadcast: "广播", archive: "档案" };

export const groups: typeof english = {
	state: states,
	does: {
		active: "理由和话题都可以提到它。",
		fading: "除了在这里写明，什么都不变。",
		broadcast: "理由和话题不再提到它：你只往里发消息。",
		archive: "不再出现在任何理由、话题和草稿里。搜索仍能找到群里的人，纪念日仍会提起往事。",
	},
	about: (parts) => parts.join(" · "),
	size: (size) => spaced`约 ${String(size)} 人`,
	since: (when) => spaced`始于${when}`,
	lastLog: (when) => spaced`最近一条记录：${when}`,
	changeState: "改变状态",
	stateTitle: (name) => spaced`${name}的状态`,
	reason: "为什么",
	reasonPlaceholder: "红包 300 人领了 30 个",
	saveState: "改变",
	stateChanged: (name, state) => spaced`${name}：${states[state]}。`,
	log: "记录",
	logTitle: (name) => spaced`${name}里发生了什么`,
	logHint: "写进群组的记录，不算和其中任何人的联系。",
	logPlaceholder: "有人发了聚会的照片",
	logMissing: "请写下发生了什么。",
	noState: (state) => spaced`没有“${state}”这个状态：可用 active、fading、broadcast、archive。`,
	invite: (topic, to) => spaced`以前和你聊${topic}很开心，希望以后还能时不时聊聊${to === "" ? "" : spaced`，比如在${to}`}。`,
	logged: (name) => spaced`已记入${name}。`,
	move: "迁移成员",
	moveTitle: (name) => spaced`从${name}带走谁`,
	moveTo: "去哪里",
	moveToHint: "领英、新的群、微信私聊",
	moveNobody: "没有可以提议的人：有理由的都已在“迁移”名单上，或者群里还没有人有笔记。",
	moveReason: (reason: MoveReason, circle, when) => {
		if (reason.kind === "circle") return circle;
		if (reason.kind === "topics") return spaced`共同话题：${reason.topics.join("、")}`;
		return spaced`聊过 ${String(reason.count)} 次，最近一次${when}`;
	},
	moveSave: (count) => (count === 0 ? "列入名单" : `把 ${String(count)} 人列入名单`),
	moveSaved: (count) => spaced`${String(count)} 人待询问。`,
	moveMissing: "写明去哪里，并至少选一个人。",
	addNames: "添加名字",
	namesTitle: (name) => spaced`${name}里的名字`,
	namesHint: "粘贴成员名单：一行一个，或用顿号分开。括号里的备注会留在名字旁边。",
	namesRead: (count, repeated, unread) =>
		[
			spaced`${String(count)} 个名字`,
			...(repeated > 0 ? [`${String(repeated)} 个重复`] : []),
			...(unread > 0 ? [`${String(unread)} 行不是名字`] : []),
		].join("，"),
	namesUnread: (lines) => spaced`不是名字：${lines}`,
	namesNone: "请先粘贴名字。",
	namesSave: "添加",
	namesAdded: (count, name) => spaced`已把 ${String(count)} 个名字加入${name}。`,
	addTitle: "添加群组",
	addName: "名称",
	addPlatform: "在哪里",
	addPlatformHint: "微信、Slack、周四的咖啡馆",
	addFolder: "文件夹",
	groupsFolder: "群组",
	add: "添加",
	added: (name) => spaced`已添加${name}。`,
	label: (what, name) =>
		({ state: spaced`改变${name}的状态`, log: spaced`${name}的记录`, move: spaced`${name}的迁移名单`, names: spaced`${name}的成员` })[what],
	members: "成员",
	noCircle: "还没有圈子",
	names: "还没有笔记的名字",
	namesAside: "按数字键或按钮放进圈子，会新建笔记；0 划去名字。",
	struck: (count) => spaced`划去 ${String(count)} 个名字`,
	moving: "迁移",
	shared: "共同点",
	sharedBy: (text, count) => spaced`${text}（${String(count)}）`,
	decisions: "决定",
	boundaries: "边界",
	status: { "to-ask": "待问", asked: "已问", yes: "愿意", no: "不愿意" },
	setStatus: (name, status) => spaced`${name}：${status}`,
	to: (where) => spaced`→ ${where}`,
	progress: (done, all) => spaced`${String(all)} 人中 ${String(done)} 人已答复`,
	more: (count) => spaced`显示更多（${String(count)}）`,
	nobody: "还不知道谁在这个群里。在人物笔记的群组或时期里写上它，或者添加名字。",
	decided: (name, circle) => spaced`${name}：${circle}。`,
	letGo: (name) => spaced`已划去${name}。`,
	none: "请先打开一个群组的笔记。",
};
