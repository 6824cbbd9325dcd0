import { describe, expect, it } from "vitest";
import { addressing } from "../../src/talking-points/addressing";
import { pronounIn, saidToYou } from "../../src/talking-points/said-to-you";
import { withStop } from "../../src/words/full-stop";
import { makePerson } from "./make-person";

const he = makePerson({ name: "李智伟", aliases: ["老李"], log: [{ on: "2026-01-01", text: "他说他的副业" }] }).person;
const she = makePerson({ name: "Ann Lee", aliases: ["Ann"], log: [{ on: "2026-01-01", text: "she likes her new job" }] }).person;
const nobody = makePerson({ name: "Kim" }).person;

const ofHim: readonly [line: string, said: string][] = [
	["他守着监控一口水没喝", "你守着监控一口水没喝"],
	["当年把他的数据生成器借给我", "当年把你的数据生成器借给我"],
	["老李升职了", "你升职了"],
	["李智伟的岩馆开张", "你的岩馆开张"],
	["[[李智伟]] 说下周搬家", "你 说下周搬家"],
	["他女儿会走路了，他很高兴", "你女儿会走路了，你很高兴"],
	["他爸爸出院了，他松了口气", "你爸爸出院了"],
	["她在学 Raft", "她在学 Raft"],
	["他在帮女儿准备的素描集，画到第几本了？", "你在帮女儿准备的素描集，画到第几本了？"],
	["问他们要不要一起", "问他们要不要一起"],
	["吉他和其他人", "吉他和其他人"],
	["借给他 500 元", "借给你 ••"],
	["TA 说好", "你 说好"],
	["his old hub went quiet", "your old hub went quiet"],
];

const ofHer: readonly [line: string, said: string][] = [
	["She stayed on the line", "You stayed on the line"],
	["she wants to do something for her 40th on 21 December", "you want to do something for your 40th on 21 December"],
	["her essay on tailors", "your essay on tailors"],
	["Ann's essay on tailors", "your essay on tailors"],
	["Ann Lee is moving", "you are moving"],
	["told Ann that it works", "told you that it works"],
	["her father is well, and she is glad", "your father is well, and you are glad"],
	["her sister is ill, and she worries", "your sister is ill"],
	["he photographed it", "he photographed it"],
	["she read his letter", "you read his letter"],
	["Anna and Annabel", "Anna and Annabel"],
	["the anniversary", "the anniversary"],
	["她把表格打印出来", "你把表格打印出来"],
	["爸爸那一集剪出来了吗？他自己听了没有？", "爸爸那一集剪出来了吗？他自己听了没有？"],
];

const anna = makePerson({ name: "Anna Smith", log: [{ on: "2026-01-01", text: "she is starting a bakery" }] }).person;
const wang = makePerson({ name: "王小明", log: [{ on: "2026-01-01", text: "他在学 Go" }] }).person;
const may = makePerson({ name: "May Chen" }).person;

const byShortNames: readonly [person: typeof anna, line: string, said: string][] = [
	[anna, "Anna called, she is starting a bakery", "you called, you are starting a bakery"],
	[anna, "Anna's bakery opens soon", "your bakery opens soon"],
	[anna, "Anna Smith is tired", "you are tired"],
	[anna, "Annabel met Joanna", "Annabel met Joanna"],
	[wang, "小明升职了", "你升职了"],
	[wang, "王小明的书", "你的书"],
	[wang, "老王说好", "你说好"],
	[wang, "小王在学 Rust", "你在学 Rust"],
	[wang, "王老师的课", "你的课"],
	[wang, "王总请客", "你请客"],
	[wang, "国王和小李", "国王和小李"],
	[may, "moves in May", "moves in May"],
	[may, "May Chen moves", "you move"],
];

describe("a line of their own note", () => {
	it.each(byShortNames)("is said to whom it calls by a short name, %#: %s", (person, line, said) => {
		expect(addressing(person)(line)).toBe(said);
	});

	it.each(ofHim)("is said to him: %s → %s", (line, said) => {
		expect(addressing(he)(line)).toBe(said);
	});

	it.each(ofHer)("is said to her: %s → %s", (line, said) => {
		expect(addressing(she)(line)).toBe(said);
	});

	it("is said to whom it calls neither by whatever it says", () => {
		expect(addressing(nobody)("Kim said he knows his way")).toBe("you said you know your way");
	});
});

describe("a pronoun", () => {
	it.each<[string, ReturnType<typeof pronounIn>]>([["他说她来，他等", "he"], ["She and her dog", "she"], ["他们和其他人", "either"], ["", "either"], ["he met her", "either"], ["the theory", "either"]])("of %j is %s", (text, pronoun) => {
		expect(pronounIn([text])).toBe(pronoun);
	});

	it("of another is left where it stands", () => {
		expect(saidToYou("he told her of his plan", "she")).toBe("he told you of his plan");
		expect(saidToYou("他把她的书带来了", "he")).toBe("你把她的书带来了");
	});
});

it.each([
	["a stop", "a stop."], ["a stop.", "a stop."], ["really?", "really?"], ["“quoted.”", "“quoted.”"], ["说完了", "说完了。"], ["说完了。", "说完了。"], ["写了「喝粥」", "写了「喝粥」。"], ["「他也怕周一。」", "「他也怕周一。」"], ["见《X》", "见《X》。"],
	["Rust 1.0", "Rust 1.0."], ["真的吗？", "真的吗？"], ["好啊！", "好啊！"], ["再说…", "再说…"], ["(aside)", "(aside)."],
])("%s ends as %s", (text, said) => {
	expect(withStop(text)).toBe(said);
});
