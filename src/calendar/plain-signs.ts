const traditional = "兩個週禮後這號農曆陰舊閏臘節國慶聖誕雙內過幾剛點陽勞動間當從約見給時邊";
const simplified = "两个周礼后这号农历阴旧闰腊节国庆圣诞双内过几刚点阳劳动间当从约见给时边";
const plain: ReadonlyMap<string, string> = new Map(Array.from(traditional, (sign, index) => [sign, simplified.charAt(index)]));
const notPlain = new RegExp(`[${traditional}０-９／－．]`, "g");

/** The text in simplified characters and half-width signs, each sign in its place; only the characters that speak of time are changed. */
export function plainSigns(text: string): string {
	return text.replace(notPlain, (sign) => plain.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
