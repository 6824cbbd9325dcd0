import type { LifeSubject } from "../../interactions/life-subjects";
import { dayInterval } from "../../calendar/date-interval";
import type { CivilDate } from "../../calendar/civil-date";
import { shortened } from "../../talking-points/shortened";
import {
	type PointSentences, type RicherManner, sentenceFor, type SharedTopic, type TalkingPoint, type TalkingPointKind,
} from "../../talking-points/talking-point";
import type { talkingPoints as english } from "../en/talking-points";
import { isolated } from "../isolated";
import { beside } from "./beside";
import { when } from "./when";

type Point<K extends TalkingPointKind> = Extract<TalkingPoint, { kind: K }>;

const quoted = (text: string): string => `“${isolated(shortened(text, 60))}”`;

function topicsOf(shared: readonly SharedTopic[]): string {
	return shared.map(({ topic, found }) => (topic.toLowerCase() === found.toLowerCase() ? topic : `${topic}（${found}）`)).join("、");
}

function promise({ text, dueOn, meant }: Point<"promise">, today: CivilDate): string {
	const said = `${meant ? "你打算" : "你答应过"}：${quoted(text)}`;
	if (dueOn === undefined) return said;
	return dueOn >= today ? `${said}，${when.day(dueOn, today)}前` : `${said}，原定${when.day(dueOn, today)}`;
}

function date({ on, daysLeft, date: written }: Point<"date">, today: CivilDate): string {
	const lunar = written.calendar === "lunar" ? `（${written.text}）` : "";
	return Math.abs(daysLeft) <= 1
		? `${when.inDays(daysLeft)}是 TA 的生日${lunar}`
		: `${when.inDays(daysLeft)}是 TA 的生日：${when.day(on, today)}${lunar}`;
}

function shareNote({ note, shared, news }: Point<"share-note">): string {
	const fresh = { written: "上次联系后新写的，", changed: "上次联系后有更新，", kept: "" }[news];
	return `可以发《${isolated(note.name)}》：${fresh}和${beside(topicsOf(shared))}有关`;
}

function sharedPast({ past, text, years, daysLeft }: Point<"shared-past">): string {
	const said = quoted(text);
	const ago = years === undefined ? "" : `，${String(years)} 年前`;
	return {
		project: `一起做过${said}${ago}`,
		era: `共同的一段：${said}${ago}`,
		group: `都在${said}`,
		workplace: `TA 在${said}`,
		met: `怎么认识的：${said}${ago}`,
		win: `${String(years)} 年前的${daysLeft === 0 ? "今天" : "这几天"}：${said}`,
	}[past];
}

/** 还不知道的，问一问。 */
export const questions: Readonly<Record<LifeSubject, string>> = {
	goals: "工作之外，TA 接下来想做什么？",
	hobbies: "空下来的时候，TA 喜欢做什么？",
	struggles: "最近有什么不容易的事？",
	family: "TA 家里人都好吗？",
};

const richer: Readonly<Record<RicherManner, string>> = { call: "通个话", meeting: "见一面" };

const sentences: PointSentences = {
	promise,
	"owed-reply": (point, today) => point.text === "" ? `${when.interval(point.when, today)}发来的消息还没回` : `还没回复：${quoted(point.text)}`,
	thread: (point) => point.asked ? `问问：${quoted(point.text)}` : `上次聊到：${quoted(point.text)}`,
	"good-news": (point) => `为 TA 高兴：${quoted(point.text)}`,
	thanks: (point) => `还没道谢：${quoted(point.text)}`,
	date,
	"share-note": shareNote,
	mention: (point) => point.text === "" ? `在《${isolated(point.note.name)}》里写到过 TA` : `你写到过 TA：${quoted(point.text)}`,
	"shared-past": sharedPast,
	introduction: (point) => `介绍 TA 和${beside(isolated(point.other.name))}认识？都关心${quoted(point.text)}`,
	"richer-channel": ({ ways }) => `最近都是文字往来：要不要${ways.map((way) => richer[way]).join("，或者")}？`,
	"how-met": () => "先写一句你们怎么认识的",
	question: (point) => questions[point.about],
};

const reasons: PointSentences = {
	promise: ({ meant }) => meant ? "你打算做的事" : "你还没兑现的承诺",
	"owed-reply": (point, today) => `TA 来消息，${when.ago(point.when, today)}`,
	thread: (point, today) => point.anytime ? "你打算问的"
		: point.asked ? `${when.ago(point.when, today)}记下的话题` : `${when.ago(point.when, today)}聊到的`,
	"good-news": (point, today) => `${when.ago(point.when, today)}记下的喜讯`,
	thanks: (point, today) => `${when.ago(point.when, today)}得到的帮助，还没记下道谢`,
	date: () => "重要的日子快到了",
	"share-note": (point, today) =>
		point.news === "kept" ? "你的笔记里有 TA 关心的话题，还没发过" : `${when.day(point.on, today)}${point.news === "written" ? "写的" : "改过"}，是 TA 关心的话题`,
	mention: (point, today) =>
		point.on === undefined
			? `你在《${isolated(point.note.name)}》里提到过 TA`
			: `${when.ago(point.on, today)}你在《${isolated(point.note.name)}》里提到过 TA`,
	"shared-past": ({ past }) => past === "win" ? "一起做成一件事的周年" : past === "workplace" ? "TA 的笔记里写着" : "你们共同的经历",
	"richer-channel": (point, today) => `最近四次都是文字，最后一次在${when.ago(dayInterval(point.on), today)}`,
	"how-met": () => "共同的事从这里开始",
	introduction: () => "关心它的人不多，笔记里也看不出两人认识",
	question: () => "笔记里还没有答案",
};

/** 说点什么，以及为什么。 */
export const talkingPoints: typeof english = {
	text: (point, today) => sentenceFor(sentences, point, today),
	why: (point, today) => sentenceFor(reasons, point, today),
	topics: topicsOf,
	dismiss: "这条先不提",
};
