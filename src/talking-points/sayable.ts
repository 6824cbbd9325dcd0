import { masked } from "../notes/amounts";
import { spoken } from "../notes/lines/spoken";
import { simplified } from "../notes/simplified";
import { namesAnother } from "./addressing";
import { tellsOfDeath } from "./grief";
import type { TalkingPoint } from "./talking-point";

/** A language of messages. */
export type MessageLanguage = "en" | "zh";

const notToTell = new RegExp(
	`\\b(?:secret(?:ly)?|confidential|between us|(?:don['’]?t|do not|not to) (?:tell|mention|say)|surprise party|gossip|rumou?r|supposedly|is (?:this|it) true|don['’]?t (?:ask|write))\\b|不知真假|八卦|听来的|偷偷|瞒着|(?:别|不要)(?:直接|到处)?[问提讲催]|保密|秘密|(?:别|不要|不能|先不)(?:跟|和|对|告诉|提|说|让)|惊喜|[(（][^()（）]*(?:别写|不要在|[话面]里?[说问](?!的)|(?:not|only|one|best) (?:by|in|on the) (?:text|phone|person))|${masked}|https?:`,
	"iu",
);
/** What one notes about somebody but does not say to them. */
const unkind =
	/\b(?:late again|as usual|annoy\w*|rude|lazy|boring|selfish|stingy|drunk|whin(?:es?|ing)|complain\w*|awful|terrible|disappoint\w*|gossip\w*|divorc\w*|died|death|funeral|passed away|broke up|(?:sounded|seemed|looked) (?!great|good|well|happy)\w+)\b|迟到|烦人|很烦|好烦|懒|小气|抠门|讨厌|失望|啰嗦|油腻|显老|胖了|邋遢|不靠谱|说谎|出轨|离婚|分手|[去过]世/iu;
const onlyOfMe = /\bmy (?:own )?(?:notes?|diary|vault|list)\b|我的(?:笔记|日记)/iu;
const manyMarks = /[.。．!！?？,，、;；:：…]{2,}/gu;
const endMarks = /[\s.。．,，、;；:：…—–-]+$/u;
const ofSomebody = /\b(?:he|she|him|her|hers|his|himself|herself|they|them|their|theirs)\b|(?<![其吉排])[他她]们?|(?<![A-Za-z])TA(?![A-Za-z])/giu;
const ofSeveral = /^(?:they|them|their|theirs|.们)$/iu;
const several = /\b[a-z]{2,}s\b|\b(?:people|children|team|family|and)\b|们|家|公司|团队|孩子|大家|双胞胎/iu;
const shortName = /^[\p{Lu}\d][^\s]*(?: [^\s]+){0,4}$/u;
const narrowMark = /([\p{Script=Han}」』”》）])([,;:!?])|(\p{Script=Latin})([,;!?])(?=\s*\p{Script=Han})/gu;
const unspaced = /\p{Script=Han}(?=[A-Za-z])|[A-Za-z](?=\p{Script=Han})/gu;
const wideMarks: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？" };
/** Words in a row that no Chinese sentence takes as they are. */
const foreignClause = /\p{Script=Latin}[\p{Ll}'’]*,? \p{Ll}+ \p{Ll}+|\p{Script=Latin}[.,;:!?，]\s/u;
const shorthand = /\bw\/\s?(?!o\b)/giu;
const calendarWord =
	/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|april|june|july|august|september|october|november|december|christmas|easter)\b/gu;
const sentenceEnd = /[.。!！?？;；](?=\s|$|\p{Script=Han})/gu;
const mostSaid: Readonly<Record<MessageLanguage, number>> = { en: 170, zh: 70 };
const han = /\p{Script=Han}/gu;
const latin = /\p{Script=Latin}/gu;

/**
 * A line, addressed to them, as it may stand in a message in this language: read aloud, one mark at a time and no full stop at its end.
 * Empty where it cannot be said well: in another language, too long, not to be told, about money, or still about he and she of whom nobody
 * knows who is meant.
 */
export function sayable(text: string, language: MessageLanguage): string {
	const said = upTo(mostSaid[language], written(spoken(text), language).replace(manyMarks, strongest).trim()).replace(endMarks, "");
	return said === ""
		|| !isIn(said, language)
		|| !isToTell(text)
		|| isUnkind(said)
		|| onlyOfMe.test(said)
		|| stillOfThem(said) !== undefined
		? ""
		: said;
}

