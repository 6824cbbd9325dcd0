import type { CivilDate } from "../calendar/civil-date";
import { compareIntervals, type DateInterval } from "../calendar/date-interval";
import type { Source } from "../notes/note";
import type { Person } from "../people/person";
import { isOpen } from "./subject";
import type { Unknown } from "./talking-point";

/** Something known of a person, and since when, where the note says so. */
export interface Fact {
	readonly text: string;
	readonly when?: DateInterval;
	readonly source: Source;
}

/** What to know of a person besides work, in the order in which one would ask. */
export const unknowns: readonly Unknown[] = ["goals", "hobbies", "struggles", "family"];

/** Words by which a line tells that something is known. Fields (`hobby::`, `爱好::`) tell it best. */
const words: Readonly<Record<Unknown, RegExp>> = {
	goals: /\b(?:goals?|dreams? of|wants? to|hopes? to|plans? to|planning to|aims? to|aspires?|ambitions?|would like to|working towards?)\b|目标|梦想|打算|计划|希望|想[要去做学在把写开换成试]|立志|规划/iu,
	hobbies: /\b(?:hobb(?:y|ies)|loves?|enjoys?|into|fan of|plays?|weekends?|collects?|hik(?:es?|ing)|climb(?:s|ing)|runs?|running|marathons?|photography|cycl(?:es|ing)|cook(?:s|ing)|baking|garden(?:s|ing)|guitar|piano|chess|yoga|surf(?:s|ing)|ski(?:s|ing)|swim(?:s|ming)|board games?|painting|camping)\b|爱好|喜欢|爱上|迷上|周末|徒步|爬山|登山|摄影|拍照|跑步|马拉松|骑行|羽毛球|篮球|足球|网球|吉他|钢琴|围棋|象棋|书法|烘焙|做饭|露营|滑雪|游泳|钓鱼|瑜伽|桌游|自驾|收藏|园艺|画画/iu,
	struggles: /\b(?:struggl(?:es?|ed|ing)|stress(?:ed|ful)?|worr(?:y|ies|ied)|burn(?:t|ed)? ?out|burnout|hard time|overwhelmed|anxious|anxiety|laid off|layoffs?|stuck|difficult(?:y|ies)?|pain points?|tired of|insomnia)\b|难处|困难|困扰|痛点|压力|焦虑|担心|烦恼|发愁|裁员|失业|迷茫|瓶颈|失眠|吃力|累|卡住|不顺/iu,
	family: /\b(?:famil(?:y|ies)|wife|husband|spouse|partner|kids?|child(?:ren)?|sons?|daughters?|bab(?:y|ies)|newborn|parents?|mother|father|mum|mom|dad|brothers?|sisters?|married|wedding|engaged)\b|家庭|家人|家里|老婆|妻子|太太|老公|丈夫|先生|孩子|儿子|女儿|宝宝|娃|父母|爸|妈|哥哥|弟弟|姐姐|妹妹|结婚|婚礼|订婚|怀孕/iu,
};

/**
 * What the log and the rest of the note tell about a person, newest first, undated last: plain lines nested in the log, and remarks that bear a
 * year or speak of one of the unknowns. Nothing private.
 */
export function factsOf(person: Person, today: CivilDate): readonly Fact[] {
	return linesOf(person, today, false).filter((line) => line.isFact).sort(byAge).map(factOf);
}

/** What the newest public line on a subject says. */
export function knownOf(person: Person, about: Unknown, today: CivilDate): Fact | undefined {
	const known = linesOf(person, today, false).filter((line) => words[about].test(line.said)).sort(byAge)[0];
	return known && factOf(known);
}

/** What is not known yet. Something known in private is known: it is not asked for again, and not shown. */
export function unknownOf(person: Person, today: CivilDate): readonly Unknown[] {
	const lines = linesOf(person, today, true).map((line) => line.said);
	const rest = [...person.topics.map((term) => term.text), person.why ?? "", person.met ?? ""];
	return unknowns.filter((about) => !lines.some((text) => words[about].test(text)) && !(about === "hobbies" || about === "family" ? rest : []).some((text) => words[about].test(text)));
}

/** A topic that tells a hobby, where it may be shown. */
export function hobbyTopicOf(person: Person): string | undefined {
	return isOpen(person, "topics") ? person.topics.find((term) => words.hobbies.test(term.text))?.text : undefined;
}

/** A line of the note, with what tells what it is about: its words, and those of the heading over it. */
interface SaidLine extends Pick<Fact, "text" | "source"> {
	readonly when: DateInterval | undefined;
	readonly said: string;
	readonly isFact: boolean;
}

function linesOf(person: Person, today: CivilDate, alsoPrivate: boolean): readonly SaidLine[] {
	const isShown = (one: { readonly private: boolean; readonly text: string }): boolean => (alsoPrivate || !one.private) && one.text.trim() !== "";
	const line = (text: string, at: number, more: Pick<SaidLine, "when" | "said" | "isFact">): SaidLine => ({ text, source: { path: person.path, line: at }, ...more });
	return [
		...person.interactions.filter((one) => one.when.from <= today && (alsoPrivate || !one.private)).flatMap((one) =>
			[{ ...one, kind: "head" }, ...one.items].filter(isShown).map((said) => line(said.text, said.line, { when: one.when, said: said.text, isFact: said.kind === "note" }))),
		...person.remarks.filter(isShown).map((one) => {
			const said = `${one.under} ${one.text}`;
			// A year to come tells of a goal, not since when it is known.
			const when = one.when && one.when.from <= today ? one.when : undefined;
			return line(one.text, one.line, { when, said, isFact: when !== undefined || unknowns.some((about) => words[about].test(said)) });
		}),
	];
}

function byAge(a: SaidLine, b: SaidLine): number {
	return a.when && b.when ? compareIntervals(b.when, a.when) : Number(a.when === undefined) - Number(b.when === undefined);
}

function factOf({ text, when, source }: SaidLine): Fact {
	return { text, source, ...(when && { when }) };
}
