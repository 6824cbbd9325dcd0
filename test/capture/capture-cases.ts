import { writeDate } from "../../src/calendar/write-date";
import type { CapturedPlan, CapturedPromise } from "../../src/capture/capture";

interface CaptureCase {
	readonly line: string;
	/** 2026-11-22, a Sunday, where left out; an interval as `from..to`. */
	readonly on?: string;
	/** Names, `?` after one that nobody bears and `!` after one that several bear. */
	readonly people: string;
	readonly channel?: string;
	readonly text: string;
	readonly threads?: readonly string[];
	readonly thanks?: readonly string[];
	readonly gave?: readonly string[];
	/** `text`, `> text` for one of theirs, ` @ day` where due, ` (each)` where it is made to everybody, ` (to whom)` where it names another than the first. */
	readonly promises?: readonly string[];
	/** `text @ date`. */
	readonly plans?: readonly string[];
	readonly isContact?: boolean;
	readonly problems?: readonly string[];
}

/** `CapturedPromise` in one line. */
export function toldPromise({ text, by, dueOn, toAll, to }: CapturedPromise): string {
	return `${by === "them" ? "> " : ""}${text}${dueOn === null ? "" : ` @ ${dueOn}`}${toAll ? " (each)" : ""}${to === undefined ? "" : ` (to ${to.replace(/\.md$/, "")})`}`;
}

export function toldPlan({ text, on }: CapturedPlan): string {
	return `${text} @ ${writeDate(on)}`;
}

