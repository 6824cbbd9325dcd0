import type { DateInterval } from "../calendar/date-interval";
import { cutRanges } from "../notes/lines/inline-marks";
import type { Line } from "../notes/lines/line";
import { privateLines } from "../notes/lines/private-lines";
import { spoken } from "../notes/lines/spoken";
import { simplified } from "../notes/simplified";
import { inWideMarks } from "../notes/wide-marks";
import { dayTold } from "./day-told";
import { subjectsOf } from "./life-subjects";

/** What ends contact: that they have died, or want none. */
export type Ending = "died" | "no-contact";

/** A line of a person's note that may say that contact has ended, whatever they are called there. */
export interface EndingLine {
	readonly text: string;
	/** Of the note that it stands in, where that is not their own; there a death is theirs only by name. */
	readonly path?: string;
	readonly line: number;
	readonly when: DateInterval | undefined;
	readonly private: boolean;
}

/** Only lines with one of these are looked at closely. */
export const mayEnd = new RegExp(
	"contact|reach out|in touch|speaking|write|space|distance|alone|left until|comes to me|died|passed away|funeral"
	+ "|[交联聯扰擾往]|空间|空間|距离|距離|主动|主動|[去过過离離病逝][世逝]|走[了的]|追悼|[葬墓癌瘤丧]|骨灰|享年|虚岁|清明|[上扫]坟|扫墓|没赶上|19\\d\\d ?[—–-] ?\\d{4}|blocked|deleted|unfriended|[删黑]了|找[她他]",
	"i",
);

/** The lines that may say so, in the order of the note; tasks, quotes and code say nothing. */
export function endingLines(lines: readonly Line[]): readonly EndingLine[] {
	let isOfFamily = false;
	return lines.flatMap((one) => {
		const { kind, heading, item, text, number, comments } = one;
		// Under a heading about the family it is another who died.
		if (heading) isOfFamily = subjectsOf(heading.text).includes("family");
		if (heading || isOfFamily || (kind !== "text" && kind !== "item") || item?.task !== undefined || !mayEnd.test(text)) return [];
		const said = cutRanges(text, comments).slice(item?.textStart ?? 0).trim();
		return [{ text: said, line: number, when: dayTold(said), private: privateLines(lines).has(number) }];
	});
}

const rest = "(?= *(?:[*_.,;:!?)—–-]|$|any ?more|again|ever|for (?:now|a while)))";
const getting = `(?:contact|reach out(?: to)?|(?:get|be) in touch(?: with)?|(?:write|call)(?: (?:or|and) (?:write|call|visit))+)(?: (?:her|him|them|me))?${rest}`;
const asking = "(?:ask(?:s|ed)?|tells?|told|begs?|begged|wants?|wanted|needs?|needed|prefers?|wish(?:es|ed)?)\\b";
const subject = "(?:\\b(?:s?he|they)\\b|§)";
const theirs = "(?:她|他|TA|§)";
/** A wish that one leaves them alone: it is theirs, and of all contact. */
const wish = new RegExp(
	`${subject}[^.;!]{0,60}?\\b${asking}(?:(?! (?:he|she|they|did|do|does|ha[sd]|have|was) )[^.;!]){0,30}?\\b(?:not|never) (?:to )?${getting}`
	+ `|${subject}[^.;!]{0,40}?\\b${asking}[^.;!]{0,12}?\\bno (?:more |further )?contact\\b`
	+ `|${subject}[^.;!]{0,30}?\\b(?:needs?|wants?|asked for) (?:some |a bit of )?(?:space|distance)(?= *(?:[.,;!]|$|for now|for a while|from me))`
	+ `|(?:^|[.;!] |${subject}[^.;!]{0,20}?)(?:wants?|asked|needs?) to be left (?:alone|in peace|until)\\b`
	+ `|${subject}(?:['’]d| would) (?:really |much )?rather not (?:be|stay|keep|get) in touch(?= *(?:[.,;!]|$|with (?:me|us|any|every|people)))|(?:^|[.;!] )asked me (?:please )?(?:not|never) to ${getting}`
	+ "|(?:^|[.,;!] )no contact (?:at|by|on) (?:his|her|their) (?:own )?(?:wish|request)\\b"
	+ "|\\bI(?:['’]m| am) to wait until (?:s?he|they) (?:comes?|writes?|calls?|gets? in touch)\\b"
	+ "|\\bnot on speaking terms\\b|^(?:please )?(?:do not|don['’]t) write(?= *(?:[.,;!]|$))|(?:绝|断)交了?(?=$|[，。；！])|断绝(?:来往|往来|联系)"
	+ `|^(?:please )?(?:no contact${rest}|(?:do not|don['’]t) ${getting})`
	+ `|${theirs}[^，。；！]{0,12}(?:让|叫|请|要|求)我(?:不要|别)再?(?:跟|和)?(?:联系|打扰)(?:[她他]|TA)?了?(?=$|[，。；！])`
	+ `|${theirs}[^。；！]{0,40}(?:希望|说|叫|让|要求)我?请?(?:以后|今后|从此)?(?:不要|别)再(?:[和跟][她他])?(?:联系|来往|打扰)[她他]?了?(?=$|[，。；！])`
	+ `|${theirs}(?:说|表示)?(?:暂时|最近)?不(?:想|愿|愿意|希望|要)(?:再)?(?:[和跟与]我)?(?:有?联系|被打扰|来往|往来)了?(?=$|[，。；！])`
	+ `|${theirs}(?:说)?(?:暂时|最近|现在)?(?:想?要|需要)(?:一?点|一些|一段)?(?:空间|距离)(?=$|[，。；！])|等(?:她|他|TA|§)[^，。；！]{0,8}(?:来找我|主动(?:来|找我|联系))`
	+ `|${subject} (?:has |have )?(?:blocked|deleted|unfriended) me\\b(?! (?:from|off|by))|${theirs}把我(?:删|拉黑|屏蔽)了`
	+ "|(?:^|[。；！：])(?:[请先]?(?:不要|别|勿)再?(?:主动)?(?:联系|去?找(?=[她他]))|不联系)(?:[她他]|TA)?了?(?=$|[，。；！])",
	"i",
);

