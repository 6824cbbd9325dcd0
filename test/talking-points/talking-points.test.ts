import { describe, expect, it } from "vitest";
import { readImportantDate } from "../../src/calendar/read-important-date";
import { defaultTalkingOptions, type TalkingOptions } from "../../src/talking-points/subject";
import { keyOf, type TalkingPoint } from "../../src/talking-points/talking-point";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { talkingPoints as en } from "../../src/words/en/talking-points";
import { talkingPoints as zh } from "../../src/words/zh/talking-points";
import { violations } from "./cited";
import { day, type PersonSpec, type Said } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");

/** A vault, a person in it, the first things to say. */
interface Example {
	readonly says: string;
	readonly person: Omit<PersonSpec, "name">;
	readonly others?: readonly PersonSpec[];
	readonly notes?: readonly (readonly [path: string, text: string, on?: string])[];
	readonly mentions?: readonly (readonly [path: string, line: number])[];
	readonly kind: TalkingPoint["kind"];
	readonly en: readonly string[];
	readonly zh: readonly string[];
}

const birthday = readImportantDate("农历 十月十六");
const log = [{ on: "2026-11-01", text: "喝咖啡" }] as const;

const written: readonly Said[] = [
	{ on: "2026-10-01", text: "x", channel: "微信" }, { on: "2026-08-01", text: "x", channel: "WeChat" }, { on: "2026-06-01", text: "x", incoming: true }, { on: "2026-04-01", text: "x", channel: "email" },
];

