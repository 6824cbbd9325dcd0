import type { CardFile, CardProblem, FileProblem, FormatReason } from "../../exchange/card";
import { spaced } from "./spaced";
import { settings } from "./settings";
import { when } from "./when";

/** What a card holds that no note does. */
const leftOutNames: Readonly<Record<string, string>> = { photo: "照片", logo: "标志", sound: "读音", key: "密钥", address: "地址", department: "部门" };

const people = (count: number): string => `${String(count)} 人`;

const formats: Readonly<Record<CardFile["format"], string>> = {
	vcard: "名片（vCard）", csv: "表格（CSV）", names: "名单", monica: "Monica 的导出", unknown: "未知格式",
};

const others: Readonly<Record<Extract<FileProblem, { kind: "other-format" }>["is"], string>> = {
	zip: "这是 ZIP 压缩包：请解压后选其中的文件，例如 Connections.csv。",
	html: "这是网页：请把联系人导出为 vCard 或 CSV。",
	image: "这是图片。", pdf: "这是 PDF。", binary: "这不是文本。",
	sql: "这是 SQL 导出：请改为导出 JSON。",
	json: "这是 Kith 不认识的 JSON。",
	calendar: "这是日历：请导出联系人。",
	chat: "这是聊天记录：里面是消息，不是联系人。",
};

const places = {
	...settings.propertyNames,
	aliases: "别名", note: "备注", booking: "预约网址", timezone: "时区", languages: "语言", cameThrough: "来自",
};