/** They are who died: by name, as he or she, or where the line begins with it, be it after a day. */
const chineseDay = "(?:[今昨前去]?[\\d年月日号天晚夜早凌晨上初十底春夏秋冬 ]|[农阴]历|[正腊]月|端午|中秋|清明|春节|除夕|国庆|元旦|那|[一二三四五六七八九廿，])*";
const english = new RegExp("^(?:§|s?he\\b)?,? ?(?:has )?(?:died|passed away)\\b(?! (?:laughing|on (?:me|stage)|(?:my|her|his|their) hair))", "i");
const chinese = new RegExp(
	`^(?:§|[他她]|TA)?[于在]?${chineseDay}(?:因[^，。]{1,8}?|突然|已经?)*(?:[去过离]世(?!界)|病[逝故]|逝世)(?!的)|^(?:§|[他她]|TA)?[于在]?${chineseDay}走[的了](?=$|[，。])`,
	"i",
);
/** "Gone" is said of a journey, too: what stands around it tells. */
const gone = /走[的了]/u;
const afterwards = /葬|追悼|墓|坟|骨灰|遗像|享年|虚岁|[癌瘤]|去世|丧|代烧|清明(?:让|烧|去看)|没赶上(?:见|最后|$|[，。])|没(?:能|来得及)[回赶]|查出来|晚期|没做手术|19\d\d ?[—–-] ?20\d\d/u;

/** What such a line says of the one whom these are the names of, with what stands around it in their note. */
export function endingToldIn(text: string, names: readonly string[], around = text): Ending | undefined {
	if (!mayEnd.test(text)) return undefined;
	const said = inWideMarks(simplified([...names].sort((a, b) => b.length - a.length)
		.reduce((now, one) => (one.length > 1 ? now.replaceAll(one, "§") : now), spoken(text).replaceAll("*", ""))));
	if (wish.test(said)) return "no-contact";
	const plain = said.replace(/^(?:19|20)\d{2}[-/.\d]*[\s,:：，—–-]*/u, "");
	return english.test(plain) || (chinese.test(plain) && (!gone.test(plain) || afterwards.test(simplified(around)))) ? "died" : undefined;
}

/** In a diary one waits for somebody, or leaves them be, for an hour: there only what was asked for in so many words counts. */
const outspoken = /rather not|\bask(?:s|ed)\b.*\bnot\b|\bno (?:more |further )?contact\b|blocked me|[让叫请要求]我(?:不要|别)|不想再|[删黑]了/iu;
const sentence = /[^.;!。；！]+/gu;

/** What a line of another note tells of whom it links: that they died, by name; where it links nobody else, that they want no contact. */
export function endingToldOf(text: string, names: readonly string[]): Ending | undefined {
	const said = spoken(text);
	const died = said.match(sentence)?.some((one) =>
		names.some((name) => one.trim().startsWith(name)) && endingToldIn(one.trim(), names) === "died");
	if (died === true) return "died";
	return text.split("[[").length === 2 && outspoken.test(said) && endingToldIn(said, names) === "no-contact" ? "no-contact" : undefined;
}