/** Whether a line may be told at all, as a whole or in part: no secret, no money, nothing to be said by word of mouth. */
export function isToTell(text: string): boolean {
	return !notToTell.test(simplified(spoken(text)));
}

/** Whether a line tells of somebody what one does not say to them. */
export function isUnkind(text: string): boolean {
	return unkind.test(simplified(text)) || tellsOfDeath(text);
}

/** As one writes it to somebody else: no shorthand, days and months with a capital. */
function written(text: string, language: MessageLanguage): string {
	return language === "zh"
		? text.replace(narrowMark, (all) => all.charAt(0) + (wideMarks[all.slice(-1)] ?? "")).replace(unspaced, "$& ")
		: text.replace(shorthand, "with ").replaceAll(" + ", " and ").replace(calendarWord, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}


/** Whether a text can stand in a message in this language: no Chinese in English, and not mostly foreign words in Chinese. */
export function isIn(text: string, language: MessageLanguage): boolean {
	const characters = text.match(han)?.length ?? 0;
	return language === "en"
		? characters === 0 && !/[，。；！？、]/u.test(text)
		: characters * 4 > (text.match(latin)?.length ?? 0) && !foreignClause.test(text);
}

/** Whether a name or a term can stand in a message in this language: in Chinese a short foreign name can. */
export function isTermIn(text: string, language: MessageLanguage): boolean {
	return isIn(text, language) || (language === "zh" && shortName.test(text));
}

/** What a note to share is about, in one word of this language; undefined where no name of it is in this language. */
export function topicIn({ shared }: Extract<TalkingPoint, { kind: "share-note" }>, language: MessageLanguage): string | undefined {
	return shared.flatMap(({ topic, found }) => [topic, found]).find((one) => isTermIn(one, language));
}

const withSomebody = "[和跟与给陪让帮叫替找]";
const doesAsSomebody = "同意|答应|说|觉得|愿|肯|知道|回[来复]|生[了病气孩]|辞|病|走|他|她|的?(?:爸|妈|孩|儿|女|老|男|弟|妹|姐|哥)";
const nameInChinese = new RegExp(
	String.raw`(?<!${withSomebody}\s*)(\p{Lu}[\p{L}\d+#]{2,}(?: \p{Lu}[\p{L}\d+#]+)*)(?![\p{Script=Latin}\d+#]*\s*(?:${doesAsSomebody}))`,
	"u",
);
/** What a thing, a place or a firm follows, and a person hardly ever. */
const beforeThing =
	String.raw`(?:the|a|an|your|our|his|her|their|new|first|about|on|in|into|at|of|for|(?<!\b(?:talk|speak|spoke|spoken|talking|writ\w*|married|engaged|introduc\w*|listen\w*) )to|learn|learning|using|like|likes)`;
const notName =
	"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)";
const nameInEnglish = new RegExp(
	`\\b${beforeThing} (${notName}\\p{Lu}[\\p{L}\\d+#-]{2,}(?: \\p{Lu}[\\p{L}\\d+#-]+){0,2})(?![\\p{L}\\d+#-]|['’]| (?:agree|says?|said|wants?|knows?|thinks?)\\b)`,
	"u",
);

/** A name or a title in a line of the other language, as both languages write it; undefined where the line may not be told, or has none. */
export function nameAbroad(text: string, language: MessageLanguage): string | undefined {
	const said = sayable(text, language === "en" ? "zh" : "en");
	return (language === "en" ? nameInChinese : nameInEnglish).exec(said)?.[1];
}

/** The first pronoun for somebody whom the text has not named, and so for the reader; undefined if there is none. */
export function stillOfThem(text: string): string | undefined {
	for (const { 0: word, index } of text.matchAll(ofSomebody)) {
		const before = text.slice(0, index);
		if (ofSeveral.test(word) ? !several.test(before) : !namesAnother(before)) return word;
	}
	return undefined;
}

/** Of several marks in a row the one that says most. */
function strongest(marks: string): string {
	return /[?？]/u.exec(marks)?.[0] ?? /[!！]/u.exec(marks)?.[0] ?? (/\.{3}|…/u.test(marks) ? "…" : marks.charAt(0));
}

/** As many whole sentences as fit. */
function upTo(most: number, text: string): string {
	if (text.length <= most) return text;
	let end = 0;
	for (const { index } of text.matchAll(sentenceEnd)) if (index < most) end = index + 1;
	return text.slice(0, end);
}
