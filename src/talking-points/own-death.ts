import { type CivilDate, daysBetween } from "../calendar/civil-date";
import type { Source } from "../notes/note";
import { spoken } from "../notes/lines/spoken";
import { simplified } from "../notes/simplified";
import type { Person } from "../people/person/person";
import { namesAnother } from "./addressing";
import { withoutDay } from "./dated-remarks";
import { type Grief, griefOf, mourningDays, tellsOfDeath } from "./grief";
import { isGrave } from "./latest-news";
import { namesIn } from "./names-of";
import type { TalkingPoint } from "./talking-point";

/** A name of theirs, in the patterns below. */
const named = "§";
const day = String.raw`(?:(?:\p{L}+ )?(?:\d{4}[-/\d]*|\d{1,2}(?:st|nd|rd|th)?)[,:]? )?`;
const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
const heard = String.raw`(?:(?:I |we )?(?:just )?(?:heard|learn(?:ed|t)|found out|got word)(?: \w+)?(?: from [^,.;]+?)? (?:that )?|(?:very |so )?sad news:? )?`;
const how = String.raw`(?:(?:has|had|have|sadly|suddenly|peacefully|quietly|just) )*`;
const died = String.raw`(?:(?:died|passed away)\b(?! (?:laughing|inside|a (?:bit|little)|of (?:laughter|shame|embarrassment|boredom)|on (?:me|us|stage)|h\w+ hair))|(?:(?:is|was) dead|passed on)(?=$|[.,;!]))`;
const english = [
	String.raw`(?:^|[.;!] )${day}${heard}(?:${named}|s?he) ${how}${died}`,
	String.raw`^${day}${how}${died}`,
	String.raw`^(?:R\.?I\.?P\b|rest in peace|in (?:loving )?memory of)[.,! ]*(?:${named}[^\p{L}]*|dear (?:friend|old friend|man|woman)[^\p{L}]*|my friend[^\p{L}]*)?$|^R\.?I\.?P[.!] `,
	String.raw`(?:^|[.,;!] |\b(?:at|to|for|from|after|since|of|scattered) )(?:${named}|h(?:is|er)) (?:\w+ )?(?:funeral|memorial|wake|obituary|burial|cremation|ashes)\b(?! (?:home|business|director|plans?|company))`,
	String.raw`(?:${named}|\bh(?:is|er)) widow(?:er)?\b`,
	String.raw`^(?:(?:went|came|drove|flew|was) (?:\p{L}+ )?(?:to|at) )?(?:the )?(?:funeral|memorial service)\b(?!.*\b(?:s?he|her|his|with)\b)`,
	String.raw`\bwe lost (?:${named}|him|her) (?:in (?:\d|the night|${month})|to (?:cancer|covid|a (?:stroke|heart))|last (?:week|month|night|year|${month}))`,
];
const when = "(?:[今昨前]天|今早|昨[晚夜]|凌晨|(?:上个?|这个?|\\d+)?月(?:\\d+[日号])?|年初|年底|去年|今年|突然|已经|因[^，。]{1,6}|不幸|还是|终于)*";
const chinese = [
	`(?:^|[，。；！,;]|听说|得知|消息[：:]?|告诉我)(?:${named}|[他她]|TA)?${when}(?:去世|过世|病逝|离世|逝世|辞世|仙逝|病故|离开人世)(?!的(?!消息|那天))`,
	`^${when}(?:${named}|[他她]|TA)${when}(?:走了|没了|不在了)(?:$|[。.！!]?$|[，。](?=.*(?:岁|追悼|告别|节哀|安息|葬|癌|病|再也)))`,
	`(?:${named}|[他她]|TA)走得(?:很|太|挺)?(?:安详|突然|急|平静)`,
	`^(?:愿?(?:${named}|[他她])?安息|一路走好)`,
	`(?:${named}|[他她]|TA)的?(?:葬礼|追悼会|告别[会仪式]|后事|遗体|骨灰|墓|灵堂|头七)|^(?:去了?|参加了?)?(?:葬礼|追悼会)(?!.*[他她])|送(?:${named}|[他她])最后一程`,
];
const ownDeath = new RegExp([...english, ...chinese].join("|"), "iu");
/** Whoever else a line names, so it is of them. */
const byName = new RegExp([
	`(?:^|[.;!] )${day}${heard}${named} ${how}${died}|${named} funeral`,
	`(?:^|[，。；！,;.]|听说|得知|参加了?)${named}的?${when}(?:去世|过世|病逝|离世|逝世|葬礼|追悼会)`,
	`(?:^|[。；！.;])\\s*${named}${when}走了(?:$|[。；！.!;]|[，,](?=.*(?:岁|癌|[肝肺胰]|心梗|脑|病|查出|葬|追悼|哭)))`,
].join("|"), "iu");
/** What is done where somebody has died. */
const afterwards = /\b(?:grave\w*|cemetery|widow\w*|anniversary|memorial|funeral|candles?|miss(?:ing)? (?:him|her))\b|墓|忌日|周年|头七|遗|上香|清明|想[他她]/iu;
const nearDays = 120;

