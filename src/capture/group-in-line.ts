import { simplified } from "../notes/simplified";
import type { GroupNamesInLines, GroupSpan, GroupToName } from "./group-names";
import type { TextRange } from "./without-ranges";

/** The group that a line tells of. */
export interface GroupInLine extends TextRange {
	/** One, or those of which it may be one. */
	readonly groups: readonly GroupToName[];
	/** Whether it is named, or just `the group`. */
	readonly named: boolean;
	/** Where its name only stands before a colon, from the name to what is told. */
	readonly label: TextRange | undefined;
}

const clause = "[^，。；！？,.;!?:：]";
const when = "(?:(?:今天|今早|今晚|昨天|昨晚|前天|大前天|早上|上午|中午|下午|晚上|刚才|刚刚|刚|周末|上?上?周[一二三四五六日天末]|星期[一二三四五六日天]|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}月\\d{1,2}[日号]|today|yesterday|tonight|just now|earlier|last (?:night|week|weekend|\\w+day)|this (?:morning|afternoon|evening)|on \\w+day|\\w+day)[\\s，,]*)*(?:我|i\\b|we\\b|\\s)*";
/** `§` is a group's name, `¤` what is one with a word for groups. */
const word = "\\s*(?:微信|QQ|qq|聊天|交流)?群聊?";
const named = `(?:§(?:${word})?|¤${word})`;
const english = "\\s+(?:(?:wechat|whatsapp|telegram|slack|discord|signal|line|qq) )?(?:group(?: chat)?|chat|channel|server|community|mailing list|list|forum)\\b";
const namedInEnglish = `(?:(?:the|our|my|that) )?(?:§(?:${english})?|¤${english})`;
const the = "(?:(?:the|our|my|that) )?(?:group chat|group)(?![\\w-]| (?:of|photo|lead|trip|work|project|members?)\\b)";
/** Not so, or met and spoken of: not what goes on there. */
const noStory = `(?:(?!没|未|别|忘|不|聊|谈|说|讲|告诉|听|提[到起]|[见碰遇]|吃|喝|约|认识|介绍|拉|加|邀请|退|进|是|从|来自|关于|问@|建)${clause})`;
const noTale = `(?:(?!\\b(?:\\w+n['’]t|never|forgot|met|meet|know|knows|knew|lunch|dinner|coffee|drinks?|beers?|tea|breakfast|called|about|from|of|mentioned|heard|links?|invit\\w*|added|joined|left|introduc\\w*|found|started|created|need|want|should)\\b)${clause})`;
const speak = "(?:发|说|问|回|聊|分享|贴|转|推|讨论|宣布|提|喊|冒泡|潜水|答|接龙|投票|组织|吐槽|求助|拜年|道|祝|吵)";
const speaks = "\\b(?:re-?post|cross-?post|post|shar|chat|writ|wrote|ask|answer|repl[iy]|sen[dt]|announc|drop|said|say|talk|discuss|forward|messag|told|pinn|poll|organi[sz]|thank|congratulat|argu|lurk|publish|broadcast|ran a|hello|some(?:one|body)|every(?:one|body)|people|packet|quiet|busy)\\w*";

/** Where a line goes on in a group: what stands for the group is the group `who`. */
const placesOf = (zh: string, en: string): readonly string[] => [
	`^${when}${noStory}{0,20}?(?:在|到|往|给|去|向)?\\s*(?<who>${zh})\\s*(?:里面|里头|[里内中上](?![海面午下周])|聊天)(?!的(?!人|大家|群友))(?!${clause}{0,8}(?:认识|加了|碰到|遇到))`,
	`^${when}${noStory}{0,20}?(?:在|往|给|向|去|到)?\\s*(?<who>${zh})\\s*${speak}`,
	`^${when}${noStory}{0,20}?(?:发|转|贴|分享|推荐|推送|甩|丢|抛|同步|公布)${clause}{0,24}?(?:到|给|在|进|至|往)了?\\s*(?<who>${zh})`,
	`^${when}(?:over )?(?:in|on|inside)\\s+(?<who>${en})`,
	`^${when}${noTale}*?${speaks}${noTale}*?\\b(?:in|to|on|into|with|at|across|for)\\s+(?<who>${en})`,
];
/** `§ 有人发红包`: a line that begins with its name, and goes on with what people did there. */
const begins = "^" + when + "(?<who>§)\\s*[，, –—-]\\s*(?=有人|大家|没人|又|都|几个|群友|群主|people\\b|some(?:one|body)\\b|every(?:one|body)\\b|no ?(?:one|body)\\b)";
const label = `^${when}(?<who>${named}|${namedInEnglish})\\s*[:：](?!:)\\s*`;