const examples: readonly Example[] = [
	{ says: "an open promise of mine", kind: "promise", person: { log: [{ on: "2026-11-20", text: "咖啡", items: [{ kind: "promise", text: "发他 [[Raft 教程]]", dueOn: "2026-11-27" }, { kind: "promise", text: "done", done: true }, { kind: "their-promise", text: "theirs" }] }] },
		en: ["You promised: “发他 Raft 教程”, by 27 November"], zh: ["你答应过：“发他 Raft 教程”，11月27日前"] },
	{ says: "a promise whose day has passed, without a word of blame", kind: "promise", person: { log: [{ on: "2026-11-01", text: "call", items: [{ kind: "promise", text: "send the slides", dueOn: "2026-11-10" }] }] },
		en: ["You promised: “send the slides”, meant for 10 November"], zh: ["你答应过：“send the slides”，原定11月10日"] },
	{ says: "a reply I owe, marked or not yet answered", kind: "owed-reply", person: { log: [{ on: "2026-11-20", text: "问我要不要一起去徒步", incoming: true }, { on: "2026-11-10", text: "call", items: [{ kind: "owe", text: "the long mail on CRDTs" }] }] },
		en: ["Your answer is open: “问我要不要一起去徒步”", "Your answer is open: “the long mail on CRDTs”"], zh: ["还没回复：“问我要不要一起去徒步”", "还没回复：“the long mail on CRDTs”"] },
	{ says: "an answered message is not owed", kind: "owed-reply", person: { log: [{ on: "2026-11-20", text: "replied" }, { on: "2026-11-10", text: "asks", incoming: true }] }, en: [], zh: [] },
	{ says: "a thread of theirs", kind: "thread", person: { log: [{ on: "2026-11-20", text: "聊了他的副业", items: [{ kind: "thread", text: "副业上线了吗？" }, { kind: "thread", text: "closed", done: true }] }] },
		en: ["Ask about: “副业上线了吗？”"], zh: ["问问：“副业上线了吗？”"] },
	{ says: "nothing is asked of the dead", kind: "thread", person: { died: true, log: [{ on: "2026-11-20", text: "聊了他的副业", items: [{ kind: "thread", text: "副业上线了吗？" }] }] }, en: [], zh: [] },
	{ says: "no question for the dead either", kind: "question", person: { died: true, log }, en: [], zh: [] },
	{ says: "without a thread, what the last talk was about", kind: "thread", person: { log: [{ on: "2026-11-20", text: "told me of her move to Porto" }, { on: "2026-01-01", text: "older" }] },
		en: ["Last time: “told me of her move to Porto”"], zh: ["上次聊到：“told me of her move to Porto”"] },
	{ says: "good news of this year", kind: "good-news", person: { log: [{ on: "2026-10-01", text: "x", items: [{ kind: "good-news", text: "升了架构师" }] }, { on: "2024-10-01", text: "x", items: [{ kind: "good-news", text: "old" }] }] },
		en: ["Be glad with them: “升了架构师”"], zh: ["为 TA 高兴：“升了架构师”"] },
	{ says: "help not yet thanked for", kind: "thanks", person: { log: [{ on: "2026-10-01", text: "x", items: [{ kind: "thanks", text: "帮我改简历" }] }] }, en: ["Say thanks for: “帮我改简历”"], zh: ["还没道谢：“帮我改简历”"] },
	{ says: "thanked later", kind: "thanks", person: { log: [{ on: "2026-11-01", text: "x", items: [{ kind: "thanked", text: "请他吃饭" }] }, { on: "2026-10-01", text: "x", items: [{ kind: "thanks", text: "帮我改简历" }] }] }, en: [], zh: [] },
	{ says: "a lunar birthday within the lead time", kind: "date", person: { log, birthday }, en: ["Birthday in 2 days, on 24 November, 农历 十月十六"], zh: ["2 天后是 TA 的生日：11月24日（农历 十月十六）"] },
	{ says: "a birthday just missed", kind: "date", person: { log, birthday: readImportantDate("11-21") }, en: ["Birthday yesterday, on 21 November"], zh: ["昨天是 TA 的生日"] },
	{ says: "a birthday missed by days", kind: "date", person: { log, birthday: readImportantDate("11-18") }, en: ["Birthday 4 days ago, on 18 November"], zh: ["4 天前是 TA 的生日：11月18日"] },
	{ says: "no birthday on which one was in touch", kind: "date", person: { log: [{ on: "2026-11-21", text: "喝咖啡" }], birthday: readImportantDate("11-21") }, en: [], zh: [] },
	{ says: "notes on a topic of theirs, those of since the last talk first", kind: "share-note", person: { log, topics: ["分布式系统", "Raft"] },
		notes: [["Reading/DDIA.md", "#分布式系统", "2026-02-01"], ["Blog/Raft 教程.md", "about #分布式系统", "2026-11-10"], ["Daily/2026-11-10.md", "#raft", "2026-11-10"], ["Secret.md", "---\ntags: [private]\n---\n#raft", "2026-11-10"], ["Templates/Raft.md", "#raft", "2026-11-10"]],
		en: ["Send “Raft 教程”: new since you last spoke, on 分布式系统, Raft", "Send “DDIA”: on 分布式系统"], zh: ["可以发《Raft 教程》：上次联系后新写的，和分布式系统、Raft 有关", "可以发《DDIA》：和分布式系统有关"] },
	{ says: "what was sent once does not come again", kind: "share-note", person: { topics: ["Raft"], log: [{ on: "2026-11-01", text: "发了 [[Blog/Raft 教程|教程]] 给他" }] }, notes: [["Blog/Raft 教程.md", "#raft", "2026-11-10"]], en: [], zh: [] },
	{ says: "a line of mine that names them", kind: "mention", person: { log }, notes: [["Reading/Essay.md", "- 这段话让我想起 [[王磊]] 说的“慢就是快”\n- [ ] ask [[王磊]]\n- [[王磊]]", "2026-09-01"]], mentions: [["Reading/Essay.md", 0], ["Reading/Essay.md", 1], ["Reading/Essay.md", 2]],
		en: ["You wrote of them: “这段话让我想起 王磊 说的“慢就是快””"], zh: ["你写到过 TA：“这段话让我想起 王磊 说的“慢就是快””"] },
	{ says: "the past that two people share", kind: "shared-past", person: { log: [{ on: "2023-11-25", text: "我们的系统上线了，通宵" }], projects: ["汇丰项目"], eras: ["NOIP2011"], groups: ["2016 微信群"], met: "2015, 汇丰项目" },
		en: ["3 years ago about now: “我们的系统上线了，通宵”", "You worked on “汇丰项目” together", "You share “NOIP2011”, 15 years ago", "How you met: “2015, 汇丰项目”, 11 years ago", "You are both in “2016 微信群”"],
		zh: ["3 年前的这几天：“我们的系统上线了，通宵”", "一起做过“汇丰项目”", "共同的一段：“NOIP2011”，15 年前", "怎么认识的：“2015, 汇丰项目”，11 年前", "都在“2016 微信群”"] },
	{ says: "nobody is introduced to the dead", kind: "introduction", person: { log, topics: ["lunar calendars"] }, others: [{ name: "Priya", topics: ["Lunar calendar"], died: true, paused: true }], en: [], zh: [] },
	{ says: "two who share a rare topic and do not know each other", kind: "introduction", person: { log, topics: ["lunar calendars"], groups: ["Writers"] }, others: [{ name: "Priya", topics: ["Lunar calendar"] }, { name: "Tom", topics: ["lunar calendars"], groups: ["Writers"] }, { name: "Ana", topics: ["lunar calendars"], body: ["Friend of [[王磊]]"] }],
		en: ["Introduce them to Priya? Both care for “lunar calendars”"], zh: ["介绍 TA 和 Priya 认识？都关心“lunar calendars”"] },
	{ says: "only written for a while: to hear or to see each other", kind: "richer-channel", person: { wechat: "lei", log: written }, en: ["You have only written to each other of late: why not call, or meet in person?"], zh: ["最近都是文字往来：要不要通个话，或者见一面？"] },
	{ says: "a call only where there is a number, an account or a calendar for it", kind: "richer-channel", person: { details: [{ meaning: "email", text: "lei@example.org" }], log: written }, en: ["You have only written to each other of late: why not meet in person?"], zh: ["最近都是文字往来：要不要见一面？"] },
	{ says: "no call against a boundary", kind: "richer-channel", person: { wechat: "lei", boundaries: ["不打电话"], log: written }, en: ["You have only written to each other of late: why not meet in person?"], zh: ["最近都是文字往来：要不要见一面？"] },
	{ says: "no meeting against a boundary", kind: "richer-channel", person: { wechat: "lei", boundaries: ["no meetings"], log: written }, en: ["You have only written to each other of late: why not call?"], zh: ["最近都是文字往来：要不要通个话？"] },
	{ says: "nothing against both", kind: "richer-channel", person: { wechat: "lei", boundaries: ["不打电话", "不见面"], log: written }, en: [], zh: [] },
	{ says: "three times are not yet a while", kind: "richer-channel", person: { wechat: "lei", log: written.slice(1) }, en: [], zh: [] },
	{ says: "a call among the last four", kind: "richer-channel", person: { wechat: "lei", log: [written[0], written[1], { on: "2026-07-15", text: "x", channel: "微信语音" }, written[2], written[3]].flatMap((one) => one ?? []) }, en: [], zh: [] },
	{ says: "a channel that nobody noted may have been any", kind: "richer-channel", person: { wechat: "lei", log: [{ on: "2026-11-02", text: "聊了副业" }, ...written] }, en: [], zh: [] },
	{ says: "what is shown to many is no talk", kind: "richer-channel", person: { wechat: "lei", log: [{ on: "2026-11-02", text: "x", channel: "群聊", oneToOne: false }, ...written] }, en: ["You have only written to each other of late: why not call, or meet in person?"], zh: ["最近都是文字往来：要不要通个话，或者见一面？"] },
	{ says: "nothing of the kind for the dead", kind: "richer-channel", person: { wechat: "lei", died: true, log: written }, en: [], zh: [] },
	{ says: "what is not known yet, the personal only where there is trust", kind: "question", person: { trust: 2, log: [{ on: "2026-11-01", text: "x", items: [{ kind: "note", text: "周末常去徒步" }] }] }, en: ["What would they like to do next, outside work?"], zh: ["工作之外，TA 接下来想做什么？"] },
	{ says: "among the close also what is hard, and the family", kind: "question", person: { trust: 4, log: [{ on: "2026-11-01", text: "周末徒步，想做独立开发" }] }, en: ["What is hard at the moment?", "How are the people at home?"], zh: ["最近有什么不容易的事？", "TA 家里人都好吗？"] },
];

