import { describe, expect, it } from "vitest";
import { dayInterval } from "../../src/calendar/date-interval";
import { openerFor, type SlotName } from "../../src/talking-points/opener";
import type { TalkingPoint } from "../../src/talking-points/talking-point";
import { wordsFor } from "../../src/words/words";
import { day, makePerson } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");
const anna = makePerson({ name: "Anna Smith", log: [{ on: "2026-01-01", text: "she, her; 她" }] }).person;
const vault = new TestVault();
const when = dayInterval(day("2026-09-14"));

const long = dayInterval(day("2026-06-12"));
const longer = dayInterval(day("2026-04-12"));

type Kind = "good-news" | "thanks" | "old-thanks" | "ask" | "talk" | "old-talk" | "owe" | "promise" | "overdue";
const slots: Readonly<Record<Kind, SlotName>> = { "good-news": "theirs", thanks: "theirs", "old-thanks": "theirs", "old-talk": "question", owe: "theirs", promise: "theirs", overdue: "theirs", ask: "question", talk: "question" };

/** What a line of Anna's note becomes in a message to her. */
function sentence(kind: Kind, line: string, language: "en" | "zh"): string {
	const said = { text: line, when, source: { path: anna.path, line: 1 } };
	if (kind === "old-talk") return drafted(slots[kind], { ...said, when: long, kind: "thread", asked: false }, language);
	if (kind === "old-thanks") return drafted(slots[kind], { ...said, when: longer, kind: "thanks" }, language);
	const point: TalkingPoint = kind === "promise" || kind === "overdue" ? { ...said, kind: "promise", dueOn: kind === "overdue" ? day("2026-11-20") : undefined, meant: false } : kind === "ask" || kind === "talk" ? { ...said, kind: "thread", asked: kind === "ask" } : kind === "owe" ? { ...said, kind: "owed-reply" } : { ...said, kind };
	return drafted(slots[kind], point, language);
}

function drafted(slot: SlotName, point: TalkingPoint, language: "en" | "zh"): string {
	return wordsFor(language).opener.draft(slot, openerFor(anna, [], vault).toThem(point, language), today);
}