interface Line {
	readonly on: CivilDate;
	readonly text: string;
	/** Undefined where the line is not to be shown. */
	readonly source: Source | undefined;
	readonly isTalk: boolean;
}

/** Why no message is begun, and where that stands, unless it is private. */
export interface Silence {
	/** Whether a property says that they have died; else their notes seem to tell of it. */
	readonly died: boolean;
	readonly source: Source | undefined;
}

/** Why nothing is said to somebody: they have died, as far as the notes tell. */
export function silenceFor(person: Person, points: readonly TalkingPoint[], today: CivilDate): Silence | undefined {
	if (person.died) return { died: true, source: { path: person.path, line: null } };
	const told = deathToldOf(person, points, today);
	return told?.whose === "theirs" ? { died: false, source: told.source } : undefined;
}

/** A death near to somebody, not long ago, be it told in one line, or of "her" after a line about her mother. */
export function griefFor(person: Person, points: readonly TalkingPoint[], today: CivilDate): Grief | undefined {
	const grief = griefOf(person, points, today);
	if (grief) return grief;
	const told = deathToldOf(person, points, today);
	return told?.whose === "another's" && daysBetween(told.on, today) <= mourningDays ? { on: told.on, open: told.source !== undefined } : undefined;
}

interface DeathTold extends Pick<Line, "on" | "source"> {
	readonly whose: "theirs" | "another's" | "nobody's";
}

/** The last line that may tell that a person has died: of another where one was ill, of nobody where one has talked since. */
function deathToldOf(person: Person, points: readonly TalkingPoint[], today: CivilDate): DeathTold | undefined {
	const names = namesIn(person);
	const lines = linesOf(person, names, points, today);
	const told = lines.filter(({ text }) => tellsOwnDeath(text, names)).sort((a, b) => (a.on < b.on ? 1 : -1)).at(0);
	if (!told) return undefined;
	const whose = byName.test(withoutNames(told.text, names)) ? "theirs"
		: isOfAnother(told, lines) ? "another's"
		: isTalkedToSince(told, lines) ? "nobody's"
		: "theirs";
	return { on: told.on, source: told.source, whose };
}

/** Whether a line says that the one of whose note it is has died, and names no other who may have. */
export function tellsOwnDeath(text: string, names: RegExp): boolean {
	const said = withoutNames(text, names);
	if (byName.test(said)) return true;
	const found = ownDeath.exec(said);
	return found !== null && !isOther(said.slice(0, found.index + found[0].length));
}

function isOther(text: string): boolean {
	return namesAnother(text) || /[猫狗]|\b(?:dog|cat|horse|pony|puppy|hamster|rabbit)\b/iu.test(text);
}

function withoutNames(text: string, names: RegExp): string {
	return simplified(withoutDay(spoken(text))).replace(names, named);
}

type Told = readonly TalkingPoint[];

function linesOf({ path, interactions, remarks }: Person, names: RegExp, points: Told, today: CivilDate): readonly Line[] {
	const lineOf = (text: string, on: CivilDate, line: number, isHidden: boolean, isTalk: boolean): Line =>
		({ text, on, source: isHidden ? undefined : { path, line }, isTalk });
	return [
		...interactions.flatMap((one) => [
			lineOf(one.text, one.when.to, one.line, one.private, one.oneToOne),
			...one.items.map((item) => lineOf(item.text, one.when.to, item.line, one.private || item.private, false)),
		]),
		...remarks.flatMap((one) =>
			(one.when && (!one.about.includes("family") || byName.test(withoutNames(one.text, names)))
				? [lineOf(one.text, one.when.to, one.line, one.private, false)]
				: []),
		),
		...points.flatMap((point) => (point.kind === "mention" && point.on !== undefined ? [{ ...point, on: point.on, isTalk: false }] : [])),
	].filter(({ on }) => on <= today);
}

/** Whether a line not long before tells of somebody near to them who was ill or died. */
function isOfAnother({ on }: Line, lines: readonly Line[]): boolean {
	return lines.some((one) => {
		const days = daysBetween(one.on, on);
		return days >= 0 && days <= nearDays && namesAnother(one.text) && (isGrave(one.text) || tellsOfDeath(one.text));
	});
}

function isTalkedToSince({ on }: Line, lines: readonly Line[]): boolean {
	return lines.some((one) => one.isTalk && one.on > on && !afterwards.test(one.text) && !namesAnother(one.text));
}
