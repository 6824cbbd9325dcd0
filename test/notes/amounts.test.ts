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
	["红包:: 给老王 66", "红包:: 给老王 ••"], ["loan:: lent Sam 500", "loan:: lent Sam ••"], ["gift:: received from Ann 20", "gift:: received from Ann ••"],
	["还 5000", "还 ••"], ["还我五千，年底", "还我••，年底"], ["pay back 500", "pay back ••"], ["paid him back 1,200.50", "paid him back ••"],
	["二百五十块", "••"], ["1.5k USD", "••"], ["A$50 and NT$300", "•• and ••"], ["HK$1,000", "••"], ["¥1万", "••"], ["US$20", "••"], ["20刀", "••"],
	["chapter 12 USD 300", "chapter ••"], ["给王磊 2 €73.5", "给王磊 ••"], ["第 3 人民币 5000", "第 ••"], ["paid 12 USD on 2026-11-20", "paid •• on 2026-11-20"], ["12 USD 2026-11-20", "•• 2026-11-20"],
	["9,99 €", "••"], ["100 CHF", "••"], ["5 grand", "••"], ["two hundred dollars", "••"], ["a thousand euros", "••"], ["2000日元", "••"], ["港币 500", "••"],
	["人民币500元", "••"], ["500人民币", "••"], ["₹2000", "••"], ["₩5000", "••"], ["1百万元", "••"], ["三十万", "••"], ["几千块", "••"], ["十几万", "••"],
	["3k块", "••"], ["100元/月", "••/月"], ["5 $", "••"], ["3块5", "••"], ["还三萬元", "还••"], ["五千塊錢", "••"], ["10 万", "••"], ["花了 3千块", "花了 ••"], ["还他 2万 Ada", "还他 •• Ada"], ["给 Sam 5万 yesterday", "给 Sam •• yesterday"],
];

const noSums = [
	"四万字的长文", "跑了 3 万公里", "2026 元旦见", "三块蛋糕", "一块吃饭", "两块硬盘坏了", "二元论", "10 万多字", "5 万人在看", "met in 2026", "3 friends, 20 pages", "room 404", "lost 20 pounds",
	"12 月 5 日", "C$ and $HOME", "万一他不来", "千万别忘", "百万里程", "note:: 88.88", "一万步", "元素周期表 118 个", "the 2 of us", "",
	"2026年", "2026-11-29", "11/29", "v1.2.3", "iOS 17", "13800138000", "138 0013 8000", "+86 138 0013 8000", "room 500", "100 Main St", "10001 New York", "12:30", "1,234 people", "3.14", "5 km", "50%",
	"第 3 块屏", "5万步", "10万字", "2 万人", "5 万粉丝", "port 8080", "跑了 3万 km", "2万 PV", "10万+", "5 万 stars", "1万 users", "三元桥", "两块地", "千万要来", "百万富翁", "10k run", "4k screen", "ISBN 978-7", "20 刀具", "三百人", "一千步", "two hundred people", "a million things",
	"hundreds of dollars signs", "礼物:: 给女儿 3 岁生日的书", "gift:: received 2 books", "还有 500 人", "还 2 本书", "back in 2019", "came back 3 times", "pay attention to page 20",
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
