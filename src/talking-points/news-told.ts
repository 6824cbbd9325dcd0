import { type CivilDate, daysBetween } from "../calendar/civil-date";
import { spoken } from "../notes/lines/spoken";
import { simplified } from "../notes/simplified";
import type { Person } from "../people/person/person";
import { speaksOf } from "../interactions/life-subjects";
import { withoutDay } from "./dated-remarks";
import { isGrave } from "./latest-news";
import { namesIn } from "./names-of";
import { isToTell, isUnkind } from "./sayable";
import type { TalkingPoint } from "./talking-point";

/** A name of theirs, in the patterns below. */
const named = "§";
const kin = "(?:son|daughter|kid|wife|husband|partner|sister|brother|mum|mom|dad)";
const gained = [
	"got (?:the|an?|h(?:is|er)) (?:[\\w’'-]+ ){0,4}(?:job|place|promotion|offer|post|role|grant|contract|visa|award|prize|scholarship|degree|distinction|keys)",
	"got (?:into|promoted|engaged|married|accepted|in to)\\b",
	"passed (?:the|h(?:is|er)|all) (?:[\\w’'-]+ ){0,4}(?:exams?|tests?|viva|finals|boards|course)\\b",
	"won (?:the|an?|first|second|third|gold|silver) ",
	"(?:ran|finished|completed|submitted|handed in) (?:the|h(?:is|er)|an?) (?:[\\w’'-]+ ){0,4}(?:marathon|half|triathlon|thesis|phd|dissertation|degree|book|novel|manuscript)\\b",
	"(?:was|has been|is being) (?:promoted|elected|accepted|shortlisted|made (?:partner|head|professor|lead))\\b",
	"(?:had|has had) (?:an?|their|the|h(?:is|er)) baby|gave birth",
].join("|");
const english = new RegExp(
	`^(?:(?:(?:${named}|s?he)(?: has| had)? (?:just |finally )?|h(?:is|er) ${kin}(?: \\p{Lu}\\p{L}+)? (?:just |finally )?)?(?:${gained})|h(?:is|er) (?:\\w+ )?(?:book|novel|paper|album|show|exhibition|shop|caf[eé]|bakery) (?:is out|came out|was published|got published|opened|is open)\\b)`,
	"iu",
);
const chinese = new RegExp([
	`^(?:${named}|[他她]|TA)?(?:家?的?(?:女儿|儿子|孩子|老公|老婆|先生|太太|妹妹?|弟弟?|哥哥?|姐姐?|公司|店|论文|新?书|团队))?`,
	"(?:终于|已经|刚刚?|也|要|还|今年|前天|昨天|上周|上个?月|顺利|正式|被|[跟和]\\p{Script=Han}{1,3})*",
	"(?:升(?:职|任|到|为|上)|转正|考[上到取]|考过了|(?:被|获)?录取|拿[到了下].{0,10}(?:奖|证|牌照?|offer|绿卡|驾照|融资|新一轮|学位|冠军|签证|名额)|获奖|得了.{0,6}奖|中标|领证|订婚|结婚|生了(?!病|气).{0,3}(?:儿子|女儿|宝宝|双胞胎|女孩|男孩)|怀孕了|毕业了|答辩(?:通过|过了)|出版|开业了|融到|当[上了]?[爸妈])",
].join(""), "iu");
/** What a promotion is to may stand behind the mark: 升了！！设计总监. */
const promoted = /(?:^|[。：:；\s])(升了[！!，, ]+\p{Script=Han}{2,7})(?=$|[，。！!,；])/u;
const lead = /^(?:(?:and|also|so|finally|(?:great |good |big )?news)[,:]? |[^，,她他]{1,4}[说讲](?=[他她要])|\p{Script=Han}{2,3}[：:])/iu;
const clauseEnd = /[.!?;；。！？…→(（，]|\s[–—-]\s|——|,\s|\b(?:but|because|bc|though|although)\b/u;
const doubtful =
	/n['’]t\b|\b(?:not|never|no|almost|nearly|hop\w+|wants?|if|might|may|should|trying|maybe|would|supposed|I|my|me|we|our)\b|[没未不想吗我]|打算|准备|如果|希望|差点|快要|好像|听说|要是|吵|离|前[夫妻任]|考虑/iu;
const reversed =
	/\b(?:turned (?:it|them|that) down|declined|withdrew|fell through|cancell?ed|deferred|told (?:her|him)|then lost)\b|黄了|取消|推迟|放弃|拒了|告诉[他她]/iu;
const wished = /congratulated|celebrated|toasted|恭喜了|祝贺了|道了?喜|庆祝了/iu;
/** After this nobody begins with being glad. */
const heavy =
	/\b(?:worse|ill|sick|unwell|dementia|scan|hospice|pain|scared|upset|lost h(?:is|er) (?:job|place|flat))\b|病|疼|难过|失业|离职|哭/iu;
const freshDays = 183;
const mostSince = 2;
const mostLength = 90;

interface Line extends Pick<Person["interactions"][number], "when" | "text" | "private"> {
	readonly line: number;
	/** What they were marked as glad about is told already. */
	readonly isMarked: boolean;
}

/**
 * What lines tell of as plainly good, though no mark says so: nothing that more lines followed, a blow came after, or one was glad about.
 */
export function newsTold(person: Person): readonly Extract<TalkingPoint, { kind: "good-news" }>[] {
	const names = namesIn(person);
	const found: Extract<TalkingPoint, { kind: "good-news" }>[] = [];
	for (const [since, line] of newestFirst(person).entries()) {
		const text = line.isMarked || !isToTell(line.text) ? undefined : newsIn(line.text, names);
		const source = { path: person.path, line: line.line };
		if (since > mostSince || isBlow(line, text !== undefined)) break;
		if (text !== undefined) found.push({ kind: "good-news", text, when: line.when, unmarked: true, source });
	}
	return found;
}

/** Whether after a line one does not begin with being glad of what was before; or is glad already. */
function isBlow({ private: hidden, text }: Line, isGood: boolean): boolean {
	return hidden || isUnkind(text) || isGrave(text) || wished.test(text)
		|| (!isGood && (heavy.test(simplified(text)) || speaksOf(text, "struggles")));
}

/** Whether news that no mark says is to be glad about is of late. */
export function isLateNews(point: TalkingPoint, today: CivilDate): boolean {
	return point.kind !== "good-news" || point.unmarked !== true
		|| (point.when.from <= today && daysBetween(point.when.to, today) <= freshDays);
}

/** The part of a line that tells plainly good news of theirs, as it stands there; undefined where it tells none, or not for sure. */
export function newsIn(text: string, names: RegExp): string | undefined {
	const said = withoutDay(spoken(text));
	if (reversed.test(said)) return undefined;
	const raised = promoted.exec(said)?.[1];
	if (raised !== undefined) return raised;
	return said.split(clauseEnd).map((clause) => clause.trim().replace(lead, "")).find((clause) => {
		const told = simplified(clause).replace(names, named);
		return clause.length <= mostLength && (english.test(told) || chinese.test(told)) && !doubtful.test(told);
	});
}

function newestFirst({ interactions, remarks }: Person): readonly Line[] {
	return [
		...interactions.map((one) => ({ ...one, isMarked: one.items.some(({ kind }) => kind === "good-news") })),
		...remarks.flatMap((one) => (one.when && one.toAsk === undefined ? [{ ...one, when: one.when, isMarked: false }] : [])),
	].sort((a, b) => (a.when.to < b.when.to ? 1 : a.when.to > b.when.to ? -1 : 0));
}
