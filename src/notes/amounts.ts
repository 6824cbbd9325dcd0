const han = "〇零一二两三四五六七八九十百千";
/** What follows 元, 块 or 万 where it counts no money: 三块蛋糕, 四万字, 元旦. */
const otherYuan = "(?![素旦组论次件宵年月首老宝])";
const otherPieces = "(?![儿豆肉糖饼表布地板砖石屏牌盘面硬腕手蛋巧披电拼木玻三黑白红黄蓝吃去走来玩做聊写])";
const otherTenThousands = "(?!\\s*(?:多|余)?(?:[字词人公里步次行个名位粉条篇册页米吨台份家张年天小分用读阅点赞亩件辆本户卷种句轮层级有一之不事能分物圣维图公]|[a-z+]))";

const number = String.raw`\d+(?:[.,]\d+)*`;
const currency = "(?:美元|美金|欧元|英镑|日元|港币|港元|人民币)";

/** A sum of money: the sign before the number, or the word after it. Patterns only, since a number by itself may count anything. */
const amounts = new RegExp([
	String.raw`(?:(?:US|HK|NT|S|A|C)?[$€£¥￥₩₹]|\b(?:RMB|CNY|USD|EUR|GBP|HKD|TWD|JPY|SGD|CHF)(?=\s?\d))\s?${number}(?:\s?(?:[kKmM]\b|[万亿]))?(?:\s?(?:USD|CNY|RMB)\b)?`,
	String.raw`${number}\s?(?:[kKmM]\s?)?(?:[€£]|(?:yuan|dollars?|euros?|bucks|quid|rmb|cny|usd|eur|gbp|hkd|chf|jpy)\b)`,
	String.raw`${number}\s?[十百千万亿]?\s?[多余来]?(?:元${otherYuan}|块(?:钱|${otherPieces})|${currency}|刀\b)`,
	String.raw`[${han}]*[十百千万亿][多余来]?(?:元${otherYuan}|块(?:钱|${otherPieces})|${currency})`,
	String.raw`[${han}半]+[块元]钱`,
	String.raw`(?:${number}|[一二两三四五六七八九十][${han}]*(?=万))\s?万${otherTenThousands}`,
].join("|"), "giu");

/** A log field about money; its first word may give the direction. */
const moneyField = /^[\s[(*_-]*(?:red-packet|gift|loan|红包|礼物|借款)[*_]*\s*(?:::|：：)\s*/iu;
const firstNumber = new RegExp(
	String.raw`^((?:给|收到?|借出|借入|gave|received|lent|borrowed)?了?\s*)(?:${number}|[${han}万]{2,})(?:\s?[kK]\b)?`,
	"iu",
);
const mayHoldMoney = /[\d$€£¥￥₩₹]|[元块万]/u;

/** What stands for a sum wherever it is shown, sent or told to another program. */
export const masked = "••";

/** Whether a line is a field about money, and so not a fact about anybody. */
export function isMoneyField(text: string): boolean {
	return moneyField.test(text);
}

/** The text with every sum of money out of sight: one rule for points, messages, briefs and what other programs are told. */
export function withoutAmounts(text: string): string {
	const field = moneyField.exec(text)?.[0] ?? "";
	const said = field === "" ? text : text.slice(field.length).replace(firstNumber, `$1${masked}`);
	return field + (mayHoldMoney.test(said) ? said.replace(amounts, masked) : said);
}
