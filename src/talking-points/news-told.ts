import { speaksOf } from "../interactions/life-subjects";
import { spoken } from "../notes/lines/spoken";
import { simplified } from "../notes/simplified";
import type { Person } from "../people/person/person";
import { isKin } from "./addressing";
import { newestFirst, withoutDay } from "./dated-remarks";
import { isGrave } from "./latest-news";
import { namesIn } from "./names-of";
import { isToTell, isUnkind } from "./sayable";
import type { TalkingPoint } from "./talking-point";

/** Of them (§ is a name of theirs), of one of their family, or of nobody named. */
const english =
	/^(?:(?:(?:§|s?he)|h(?:is|er) (\p{Ll}+)(?: \p{Lu}\p{L}+)?)(?: has| had)?(?: just| finally)? )?(?:(?:got|passed|ran|finished) (?:the|an?|h(?:is|er)) (?:[\w’'-]+ ){0,4}(?:job|promotion|offer|exams?|test|marathon|triathlon|thesis|phd|degree)|got (?:into|promoted|engaged|married)\b|won (?:the|an?|first) |was promoted|had a baby)/iu;
const chinese =
	/^(?:§|[他她])?的?(?:女儿|儿子|孩子|老公|老婆|公司)?(?:终于|刚刚?|也|要|[跟和]\p{Script=Han}{1,3})*(?:升[职为]|转正|考[上取]|录取|拿[到了下].{0,9}(?:奖|证|offer|新一轮|学位)|领证|订婚|结婚|生了(?:女儿|儿子|宝宝)|怀孕了|毕业了|出版|当[上了]?[爸妈])/u;
const lead = /^(?:finally |[^，,她他]{1,4}[说讲](?=[他她要])|\p{Script=Han}{2,3}[：:])/iu;
const clauseEnd = /[.!?;；。！？…→(（，]|\s[–—-]\s|,\s|\b(?:but|because)\b/u;
const doubtful = /n['’]t\b|\b(?:not|nearly|hop\w+|wants?|if|should|maybe|would|I|my|me|we|our|ex)\b|[没未不想吗我离前]|打算|准备|如果|希望|差点|好像|要是/iu;
/** What undoes news, or tells that one was glad already. */
const over = /turned \w+ down|declined|fell through|deferred|told h|congratulated|黄了|取消|放弃|拒|告诉[他她]|[喜贺]了/iu;
/** After this nobody begins with being glad. */
const heavy = /\b(?:worse|ill|sick|scan|hospice|pain)\b|病|疼|离职/iu;
const mostSince = 2;

type News = Extract<TalkingPoint, { kind: "good-news" }>;

/**
 * What lines tell of as plainly good, though no mark says so: nothing that more lines followed, a blow came after, or one was glad about.
 */
export function newsTold({ path, interactions, remarks, ...person }: Person): readonly News[] {
	const names = namesIn(person);
	const found: News[] = [];
	const lines = [...interactions, ...remarks].flatMap((one) => (one.when && !("toAsk" in one) ? [{ ...one, when: one.when }] : []));
	for (const one of newestFirst(lines).slice(0, mostSince + 1)) {
		const isMarked = "items" in one && one.items.some(({ kind }) => kind === "good-news");
		const text = isMarked || !isToTell(one.text) ? undefined : newsIn(one.text, names);
		if (one.private || isBlow(one.text, text !== undefined)) break;
		if (text !== undefined) found.push({ kind: "good-news", text, when: one.when, source: { path, line: one.line } });
	}
	return found;
}

/** The part of a line that tells plainly good news of theirs, as it stands there; undefined where it tells none, or not for sure. */
export function newsIn(text: string, names: RegExp): string | undefined {
	const said = withoutDay(spoken(text));
	return over.test(said) ? undefined : said.split(clauseEnd).map((clause) => clause.trim().replace(lead, "")).find((clause) => {
		const told = simplified(clause).replace(names, "§");
		const [all, whose] = english.exec(told) ?? [];
		const isGood = all === undefined ? chinese.test(told) : whose === undefined || isKin(whose);
		return isGood && !doubtful.test(told);
	});
}

/** Whether after a line one does not begin with being glad of what was before. */
function isBlow(text: string, isNews: boolean): boolean {
	return isUnkind(text) || isGrave(text) || over.test(text) || (!isNews && (heavy.test(simplified(text)) || speaksOf(text, "struggles")));
}
