import { describe, expect, it } from "vitest";
import { openerFor } from "../../../src/talking-points/opener";
import { endingToldIn, endingToldOf } from "../../../src/interactions/ending-lines";
import { defaultTalkingOptions } from "../../../src/talking-points/subject";
import { talkingPointsFor } from "../../../src/talking-points/talking-points";
import { day, type PersonSpec } from "../../talking-points/make-person";
import { TestVault } from "../../talking-points/vault";

const hannah = ["Hannah Vogt", "Hannah", "韩梅"];

describe("a wish for no contact", () => {
	it.each([
		"she wrote that she needs distance and asked me **please not to contact her**. Respect it.", "Letter from [[Hannah Vogt|Hannah]]. She asks for no contact. I read it to Jonas.", "He asked me not to contact him again", "Hannah wants no contact for now",
		"2025 年 6 月他写了一封邮件,很客气,说要结婚了,希望以后不要再联系,生日祝福也不要。", "二月底她发来一段话,说请不要再联系她,不用解释", "她托人带过一句话:先不要联系,等她想好了她会来找我。",
		"she told me never to reach out again", "they asked me to not get in touch anymore", "Hannah needs no further contact", "no contact", "Do not contact", "don't contact her", "She does not want me to stay, and asked me not to reach out to her",
		"她说不想再联系了", "韩梅让我别再联系她", "他要我不要再打扰", "她不希望被打扰", "不要联系", "别再联系她了", "She'd rather not be in touch with anyone from that time, me included", "Asked me not to write or call. No anger in it.", "away until March, no contact at his wish till then", "2025 年 5 月断了。她提的。不要再去找她，也别让别人传话。", "都过去了。不联系，也不难过。", "别找他了", "We are not on speaking terms since 17 April 2025. It was about the boat.", "She blocked me in spring", "Hannah has unfriended me.", "她把我删了，群也退了。", "去年他把我拉黑了", "Don't write. If he writes, sleep one night.", "和他绝交了", "已断绝来往", "他说暂时不想和我来往", "勿联系", "After the thing at New Year she said she needs space.", "Wants to be left until the spring", "I'm to wait until she comes to me", "No contact. Blocked everywhere March 2021.", "她说最近需要一点空间", "等她主动联系", "不联系了。佳宁偶尔还见她", "她說不想再聯繫了",
	])("is told by “%s”", (text) => {
		expect(endingToldIn(text, hannah)).toBe("no-contact");
	});

	it.each([
		"she asked me not to contact her boss", "she would rather not be in touch with her brother", "asked me not to call before nine", "no contact form at his office", "别找她借书", "她说不要再联系那家公司", "他希望我先联系房东,再说", "她让我别再联系方式上纠结", "不要再去找房子", "不联系上级",  "he asked me not to call at work", "She said not to contact support", "I asked Tom not to contact her", "she needs space for her loom", "he wants to be left-handed", "they need more space", "她需要更大的空间放书", "等他来找我们一起去", "I did not contact her", "we lost contact", "no contact lenses for her any more", "He told me not to get in touch with the agency before May", "she wants contact with her father", "She thinks I should not contact him", "she deleted me from the list by mistake, then added me again", "she blocked the road", "他把照片删了",
		"have not been in touch", "don't write about money", "do not write to her boss", "They never get in touch", "She did not get in touch", "he told me he did not contact her", "she never wants to get in touch by mail", "no contact since May", "他让我不要联系中介", "我不想再联系他", "好久没联系了", "她不想联系前夫", "别忘了联系她", "不要忘了联系他", "联系不上", "她让我别再联系那家公司",
	])("is not told by “%s”", (text) => {
		expect(endingToldIn(text, hannah)).toBeUndefined();
	});
});

