import { type CivilDate, daysBetween } from "../../calendar/civil-date";
import type { LifeSubject } from "../../interactions/life-subjects";
import type { SlotName } from "../../talking-points/opener";
import { isCourteousTo, isTitled } from "../../talking-points/names-of";
import { asksMe } from "../../talking-points/owed-replies";
import { type Awaited, awaitedIn, isAhead, isLongOver } from "../../talking-points/awaited";
import { isTermIn, nameAbroad, sayable, topicIn } from "../../talking-points/sayable";
import { questionIn } from "../../talking-points/shortened";
import { type PointSentences, sentenceFor, type TalkingPoint } from "../../talking-points/talking-point";
import type { opener as english } from "../en/opener";
import { beside } from "./beside";
import { aroundIn, doingsIn, givingIn, isDone, promisedIn, saysHow, thankingFor } from "./clauses";
import { isBelated, isLate, isLongAgo, isOverdue } from "../is-late";
import { matterIn } from "../../talking-points/matters";
import { occasionIn } from "../../talking-points/occasions";
import { askAfter, ourOccasion } from "./matters";
import { when } from "./when";

const asked: Readonly<Record<LifeSubject, string>> = {
	goals: "工作之外，最近在忙些什么？",
	hobbies: "最近空下来的时候都在玩什么？",
	struggles: "最近有什么我能帮上忙的吗？",
	family: "家里人都还好吗？",
};

const said = (text: string): string => sayable(text, "zh");

/** 对 TA 说 TA 的事。日记里的原话不贴进消息，只说是哪一天，或说了什么事。 */
const drafts: Readonly<Record<SlotName, Partial<PointSentences>>> = {
	theirs: {
		promise: ({ text, dueOn }, today) => {
			const what = promisedIn(said(text));
			if (/^还(?!有|是)/u.test(what)) return `我还记着要${beside(what).trim()}。`;
			const isOwed = isOverdue(dueOn, today);
			const [, give, thing = ""] = givingIn(what);
			if (give !== undefined) return `答应${give}你的${isOwed ? `${beside(thing)}还没${give}，不好意思` : `${beside(thing).trimEnd()}，我还记着呢`}。`;
			return what && `答应过${beside(what).trimEnd()}，${isOwed ? "拖到现在，不好意思" : "我还记着呢"}。`;
		},
		"owed-reply": ({ text, when: on }, today) => {
			const doings = asksMe(text) ? "" : said(doingsIn(text));
			return `${isLate(on, today) ? "抱歉这么久没回你" : "还欠你一个回复，我记着呢"}。${doings.startsWith("你") ? `你说${beside(doings.replace(/^你(?!们|的)/u, "")).trimEnd()}，现在怎么样了？` : ""}`;
		},
		"good-news": ({ text }) => {
			const news = said(text).replace(exclaimed, "").replace(sinceThen, "$1了");
			// 说不出是什么消息，就不提：“那个好消息”听着像是忘了。
			if (news === "") return "";
			return /[。！？!?]/u.test(news) ? `真为你高兴：${ended(news)}` : `${news}，真为你高兴！`;
		},
		thread: (point, today) => (point.asked ? askingAfter(point, today) : ""),
		thanks: ({ text, when: on }, today) => {
			const help = said(text).replace(dayThen, "");
			const thanking = help && ended(thankingFor(help));
			return isBelated(on, today) ? thanking.replace(/^想?谢谢你/u, "一直没来得及好好谢谢你") : thanking;
		},
		date: ({ daysLeft }) => {
			if (daysLeft < 0) return "晚了几天，补一句生日快乐！那天是怎么过的？";
			return daysLeft === 0
				? "生日快乐！今天打算怎么过？"
				: `${daysLeft === 1 ? "明天是你的生日，先祝你生日快乐！" : "再过几天就是你的生日了，"}打算怎么过？`;
		},
		"share-note": (point) => {
			const topic = topicIn(point, "zh");
			const address = point.address === undefined ? "" : `（ ${point.address} ）`;
			const about = topic === undefined || topic === point.note.name ? "" : `和${beside(topic)}有关，`;
			return `我这里有《${point.note.name}》${address}，${about}让我想起你。`;
		},
	},
	shared: {
		"shared-past": ({ past, text, years }) => {
			const what = past === "win" || past === "met" ? said(text.replace(setRight, "")) : isTermIn(text, "zh") ? text : "";
			if (what === "") return "";
			if (past === "met") return saysHow(what) ? `还记得我们怎么认识的：${ended(what)}` : "";
			if (past === "win") return `还记得 ${String(years)} 年前的这几天吗？${ended(what)}`;
			if (past === "era") return `最近想起我们的${beside(what).trimEnd()}。`;
			return `最近想起我们一起做${beside(what)}的那段日子。`;
		},
		thread: ({ text, when: on }, today) => {
			const occasion = occasionIn(text);
			if (occasion === undefined || daysBetween(on.to, today) <= 1) return "";
			const day = when.roughly(on, today);
			if (daysBetween(on.to, today) <= nearDays) return `${day}${ourOccasion(occasion)}，很开心。`;
			return `上次${ourOccasion(occasion)}还是${day}${isLongAgo(on.to, today) ? "，一转眼这么久了" : "的事了"}。`;
		},
	},
	question: {
		question: ({ about }) => asked[about],
		"share-note": (point) => (point.address === undefined ? "要不要发给你看看？" : "你怎么看？"),
		thread: (point, today) => (point.asked ? askingAfter(point, today) : comingBackTo(point, today)),
		mention: ({ text, on, elsewhere }, today) =>
			askingOf(text, on, today) || said(elsewhere || isLongAgo(on, today) ? "" : aroundIn(text)),
		promise: ({ text }) => said(questionIn(text)) || asAsked(said(text).replace(exclaimed, "")),
	},
	honest: {},
};