/** Lines as people type them on 2026-11-22, and what they say. */
export const captureCases: readonly CaptureCase[] = [
	{ line: "上周五和老王、Sam 喝咖啡，聊了他的副业；答应发他教程", on: "2026-11-13", people: "老王, Sam", channel: "咖啡", text: "和老王、Sam 喝咖啡，聊了他的副业", threads: ["他的副业"], promises: ["发他教程"] },
	{ line: "coffee with Sam and Wang Lei last Friday, talked about his side project; promised to send him the tutorial", on: "2026-11-20", people: "Sam, Wang Lei", channel: "coffee", text: "coffee with Sam and Wang Lei, talked about his side project", threads: ["his side project"], promises: ["send him the tutorial"] },
	{ line: "承诺：下周三前发PPT", people: "", text: "承诺：下周三前发PPT", promises: ["发PPT @ 2026-11-25"], problems: ["nobody"] },
	{ line: "和老王通电话，承诺：下周三前发PPT", people: "老王", channel: "电话", text: "和老王通电话", promises: ["发PPT @ 2026-11-25"] },
	{ line: "答应老王下周三前发PPT", people: "老王", text: "答应老王下周三前发PPT", promises: ["发PPT @ 2026-11-25"] },
	{ line: "昨天跟李智伟吃火锅，他在学 Raft", on: "2026-11-21", people: "李智伟", channel: "吃饭", text: "跟李智伟吃火锅，他在学 Raft", threads: ["他在学 Raft"] },
	{ line: "今天老王打电话来，他准备换工作，答应介绍猎头给他", people: "老王", channel: "电话", text: "老王打电话来，他准备换工作", threads: ["他准备换工作"], promises: ["介绍猎头给他"] },
	{ line: "和老王吃饭\n聊了房子\r\n答应帮他看合同", people: "老王", channel: "吃饭", text: "和老王吃饭 聊了房子", promises: ["帮他看合同"] },
	{ line: "Coffee with Sam\nPromised to send the slides by Friday", people: "Sam", channel: "coffee", text: "Coffee with Sam", promises: ["send the slides @ 2026-11-27"] },
	{ line: "问：老王的副业上线了吗？", people: "老王", text: "问：老王的副业上线了吗？", threads: ["老王的副业上线了吗"] },
	{ line: "2026-11-20 和老王视频", on: "2026-11-20", people: "老王", channel: "视频", text: "和老王视频" },
	{ line: "11月15号见了老王", on: "2026-11-15", people: "老王", channel: "见面", text: "见了老王" },
	{ line: "上个月和老王爬山", on: "2026-10-01..2026-10-31", people: "老王", channel: "徒步", text: "和老王爬山" },
	{ line: "和老王聊了下个月的婚礼", people: "老王", text: "和老王聊了下个月的婚礼" },
	{ line: "和老王聊了Sam的项目", people: "老王", text: "和老王聊了Sam的项目", threads: ["Sam的项目"] },
	{ line: "微信上和老王聊了聊他的论文", people: "老王", channel: "微信", text: "微信上和老王聊了聊他的论文", threads: ["他的论文"] },
	{ line: "和老王聊天，在微信上", people: "老王", channel: "微信", text: "和老王聊天，在微信上" },
	{ line: "和小李喝咖啡", people: "小李?", channel: "咖啡", text: "和小李喝咖啡" },
	{ line: "昨天和小李、老王一起吃饭", on: "2026-11-21", people: "小李?, 老王", channel: "吃饭", text: "和小李、老王一起吃饭" },
	{ line: "跟欧阳娜娜去爬山", people: "欧阳娜娜?", channel: "徒步", text: "跟欧阳娜娜去爬山" },
	{ line: "和大家一起吃饭", people: "", channel: "吃饭", text: "和大家一起吃饭", problems: ["nobody"] },
	{ line: "和新同事开会", people: "", channel: "开会", text: "和新同事开会", problems: ["nobody"] },
	{ line: "和李明吃饭", people: "李明!", channel: "吃饭", text: "和李明吃饭", problems: ["ambiguous-name 李明 A/李明.md B/李明.md"] },
	{ line: "和[[A/李明]]吃饭", people: "李明", channel: "吃饭", text: "和[[A/李明]]吃饭" },
	{ line: "和 [[王磊|磊哥]] 喝茶", people: "磊哥", channel: "喝茶", text: "和 [[王磊|磊哥]] 喝茶" },
	{ line: "@老王 发消息问近况", people: "老王", channel: "消息", text: "@老王 发消息问近况" },
	{ line: "明天和老王吃饭", on: "2026-11-23", people: "老王", channel: "吃饭", text: "和老王吃饭", isContact: false, plans: ["和老王吃饭 @ 2026-11-23"], problems: ["future-date 明天"] },
	{ line: "在群里给老王发了红包", people: "老王", channel: "群聊", text: "在群里给老王发了红包" },
	{ line: "老王（点赞）", people: "老王", channel: "点赞", text: "老王" },
	{ line: "谢谢老王帮我改简历", people: "老王", text: "谢谢老王帮我改简历", thanks: ["帮我改简历"] },
	{ line: "和老王见面；感谢：帮我改简历；给：一本书；问：副业上线了吗", people: "老王", channel: "见面", text: "和老王见面", thanks: ["帮我改简历"], gave: ["一本书"], threads: ["副业上线了吗"] },
	{ line: "和老王喝酒，送了他一本书，他帮我修了电脑", people: "老王", channel: "喝酒", text: "和老王喝酒，送了他一本书，他帮我修了电脑", gave: ["一本书"], thanks: ["帮我修了电脑"] },
	{ line: "和老王午饭，他答应介绍小陈给我，月底前", people: "老王", channel: "午饭", text: "和老王午饭", promises: ["> 介绍小陈给我 @ 2026-11-30"] },
	{ line: "和老王吃饭，答应发他教程，下周三前", people: "老王", channel: "吃饭", text: "和老王吃饭", promises: ["发他教程 @ 2026-11-25"] },
	{ line: "和老王吃饭，答应发他教程；答应周五前回信", people: "老王", channel: "吃饭", text: "和老王吃饭", promises: ["发他教程", "回信 @ 2026-11-27"] },
	{ line: "和老王、wang lei 吃饭", people: "老王", channel: "吃饭", text: "和老王、wang lei 吃饭" },
	{ line: "第一行和老王吃饭\n第二行\r\n  第三行", people: "老王", channel: "吃饭", text: "第一行和老王吃饭 第二行 第三行" },
	{ line: "2024年二季度和老王一起做项目", on: "2024-04-01..2024-06-30", people: "老王", text: "和老王一起做项目" },
	{ line: "lunch with Sam, Ann Lee and Bob yesterday", on: "2026-11-21", people: "Sam, Ann Lee?, Bob?", channel: "lunch", text: "lunch with Sam, Ann Lee and Bob" },
	{ line: "Called Sam today, he's moving to Berlin", people: "Sam", channel: "call", text: "Called Sam, he's moving to Berlin", threads: ["he's moving to Berlin"] },
	{ line: "Zoom with Sam on 2026-11-18. He wants to write a book. I'll send him an outline by next Wed.", on: "2026-11-18", people: "Sam", channel: "video", text: "Zoom with Sam. He wants to write a book.", threads: ["He wants to write a book"], promises: ["send him an outline @ 2026-11-25"] },
	{ line: "talked to Sam two weeks ago about Raft", on: "2026-11-08", people: "Sam", text: "talked to Sam about Raft" },
	{ line: "told Sam about my trip over coffee", people: "Sam", channel: "coffee", text: "told Sam about my trip over coffee" },
	{ line: "talked about his trip next month with Sam", people: "Sam", text: "talked about his trip next month with Sam", threads: ["his trip next month with Sam"] },
	{ line: "walk with Sam and promised to call him before Friday", people: "Sam", channel: "walk", text: "walk with Sam", promises: ["call him @ 2026-11-27"] },
	{ line: "dinner with Sam, he promised to send me the slides", people: "Sam", channel: "dinner", text: "dinner with Sam", promises: ["> send me the slides"] },
	{ line: "email from Sam: thanks for the review", people: "Sam", channel: "email", text: "email from Sam: thanks for the review" },
	{ line: "met Sam, thanked him for the introduction, gave him a book", people: "Sam", channel: "in person", text: "met Sam, thanked him for the introduction, gave him a book", thanks: ["the introduction"], gave: ["a book"] },
	{ line: "Sam helped me with the move last Saturday", on: "2026-11-21", people: "Sam", text: "Sam helped me with the move", thanks: ["helped me with the move last Saturday"] },
	{ line: "(coffee) Sam, $& $' 50%", people: "Sam", channel: "coffee", text: "Sam, $& $' 50%" },
	{ line: "I will write to Will tomorrow", people: "Will", text: "I will write to Will tomorrow", promises: ["write to Will @ 2026-11-23"], isContact: false, problems: ["no-contact to-come"] },
	{ line: "coffee with will", people: "will", channel: "coffee", text: "coffee with will" },
	{ line: "coffee with Zoë last Friday", on: "2026-11-20", people: "Zoë?", channel: "coffee", text: "coffee with Zoë" },
	{ line: "lunch with friends", people: "", channel: "lunch", text: "lunch with friends", problems: ["nobody"] },
	{ line: "next Friday lunch with Sam", on: "2026-11-27", people: "Sam", channel: "lunch", text: "lunch with Sam", isContact: false, plans: ["lunch with Sam @ 2026-11-27"], problems: ["future-date next Friday"] },
	{ line: "Samantha called", people: "Samantha?", channel: "call", text: "Samantha called" },
	{ line: "SAM, sam and Sam had tea", people: "SAM", channel: "tea", text: "SAM, sam and Sam had tea" },
	{ line: "group chat with Sam", people: "Sam", channel: "group", text: "group chat with Sam" },
	{ line: "上周五", on: "2026-11-13", people: "", text: "上周五", problems: ["nobody"] },
	{ line: "   ", people: "", text: "", problems: ["empty"] },
	{ line: "上周三在深圳和老王吃晚饭,聊了很久. 他有了二宝！", on: "2026-11-11", people: "老王", channel: "晚饭", text: "在深圳和老王吃晚饭,聊了很久. 他有了二宝！", threads: ["他有了二宝"] },
	{ line: "前天和老王打了个视频电话，说起 NOIP2011", on: "2026-11-20", people: "老王", channel: "视频", text: "和老王打了个视频电话，说起 NOIP2011" },
	{ line: "老王说他要搬家，我会给他介绍中介", people: "老王", text: "老王说他要搬家", threads: ["他要搬家"], promises: ["给他介绍中介"] },
	{ line: "今天老王答应给我介绍小陈", people: "老王", text: "老王答应给我介绍小陈", promises: ["> 给我介绍小陈"] },
	{ line: "昨天答应老王下周三前发PPT", on: "2026-11-21", people: "老王", text: "答应老王下周三前发PPT", promises: ["发PPT @ 2026-11-25"] },
	{ line: "told Sam about Wang Lei's project", people: "Sam", text: "told Sam about Wang Lei's project", threads: ["Wang Lei's project"] },
	{ line: "discussed the roadmap with Sam and Wang Lei", people: "Sam, Wang Lei", text: "discussed the roadmap with Sam and Wang Lei" },
	{ line: "had dinner with Sam and his wife on Nov 15", on: "2026-11-15", people: "Sam", channel: "dinner", text: "had dinner with Sam and his wife" },
	{ line: "Wang Lei called me last week, I promised to review his paper by Friday", on: "2026-11-09..2026-11-15", people: "Wang Lei", channel: "call", text: "Wang Lei called me", promises: ["review his paper @ 2026-11-27"] },
	{ line: "和老王在群里聊了副业", people: "老王", channel: "群聊", text: "和老王在群里聊了副业" },
	{ line: "和群主老王吃饭", people: "老王", channel: "吃饭", text: "和群主老王吃饭" },
	{ line: "caught up with Sam in person, discussed her new job and promised her a book by Dec 1", people: "Sam", channel: "in person", text: "caught up with Sam in person, discussed her new job", threads: ["her new job"], promises: ["a book @ 2026-12-01"] },
	{ line: "Emailed Wang Lei; sent him [[Raft]]", people: "Wang Lei", channel: "email", text: "Emailed Wang Lei; sent him [[Raft]]", gave: ["[[Raft]]"] },
	{ line: "this morning saw Sam and Mum", people: "Sam, Mum?", channel: "in person", text: "saw Sam and Mum" },
	{ line: "🎉🎉", people: "", text: "🎉🎉", problems: ["nobody"] },
	{ line: "老王 承诺：下周三前发PPT", people: "老王", text: "老王", promises: ["发PPT @ 2026-11-25"] },
	{ line: "和老王打电话 承诺：下周三前发PPT", people: "老王", channel: "电话", text: "和老王打电话", promises: ["发PPT @ 2026-11-25"] },
	{ line: "老王：承诺：下周三前发PPT", people: "老王", text: "老王", promises: ["发PPT @ 2026-11-25"] },
	{ line: "老王承诺：下周三前发PPT", people: "老王", text: "老王承诺：下周三前发PPT", promises: ["> 发PPT @ 2026-11-25"] },
	{ line: "向老王承诺下周三前发PPT", people: "老王", text: "向老王承诺下周三前发PPT", promises: ["发PPT @ 2026-11-25"] },
	{ line: "call with Sam promise: send the deck by Friday", people: "Sam", channel: "call", text: "call with Sam", promises: ["send the deck @ 2026-11-27"] },
	{ line: "今天给老王发了一篇文章", people: "老王", text: "给老王发了一篇文章", gave: ["一篇文章"] },
	{ line: "给老王发了条微信", people: "老王", channel: "微信", text: "给老王发了条微信" },
	{ line: "昨天送了老王一本书", on: "2026-11-21", people: "老王", text: "送了老王一本书", gave: ["一本书"] },
	{ line: "昨天谢谢老王帮忙", on: "2026-11-21", people: "老王", text: "谢谢老王帮忙", thanks: ["帮忙"] },
	{ line: "和Jenny喝咖啡", people: "Jenny?", channel: "咖啡", text: "和Jenny喝咖啡" },
	{ line: "跟Alice Chen开会", people: "Alice Chen?", channel: "开会", text: "跟Alice Chen开会" },
	{ line: "Nov 15: lunch with Sam", on: "2026-11-15", people: "Sam", channel: "lunch", text: "lunch with Sam" },
	{ line: "lunch with Sam; promised to send slides before the end of the month", people: "Sam", channel: "lunch", text: "lunch with Sam", promises: ["send slides @ 2026-11-30"] },
	{ line: "lunch with Sam; promised to send slides by the end of next week", people: "Sam", channel: "lunch", text: "lunch with Sam", promises: ["send slides @ 2026-11-29"] },
	{ line: "11/20 和老王喝咖啡", on: "2026-11-20", people: "老王", channel: "咖啡", text: "和老王喝咖啡" },
	{ line: "和老王喝咖啡，11/20", on: "2026-11-20", people: "老王", channel: "咖啡", text: "和老王喝咖啡" },
	{ line: "11.25 和老王、Sam 吃饭", on: "2025-11-25", people: "老王, Sam", channel: "吃饭", text: "和老王、Sam 吃饭" },
	{ line: "lunch with Sam on 11/20", on: "2026-11-20", people: "Sam", channel: "lunch", text: "lunch with Sam" },
	{ line: "和老王吃饭，还了他 11.20 元", people: "老王", channel: "吃饭", text: "和老王吃饭，还了他 11.20 元" },
	{ line: "和老王聊了 Python 3.11", people: "老王", text: "和老王聊了 Python 3.11" },
	{ line: "和老王吃饭，答应 11/27 前发PPT", people: "老王", channel: "吃饭", text: "和老王吃饭", promises: ["发PPT @ 2026-11-27"] },
	{ line: "前几天和老王喝咖啡", on: "2026-11-16..2026-11-22", people: "老王", channel: "咖啡", text: "和老王喝咖啡" },
	{ line: "had coffee with Sam the other day", on: "2026-11-16..2026-11-22", people: "Sam", channel: "coffee", text: "had coffee with Sam" },
	{ line: "和老王吃饭，他最近换了工作", people: "老王", channel: "吃饭", text: "和老王吃饭，他最近换了工作", threads: ["他最近换了工作"] },
	{ line: "答应老王12月前发PPT", people: "老王", text: "答应老王12月前发PPT", promises: ["发PPT @ 2026-11-30"] },
	{ line: "答应老王12月之前发PPT", people: "老王", text: "答应老王12月之前发PPT", promises: ["发PPT @ 2026-11-30"] },
	{ line: "答应老王12月底前发PPT", people: "老王", text: "答应老王12月底前发PPT", promises: ["发PPT @ 2026-12-31"] },
	{ line: "答应老王11月前发PPT", people: "老王", text: "答应老王11月前发PPT", promises: ["发PPT @ 2026-11-30"] },
	{ line: "答应老王下周前发PPT", people: "老王", text: "答应老王下周前发PPT", promises: ["发PPT @ 2026-11-22"] },
	{ line: "I promised Sam to send slides before December", people: "Sam", text: "I promised Sam to send slides before December", promises: ["send slides @ 2026-11-30"] },
	{ line: "答应老王一个月内发PPT", people: "老王", text: "答应老王一个月内发PPT", promises: ["发PPT @ 2026-12-22"] },
	{ line: "promised Sam to send slides within a month", people: "Sam", text: "promised Sam to send slides within a month", promises: ["send slides @ 2026-12-22"] },
];