describe("a question that could be asked of anybody", () => {
	const first = (name: string, trust: number): string | undefined => {
		const vault = new TestVault();
		const person = vault.person({ name, trust, log: [{ on: "2026-11-01", text: "x", items: [{ kind: "thread", text: "x" }] }] });
		const [question] = talkingPointsFor(person, vault, defaultTalkingOptions, today).filter(({ kind }) => kind === "question");
		return question && en.text(question, today);
	};
	const names = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Grace", "王磊", "李智伟", "陈静", "张伟", "赵敏"];

	it.each([2, 5])("is not the same for everybody, and stays the same for each (trust %i)", (trust) => {
		expect(new Set(names.map((name) => first(name, trust))).size).toBe(trust < 3 ? 2 : 4);
		expect(names.map((name) => first(name, trust))).toEqual(names.map((name) => first(name, trust)));
	});
});

function pointsOf(example: Pick<Example, "person" | "others" | "notes" | "mentions">, options: Partial<TalkingOptions> = {}): { readonly points: readonly TalkingPoint[]; readonly vault: TestVault } {
	const vault = new TestVault();
	const person = vault.person({ name: "王磊", ...example.person });
	for (const other of example.others ?? []) vault.person(other);
	for (const [path, text, on] of example.notes ?? []) vault.note(path, text, on);
	for (const [path, line] of example.mentions ?? []) vault.mention(person, path, line);
	return { points: talkingPointsFor(person, vault, { ...defaultTalkingOptions, ...options }, today), vault };
}

