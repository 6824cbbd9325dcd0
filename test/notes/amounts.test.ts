import { describe, expect, it } from "vitest";
import { isMoneyField, withoutAmounts } from "../../src/notes/amounts";

const sums: readonly [text: string, shown: string][] = [
	["红包:: 88.88 给他女儿", "红包:: •• 给他女儿"],
	["红包:: 给 88.88 满月", "红包:: 给 •• 满月"],
	["借款:: 借出 5000 年底还", "借款:: 借出 •• 年底还"],
	["礼物:: 收 两百", "礼物:: 收 ••"],
	["red-packet:: 66 for the wedding", "red-packet:: •• for the wedding"],
	["loan:: lent 500, back by May", "loan:: lent ••, back by May"],
	["**gift**:: gave 20", "**gift**:: gave ••"],
	["借给李智伟 5000 元", "借给李智伟 ••"],
	["借了 3 万给他", "借了 ••给他"],
	["他出了二十万", "他出了••"],
	["工资 3.5万元", "工资 ••"],
	["八十块买下一台相机", "••买下一台相机"],
	["还我五块钱", "还我••"],
	["房租涨到 ¥4,200", "房租涨到 ••"],
	["付了￥99.5。", "付了••。"],
	["lent him $500 for the fare", "lent him •• for the fare"],
	["a $1.2M round", "a •• round"],
	["owes me 200 euros", "owes me ••"],
	["paid USD 3,000.", "paid ••."],
	["about 5k yuan", "about ••"],
	["€20 for the book, and 50 bucks more", "•• for the book, and •• more"],
	["两千多块的镜头", "••的镜头"],
	["一百美元", "••"],
];

const noSums = [
	"四万字的长文", "跑了 3 万公里", "2026 元旦见", "三块蛋糕", "一块吃饭", "两块硬盘坏了", "二元论", "10 万多字", "5 万人在看", "met in 2026", "3 friends, 20 pages", "room 404", "lost 20 pounds",
	"12 月 5 日", "C$ and $HOME", "万一他不来", "千万别忘", "百万里程", "note:: 88.88", "一万步", "元素周期表 118 个", "the 2 of us", "",
];

describe("sums of money", () => {
	it.each(sums)("%s is shown as %s", (text, shown) => {
		expect(withoutAmounts(text)).toBe(shown);
		expect(withoutAmounts(shown)).toBe(shown);
	});

	it.each(noSums)("%s stays as it is", (text) => {
		expect(withoutAmounts(text)).toBe(text);
	});

	it("a field of money is known by its name", () => {
		expect(["红包:: 88", "loan:: lent", "- gift:: a book", "**借款**：： 收"].map(isMoneyField)).toEqual([true, true, true, true]);
		expect(["爱好:: 红包设计", "红包 88 元", "gifted:: x", "thanks:: the gift"].map(isMoneyField)).toEqual([false, false, false, false]);
	});
});
