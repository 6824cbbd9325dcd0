import type { DatePhrase } from "./date-phrase";
import { monthNames, weekdayNames } from "../english-names";

const unit = "(?:day|week|weekend|fortnight|month|quarter|year)";
const count = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|few|several|couple\s+of|many)`;
const season = "(?:spring|summer|autumn|fall|winter)";
const number = String.raw`[\d一二两三四五六七八九十几数]`;
const ago = "(?:之|以)?前";

/** What is said of time and names no days that can be told: it is found, so that it is not taken for today in silence. */
const patterns: readonly (readonly [pattern: string, notAfter?: RegExp])[] = [
	[String.raw`\b(?:the\s+)?weekend\s+(?:before\s+last|after\s+next)\b`],
	[
		String.raw`\b(?:(?:quite\s+)?a\s+(?:while|long\s+time)|(?:a\s+)?long(?:\s+time)?|some\s+time|ages|(?:many\s+|some\s+|several\s+|a\s+few\s+)?(?:days|weeks|months|years))\s+(?:ago|back)\b`,
	],
	[String.raw`\b(?:(?:in|over|during|within|for)\s+)?(?:the\s+)?(?:last|past|previous|next|coming)\s+${count}\s+${unit}s\b`],
	[String.raw`\b${count}\s+(?:${unit}s?\s+)?or\s+(?:so|${count})(?:\s+${unit}s?)?\s+(?:ago|back)\b`],
	[String.raw`\b\d{1,2}\s*[-–]\s*\d{1,2}\s+${unit}s?\s+(?:ago|back)\b`],
	[String.raw`\bone\s+(?:${weekdayNames}|day|night)\b(?!\s+ago)`],
	[String.raw`\bthe\s+(?:other|following|previous)\s+(?:night|morning|evening|${unit}|${weekdayNames})\b`],
	[String.raw`\b(?:(?:in|during)\s+)?(?:the\s+)?(?:early|mid|late)[\s-]+(?:(?:last|this|next|the)\s+)?${season}(?:\s+(?:of\s+)?[12]\d{3})?\b`],
	[String.raw`\b(?:back\s+(?:then|in\s+the\s+day)|in\s+the\s+(?:old\s+days|meantime))\b`],
	[String.raw`\b(?:ash\s+wednesday|shrove\s+tuesday|mid-?summer|ramadan|eid|hanukk?ah|passover)\b`],
	[String.raw`${monthNames}\.?\s+\d{1,3}(?:st|nd|rd|th)\b`],
	[String.raw`\b\d{1,3}(?:st|nd|rd|th)?\s+(?:of\s+)?${monthNames}\b`, /[\d.:/-]$/],
	[String.raw`${number}{1,2}\s*月\s*${number}{1,3}\s*[日号](?![线楼店院门])`, /[\d个]$/],
	[`(?:前|过去|最近|近)${number}{1,3}个?(?:天|周|星期|礼拜|月|年)(?!级)`, /[^\\P{Script=Han}我们在于]$/u],
	[`(?:好几|十几|几十|几百|几|数|若干|多少|好些|许多|很多)个?(?:周|星期|礼拜|月|年|小时)${ago}`, /[第每]$/],
	[`(?:好几|十几|几十|数|若干|好些|${number}{1,3}个?多|半年?多|[一两三四五六七八九]{2})个?(?:多?月|天|周|星期|礼拜|年|小时)多?${ago}`, /[第每]$/],
	[`${number}{1,3}个?(?:月|天|周|星期|年|小时)多${ago}`, /[第每]$/],
	[
		`(?:(?:很久|好久|不久)(?=(?:之|以)?前)|早些时候|前阵子|前一阵子?|前段时间|前段日子|前些(?:日子|年|时候|阵子)|那阵子|那段时间|有一[天次年]|那[天年](?![就只]))(?:${ago})?`,
		/[^\\P{Script=Han}我们]$/u,
	],
	[`(?:[去今明前后]年|[上下]个?学|[12]\\d{3}年?)的?[寒暑]假`],
	[`${number}{1,3}来(?:天|个?月|年|周|个星期)${ago}`],
	[`(?:第${number}{1,2}天|年前|[寒暑]假(?:里|期间)?)(?=[，,。\\s和跟与同在我见约去]|$)`, /[\p{Script=Han}\d]$/u],
	[`[上前][一几两]?[次回](?=[和跟与见约])`, /[\p{Script=Han}]$/u],
	[`[上下]个?(?:学期|世纪|年代|周期)`],
	[
		`(?:雨水|惊蛰|春分|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|小寒|大寒|中元)(?:那天|当天|节)?(?=[，,。\\s和跟与同在我见约前后]|$)`,
		/[\p{Script=Han}]$/u,
	],
];

export const unreadPhrases: readonly DatePhrase[] = patterns.map(([pattern, notAfter]): DatePhrase =>
	(notAfter ? [pattern, nothing, notAfter] : [pattern, nothing]),
);

function nothing(): undefined {
	return undefined;
}
