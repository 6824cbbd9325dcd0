import type { LifeSubject } from "../../interactions/life-subjects";
import type { SlotName } from "../../talking-points/opener";
import { spoken } from "../../notes/spoken";
import { isQuestion } from "../../talking-points/shortened";
import { mainTopic, type PointSentences, sentenceFor } from "../../talking-points/talking-point";
import type { opener as english } from "../en/opener";
import { when } from "./when";

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

const drafts: Readonly<Record<SlotName, Partial<PointSentences>>> = {
	theirs: {
		"owed-reply": ({ text }) => (text === "" ? "" : `你之前说“${spoken(text)}”，我想认真回你。`),
		"good-news": ({ text }) => `真为你高兴：${full(text)}`,
		thread: ({ text }) => (isQuestion(text) ? "一直记着你上次说的事。" : `一直记着你上次说的：${full(text)}`),
		thanks: ({ text }) => `想好好谢谢你：${full(text)}`,
		"share-note": (point) => `我这里有一篇《${point.note.name}》，和${mainTopic(point)}有关，让我想起你。`,
	},
	shared: {
		mention: ({ text }) => (text === "" ? "" : `我写到这里的时候想起你：${full(text)}`),
		"shared-past": ({ past, text, years }) => {
			if (past === "win") return `一晃 ${String(years)} 年了：${full(text)}`;
			return past === "met" ? `还记得我们怎么认识的：${full(text)}` : `也让我想起${full(text)}`;
		},
	},
	question: {
		question: ({ about }) => asked[about],
		"share-note": (point) => `你对${mainTopic(point)}比我懂，你怎么看？`,
		thread: ({ text, when: on }, today) => (isQuestion(text) ? spoken(text) : `${when.interval(on, today)}说的这件事，后来怎么样了？（${spoken(text)}）`),
	},
	honest: {},
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
	draft: (slot, point, today) => sentenceFor(drafts[slot], point, today),
	address: (name) => `${name}，`,
	message: (address, parts) => `${address}${parts.map((part) => part.trim()).filter((part) => part !== "").join("")}`,
	refused: ({ reason, formula }) => {
		if (reason === "empty") return "还没有写内容。";
		return reason === "formula" ? `“${formula}”发给谁都行，也就容易被略过。` : "这里面还没有一句是关于 TA 的。";
	},
	add: { theirs: "加上 TA 的事", shared: "加上你们共同的事", question: "加上一个真正想问的问题", honest: "加上一句自己的真话" },
};