/** 这么多天之内的事，还不算“上次”。 */
const nearDays = 60;
/** 写到一半自己改口的。 */
const setRight = /^.*?(?:…+|——?|\.{3})\s*(?:不对|不是|错了)[，,]?/u;
/** 当时说的“昨天”“周末”，现在说来就是另一天了。 */
const dayThen = /(?:这个?|上个?|那个?)?(?:周末|(?:周|星期|礼拜)[一二三四五六日天])|昨[天晚]|今[天晚早]|前[天晚]|上周|上个月|刚才/gu;
/** 申请了三年的，不是要用三年的。 */
const sinceThen = /(申请|筹备|[等盼攒熬追])(?=[一二两三四五六七八九十半几\d]+(?:多)?(?:年|个?月)的)/u;
const toAsk = /^(?:记得|下次|有空)?(?:再)?(?:问一?问|问一下|问)(?:你)?(?:关于)?(?=.)/u;
const exclaimed = /[！!…]+$/u;
const asking = /(?:吗|呢|咋样?|(?:怎么)?咋[^，。]{1,4}|没有?|怎么样了?|如何|怎样|怎么[^，。]{1,6}|(.)不\1[^，。]*|多少|什么|几[^，。]{1,8}|哪[^，。]{0,8}|有没有[^，。]*|是不是[^，。]*)$/u;

/** 该过去了才问。 */
const afterwards: Readonly<Record<Awaited, readonly [soon: string, long: string]>> = {
	operation: ["手术顺利吗？", "手术之后恢复得怎么样？"], baby: ["宝宝出生了吗？", "家里现在都还好吗？"],
};
/** 一天就过去的大事；有了结果就不算。 */
const ordeal = /^(?!.*(?:准备|打算|在)).*(?:[高中联统]考|考试|面试|答辩|比赛|成绩|结果)$/u;
const outcome = /考[得上过完砸]|没[考过]|落榜|通过|录取|挂了|成绩出/u;

/** 还没到的事，只能问准备，不能问结果。 */
const afterIt = /^(?!.*(?:准备|打算|练)).*(?:怎么?样|如何|咋|后来|结果|顺利|[过完了][吗没？?])/u;
const wish = "，祝一切顺利！";

type Thread = Extract<TalkingPoint, { kind: "thread" }>;

/** 顺着对方的事问一句。 */
function askingAfter({ text, when: on, anytime }: Thread, today: CivilDate): string {
	const first = firstAsked(text);
	const isToCome = isAhead(first, on, today);
	if (isToCome && afterIt.test(first)) return "";
	const question = ofYours(said(questionIn(first)));
	if (question !== "") return anytime && !question.includes("你") ? `想问问你，${question}` : question;
	const what = said(first).replace(toAsk, "").replace(exclaimed, "");
	if (what === "") {
		const name = nameAbroad(text, "zh");
		return name === undefined || isToCome ? "" : `${when.roughly(on, today)}聊到${beside(name)}的事，后来怎么样了？`;
	}
	return ofYours(isToCome && !asking.test(what) ? `${what}${wish}` : asAsked(what));
}

