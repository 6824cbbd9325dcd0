import { type CivilDate, daysBetween } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import { late } from "../notes/late";
import { dayTold } from "../interactions/day-told";
import { simplified } from "../notes/simplified";
import { inWideMarks } from "../notes/wide-marks";
import { isAhead } from "./awaited";
import { isGrave } from "./latest-news";
import { type MatterKind, type MatterSign, matterSigns } from "./matter-signs";
import { isToTell, isUnkind } from "./sayable";

/** Something of theirs that a line tells of. */
export interface Matter {
	readonly kind: MatterKind;
	/** What it is called, as written; empty where the line gives it no name. */
	readonly thing: string;
	/** Whether it may still be to come. */
	readonly ahead: boolean;
}

interface Placed extends Matter {
	/** In the table: what is most theirs stands first. */
	readonly place: number;
}

/** The patterns of each sign, English and Chinese, made when they are first asked for. */
const patterns = late(() => matterSigns().map((sign) => ({
	sign, english: late(() => new RegExp(sign.english, "u")), chinese: late(() => new RegExp(sign.chinese, "u")),
})));

const sentenceEnd = /[.!?;](?:\s|$)|[。！？；]/u;
/** Of me or of us, and nothing of theirs. */
const mine = /\b(?:my|mine|our|ours|I['’]m|I am|I have|I['’]ve|I was|I want)\b|我[的们家爸妈]|咱/u;
const meBefore = /\b(?:I|we|me)\b|我/u;
/** What did not come about, is over, or goes against them. */
const over =
	/\b(?:fell through|cancell?ed|called off|gave up|given up|quit|dropp?ed|no longer|never|not(?! yet)|cannot|used to|wants (?:him|her|you|them) to|gave away|badly|hates?|ex|former|sold|closed|shut|lost|split|left (?:him|her)|turned down|rejected|failed|had been|in (?:his|her) day)\b|n['’]t\b|黄了|取消|放弃|没[成去有]|不(?:再|想|干)|不[^，。了]{1,2}了|关了|倒闭|卖了|以前|曾经|失败|没考上|挂了|前[妻夫任男女]|拒|\b(?:waiting list|director|teacher|professional|for a living|by trade)\b|(?:摄影|设计|律|厨|教|工程|理发|化妆)师/u;
const anybody =
	"son|daughter|kids|children|brother|sister|mother|father|mum|mom|dad|parents|wife|husband|partner|friend|cousin|boss|colleague|neighbour|flatmate";
const ofOther = late(() => new RegExp(
	String.raw`\b(?:${anybody})s?(?:['’]s?)?\b|\p{Lu}\p{Ll}+['’]s\b|(?:儿子|女儿|孩子|老公|老婆|哥|弟|姐(?!夫)|妹|爸|妈|同事|老板|朋友|邻居|室友|表)`,
	"u",
));
/** These are of others by what they are. */
const ofFamily: ReadonlySet<MatterKind> = new Set(["child", "parent", "partner", "baby"]);
const soonDays = 45;

/**
 * What a text tells of that is theirs and goes on, in a sentence that may be told: of several what is most theirs. `told`: when that was,
 * undefined where the note does not say.
 */
export function matterIn(text: string, told: CivilDate | undefined, today: CivilDate): Matter | undefined {
	return inWideMarks(text).split(sentenceEnd)
		.filter((said) => !mine.test(said) && !over.test(said) && !isGrave(said) && !isUnkind(said) && isToTell(said))
		.flatMap((sentence) => matterOf(sentence, told, today) ?? [])
		.sort((a, b) => a.place - b.place)[0];
}

function matterOf(sentence: string, told: CivilDate | undefined, today: CivilDate): Placed | undefined {
	const said = simplified(sentence).trim();
	const on = told ?? dayTold(said)?.to;
	const isChinese = /\p{Script=Han}/u.test(said);
	const text = said.charAt(0).toLowerCase() + said.slice(1);
	for (const [place, { sign, english, chinese }] of patterns().entries()) {
		if (!isFresh(sign, on, today)) continue;
		const found = (isChinese ? chinese() : english()).exec(text);
		if (found && isTheirs(sign.kind, said.slice(0, found.index))) {
			return { place, kind: sign.kind, thing: calledIn(found), ahead: isToCome(sign.kind, said, on, today) };
		}
	}
	return undefined;
}

function isFresh({ days, lasts }: MatterSign, on: CivilDate | undefined, today: CivilDate): boolean {
	return on === undefined ? lasts : daysBetween(on, today) <= days;
}

/** Whether it is told of them, by the words before. */
function isTheirs(kind: MatterKind, before: string): boolean {
	return !meBefore.test(before) && (ofFamily.has(kind) || !ofOther().test(before));
}

/** What it is called: by the last group that caught more than a sign, ages left out. */
function calledIn([, ...groups]: RegExpExecArray): string {
	const called = (groups as readonly (string | undefined)[]).filter((one) => one !== undefined).reverse();
	return (called.find((one) => one.length > 1) ?? called[0] ?? "").replace(/ ?[(]\d+[)]/gu, "");
}

function isToCome(kind: MatterKind, said: string, on: CivilDate | undefined, today: CivilDate): boolean {
	if (on === undefined) return false;
	return on > today || (kind === "trip" && daysBetween(on, today) <= soonDays) || isAhead(said, dayInterval(on), today);
}