describe("what another note tells of the one whom it links", () => {
	const told = (text: string): string | undefined => endingToldOf(text, [...hannah, "Hannah Vogt"]);

	it.each([
		["Joan rang just after eight. [[Hannah Vogt|Hannah]] died in the night.", "died"], ["[[Hannah Vogt]] passed away on Monday", "died"], ["[[Ann]] 打来电话。[[Hannah Vogt|韩梅]]去世了。", "died"],
		["Long message from [[Hannah Vogt|Hannah]]. She'd rather not be in touch with anyone from that time, me included.", "no-contact"], ["[[Hannah Vogt]] asked me not to contact her any more", "no-contact"],
		["[[Hannah Vogt|韩梅]]说她不想再联系了", "no-contact"], ["[[Hannah Vogt|韩梅]]让我别再联系她", "no-contact"],
	])("is read of “%s”", (text, ending) => {
		expect(told(text)).toBe(ending);
	});

	it.each([
		"[[Hannah Vogt|Hannah]]'s mother died", "Tea with [[Hannah Vogt|Hannah]]. Her dog died.", "Told [[Hannah Vogt|Hannah]] that Alan passed away", "[[Ann]] died in May, [[Hannah Vogt|Hannah]] told me", "[[Ann]] told me she'd rather not be in touch with [[Hannah Vogt|Hannah]]",
		"[[Hannah Vogt|Hannah]] asked [[Ann]] not to contact her", "下午等[[Hannah Vogt|韩梅]]来找我", "[[Hannah Vogt|Hannah]] needs some space today", "Don't write to [[Hannah Vogt|Hannah]] yet", "[[Hannah Vogt|韩梅]]走了，去机场了", "别联系[[Hannah Vogt|韩梅]]，她在开会",
	])("is not read of “%s”", (text) => {
		expect(told(text)).toBeUndefined();
	});
});

describe("a death", () => {
	it.each([
		["Hannah died on 3 March 2024."], ["Died 3 March 2024, at home."], ["She passed away in the spring"], ["2024-03-03 Hannah has died"], ["韩梅去世了"], ["2024 年 3 月 3 日去世，在家里"], ["他 2023 年因心梗过世"], ["去年冬天走了，肺癌"],
		["韩梅 2024 年 3 月 3 日走的", "葬在老家，清明去"], ["2024年11月9号走的，肝癌，从查出来到走六个礼拜。"], ["2026年端午那天走的,六月十九。", "去年底查出来的,没做手术。我没能回去。"], ["2025年2月11日，农历正月十四，凌晨走的。差一天元宵。", "每年清明让妈代烧"], ["2025年2月11日凌晨走的。", "韩梅 1934—2025"], ["腊月廿三走的", "没赶上见最后一面"], ["她走了", "追悼会在周五"],
	])("is told by “%s”", (text, around = text) => {
		expect(endingToldIn(text, hannah, around)).toBe("died");
	});

	it.each([
		["her mother died in May"], ["died laughing on the phone"], ["她妈妈去世了"], ["韩梅的父亲 2019 年去世"], ["5 月 3 号走的，回上海"], ["端午那天走的，坐高铁"], ["她走了，去了北京"], ["韩梅公公走了", "追悼会在周五"], ["Died my hair with her"], ["went to the funeral of her aunt"], ["过世的奶奶是老师"], ["2025年2月11日，农历正月十四，凌晨走的，赶早班飞机"], ["合租 2017–2018", "5月3日走的"], ["清明一起去玩", "清明后一天走的，去北京"],
		["她爱走路", "她外婆的墓在这里"], ["听了一个去世界各地的讲座"],
	])("is not told by “%s”", (text, around = text) => {
		expect(endingToldIn(text, hannah, around)).toBeUndefined();
	});
});

describe("a message to somebody who wants no contact", () => {
	const today = day("2026-11-30");
	const silence = (spec: Partial<PersonSpec>): unknown => {
		const vault = new TestVault();
		const person = vault.person({ name: "Hannah Vogt", ...spec });
		return openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault).silence(today);
	};

	it("is not begun, and the line says why", () => {
		expect(silence({ log: [{ on: "2025-09-08", text: "she asked me please not to contact her" }] })).toMatchObject({ died: false, noContact: true, source: { line: 4 } });
		expect(silence({ boundaries: ["no contact"] })).toMatchObject({ noContact: true });
	});

	it("is begun where one has talked since, and where a boundary is of something else", () => {
		expect(silence({ log: [{ on: "2026-02-01", text: "long walk, all is well", channel: "walk" }, { on: "2025-09-08", text: "she asked me please not to contact her" }] })).toBeUndefined();
		expect(silence({ boundaries: ["no calls"], log: [{ on: "2025-09-08", text: "tea" }] })).toBeUndefined();
	});
});