let patterns: { readonly label: RegExp; readonly named: readonly RegExp[]; readonly any: readonly RegExp[] } | undefined;

function patternsOfGroups(): NonNullable<typeof patterns> {
	const made = (sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, "diu"));
	return (patterns ??= {
		label: new RegExp(label, "diu"),
		named: made([begins, ...placesOf(named, namedInEnglish)]),
		any: made(placesOf("(?:我们)?群(?![主友聚名])", the)),
	});
}

/** A line that tells of no group by its name has one of these, or tells of none. */
const anyGroup = /群|\bgroup\b/i;

/** The group in which goes on what a line tells; undefined where that is between people. */
export function groupInLine(typed: string, names: GroupNamesInLines): GroupInLine | undefined {
	const spans = names.spansIn(typed);
	// `met up with the climbing crew`: of the group, where nobody else is named.
	const whole = spans.find(({ start, sure }) => sure && together.test(typed.slice(0, start)));
	return (spans.length === 0 ? undefined : namedIn(typed, spans))
		?? (whole ? { ...whole, named: false, label: undefined } : anyGroup.test(typed) ? anyIn(typed, names) : undefined);
}

const together = /(?:^|[和跟与] ?|\b(?:with|w\/?) (?:the )?)$/i;

function namedIn(typed: string, spans: readonly GroupSpan[]): GroupInLine | undefined {
	const { label, named } = patternsOfGroups();
	const { text, typedAt } = withSigns(typed, spans);
	const labelled = label.exec(text);
	const [from, to] = whoIn(labelled ?? firstOf(named, text));
	const span = spans.find(({ start }) => start >= typedAt(from) && start < typedAt(to));
	return span && {
		start: span.start, end: span.groups.length > 1 ? typedAt(to) : span.end, groups: span.groups, named: true,
		label: labelled ? { start: span.start, end: typedAt(labelled[0].length) } : undefined,
	};
}

/** One of the groups that there are, where the line only says that it is one. */
function anyIn(typed: string, names: GroupNamesInLines): GroupInLine | undefined {
	const [start, end] = whoIn(firstOf(patternsOfGroups().any, simplified(typed)));
	const groups = start < end ? names.living() : [];
	return groups.length === 0 ? undefined : { start, end, groups, named: false, label: undefined };
}

function whoIn(match: RegExpExecArray | undefined): readonly [start: number, end: number] {
	return match?.indices?.groups?.["who"] ?? [0, 0];
}

function firstOf(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		if (match) return match;
	}
	return undefined;
}

/** The text with a sign for each name, and the place in the text as typed of a place in it. */
function withSigns(typed: string, spans: readonly GroupSpan[]): { readonly text: string; readonly typedAt: (place: number) => number } {
	let text = "";
	let at = 0;
	const signs: { readonly place: number; readonly longer: number }[] = [];
	for (const { start, end, sure } of spans) {
		text += typed.slice(at, start);
		signs.push({ place: text.length, longer: end - start - 1 });
		text += sure ? "§" : "¤";
		at = end;
	}
	text += typed.slice(at);
	const typedAt = (place: number): number => signs.reduce((sum, sign) => (sign.place < place ? sum + sign.longer : sum), place);
	return { text: simplified(text), typedAt };
}
