import { fieldPattern } from "./log-fields";

const han = "〇零一二两兩三四五六七八九十百千";
/** What follows 元, 块 or 万 where it counts no money: 三块蛋糕, 四万字, 元旦. */
const otherYuan = "(?![素旦组论次件宵年月首老宝桥])";
const otherPieces = "(?![儿豆肉糖饼表布地板砖石屏牌盘面硬腕手蛋巧披电拼木玻三黑白红黄蓝吃去走来玩做聊写])";
const otherTenThousands = "(?!\\s*(?:多|余)?(?:[字词人公里步次行个名位粉条篇册页米吨台份家张年天小分用读阅点赞亩件辆本户卷种句轮层级有一之不事能分物圣维图公]|\\+|" +
	"(?:k?m|kg|mah|[pu]v|[dm]au|[qt]ps|stars?|users?|views?|fans|followers?|readers?|words?|steps?|lines?|likes?|tokens?)\\b))";

const number = String.raw`\d+(?:[.,]\d+)*`;
const currency = "(?:美元|美金|欧元|英镑|日元|港币|港元|人民币)";
/** Behind a currency that stands between two numbers it cannot be told which of them is the sum: `chapter 12 USD 300`. */
const another = String.raw`(?:\s?${number}(?![\d/:-]))?`;

/** A sum of money: the sign before the number, or the word after it. Patterns only, since a number by itself may count anything. */
const amounts = new RegExp([
	String.raw`(?:(?:US|HK|NT|S|A|C)?[$€£¥￥₩₹]|\b(?:RMB|CNY|USD|EUR|GBP|HKD|TWD|JPY|SGD|CHF)(?=\s?\d))\s?${number}(?:\s?(?:[kKmM]\b|[万亿]))?(?:\s?(?:USD|CNY|RMB)\b)?`,
	String.raw`${number}\s?(?:[kKmM]\s?)?(?:[€£]|\$(?!\w)|(?:yuan|dollars?|euros?|bucks|quid|grand|rmb|cny|usd|eur|gbp|hkd|chf|jpy)\b)${another}`,
	String.raw`${currency}\s?${number}(?:\s?[千万萬]?[元圆圓]?${otherYuan})`,
	String.raw`${number}\s?(?:[kK]|[十百千万萬亿億]{0,3})\s?[多余来]?(?:[元圆圓]${otherYuan}|[块塊](?:钱|錢|\d|${otherPieces})|${currency}${another}|刀(?![叉具子片法口]))`,
	String.raw`[几幾数數${han}]*[十百千万萬亿億][多余来]?(?:[元圆圓]${otherYuan}|[块塊](?:钱|錢|${otherPieces})|${currency})`,
	String.raw`[${han}半]+[块塊元][钱錢]`,
	String.raw`(?:${number}|[一二两兩三四五六七八九十几幾数數][几幾${han}]*(?=[万萬]))\s?[万萬]${otherTenThousands}`,
	String.raw`\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|few|couple of)[ -])?(?:hundred|thousand|million)(?: thousand)? (?:dollars?|euros?|pounds|bucks|quid|yuan)\b`,
	// What is paid back is money, where a number without a word for it ends what is said.
	String.raw`(?<=(?:还|归还|借[出入])[我你他她]?们?\s?|\b(?:pay(?:s|ing)?|paid) (?:(?:me|you|him|her|them|us) )?back )(?:${number}|[${han}]{2,})(?:\s?[kK万])?(?=\s*(?:$|[，,。;；!！]))`,
].join("|"), "giu");

const counted = String.raw`[年月日号號]|\s?(?:[岁歲个個本瓶盒张張次件條条周]|(?:st|nd|rd|th|years?|books?|weeks?|days?)\b)`;

/** A log field about money; its first word may give the direction. */
const moneyField = new RegExp(`^[\\s[(*_-]*${fieldPattern("money", "[*_]*\\s*")}\\s*`, "iu");
/** The number that such a field begins with, behind its direction and whom it was with; not what is counted there (`礼物:: 给女儿 3 岁的书`). */
const firstNumber = new RegExp(
	String.raw`^((?:给|收到?|借出|借入|gave|received|lent|borrowed)?了?\s*(?:[^\d,，。;；:：]{0,12}(?=\d))?)(?:${number}(?![\d.,]*\d|[/:-]\d|${counted})|[${han}万]{2,})(?:\s?[kK]\b)?`,
	"iu",
);
const mayHoldMoney = /[\d$€£¥￥₩₹元块塊万萬百千]|thousand|hundred|million/iu;

/** What stands for a sum wherever it is shown, sent or told to another program. */
export const masked = "••";

/** Whether a line is a field about money, and so not a fact about anybody. */
export function isMoneyField(text: string): boolean {
	return moneyField.test(text);
}

/** The text with every sum of money out of sight: one rule for points, messages, briefs and what other programs are told. */
export function withoutAmounts(text: string): string {
	return covered(text, () => masked);
}

/** The sums of money in a text, in its order: what `withoutAmounts` takes out of sight. */
export function sumsIn(text: string): readonly string[] {
	const sums: string[] = [];
	covered(text, (sum) => {
		sums.push(sum.trim());
		return masked;
	});
	return sums;
}

function covered(text: string, cover: (sum: string) => string): string {
	const field = moneyField.exec(text)?.[0] ?? "";
	const said = field === ""
		? text
		: text.slice(field.length).replace(firstNumber, (all: string, lead: string) => lead + cover(all.slice(lead.length)));
	return field + (mayHoldMoney.test(said) ? said.replace(amounts, cover) : said);
}
