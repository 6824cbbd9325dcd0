/** The figures from one to nine, for patterns to list. */
export const ones = "一二三四五六七八九";
/** A year digit by digit, for patterns. */
export const yearInFigures = `[一二][〇零○${ones}]{3}`;
const digits = `〇${ones}`;
const belowHundred = new RegExp(`^([${ones}])?(十)?([${digits}])?$`);

/** A number from 0 to 99 in Chinese or Arabic numerals (`二十三`, `廿五`, `两`, `15`), or undefined. */
export function readChineseNumber(text: string): number | undefined {
	if (/^\d{1,3}$/.test(text)) return Number(text);
	const plain = text.replace("两", "二").replace("零", "〇").replace("廿", "二十").replace("卅", "三十").replace("元", "一");
	const match = belowHundred.exec(plain);
	if (!match || plain === "") return undefined;
	const [, tens, ten, ones] = match;
	if (ten === undefined) return tens !== undefined && ones !== undefined ? undefined : digits.indexOf(tens ?? ones ?? "");
	return (tens === undefined ? 1 : digits.indexOf(tens)) * 10 + (ones === undefined ? 0 : digits.indexOf(ones));
}

/** A year written digit by digit, `2026` or `二〇二六`, or undefined. */
export function readChineseYear(text: string): number | undefined {
	const plain = Array.from(text.replaceAll("零", "〇").replaceAll("○", "〇"), (char) =>
		(digits.includes(char) ? String(digits.indexOf(char)) : char),
	).join("");
	return /^[12]\d{3}$/.test(plain) ? Number(plain) : undefined;
}
