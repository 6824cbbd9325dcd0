import { dateInName } from "../../calendar/date-in-name";
import type { LifeSubject } from "../../interactions/life-subjects";
import type { SlotName } from "../../talking-points/opener";
import { spoken } from "../../notes/spoken";
import { questionIn } from "../../talking-points/shortened";
import { mainTopic, type PointSentences, sentenceFor } from "../../talking-points/talking-point";
import type { opener as english } from "../en/opener";
import { withStop } from "../full-stop";
import { beside } from "./beside";
import { when } from "./when";

const asked: Readonly<Record<LifeSubject, string>> = {
	goals: "工作之外，接下来最想做的是什么？",
	hobbies: "最近空下来的时候都在玩什么？",
	struggles: "最近有什么不容易的地方吗？",
	family: "家里人都还好吗？",
};

const yearBefore = /^(?:19|20)\d{2}\s*年?\s*[,，、:：;；–—-]?\s*/u;

/** 日记里的原话不贴进消息，只说是哪一天。 */
const drafts: Readonly<Record<SlotName, Partial<PointSentences>>> = {
	theirs: {
		"owed-reply": ({ when: on }, today) => `你${when.interval(on, today)}写给我的，我还没好好回你。`,
		"good-news": ({ text }) => `真为你高兴：${withStop(spoken(text))}`,
		thread: ({ asked: isAsked, when: on }, today) => (isAsked ? "一直记着你说的那件事。" : `还想着我们${when.interval(on, today)}聊的那些。`),
		thanks: ({ text }) => `想好好谢谢你：${withStop(spoken(text))}`,
		"share-note": (point) => `我这里有《${point.note.name}》${point.address === undefined ? "" : `（ ${point.address} ）`}，和${beside(mainTopic(point))}有关，让我想起你。`,
	},
	shared: {
		mention: ({ note }, today) => {
			const day = dateInName(note.name);
			return day === undefined ? `翻到《${note.name}》那篇笔记，想起了你。` : `翻到${when.day(day, today)}的笔记，想起了你。`;
		},
		"shared-past": ({ past, text, years }) => {
			const said = spoken(text);
			if (past === "win") return `一晃 ${String(years)} 年了：${withStop(said)}`;
			if (past === "met") return met(said, years);
			return past === "era" ? `最近想起我们的${beside(said).trimEnd()}。` : `最近想起我们${past === "project" ? "一起做" : "在"}${beside(said)}的时候。`;
		},
	},
	question: {
		question: ({ about }) => asked[about],
		"share-note": (point) => `你对${beside(mainTopic(point))}比我懂，你怎么看？`,
		thread: ({ text, asked: isAsked, when: on }, today) => {
			if (!isAsked) return `${when.interval(on, today)}聊的那件事，后来怎么样了？`;
			return questionIn(text) || `${spoken(text).replace(/[.。]$/u, "")}，后来怎么样了？`;
		},
	},
	honest: {},
};

function met(said: string, years: number | undefined): string {
	const how = said.replace(yearBefore, "");
	if (years === undefined) return `还记得我们怎么认识的：${withStop(said)}`;
	return how === "" ? `一晃认识 ${String(years)} 年了。` : `一晃认识 ${String(years)} 年了，还记得当初：${withStop(how)}`;
}

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
	message: (address, parts) => parts.map((part) => part.trim()).filter((part) => part !== "").reduce((text, part) => `${text}${/[\u0021-\u007E]$/u.test(text) ? " " : ""}${part}`, address),
	refused: ({ reason, formula }) => {
		if (reason === "empty") return "还没有写内容。";
		return reason === "formula" ? `“${formula}”发给谁都行，也就容易被略过。` : "这里面还没有一句是关于 TA 的。";
	},
	add: { theirs: "加上 TA 的事", shared: "加上你们共同的事", question: "加上一个真正想问的问题", honest: "加上一句自己的真话" },
};