export const exchange: typeof import("../en/exchange").exchange = {
	title: "导入联系人",
	intro: "选择通讯录文件：vCard（.vcf），Google、Outlook、领英、Notion 等的 CSV，或一份名单。",
	privacy: "文件只在本机读取；写入之前，一切都会先给你看。",
	chooseFiles: "选择文件…",
	dropHere: "或拖到这里",
	paste: "或粘贴名单（一行一个），或文件的内容",
	read: "读取",
	back: "返回",
	nothingPasted: "请选择文件，或粘贴内容。",
	nobody: "里面没有人。",
	unreadableFile: (name: string) => `无法打开“${name}”。`,
	pasted: "粘贴的内容",
	found: (name: string, format: CardFile["format"], count: number, why: string) =>
		`${name}：${formats[format]}，${people(count)}${why}`,
	why: (why: FormatReason): string => {
		if (why.kind === "begins-with") return `，因为以“${why.text}”开头`;
		if (why.kind === "one-name-a-line") return "，一行一个";
		if (why.kind === "refused") return "";
		return why.source === undefined ? `，依据各列：${why.columns.join("、")}` : `，是 ${why.source} 的导出`;
	},
	fileProblem: (problem: FileProblem): string => {
		switch (problem.kind) {
			case "empty": return "里面什么也没有。";
			case "too-large": return `文件太大（${String(problem.megabytes)} MB）。`;
			case "other-format": return others[problem.is];
			case "unknown-columns": return "请说明各列是什么。";
			case "open-quote": return `第 ${String(problem.place)} 行的引号没有闭合。`;
			case "unread-lines": return `不像名字，未读：${problem.lines.join(" · ")}`;
		}
	},
	cardProblem: (problem: CardProblem): string => {
		switch (problem.kind) {
			case "no-name": return "没有名字。";
			case "unreadable-line": return `无法读取“${problem.text}”。`;
			case "not-a-date": return `${problem.label}：“${problem.text}”不是日期。`;
			case "two-dates": return `${problem.label}：“${problem.text}”可能是两个日子。`;
			case "other-calendar": return `“${problem.text}”用的是 ${problem.calendar} 历，Kith 不认识。`;
			case "unknown-charset": return `无法读取“${problem.charset}”编码的文字。`;
			case "unfinished": return "这张名片不完整。";
			case "too-many-cells": return `这一行多出一格：“${problem.text}”。`;
		}
	},
	leftOut: (what) => `未导入：${what.map((one) => leftOutNames[one] ?? one).join("、")}`,
	photos: (count: number) => `${String(count)} 张照片不导入。`,

	columns: "各列…",
	columnsTitle: "各列是什么",
	columnsHint: "列相同的文件会记住这次的选择。",
	dateOrder: "3/4/1990 这样的日期是",
	dateOrders: { "month-first": "月、日", "day-first": "日、月" },
	go: "查看联系人",
	needsName: "请说明哪一列是名字。",
	uses: {
		...places,
		name: "姓名", givenName: "名", middleName: "中间名", familyName: "姓", otherName: "别名", spokenGivenName: "名的读音",
		spokenFamilyName: "姓的读音", birthYear: "出生年", birthMonth: "出生月", birthDay: "出生日", organization: "公司", kind: "类型",
		members: "成员", date: "其他日期", related: "相关的人", skip: "不导入",
	},

	folder: "新笔记放在文件夹",
	group: "都放进一个群组",
	noGroup: "不另加群组",
	inGroup: (group: string) => `都放进“${group}”`,
	status: { new: "新的", adds: "有补充", differs: "有不同", question: "是谁？", same: "相同", skipped: "未导入" },
	all: "全部",
	takeAll: { new: "全部导入", adds: "全部导入", differs: "都用文件里的", question: "都建新笔记" },
	leaveAll: { new: "全部不导入", adds: "全部不导入", differs: "都留我的", question: "全部不导入" },
	by: { uid: "依据编号", email: "依据邮箱", phone: "依据电话", profile: "依据主页", organization: "依据姓名和公司" },
	doubt: {
		name: "只是名字相近。", "other-name": "邮箱或电话相同，名字不同。", several: "邮箱和电话属于好几个人。", "name-in-file": "文件里另有一行同名。",
	},
	places,
	adds: (place: string, texts: string) => `+ ${place}：${texts}`,
	mine: (said: string) => `我的：${said}`,
	theirs: (said: string) => `文件里的：${said}`,
	take: "导入",
	newNote: "建新笔记",
	addTo: (name: string) => spaced`就是${name}`,
	leave: "不导入",
	who: (name: string) => spaced`${name}是谁？`,
	keys: "方向键移动，空格选取或不选，T 用文件里的，M 留我的。",
	importNow: (count: number) => (count === 0 ? "没有可导入的" : `导入 ${people(count)}`),
	reading: "正在读取…",
	writing: (done: number, total: number) => `${String(done)} / ${String(total)}`,
	stop: "停止",
	done: (count: number) => `已导入 ${people(count)}。`,
	stopped: (count: number) => `已停止，导入了 ${people(count)}。`,
	refused: (count: number, first: string) => `${people(count)}未能写入。${first}`,
	templateUsed: (name: string) => `新笔记使用你的模板“${name}”。`,
	templateLeft: (name: string) => `你的模板“${name}”里有 Kith 填不了的内容，所以新笔记用 Kith 自己的格式。`,
	noPreview: "请先预览，再导入那份预览。",
	labels: new Map([
		["anniversary", "纪念日"], ["spouse", "配偶"], ["partner", "伴侣"], ["child", "孩子"], ["parent", "父母"], ["mother", "母亲"], ["father", "父亲"],
		["brother", "兄弟"], ["sister", "姐妹"], ["friend", "朋友"], ["assistant", "助理"], ["manager", "上级"], ["birthday", "生日"], ["other", "其他"],
	]),

	exportTitle: { vcard: "导出为 vCard", csv: "导出为 CSV", ics: "把日子导出为日历" },
	whom: "导出谁",
	everybody: "所有人",
	version: "版本",
	versions: { "4.0": "4.0", "3.0": "3.0，适合较旧的手机和程序" },
	parts: "导出什么",
	part: { dates: "生日和其他日子", plans: "计划", promises: "有日期的承诺", due: "该联系的日子" },
	event: (thing) => {
		switch (thing.kind) {
			case "birthday": return spaced`${thing.name}的生日`;
			case "date": return `${thing.name}：${thing.label}`;
			case "due": return spaced`该联系${thing.name}了`;
			case "plan": {
				const { name, when: { from, precision } } = thing;
				return spaced`${precision === "day" ? "" : when.interval(thing.when, from)}联系${name}`;
			}
			case "promise": {
				const names = thing.names.join("、");
				if (thing.by === "them") return spaced`${names}答应：${thing.text}`;
				return `${thing.text}${names === "" ? "" : spaced`（给${names}）`}`;
			}
		}
	},
	file: "存为库中的文件",
	exportHint: "私密属性、金额、边界、为什么在意和信任从不导出。",
	copy: "复制",
	save: "保存",
	fileName: { vcard: "联系人", csv: "联系人", ics: "日历" },
	exported: (count, kind) => (kind === "ics" ? `${String(count)} 条日程` : people(count)),
	nothingToExport: "没有可导出的内容。请换一些人，或多选几项。",
	saved: (what: string, path: string) => spaced`${what}已存入“${path}”。`,
	copied: (what: string) => spaced`${what}已复制到剪贴板。`,
	replace: (path: string) => `“${path}”已经存在，请换个名字。`,
};