/** 笔记里的“妈妈”是对方的。 */
function ofYours(text: string): string {
	return text.replace(/^(?=爸|妈|[父母]亲|爷爷|奶奶|外[公婆]|女儿|儿子|老[公婆伴]|孩子)/u, "你");
}

/** 并排记下的几个问题，一次只问第一个。 */
function firstAsked(text: string): string {
	const [first = ""] = text.split(/\s\/\s|[、；;]/u);
	return /[吗呢没]$|怎|哪|什么|如何|咋|(.)不\1/u.test(first) ? first : text;
}

/** 几个字的话题，问成一句。 */
function asAsked(what: string): string {
	if (what === "" || asking.test(what)) return what && `${/^还(.)不\1/u.test(what) ? "你" : ""}${what}？`;
	if (/结果$/u.test(what)) return `${what}怎么样？`;
	return what.length <= 8 && !/[了，,你]/u.test(what) ? `${what}怎么样了？` : `${what}，后来怎么样了？`;
}

/** 上次聊到的事；说不清是什么事，就不提。 */
function comingBackTo({ text, when: on }: Thread, today: CivilDate): string {
	const awaited = awaitedIn(text, on, today);
	const isLong = isLongOver(text, on, today);
	if (awaited) return afterwards[awaited][isLong ? 1 : 0];
	const doings = said(doingsIn(text)).replace(/的事$/u, "");
	if (isLong && ordeal.test(doings) && !outcome.test(text)) return `一直没顾上问你，${beside(doings).trimEnd()}后来怎么样了？`;
	const ending = isAhead(text, on, today) ? wish : isDone(doings) ? "，之后都还顺利吗？" : "，后来怎么样了？";
	return doings === "" ? "" : `上次聊到${beside(doings.replace(/了$/u, "的事")).trimEnd()}${ending}`;
}

/** 笔记里说到、现在还在继续的事，问成一句。 */
function askingOf(text: string, told: CivilDate | undefined, today: CivilDate): string {
	const matter = matterIn(text, told, today);
	return matter ? askAfter(matter) : "";
}

/** 以中文的句号收尾。 */
function ended(text: string): string {
	return /[。！？!?…～~][”’」』）》]*$/u.test(text) ? text : `${text}。`;
}

/** 对老师和长辈用“您”；引号里的原话不动。 */
const you = /「[^」]*」|“[^”]*”|《[^》]*》|你们|你/gu;

/** 开口的第一条消息，以及不让空话发出去。 */
export const opener: typeof english = {
	slots: { theirs: "TA 的事", shared: "我们共同的事", question: "一个问题", honest: "说说自己的近况" },
	ask: {
		theirs: "TA 最近在忙什么？笔记里还没有。",
		shared: "你们一起经历过什么？笔记里还没有。",
		question: "你想听 TA 说说什么？",
		honest: "你自己最近怎么样？不想写就空着。",
	},
	askOfLately: "想从哪一句说起？",
	draft: (slot, point, today) => sentenceFor(drafts[slot], point, today),
	courteous: (text, name) => (isCourteousTo(name) ? text.replace(you, (all) => (all === "你" ? "您" : all)) : text),
	address: (name) => (isTitled(name) ? `${name}，您好！` : `${name}，`),
	whatAreYouUpTo: "你最近在忙些什么？",
	howSince: "你最近都还好吗？",
	onMyMind: "这阵子一直惦记着你。",
	onMyList: (task) => {
		const what = said(task);
		const todo = what.replace(/^你(?!的)|，(?:已经|都)?[晚拖迟][^，]*$|[(（][^()（）]*[)）]/gu, "");
		return todo === "" || /^每/u.test(todo) ? "" : `我还记着呢：${todo}。`;
	},
	stillInto: (topic) => `最近还迷${beside(topic)}吗？`,
	asMessage: "消息",
	message: (address, parts) =>
		parts
			.map((part) => part.trim())
			.filter((part) => part !== "")
			.reduce((text, part) => `${text}${/[\u0021-\u007E]$/u.test(text) ? " " : ""}${part}`, address),
	refused: ({ reason, formula }) => {
		if (reason === "empty") return "还没有写内容。";
		return reason === "formula" ? `“${formula}”发给谁都行，也就容易被略过。` : "这里面还没有一句是关于 TA 的。";
	},
	ofThem: (word) => `“${word}”还是在说别人：对 TA 要说“你”。`,
	add: { theirs: "加上 TA 的事", shared: "加上你们共同的事", question: "加上一个真正想问的问题", honest: "说说自己的近况" },
};