describe("talking points", () => {
	it.each(examples)("$kind: $says", (example) => {
		const { points, vault } = pointsOf(example);
		const ofKind = points.filter((point) => point.kind === example.kind);
		expect(ofKind.map((point) => en.text(point, today))).toEqual(example.en);
		expect(ofKind.map((point) => zh.text(point, today))).toEqual(example.zh);
		expect(violations(points, vault.texts)).toEqual([]);
		for (const point of points) expect([en.why(point, today), zh.why(point, today)].every((why) => why.length > 3)).toBe(true);
	});

	it("come varied in kind, the specific and fresh ones first", () => {
		const { points } = pointsOf({
			person: { topics: ["Raft"], projects: ["汇丰项目"], log: [{ on: "2026-11-20", text: "咖啡", items: [{ kind: "thread", text: "副业上线了吗？" }, { kind: "thread", text: "猫做手术了吗？" }, { kind: "promise", text: "发他教程" }, { kind: "promise", text: "还书" }] }] },
			notes: [["Raft 笔记.md", "#raft", "2026-11-21"]],
		});
		expect(points.slice(0, 4).map((point) => point.kind)).toEqual(["promise", "thread", "share-note", "promise"]);
	});

	it("do not begin with what was said last time", () => {
		const said = { on: "2026-10-01", text: "x", items: [{ kind: "thread", text: "副业上线了吗？" }, { kind: "thread", text: "猫的手术" }] } as const;
		const before = pointsOf({ person: { log: [said] } }).points;
		expect(before[0]).toMatchObject({ text: "副业上线了吗？" });
		const after = pointsOf({ person: { log: [{ on: "2026-11-20", text: "问了副业上线了吗，还没有" }, said] } }).points;
		expect(after[0]).toMatchObject({ text: "猫的手术" });
		expect(after.find((point) => point.kind === "thread" && point.text === "副业上线了吗？")?.lastUsedOn).toBe("2026-11-20");
	});

	it.each<[string, readonly Said[], readonly string[]]>([
		["a message of theirs", [{ on: "2026-11-20", text: "问我要不要一起去徒步", incoming: true }], ["owed-reply"]],
		["a message of theirs in two languages", [{ on: "2026-11-20", text: "asks about Rust", incoming: true }, { on: "2026-11-10", text: "call" }], ["owed-reply"]],
		["a reply marked on its line", [{ on: "2026-11-20", text: "her long mail", items: [{ kind: "owe", text: "" }] }], ["owed-reply"]],
		["a reply marked with words of its own", [{ on: "2026-11-20", text: "her move", items: [{ kind: "owe", text: "the long mail" }] }], ["owed-reply", "thread"]],
		["a line that is nothing but good news", [{ on: "2026-11-20", text: "喜讯:: 升职了", items: [{ kind: "good-news", text: "升职了" }] }], ["good-news"]],
		["an answered message", [{ on: "2026-11-20", text: "asks about Rust", incoming: true }, { on: "2026-11-21", text: "" }], ["thread"]],
		["a message with a thread of theirs", [{ on: "2026-11-20", text: "asks about Rust", incoming: true, items: [{ kind: "thread", text: "did the visa come?" }] }], ["owed-reply", "thread"]],
	])("say a line of the log once: %s", (_, log, kinds) => {
		expect(pointsOf({ person: { log } }).points.filter(({ kind }) => kind !== "question").map(({ kind }) => kind)).toEqual(kinds);
	});

	it("do not bring a line back as something else that was set aside", () => {
		const example = { person: { log: [{ on: "2026-11-20", text: "asks about Rust", incoming: true }] } };
		const kinds = pointsOf(example, { isDismissed: (_, key) => key.startsWith("owed-reply") }).points.map(({ kind }) => kind);
		expect(kinds).not.toContain("thread");
	});

	it("leave out what was set aside, and end at the limit", () => {
		const example = { person: { log: [{ on: "2026-10-01", text: "x", items: [{ kind: "thread" as const, text: "猫的手术" }] }], projects: ["P"] } };
		const [first] = pointsOf(example).points;
		if (!first) throw new Error("nothing to say");
		expect(pointsOf(example, { isDismissed: (_, key) => [keyOf(first)].includes(key) }).points.map(keyOf)).not.toContain(keyOf(first));
		expect(pointsOf(example, { limit: 2 }).points).toHaveLength(2);
	});

	it("hold what anybody may be told: no promise of theirs, no note of another person", () => {
		const { points } = pointsOf({ person: { topics: ["Raft"], log }, others: [{ name: "Sam", topics: ["Paxos"], body: ["#raft"] }], notes: [["2026-11-10 Raft with Sam.md", "#raft [[Sam]]", "2026-11-10"]] });
		expect(points.filter((point) => point.kind === "share-note")).toEqual([]);
	});

	it.each(["work", "ex-colleague", "Family", "neighbour", "工作", "同学", "家人"])("bring no note for the tag %s, which says what somebody is to me", (tag) => {
		const { points } = pointsOf({ person: { log, properties: [`tags: [person, ${tag}]`] }, notes: [["Office.md", `#${tag}`, "2026-11-10"]] });
		expect(points.filter((point) => point.kind === "share-note")).toEqual([]);
	});
});
