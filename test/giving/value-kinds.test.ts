import { describe, expect, it } from "vitest";
import { kindBrought, kindIn, nameOfKind, withKind } from "../../src/giving/value-kinds";
import { defaultSettings } from "../../src/settings/default-settings";

const kinds = defaultSettings.valueKinds;
const kindOf = (text: string): string | undefined => kindIn(text, kinds)?.split("/")[0];

describe("kinds of value", () => {
	it.each([
		["(introduction) 李智伟", "introduction"], ["（引荐）李智伟", "introduction"], ["( Time ) an evening", "time"], ["(内推) 他们组", "referral"],
		["介绍小李给他认识", "introduction"], ["an intro to Ann", "introduction"], ["introduced him to my editor", "introduction"], ["put them in touch", "introduction"],
		["帮忙内推", "referral"], ["a referral at his firm", "referral"], ["写推荐信", "referral"], ["put in a good word for her", "referral"],
		["改了简历", "review"], ["review 了代码", "review"], ["看了论文初稿", "review"], ["proofread her essay", "review"], ["read his draft", "review"], ["feedback on my talk", "review"],
		["教他写 Rust", "mentoring"], ["怎么报税，请教", "mentoring"], ["taught him to sail", "mentoring"], ["some advice on the visa", "mentoring"],
		["一篇文章", "article"], ["sent the paper on Raft", "article"], ["the link to my notes", "article"], ["博客草稿", "article"],
		["一个备份脚本", "tool"], ["a script for backups", "tool"], ["推荐了一个工具", "tool"],
		["陪他去医院", "time"], ["帮他搬家", "time"], ["helped Sam with the move", "time"], ["drove her to the airport", "time"],
		["听他倾诉", "listening"], ["listened to her for an hour", "listening"],
		["一本书", undefined], ["a book", undefined], ["(blue) a scarf", undefined], ["", undefined], ["教授的电话", undefined], ["审美", undefined],
	])("%s: %s", (text, kind) => {
		expect(kindOf(text)).toBe(kind);
	});

	it("are written in brackets, in the language of the words, where none is named yet", () => {
		expect(["帮忙内推", "a referral", "(文章) 一篇", "(blue) a scarf", "a book"].map((text) => withKind(text, kinds)))
			.toEqual(["(内推) 帮忙内推", "(referral) a referral", "(文章) 一篇", "(blue) a scarf", "a book"]);
	});

	it("are those of the setting: a kind of one's own is told by its names, one taken out by nothing", () => {
		const own = ["coffee／咖啡", "article"];
		expect(["请他喝咖啡", "a coffee", "an article", "a referral"].map((text) => withKind(text, own))).toEqual(["(咖啡) 请他喝咖啡", "(coffee) a coffee", "(article) an article", "a referral"]);
		expect(["zh", "en"].map((language) => nameOfKind("article", language))).toEqual(["article", "article"]);
		expect(kindBrought("introduction", own)).toBeUndefined();
	});

	it("are what a talking point brings", () => {
		expect(["share-note", "introduction", "thread", "promise", "date"].map((point) => kindBrought(point, kinds)?.split("/")[0])).toEqual(["article", "introduction", undefined, undefined, undefined]);
	});
});