const english: readonly [kind: Kind, line: string, said: string][] = [
	["good-news", "got promoted to team lead", "I was so glad to hear that you got promoted to team lead."],
	["good-news", "promoted to lead", "I was so glad to hear that you were promoted to lead."],
	["good-news", "her report was cited", "I was so glad to hear that your report was cited."],
	["good-news", "She won the race!!", "I was so glad to hear that you won the race!"],
	["good-news", "expecting a baby", "I was so glad to hear that you are expecting a baby."],
	["good-news", "new job at Acme 🎉", "Congratulations on your new job at Acme 🎉."],
	["good-news", "first prize at the fair", "Congratulations on your first prize at the fair."],
	["owe", "Anna wrote: she's looking for a flat in Leeds, asks whether I know anybody.", "I am sorry for being so slow to answer you. When you wrote, you were looking for a flat in Leeds. How is that going?"],
	["talk", "she's just joined a choir in town", "When we last talked, you had just joined a choir in town. How is that going?"],
	// Of news that cannot be said, nothing is.
	["good-news", "医院批了预算", ""],
	["good-news", "he says Anna is pregnant", ""],
	["thanks", "lent me her drill", "It meant a lot to me that you lent me your drill. Thank you."],
	["thanks", "Anna helped with the visa,,", "It meant a lot to me that you helped with the visa. Thank you."],
	["thanks", "the sourdough starter, still alive", "Thank you for the sourdough starter."],
	["thanks", "advice on the lease", "Thank you for your advice on the lease."],
	["old-thanks", "the sourdough starter, still alive", "I never properly thanked you for the sourdough starter. Thank you."],
	["old-thanks", "lent me her drill", "It meant a lot to me that you lent me your drill. Thank you."],
	["thanks", "paid me back $40", ""],
	["thanks", "鹿角蕨", ""],
	["ask", "Did she find a flat?", "Did you find a flat?"],
	["ask", "how her first hire goes", "I have been wondering how your first hire is going."],
	["ask", "ask her about the Berlin move", "How are things with the Berlin move?"],
	["ask", "new job", "How are things with your new job?"],
	["ask", "is she still in Porto??", "Are you still in Porto?"],
	["ask", "Did her father recover? Is he home?", "Did your father recover? Is he home?"],
	["ask", "met her for coffee", ""],
	["ask", "how's her boiler, was it fixed", "How's your boiler, was it fixed?"],
	["ask", "how does she do it", "How do you do it?"],
	["ask", "what happened with Bradford", "I have been wondering what happened with Bradford."],
	["ask", "CFA 考得怎么样", "We talked about CFA in September. How is that going?"],
	["ask", "她的 Raft 教程写完了吗？", "We talked about Raft in September. How is that going?"],
	["ask", "问问 TrueTime 那段", "We talked about TrueTime in September. How is that going?"],
	["ask", "搬去 New York 的事怎么样了", "We talked about New York in September. How is that going?"],
	["ask", "《Dune》看完了没有", "We talked about Dune in September. How is that going?"],
	["ask", "副业上线了吗？", ""],
	// Nobody is made a matter of.
	["ask", "Samira同意请假了吗", ""],
	["ask", "跟 Samira 谈得怎么样", ""],
	["ask", "Samira 的妈妈出院了没", ""],
	["ask", "OK 了吗", ""],
	["ask", "别跟人说她在面 Google", ""],
	["ask", "在 Google 又迟到了吗", ""],
	["ask", "借我的 500 元买 Leica 了吗", ""],
	["talk", "聊了 Rust 和别的", ""],
	["talk", "Anna called, she is starting a bakery with her sister. She sounded tired", "When we last talked, you were starting a bakery with your sister. How is that going?"],
	["talk", "Anna called, she is starting a bakery with her sister. Not sure", "When we last talked, you were starting a bakery with your sister. How is that going?"],
	["talk", "She wants to move to Leeds, and has a plan", "When we last talked, you wanted to move to Leeds. How is that going?"],
	["talk", "She had just joined Acme", "When we last talked, you had just joined Acme. How is that going?"],
	["talk", "She is writing it up", ""],
	["talk", "Asked how she says no. A walk.", ""],
	["talk", "She plans to leave him, don't tell anybody", ""],
	// Of a talk that tells of somebody near to them one asks after those; not where it had better not be asked.
	["talk", "Anna's dad had a stroke, they're flying home", "How is your dad doing?"],
	["talk", "Her daughter Chloé starts school in September.", "How is your daughter Chloé doing?"],
	["talk", "her kids have the flu", "How are your kids doing?"],
	["talk", "her new boss is in Leeds", ""],
	["talk", "her mum died in May", ""],
	["talk", "her husband is awful", ""],
	// What was to come, and should be long over.
	["talk", "her hip op is booked for 9 October", "How did the operation go?"],
	["old-talk", "her hip op is booked for 9 July", "How have you been since the operation?"],
	["old-talk", "baby due mid July", "How are you all doing at home?"],
	["old-talk", "she has her bar exam in July, is nervous", "I never asked: how did your bar exam go in the end?"],
	["old-talk", "her son's finals are in July", "I never asked: how did your son's finals go in the end?"],
	["old-talk", "she has an interview at Acme on Friday", "I never asked: how did your interview go in the end?"],
	["talk", "she has her bar exam in October", ""],
	["old-talk", "she has her bar exam in December", ""],
	["old-talk", "she passed her bar exam", ""],
	["old-talk", "her interview went badly", ""],
	["old-talk", "her biopsy results come next week", ""],
	["old-talk", "Her daughter Chloé starts school in September.", "How is your daughter Chloé doing?"],
	// My own promises, as far as they were given to them.
	["promise", "send her the slides", "I have not forgotten that I promised to send you the slides."],
	["promise", "Introduce Anna to Lukas", "I have not forgotten that I promised to introduce you to Lukas."],
	["overdue", "send Anna the quote", "I still owe you the quote: I am sorry for the delay."],
	["overdue", "lend her the tent and the stove", "I still owe you the tent and the stove: I am sorry for the delay."],
	["overdue", "review her draft for her", "I am sorry that it is taking me so long to review your draft for you."],
	["overdue", "print the photos from Penang for her", "I am sorry that it is taking me so long to print the photos from Penang for you."],
	["promise", "renew the passport", ""],
	["promise", "call her about the lease", ""],
	["promise", "write to her", ""],
	["promise", "write to her landlord", "I have not forgotten that I promised to write to your landlord."],
	["promise", "发她教程", ""],
	["promise", "send her $200", ""],
	["owe", "She is looking for a flat", "I am sorry for being so slow to answer you. When you wrote, you were looking for a flat. How is that going?"],
];

