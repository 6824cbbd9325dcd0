import { describe, expect, it } from "vitest";
import { matterIn } from "../../src/talking-points/matters";
import { askAfter as inEnglish } from "../../src/words/en/matters";
import { askAfter as inChinese } from "../../src/words/zh/matters";
import { day } from "./make-person";

const today = day("2026-11-22");

/** What is asked after a line in English and in Chinese; nothing where it tells of no matter. */
function asked(text: string, told?: string): readonly string[] {
	const matter = matterIn(text, told === undefined ? undefined : day(told), today);
	return matter ? [inEnglish(matter), inChinese(matter)] : [];
}

describe("what a line tells of that goes on", () => {
	it.each<[text: string, told: string | undefined, english: string, chinese: string]>([
		["Three kids (Lina, Karim, Joud). Father in Beirut.", undefined, "How are Lina, Karim and Joud getting on?", "Lina、Karim、Joud 最近怎么样？"],
		["Kids: Zora (11), Emeka (8)", undefined, "How are Zora and Emeka getting on?", "Zora、Emeka 最近怎么样？"],
		["Two boys, husband a firefighter.", undefined, "How are the boys getting on?", "孩子最近怎么样？"],
		["高中同桌。儿子豆豆现在高三。", undefined, "How are the children getting on?", "豆豆最近怎么样？"],
		["女儿叫林小满，刚上小学", "2026-09-01", "How are the children getting on?", "林小满最近怎么样？"],
		["她要换工作，面试两轮了", "2026-11-14", "How is the job search going?", "换工作的事怎么样了？"],
		["Second interview on Monday", "2026-10-20", "How is the job search going?", "换工作的事怎么样了？"],
		["He got head of department and regrets it already", "2026-08-22", "How is the new job?", "新工作还顺利吗？"],
		["她入职新公司了", "2026-08-22", "How is the new job?", "新工作还顺利吗？"],
		["Moved to Leeds", "2026-08-22", "How is life in Leeds?", "在 Leeds 住得还习惯吗？"],
		["她搬到成都了", "2026-06-01", "How are things with the new place?", "在成都住得还习惯吗？"],
		["Moving to Bristol in January", "2026-11-01", "How is the move to Bristol coming along?", "搬去 Bristol 的事准备得怎么样了？"],
		["Married Joe Marsh", "2026-09-05", "How is married life?", "结婚以后都还好吗？"],
		["Wedding maybe next year in Chennai", "2026-09-04", "How are the wedding plans coming along?", "婚礼准备得怎么样了？"],
		["在写论文", "2026-09-04", "How is the thesis coming along?", "论文写得怎么样了？"],
		["家里在装修", "2026-05-04", "How is the work on the house coming along?", "房子装修得怎么样了？"],
		["开了个健身房，请大家都去办卡", "2026-02-21", "How is the business doing?", "健身房最近怎么样？"],
		["She opened a little bookshop in Hebden", "2026-02-21", "How is the bookshop doing?", "生意最近怎么样？"],
		["下个月就退休了", "2026-11-10", "Are you looking forward to retiring?", "快退休了，有什么打算？"],
		["She is on maternity leave", "2026-08-10", "How are you all doing with the little one?", "宝宝还好吗？"],
		["Botanist, greenhouse, tomatoes with names", undefined, "How is the greenhouse doing?", "最近园子怎么样？"],
		["退休了，在郊区种菜", undefined, "How is the garden doing?", "最近地里的菜长得怎么样？"],
		["Husband Rob, on tour a lot. Daughter Martha in Year 2.", undefined, "How is Martha getting on?", "Martha 最近怎么样？"],
		["He pulled up at the second gate, Achilles, went white.", "2026-11-07", "How is your Achilles now?", "身体好些了吗？"],
		["Keeps bees on a roof in Hulme", undefined, "How are the bees doing?", "最近园子怎么样？"],
		["Got a rescue dog called Biscuit", "2026-03-10", "How is Biscuit?", "Biscuit 还好吗？"],
		["养了一只橘猫", undefined, "How is the little one?", "你家的橘猫还好吗？"],
		["Erasmus, room across the hall. Cellist.", undefined, "What are you playing on the cello these days?", "最近常练琴吗？"],
		["在学古筝", undefined, "What are you playing these days?", "最近常练古筝吗？"],
		["Training for her first half-marathon", "2026-09-10", "How is the training for the half-marathon going?", "比赛准备得怎么样了？"],
		["Cabin on the fjord. Swims in January.", undefined, "How is the swimming going?", ""],
		["一起看球，一起骂球", undefined, "", "最近常看球吗？"],
		["喜欢打羽毛球", undefined, "", "最近常打羽毛球吗？"],
		["Finishing a book on lighthouses", "2026-03-10", "How is the book coming along?", ""],
		["在筹备个展", "2026-05-10", "", "你的个展进展怎么样了？"],
		["Started learning Welsh", "2026-05-10", "How is your Welsh coming along?", "Welsh 学得怎么样了？"],
		["Off to Lisbon in October", "2026-07-18", "How was Lisbon?", "上次去 Lisbon 怎么样？"],
		["Sprained ankle, hobbling about", "2026-10-18", "How is your ankle now?", "身体好些了吗？"],
		["膝盖又疼了，走不了远路", "2026-10-18", "Are you feeling better?", "膝盖好些了吗？"],
		["Her mum's moving in with her", "2026-11-03", "How is your mum?", "你爸妈身体还好吗？"],
		["Partner Dev.", undefined, "How is Dev?", "Dev 还好吗？"],
		["男朋友叫Jonny，修自行车的", "2026-07-18", "How is Jonny?", "Jonny 还好吗？"],
	])("%s (told %s)", (text, told, english, chinese) => {
		expect(asked(text, told)).toEqual([english, chinese]);
	});

	it.each<[text: string, told?: string]>([
		// Of me, of somebody of theirs or of another, over, grave, unkind, not to be told, or so long ago that nobody knows.
		["I started my new job"], ["my son Tom was there", "2026-10-01"], ["told her about my thesis", "2026-10-01"], ["我开始学游泳了", "2026-10-01"], ["陪我去看房", "2026-10-01"],
		["Her brother got a new job", "2026-10-01"], ["Sam's new job is hard", "2026-10-01"], ["她姐姐要结婚了", "2026-10-01"], ["同事养了猫", "2026-10-01"],
		["the flat fell through, new house is off", "2026-10-01"], ["sold the dog Biscuit", "2026-10-01"], ["婚礼取消了", "2026-10-01"], ["不跑步了", "2026-10-01"], ["quit running", "2026-10-01"],
		["divorced, new flat", "2026-10-01"], ["secret: new job", "2026-10-01"], ["离婚了，搬家", "2026-10-01"], ["别告诉别人：面试三轮了", "2026-10-01"],
		["New job at Acme", "2024-10-01"], ["New job at Acme"], ["Moved to Leeds"], ["flu", "2026-01-01"], ["考上了研究生", "2026-10-01"], ["bakes badly"],
		// What only has the word.
		["garden party at the embassy", "2026-10-01"], ["ran late", "2026-10-01"], ["met at Covent Garden Street", "2026-10-01"], ["she runs a team of ten"], ["on the board"], ["儿子高三，想读数学", "2026-10-01"], ["女儿结婚", "2026-10-01"],
		["allotment waiting list number 212"], ["Rang her from the garden", "2026-10-01"], ["Choir director since 2021", "2026-10-01"], ["摄影师，拍婚礼"],
		["cats and dogs outside"], ["her dad's watch is broken", "2026-10-01"],
	])("nothing of: %s (told %s)", (text, told) => {
		expect(asked(text, told).filter((question) => question !== "")).toEqual([]);
	});
});
