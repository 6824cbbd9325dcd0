import { type CivilDate, daysBetween } from "../calendar/civil-date";
import { dayInterval } from "../calendar/date-interval";
import { dayTold } from "../interactions/day-told";
import { simplified } from "../notes/simplified";
import { inWideMarks } from "../notes/wide-marks";
import { isAhead } from "./awaited";
import { isGrave } from "./latest-news";
import { type MatterKind, matterSigns } from "./matter-signs";
import { isToTell, isUnkind } from "./sayable";

/** Something of theirs that a line tells of. */
export interface Matter {
	readonly kind: MatterKind;
	/** What it is called, as written; empty where the line gives it no name. */
	readonly thing: string;
	/** Whether it may still be to come. */
	readonly ahead: boolean;
}

const made: (RegExp | undefined)[] = [];

/** Made when it is first asked for. */
function patternOf(at: number, isChinese: boolean): RegExp {
	const sign = matterSigns[at];
	return made[at * 2 + Number(isChinese)] ??= new RegExp((isChinese ? sign?.chinese : sign?.english) ?? "(?!)", "u");
}

const sentenceEnd = /[.!?;](?:\s|$)|[。！？；]/u;
/** Of me or of us, and nothing of theirs. */
const mine = /\b(?:my|mine|our|ours|I['’]m|I am|I have|I['’]ve|I was|I want)\b|我[的们家爸妈]|咱/u;
const meBefore = /\b(?:I|we|me)\b|我/u;
/** What did not come about, is over, or goes against them. */
const over =
	/\b(?:fell through|cancell?ed|called off|gave up|given up|quit|dropp?ed|no longer|never|not(?! yet)|cannot|used to|wants (?:him|her|you|them) to|gave away|badly|hates?|ex|former|sold|closed|shut|lost|split|left (?:him|her)|turned down|rejected|failed|had been)\b|n['’]t\b|黄了|取消|放弃|没[成去有]|不(?:再|想|干)|不[^，。了]{1,3}了|关了|倒闭|卖了|以前|曾经|失败|没考上|挂了|前[妻夫任男女]|拒/u;
const anybody = "son|daughter|kids|children|brother|sister|mother|father|mum|mom|dad|parents|wife|husband|partner|friend|cousin|boss|colleague|neighbour|flatmate";
const ofOther = new RegExp(String.raw`\b(?:${anybody})s?(?:['’]s?)?\b|\p{Lu}\p{Ll}+['’]s\b|(?:儿子|女儿|孩子|老公|老婆|哥|弟|姐(?!夫)|妹|爸|妈|同事|老板|朋友|邻居|室友|表)`, "u");
/** These are of others by what they are. */
const ofFamily: ReadonlySet<MatterKind> = new Set(["child", "parent", "partner", "baby"]);
const soonDays = 45;

/**
 * What a text tells of that is theirs and goes on, in a sentence that may be told: of several what is most theirs. `told`: when that was,
 * undefined where the note does not say.
 */
export function matterIn(text: string, told: CivilDate | undefined, today: CivilDate): Matter | undefined {
	return inWideMarks(text).split(sentenceEnd)
		.filter((sentence) => !mine.test(sentence) && !over.test(sentence) && !isGrave(sentence) && !isUnkind(sentence) && isToTell(sentence))
		.flatMap((sentence) => matterOf(sentence, told, today) ?? [])
		.sort((a, b) => a.place - b.place)[0];
}

function matterOf(sentence: string, told: CivilDate | undefined, today: CivilDate): (Matter & { readonly place: number }) | undefined {
	const said = simplified(sentence).trim();
	const plain = said.charAt(0).toLowerCase() + said.slice(1);
	const on = told ?? dayTold(said)?.to;
	const isChinese = /\p{Script=Han}/u.test(plain);
	for (const [at, { kind, days, lasts }] of matterSigns.entries()) {
		if (on === undefined ? !lasts : daysBetween(on, today) > days) continue;
		const found = patternOf(at, isChinese).exec(plain);
		const before = said.slice(0, found?.index);
		if (!found || (!ofFamily.has(kind) && ofOther.test(before)) || meBefore.test(before)) continue;
		const called = found.slice(1).filter((one) => one !== undefined).reverse();
		const thing = called.find((one) => one.length > 1) ?? called[0] ?? "";
		const isNear = kind === "trip" && on !== undefined && daysBetween(on, today) <= soonDays;
		return { place: at, kind, thing: thing.replace(/ ?[(]\d+[)]/gu, ""), ahead: isNear || (on !== undefined && (on > today || isAhead(said, dayInterval(on), today))) };
	}
	return undefined;
}
