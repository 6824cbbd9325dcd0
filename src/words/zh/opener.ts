import type { LifeSubject } from "../../interactions/life-subjects";
import type { CivilDate } from "../../calendar/civil-date";
import { spoken } from "../../talking-points/spoken";
import type { TalkingPoint } from "../../talking-points/talking-point";
import type { opener as english } from "../en/opener";
import { when } from "./when";

type Draft = (point: TalkingPoint, today: CivilDate) => string | undefined;

const isQuestion = /[?？]\s*$/u;

/** 一句完整的话：原来没有句末标点的，补上句号。 */
function full(text: string): string {
	const said = spoken(text);
	return /[。！？!?…～]$/u.test(said) ? said : `${said}。`;
}

const asked: Readonly<Record<LifeSubject, string>> = {
	goals: "工作之外，接下来最想做的是什么？",
	hobbies: "最近空下来的时候都在玩什么？",
	struggles: "最近有什么不容易的地方吗？",
	family: "家里人都还好吗？",
};

const theirs: Draft = (point) => {
	switch (point.kind) {
		case "owed-reply":
			return point.text === "" ? undefined : `你之前说“${spoken(point.text)}”，我想认真回你。`;
		case "good-news":
			return `真为你高兴：${full(point.text)}`;
		case "thread":
			return isQuestion.test(point.text) ? "一直记着你上次说的事。" : `一直记着你上次说的：${full(point.text)}`;
		case "thanks":
			return `想好好谢谢你：${full(point.text)}`;
		case "share-note":
			return `我这里有一篇《${point.note.name}》，和${point.shared[0]?.topic ?? point.note.name}有关，让我想起你。`;
		default:
			return undefined;
	}
};

const shared: Draft = (point) => {
	if (point.kind === "mention") return point.text === "" ? undefined : `我写到这里的时候想起你：${full(point.text)}`;
	if (point.kind !== "shared-past") return undefined;
	const text = full(point.text);
	switch (point.past) {
		case "win":
			return `一晃 ${String(point.years)} 年了：${text}`;
		case "met":
			return `还记得我们怎么认识的：${text}`;
		default:
			return `也让我想起${text}`;
	}
};

const question: Draft = (point, today) => {
	if (point.kind === "question") return asked[point.about];
	if (point.kind === "share-note") return `你对${point.shared[0]?.topic ?? point.note.name}比我懂，你怎么看？`;
	if (point.kind !== "thread") return undefined;
	return isQuestion.test(point.text) ? spoken(point.text) : `${when.interval(point.when, today)}说的这件事，后来怎么样了？（${spoken(point.text)}）`;
};

/** 开口的第一条消息，以及不让空话发出去。 */
export const opener: typeof english = {
	slots: { theirs: "TA 的事", shared: "我们共同的事", question: "一个问题", honest: "一句我自己的真话" },
	ask: {
		theirs: "TA 最近在忙什么？笔记里还没有。",
		shared: "你们一起经历过什么？笔记里还没有。",
		question: "你想听 TA 说说什么？",
		honest: "你自己最近怎么样？不想写就空着。",
	},
	draft: (slot, point, today) => {
		const write = { theirs, shared, question, honest: () => undefined }[slot];
		return write(point, today) ?? "";
	},
	address: (name) => `${name}，`,
	message: (address, parts) => `${address}${parts.map((part) => part.trim()).filter((part) => part !== "").join("")}`,
	refused: ({ reason, formula }) => {
		if (reason === "empty") return "还没有写内容。";
		return reason === "formula" ? `“${formula}”发给谁都行，也就容易被略过。` : "这里面还没有一句是关于 TA 的。";
	},
	add: { theirs: "加上 TA 的事", shared: "加上你们共同的事", question: "加上一个真正想问的问题", honest: "加上一句自己的真话" },
};
