import { describe, expect, it } from "vitest";
import { speaksOf, subjectsOf } from "../../src/interactions/life-subjects";

describe("a family", () => {
	it.each([
		"her wife is pregnant", "two kids, both in school", "his mum is ill", "got married in June", "Anna's daughter starts school", "family:: two boys, one son", "engaged to Ben", "met her parents", "she has a newborn", "his brother moved in", "My friend Tom and his wife", "she wrote a mail to her mum", "close to his father", "lives with mum", "moved back in with Dad", "close to dad", "looks for mum", "cares for Dad", "给他妈妈写了邮件", "mum is ill", "妈妈住院了", "给妈妈买了房",
		"他老婆怀孕了", "女儿上小学", "爸爸住院", "先生在深圳", "她先生在深圳", "刚订婚", "家里都好", "家庭:: 两个孩子", "妈妈搬来一起住", "弟弟考上了", "儿子三岁", "宝宝满月",
	])("is their own in “%s”", (text) => {
		expect(speaksOf(text, "family")).toBe(true);
	});

	it.each([
		"my wife liked her cake", "asked about my kids", "our daughter played with the dog", "we met at Tom's wedding", "met at a wedding", "his colleague's wife", "[[Ann Lee]]'s husband called", "family name first", "the child process died", "a parent company in Bonn", "writes children's books", "dad jokes all evening", "their sister company", "a business partner", "partner at a law firm", "baby steps", "engaged audience", "a friend's kids", "mom-and-pop shop", "wrote a mail to Mum", "called mum", "lunch with Dad", "a card from Grandma and Dad", "went to Mom's", "给妈妈写了邮件", "给爸打电话", "跟老妈视频",
		"我老婆很喜欢她的蛋糕", "我妈问起他", "我们家孩子也在那个班", "他同事的孩子", "朋友结婚，一起去了", "[[李雷]]的女儿", "王先生来电", "家庭作业太多", "大妈舞", "妈呀太巧了", "婚礼上认识的", "处得像一家人", "同学的婚礼", "同事家的娃",
	])("is none of theirs in “%s”", (text) => {
		expect(speaksOf(text, "family")).toBe(false);
	});

	it("is told beside what is not theirs", () => {
		expect(speaksOf("my wife met her husband", "family")).toBe(true);
		expect(speaksOf("我老婆和他女儿一起画画", "family")).toBe(true);
		expect(subjectsOf("my wife loves hiking")).toEqual(["hobbies"]);
	});
});

describe("a hobby", () => {
	it.each(["she is into pottery", "really into chess", "runs marathons", "got a dog, is into agility"])("is told in “%s”", (text) => {
		expect(speaksOf(text, "hobbies")).toBe(true);
	});

	it.each(["ran into Ben at the market", "bumped into her on the tram", "came into some money", "moved into a flat", "looked into the lease", "went into hospital"])("is none in “%s”", (text) => {
		expect(speaksOf(text, "hobbies")).toBe(false);
	});
});
