import { describe, expect, it } from "vitest";
import { readRemarks } from "../../src/interactions/read-remarks";

const headings = ["Interactions"];

describe("remarks of a person's note", () => {
	it("are the lines and items outside the log that speak of a life or of a year, each with its mark", () => {
		const text = [
			"---", "type: person", "why: she asks well", "---", "# Ann", "Met at a climbing wall.", "", "## Family", "- two kids, born 2019 and 2021", "    - the elder plays chess", "- divorced #private", "## Interactions", "- 2026-01-02 talk",
			"    - she moved", "## Work", "Something else.", "在字节做存储（2022年3月起）", "> quoted", "- [ ] a task", "```", "code 2020", "```", "%% a comment %%", "[[Somebody]]", "![[picture.png]]",
		].join("\n");
		expect(readRemarks(text, headings).map(({ text: said, about, line, when, private: hidden }) => [line, about.join(), said, when?.text, hidden])).toEqual([
			[5, "hobbies", "Met at a climbing wall.", undefined, false],
			[8, "family", "two kids, born 2019 and 2021", "2019", false],
			[9, "hobbies,family", "the elder plays chess", undefined, false],
			[10, "family", "divorced #private", undefined, true],
			[16, "", "在字节做存储（2022年3月起）", "2022年3月", false],
		]);
	});

	it.each([
		["since 2021", "2021"], ["2022-03: new job", "2022-03"], ["on 2022-03-14 a son", "2022-03-14"], ["2024-Q2 promoted", "2024-Q2"], ["2019年结婚", "2019年"], ["（2022）", undefined],
		["paid 2022.50", undefined], ["room 20221", undefined], ["v1.2022", undefined], ["1000-2022", undefined], ["2022%", undefined], ["in 2022, a house", "2022"], ["in 2022.", "2022"], ["2025/03/11 she told of", "2025/03/11"], ["20261105 told of", "20261105"], ["2024/06 they bought", "2024/06"], ["2026.8.3 told of", "2026.8.3"], ["**2025/12/24** told of", "2025/12/24"], ["born 1850", undefined],
	])("%j is dated %j", (said, when) => {
		expect(readRemarks(`${said} a family`, headings)[0]?.when?.text).toBe(when ?? (said === "（2022）" ? "2022" : undefined));
	});

	it.each([
		["born 19 July 2026, 3 weeks early, a family", "19 July 2026", "day"], ["not on terms since 17 April 2025. His wife", "17 April 2025", "day"], ["on leave since 7 Aug 2026 (kids)", "7 Aug 2026", "day"],
		["Moved in March 2026, farewell for the family 2026-03-21.", "2026-03-21", "day"], ["Divorce final since April 2026, kids", "April 2026", "month"], ["the wedding: 5 September 2026 (family)", "5 September 2026", "day"],
		["Last gig of his kids: Nov 6, 2026 at the Knust", "Nov 6, 2026", "day"], ["Daughter got in (July 2026) — done 14 Oct.", "July 2026", "month"], ["last talk on her kids: 29 April 2026, video", "29 April 2026", "day"], ["Left on the 30th of January 2026 with her kids", "30th of January 2026", "day"],
		["With her wife since 2023, engaged since November 2025", "November 2025", "month"], ["family seen 25.06.2026", "25.06.2026", "day"],
		["宝宝2026年7月19日出生", "2026年7月19日", "day"], ["2025年底关了店，和老婆", "2025年底", "month"], ["儿子2026年9月上小学", "2026年9月", "month"], ["2019年结婚，2026年5月1日生了女儿", "2026年5月1日", "day"], ["女儿（2026.7.19生）", "2026.7.19", "day"],
		["老婆2026年6月3号换了工作", "2026年6月3号", "day"], ["爸爸2026年3月中旬中风", "2026年3月中旬", "month"], ["孩子2026年春天搬家", "2026年春", "quarter"], ["他妈妈 2026-03-29 做了MRI", "2026-03-29", "day"],
		// A year alone stays one; a day without a year says nothing of one.
		["kids born 2019 and 2021", "2019", "year"], ["in 2022, a family", "2022", "year"], ["2026: two kids, on 14 Oct", "2026", "year"],
		["2026-07: wife signed on 2026-06-30", "2026-07", "month"], ["2025/03/11 she told of the wedding on 5 May 2025", "2025/03/11", "day"], ["family seen 12.06.2026", undefined, undefined], ["kids 31 June 2026", undefined, undefined],
		["2019年结婚", "2019年", "year"], ["女儿2026年 3次比赛", "2026年", "year"],
	] as const)("%j tells of %j, a %s", (said, when, precision) => {
		const [remark] = readRemarks(said, headings);
		expect([remark?.when?.text, remark?.when?.precision]).toEqual([when, precision]);
	});

	it.each([
		"Don't mention Camille", "His kids are big. Don't ask about the house", "don’t joke about the visa", "Do not call on Fridays.", "Don't write. If he writes, sleep one night.", "She doesn't want to talk about the clinic", "No jokes about the visa", "Please never bring up the trial",
		"> [!warning] Boundaries\n> Say nothing of the house", "> [!important]\n> Lymphoma, since May", "> [!note]- Boundaries\n> - the house", "> [!info] Flat\n> Don't mention the rent", "> [!warning] Don't mention the rent",
		"**别提她前夫**，也别问什么时候回上海", "别问…", "- 不要提：卖老房子的事", "儿子三年没回来，别问", "签证的事别在同事面前提", "她不想聊工作", "不喜欢别人问收入", "別問成績", "千万别跟她提分手", "别拿身高开玩笑", "> [!注意]\n> 前夫", "我不主动提，但记着",
		"Retired judge! Hates being asked about it.", "Nights, so never ring before 2pm", "**Don't ring him after six, he's asked.**", "She asked me not to call.", "He asked us not to mention the trial", "Not public. Doesn't want it discussed at work.", "No more calls, please", "Hates phone calls", "Don't text at night", "Never phone before ten",
		"- 视频要打微信，别打电话", "手术的事不要在家族群里说", "她说先别告诉她妈妈", "不让我跟小姨说", "讨厌别人问收入", "别发语音", "别再打电话", "不要跟他妈说",
		"## Interactions\n- 2026-01-02 tea\n\n- Don't mention the trial", "## Interactions\n- 手术的事不要在家族群里说",
	])("%j says what is not to be mentioned", (text) => {
		const remarks = readRemarks(text, headings);
		expect(remarks.map(({ bars, toAsk }) => [bars, toAsk])).toEqual([[true, undefined]]);
	});

	it.each([
		"I don't ask for much, my kids know", "Don't forget her kids", "Don't tell me about kids", "He never called, kids were ill", "Her kids don't talk about school", "She wants visitors who don't give advice to kids", "no kids", "Her son is not to blame", "He said he would not write of his kids again", "> a quote: don't mention the kids", "> [!note] Kids\n> two boys, hobby: chess", "We do not want to talk about kids",
		"他特别提到孩子", "孩子分别问了问题", "别提前告诉孩子", "不要提高孩子的期望", "我不想聊孩子", "孩子不能提供帮助", "别提多高兴了，儿子考上了", "个别问题和家人聊", "告别聊了孩子", "不问孩子", "> [!note]\n> 两个孩子",
		"> [!important] 答应妈的\n> - [ ] 寄护具", "> [!important] Promised her kids a trip", "> [!warning] Her kids", "He hates his kids' school", "He never called back, kids were ill", "I hate phone calls, my kids know", "She asked me not to worry of her kids", "No calls yet from her kids", "讨厌电话推销，有两个孩子", "告诉我孩子病了", "孩子不告诉我", "## Interactions\n- 2026-01-02 don't mention her kids",
	])("%j is not", (text) => {
		expect(readRemarks(text, headings).filter(({ bars }) => bars)).toHaveLength(0);
	});

	it.each([
		"**Peanut allergy, serious. EpiPen in her left coat pocket.**", "allergic to mussels", "Vegetarian.", "Coeliac. Father Norwegian.", "Diabetic, so NO shortbread.", "Sober since 2020", "Doesn't eat pork", "She doesn't drink", "Lactose-intolerant", "Likes: Radio 3. Never lilies (her mother's funeral).", "Don't finish her sentences", "hates surprise parties", "No flowers, she sneezes", "No pub, please", "## Interactions\n- 2026-01-02 tea\n- Vegan",
		"青霉素过敏！！", "不吃香菜，不吃羊肉", "不喝酒，痛风", "吃素", "鸡蛋过敏（轻），怕气球", "有糖尿病", "乳糖不耐", "别叫冯教授", "讨厌惊喜派对", "不能吃辣", "忌口：海鲜", "千万别送百合", "不要迟到",
	])("%j is to be heeded", (text) => {
		expect(readRemarks(text, headings).map(({ heed, bars }) => [heed, bars])).toEqual([[true, undefined]]);
	});

	it.each([
		"not vegetarian", "My allergy is back", "no allergies", "We found a vegan place", "Don't forget her birthday", "Don't know where he works", "Never met him", "Never complains", "Never too late", "No news", "She never drinks alone", "I hate lilies",
		"不过敏", "不吃了", "不吃亏", "别忘了带书", "别人说他很好", "不要紧", "特别好", "怕是不来了", "我过敏", "别的事", "## Interactions\n- 2026-01-02 she never lies",
	])("%j is not to be heeded", (text) => {
		expect(readRemarks(text, headings).filter(({ heed }) => heed)).toHaveLength(0);
	});

	it.each([
		["ask: what happened with the shop", ["what happened with the shop"]], ["Ask him: oven temp", ["oven temp"]], ["to ask – was it fixed", ["was it fixed"]], ["Fine. Ask her next time: the lamp", ["the lamp"]],
		["Questions:\n- one?\n- two?\n\nHer kids are big", ["one?", "two?"]], ["## To ask\n1. one\n\n2. two\n## Family\n- kids", ["one", "two"]],
		["问：店怎么样", ["店怎么样"]], ["想问她的：怎么带？她怎么忍的？", ["怎么带？她怎么忍的？"]], ["## 下次问\n- 哪天\n- 别问成绩", ["哪天"]],
		["## Ask\ndid it dry\nis she back\n\nShe has kids.", ["did it dry", "is she back"]], ["要問：\n哪一首\n膝蓋，不要用勸的\n\n家庭", ["哪一首"]], ["該問：哪天", ["哪天"]], ["想問她的：\n別問成績", []], ["Ask\n## Work\nher family firm", []], ["## Questions\nShe likes her family asked", []], ["Ask:\n\nis her family big", []],
		["she asked for: longjing", []], ["Don't ask for the score! Her kids", []], ["ask: the divorce (don't ask yet)", []], ["He asked: where", []], ["学问：很大", []], ["顾问：王磊", []], ["- [ ] ask: a task", []], ["Questions are good.\n- her kids", []],
	] as const)("has what is to be asked in %j: %j", (text, asked) => {
		expect(readRemarks(text, headings).filter(({ toAsk }) => toAsk).map((one) => one.text)).toEqual(asked);
	});

	it("stand under underlined headings too, which are none themselves", () => {
		expect(readRemarks("Family\n---\n- Ann, 6\n\nInteractions\n---\n- 2026-01-02 her family\n\nWork\n===\n- a firm", headings).map(({ line, about, text }) => [line, about.join(), text])).toEqual([[2, "family", "Ann, 6"]]);
	});

	it("are the first of very many, and short", () => {
		const remarks = readRemarks(Array.from({ length: 500 }, (_, at) => `- hobby ${String(at)} ${"x".repeat(500)}`).join("\n"), headings);
		expect(remarks).toHaveLength(40);
		expect(Math.max(...remarks.map(({ text }) => text.length))).toBe(200);
	});
});