const chinese: readonly [kind: Kind, line: string, said: string][] = [
	["good-news", "她升职了", "你升职了，真为你高兴！"],
	["good-news", "拿到了比赛的二等奖！！", "拿到了比赛的二等奖，真为你高兴！"],
	["good-news", "医院批了她的预算", "医院批了你的预算，真为你高兴！"],
	["good-news", "医院批了她申请三年的备份服务器", "医院批了你申请了三年的备份服务器，真为你高兴！"],
	["good-news", "她等两年的签证下来了", "你等了两年的签证下来了，真为你高兴！"],
	["good-news", "她拿到了三年的奖学金", "你拿到了三年的奖学金，真为你高兴！"],
	["good-news", "她申请了三年的项目批了", "你申请了三年的项目批了，真为你高兴！"],
	["good-news", "got promoted", ""],
	["thanks", "帮我看了论文的初稿", "谢谢你帮我看了论文的初稿。"],
	["thanks", "当年把她的书借给我", "谢谢你当年把你的书借给我。"],
	["thanks", "鹿角蕨", "谢谢你的鹿角蕨。"],
	["thanks", "那个问题，我想了一个月", "想谢谢你：那个问题，我想了一个月。"],
	["thanks", "她周末陪我去看车", "谢谢你陪我去看车。"],
	["thanks", "借我 500 元", ""],
	["ask", "副业上线了吗？", "副业上线了吗？"],
	["ask", "问问她孩子上学的事", "你孩子上学的事怎么样了？"],
	["ask", "招到人了没", "招到人了没？"],
	["ask", "CFA考得怎么样", "CFA 考得怎么样？"],
	["ask", "新工作", "新工作怎么样了？"],
	["ask", "那个班怎么带", "那个班怎么带？"],
	["ask", "同桌还借不借橡皮", "同桌还借不借橡皮？"],
	["ask", "复查的结果", "复查的结果怎么样？"],
	["ask", "年轻医生怎么带？她当年怎么带的？", "年轻医生怎么带？"],
	["ask", "她打算搬去成都,,", "你打算搬去成都，后来怎么样了？"],
	["ask", "Did she find a flat?", ""],
	["ask", "Did she find cloth for the Leica?", "9月聊到 Leica 的事，后来怎么样了？"],
	["ask", "Did she decide about Lisbon", "9月聊到 Lisbon 的事，后来怎么样了？"],
	["ask", "ask her about the Harbour App", "9月聊到 Harbour App 的事，后来怎么样了？"],
	["ask", "how did the talk on Raft go?", "9月聊到 Raft 的事，后来怎么样了？"],
	["ask", "the new job at Acme", "9月聊到 Acme 的事，后来怎么样了？"],
	["ask", "Has she started the essay?", ""],
	["ask", "did Samira agree to the three weeks off?", ""],
	["ask", "did Samira agree to the move to Porto?", "9月聊到 Porto 的事，后来怎么样了？"],
	["ask", "how was dinner with Samira?", ""],
	["ask", "did she talk to Samira?", ""],
	["ask", "what about Samira's exam?", ""],
	["ask", "ask her on Monday about the flat", ""],
	["ask", "did it work out in October?", ""],
	["ask", "don't tell Acme that she is leaving", ""],
	["ask", "is she divorcing Tom?", ""],
	["talk", "met at the fair in Porto with Ben", ""],
	["talk", "电话。她在做一期专题，问我写不写", "上次聊到你在做一期专题，后来怎么样了？"],
	["talk", "她终于拿到了 offer；很纠结", "上次聊到你终于拿到了 offer，之后都还顺利吗？"],
	["talk", "她女儿会走路了，很高兴", "上次聊到你女儿会走路的事，后来怎么样了？"],
	["talk", "聊了她的副业，很久", "上次聊到你的副业，后来怎么样了？"],
	["talk", "聊了她儿子高考的事，她很焦虑", "上次聊到你儿子高考，后来怎么样了？"],
	["old-talk", "聊了她儿子高考的事，她很焦虑", "一直没顾上问你，你儿子高考后来怎么样了？"],
	["old-talk", "聊了她的面试", "一直没顾上问你，你的面试后来怎么样了？"],
	["old-talk", "聊了她儿子高考的事，考得不好", "上次聊到你儿子高考，后来怎么样了？"],
	["old-talk", "她在准备考研", "上次聊到你在准备考研，后来怎么样了？"],
	["old-talk", "聊了她的副业，很久", "上次聊到你的副业，后来怎么样了？"],
	["old-talk", "聊了她十二月的面试", "上次聊到你十二月的面试，祝一切顺利！"],
	["talk", "她十月做手术", "手术顺利吗？"],
	["old-talk", "她七月做手术", "手术之后恢复得怎么样？"],
	["talk", "她打算离婚", ""],
	["talk", "她想辞职，别跟别人说", ""],
	["talk", "吃饭，聊了很久", ""],
	["owe", "她在做一期专题，问我写不写", "抱歉这么久没回你。你说在做一期专题，现在怎么样了？"],
	["promise", "发她 Raft 教程（含日志压缩那一节）", "答应发你的 Raft 教程（含日志压缩那一节），我还记着呢。"],
	["promise", "给她寄茶叶", "答应寄你的茶叶，我还记着呢。"],
	["overdue", "发她一份JD模板", "答应发你的 JD 模板还没发，不好意思。"],
	["overdue", "把她的书还给她", "答应还你的书还没还，不好意思。"],
	["overdue", "帮她改简历", "答应过帮你改简历，拖到现在，不好意思。"],
	["promise", "两周内读完她的支教长文，写一页回信", "答应过两周内读完你的支教长文，写一页回信，我还记着呢。"],
	["overdue", "把BP模板发给她", "答应发你的 BP 模板还没发，不好意思。"],
	["promise", "给阿姨带两盒护眼贴", "答应过给阿姨带两盒护眼贴，我还记着呢。"],
	["promise", "续护照", ""],
	["promise", "约她吃饭", ""],
	["promise", "还她 200 元", ""],
	["promise", "send her the slides", ""],
	["talk", "她妈妈上个月去世了", ""],
	["owe", "在吗，帮我看看", "抱歉这么久没回你。"],
];

describe("a line of their note in a message to them", () => {
	it.each(english)("%s in English: %s", (kind, line, said) => {
		expect(sentence(kind, line, "en")).toBe(said);
	});

	it.each(chinese)("%s in Chinese: %s", (kind, line, said) => {
		expect(sentence(kind, line, "zh")).toBe(said);
	});
});
