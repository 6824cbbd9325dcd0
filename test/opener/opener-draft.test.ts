import { readImportantDate } from "../../src/calendar/read-important-date";
import { beforeEach, describe, expect, it } from "vitest";
import { OpenerDraft } from "../../src/opener/opener-draft";
import { openerFor, type SlotName } from "../../src/talking-points/opener";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { guardGreeting } from "../../src/talking-points/greeting-guard";
import { day, type PersonSpec } from "../talking-points/make-person";
import { TestVault } from "../talking-points/vault";

const today = day("2026-11-22");

const lao: PersonSpec = {
	name: "王磊", aliases: ["老王"], trust: 5, topics: ["Raft", "咖啡"], projects: ["汇丰项目"],
	log: [{ on: "2026-10-30", channel: "咖啡", text: "在啃 Raft", items: [{ kind: "thread", text: "排班小程序用起来了吗？" }, { kind: "good-news", text: "第一家店愿意试用" }] }],
};

function draftFor(spec: PersonSpec, about?: string): OpenerDraft {
	const vault = new TestVault();
	const person = vault.person(spec);
	vault.note("Reading/Raft 论文重读.md", "#raft", "2026-11-10");
	const opener = openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault);
	return new OpenerDraft(opener, { name: person.name, about }, today);
}

function sentence(draft: OpenerDraft, name: SlotName): string {
	return draft.slot(name)?.text ?? "";
}

describe("a draft", () => {
	let draft: OpenerDraft;

	beforeEach(() => {
		draft = draftFor(lao);
	});

	it("begins in their language with the best choice for each part, and says nothing twice", () => {
		expect(draft.language).toBe("zh");
		// Their thing comes first: the question about it.
		expect(draft.message).toBe(`王磊，${sentence(draft, "question")}${sentence(draft, "shared")}`);
		expect(sentence(draft, "question")).toBe("排班小程序用起来了吗？");
		expect(draft.message.split("排班小程序用起来了吗？")).toHaveLength(2);
		expect(sentence(draft, "honest")).toBe("");
	});

	it("has the question about a thing of theirs follow their news, and then what the two share", () => {
		draft.choose("theirs", draft.slot("theirs")?.choices.find(({ kind }) => kind === "good-news"));
		expect(draft.message).toBe(`王磊，第一家店愿意试用，真为你高兴！排班小程序用起来了吗？${sentence(draft, "shared")}`);
	});

	it("repeats one line of a note at most", () => {
		const memories = draftFor({ name: "王磊", met: "2016, 隔壁组", projects: ["汇丰项目"], log: [{ on: "2026-10-30", text: "咖啡", items: [{ kind: "good-news", text: "第一家店愿意试用" }] }, { on: "2018-11-25", text: "我们一起上线" }] });
		expect(memories.message).toMatch(/^王磊，第一家店愿意试用，真为你高兴！/);
		expect(memories.message).not.toMatch(/隔壁组|上线/);
		expect(memories.slot("shared")?.choices.map(({ kind }) => kind)).toEqual(["shared-past", "shared-past", "thread"]);
	});

	describe("where nothing else is known of somebody whose birthday is near", () => {
		const bare = (birthday: string, language: "en" | "zh", spec: Partial<PersonSpec> = {}): string => {
			const draftOf = draftFor({ name: language === "en" ? "Ann" : "王磊", birthday: readImportantDate(birthday), ...spec });
			draftOf.writeIn(language);
			return draftOf.message;
		};

		it.each<[birthday: string, en: string, zh: string]>([
			["1987-11-22", "Hi Ann,\nHappy birthday! What are your plans for celebrating?", "王磊，生日快乐！今天打算怎么过？"],
			["--11-23", "Hi Ann,\nIt is your birthday tomorrow: how are you going to celebrate?", "王磊，明天是你的生日，先祝你生日快乐！打算怎么过？"],
			["11-29", "Hi Ann,\nYour birthday is coming up: how are you going to celebrate?", "王磊，再过几天就是你的生日了，打算怎么过？"],
			["1987-11-21", "Hi Ann,\nBelated wishes for your birthday! How did you celebrate?", "王磊，晚了几天，补一句生日快乐！那天是怎么过的？"],
			["11-15", "Hi Ann,\nBelated wishes for your birthday! How did you celebrate?", "王磊，晚了几天，补一句生日快乐！那天是怎么过的？"],
			["农历 十月十四", "Hi Ann,\nHappy birthday! What are your plans for celebrating?", "王磊，生日快乐！今天打算怎么过？"],
		])("begins with the birthday (%s), in words that pass for no formula", (birthday, en, zh) => {
			expect([bare(birthday, "en"), bare(birthday, "zh")]).toEqual([en, zh]);
			expect([guardGreeting(en, ["Ann"]), guardGreeting(zh, ["王磊"])]).toEqual([undefined, undefined]);
		});

		it("says 您 to a teacher", () => {
			expect(bare("11-23", "zh", { name: "陈老师" })).toBe("陈老师，您好！明天是您的生日，先祝您生日快乐！打算怎么过？");
		});

		it("has it to choose, and begins with what is known of them where anything is", () => {
			const draftOf = draftFor({ ...lao, birthday: readImportantDate("11-25") });
			expect(draftOf.message).not.toContain("生日");
			expect(draftOf.slot("theirs")?.choices.at(-1)?.kind).toBe("date");
			expect(bare("11-25", "en", { met: "2016, at the old office" })).toContain("how we met: at the old office");
			expect(bare("11-25", "en", { met: "2016, at the old office" })).not.toContain("birthday");
		});

		it.each(["11-30", "12-06", "11-13"])("says nothing of one that is further off, or over (%s)", (birthday) => {
			expect(bare(birthday, "en")).not.toContain("birthday");
		});
	});

	describe("tacks nothing on", () => {
		const on = "2026-10-01";
		const old = "2026-03-01";
		const messageTo = (spec: Partial<PersonSpec>, language: "en" | "zh" = "en"): string => {
			const draftOf = draftFor({ name: "Ann", trust: 5, ...spec });
			draftOf.writeIn(language);
			return draftOf.message.replace(/^Hi Ann,\n?|^Ann，/, "");
		};
		const item = (kind: "thread" | "thanks" | "good-news" | "owe", text: string): Partial<PersonSpec> => ({ log: [{ on, text: "", items: [{ kind, text }] }] });

		it.each<[spec: Partial<PersonSpec>, language: "en" | "zh", message: string]>([
			// Years by themselves lead to nothing.
			[{ met: "2016", ...item("thread", "副业上线了吗？") }, "en", ""],
			[{ met: "2016, running club", ...item("thread", "Did she find a flat?") }, "en", "Did you find a flat?"],
			[{ met: "2016，培训班", ...item("thread", "副业上线了吗？") }, "zh", "副业上线了吗？"],
			[{ met: "2016，我们一起参加的培训", ...item("thread", "副业上线了吗？") }, "zh", "副业上线了吗？"],
			[{ met: "2016, running club", log: [{ on: old, text: "x" }] }, "en", "I still remember how we met: at the running club. What are you up to these days?"],
			// What two did together leads up to a question that names nothing, and is left out beside one that does.
			[{ projects: ["Harbour app"], log: [{ on, text: "x" }] }, "en", "I was thinking back to our work on the Harbour app. What are you up to these days?"],
			[{ projects: ["汇丰项目"], log: [{ on, text: "x" }] }, "zh", "最近想起我们一起做汇丰项目的那段日子。你最近在忙些什么？"],
			[{ eras: ["the Lisbon year"], ...item("thread", "how the exam went") }, "en", "I have been wondering how the exam went."],
			[{ projects: ["汇丰项目"], ...item("owe", "在吗") }, "zh", "抱歉这么久没回你。你最近在忙些什么？"],
			[{ projects: ["Harbour app"], ...item("good-news", "got promoted") }, "en", "I was so glad to hear that you got promoted."],
			// What could be asked of anybody stands alone or after a memory, never beside a thing of theirs.
			[item("thanks", "the sourdough starter"), "en", "Thank you for the sourdough starter."],
			[item("thanks", "帮我改简历"), "zh", "谢谢你帮我改简历。"],
			[item("good-news", "升职了"), "zh", "升职了，真为你高兴！"],
			[{ projects: ["Harbour app"], why: "honest" }, "en", "I was thinking back to our work on the Harbour app. What are you up to these days?"],
			[{ why: "honest" }, "zh", ""],
			// Thanks say for what, or are left out where there is something else.
			[{ log: [{ on, text: "y" }, { on: "2026-09-01", text: "", items: [{ kind: "thanks", text: "帮我改简历" }] }] }, "en", ""],
			[item("thanks", "鹿角蕨"), "en", ""],
			[item("thanks", "a lens"), "zh", ""],
			[item("good-news", "升职了"), "en", ""],
			[item("thread", "CFA 考得怎么样"), "en", "We talked about CFA in October. How is that going?"],
			[item("thread", "Did she decide about Lisbon?"), "zh", "10月聊到 Lisbon 的事，后来怎么样了？"],
			// An answer within two weeks is not late; a mark that only says to answer is about what they wrote.
			[{ log: [{ on: "2026-11-15", text: "", items: [{ kind: "owe", text: "在吗" }] }] }, "en", "I have not forgotten that I owe you an answer."],
			[{ log: [{ on: "2026-11-15", text: "", items: [{ kind: "owe", text: "在吗" }] }] }, "zh", "还欠你一个回复，我记着呢。"],
			[{ log: [{ on, text: "she is looking for a flat in Leeds", items: [{ kind: "owe", text: "reply to ann about leeds" }] }] }, "en", "I am sorry for being so slow to answer you. When you wrote, you were looking for a flat in Leeds. How is that going?"],
			[{ log: [{ on, text: "她在找房子", items: [{ kind: "owe", text: "回她消息" }] }] }, "zh", "抱歉这么久没回你。你说在找房子，现在怎么样了？"],
			// A promise of mine and a gift of theirs are the best reasons to write; what is to be asked of them is a question.
			[{ log: [{ on, text: "", items: [{ kind: "promise", text: "send her the slides", dueOn: "2026-11-15" }, { kind: "thread", text: "Did she find a flat?" }] }] }, "en", "I still owe you the slides: I am sorry for the delay. Did you find a flat?"],
			[{ log: [{ on, text: "", items: [{ kind: "promise", text: "发她教程" }, { kind: "thread", text: "新工作" }] }] }, "zh", "答应发你的教程，我还记着呢。新工作怎么样了？"],
			[{ log: [{ on, text: "", items: [{ kind: "promise", text: "ask her about the visa" }] }] }, "en", "How are things with the visa?"],
			[{ log: [{ on, text: "", items: [{ kind: "promise", text: "send her a birthday card" }] }] }, "en", ""],
			[{ log: [{ on, text: "", items: [{ kind: "promise", text: "send her the slides next week" }] }] }, "en", ""],
			[{ log: [{ on, text: "", items: [{ kind: "gift", text: "received a jar of lime pickle" }] }] }, "en", "Thank you for the jar of lime pickle."],
			[{ log: [{ on, text: "", items: [{ kind: "gift", text: "收 一幅字" }] }] }, "zh", "谢谢你的那幅字。"],
			[{ log: [{ on, text: "", items: [{ kind: "gift", text: "gave a book" }] }] }, "en", ""],
			[{ log: [{ on, text: "", items: [{ kind: "gift", text: "received 200" }] }] }, "en", ""],
			[{ log: [{ on: "2026-11-01", text: "", items: [{ kind: "thanked", text: "by a card" }] }, { on, text: "", items: [{ kind: "gift", text: "received a scarf" }] }] }, "en", ""],
			// What they do in their free time, where nothing else is known; nothing that may be their work, or whom they call so, or is set aside.
			[{ topics: ["divorce papers and health", "climbing"], log: [{ on, text: "x" }] }, "en", "Are you still into climbing these days?"],
			[{ topics: ["climbing", "摄影"], log: [{ on, text: "x" }] }, "zh", "最近还迷摄影吗？"],
			// Not where the newest line has news of theirs that such a question passes over, unless it speaks of that topic.
			[{ topics: ["climbing"], log: [{ on, text: "Ann's leaving party, she gave away her pots" }] }, "en", "I enjoyed the party in October. How have you been since?"],
			[{ topics: ["climbing"], body: ["- 2026-10-26 Dinner with Ann and her family. Her son is at school in Leeds"] }, "en", ""],
			[{ topics: ["climbing", "chess"], log: [{ on, text: "Ann's leaving party, she gave away her chess set" }] }, "en", "Are you still into chess these days?"],
			[{ topics: ["climbing"], log: [{ on: "2026-03-01", text: "Ann's leaving party, she gave away her pots" }] }, "en", "Are you still into climbing these days?"],
			[{ topics: ["climbing"], log: [{ on, text: "在她空屋子里吃了最后一顿" }] }, "en", "Are you still into climbing these days?"],
			[{ topics: ["climbing"], log: [{ on, text: "第三次化疗" }] }, "en", ""],
			[{ topics: ["摄影"], log: [{ on, text: "在她空屋子里吃了最后一顿" }] }, "zh", "10月一起吃饭，很开心。你最近都还好吗？"],
			...["TB", "user research", "Rust", "her mother", "running a lung service", "twins"].map((topic): [Partial<PersonSpec>, "en", string] => [{ topics: [topic], log: [{ on, text: "x" }] }, "en", ""]),
			...["药企", "前端", "小满", "PCB", "爸爸", "Welsh rugby"].map((topic): [Partial<PersonSpec>, "zh", string] => [{ topics: [topic], log: [{ on, text: "吃了顿饭" }] }, "zh", "10月一起吃饭，很开心。你最近都还好吗？"]),
			// How the two met is told without its date, whole or in part.
			[{ met: "2025-04 Shenzhen hardware fair", log: [{ on: old, text: "x" }] }, "en", "I still remember how we met: Shenzhen hardware fair. What are you up to these days?"],
			[{ met: "2025-04-11, on the train to Leeds", log: [{ on: old, text: "x" }] }, "en", "I still remember how we met: on the train to Leeds. What are you up to these days?"],
			[{ met: "2016–2018 in the same flat in Porto", log: [{ on: old, text: "x" }] }, "en", "I still remember how we met: in the same flat in Porto. What are you up to these days?"],
			[{ met: "2019年4月11日，我们一起参加的培训", log: [{ on: old, text: "x" }] }, "zh", "还记得我们怎么认识的：我们一起参加的培训。你最近在忙些什么？"],
			[{ met: "2019/05 在一次聚会上", log: [{ on: old, text: "x" }] }, "zh", "还记得我们怎么认识的：在一次聚会上。你最近在忙些什么？"],
			// Nobody recalls how the two met where they were in touch not long ago, or where it was as a patient; a part that says "mine" is mine.
			[{ met: "2016, running club", log: [{ on, text: "x" }] }, "en", ""],
			[{ met: "2019/05 在一次聚会上", log: [{ on, text: "x" }] }, "zh", ""],
			[{ met: "a patient of mine, running club", log: [{ on: old, text: "x" }] }, "en", ""],
			[{ met: "我的病人，一次门诊", log: [{ on: old, text: "x" }] }, "zh", ""],
			[{ met: "ERS Vienna 2024, poster next to mine", log: [{ on: old, text: "x" }] }, "en", "I still remember how we met: ERS Vienna 2024. What are you up to these days?"],
			// One thing is said once, be it of two lines.
			[{ log: [{ on, text: "她考上中科院的博士了！！九月底去报到", items: [{ kind: "good-news", text: "考上博士" }] }] }, "zh", "考上博士，真为你高兴！"],
			[{ log: [{ on, text: "She has just joined the nursing course", items: [{ kind: "good-news", text: "joined the nursing course" }] }] }, "en", "I was so glad to hear that you joined the nursing course."],
			[{ log: [{ on, text: "她在学西班牙语", items: [{ kind: "good-news", text: "升职了" }] }] }, "zh", "升职了，真为你高兴！上次聊到你在学西班牙语，后来怎么样了？"],
			// An operation or a baby that should be over is asked after.
			[{ topics: ["climbing"], log: [{ on: "2026-08-16", text: "hip op is booked for 9 October, she's worried about the dog" }] }, "en", "How did the operation go?"],
			[{ topics: ["摄影"], log: [{ on: "2026-08-16", text: "她说九月做白内障手术" }] }, "zh", "手术顺利吗？"],
			[{ topics: ["jazz"], log: [{ on: "2026-07-26", text: "Dinner with Ann and Temi. Baby due mid October!" }] }, "en", "Has the baby arrived?"],
			[{ topics: ["摄影"], log: [{ on: "2026-07-26", text: "她十月要生了" }] }, "zh", "宝宝出生了吗？"],
			[{ topics: ["climbing"], log: [{ on: "2026-10-16", text: "hip op is booked for 9 December" }] }, "en", "Are you still into climbing these days?"],
			[{ topics: ["politics"], boundaries: ["no politics"], log: [{ on, text: "x" }] }, "en", ""],
			[{ topics: ["climbing"], died: true, log: [{ on, text: "x" }] }, "en", ""],
			[{ projects: ["Harbour app"], died: true, log: [{ on, text: "x" }] }, "en", ""],
			// A group that the two are in still is nothing to think back to; nor is somebody known only through another greeted as a friend.
			[{ groups: ["Choir"], log: [{ on, text: "x" }] }, "en", ""],
			[{ topics: ["climbing"], metThrough: { text: "Daniel", path: undefined } }, "en", ""],
			// Nobody asks how it has been since before they wrote.
			[{ log: [{ on, text: "", items: [{ kind: "owe", text: "about the lease" }] }, { on: "2026-09-01", text: "pub", items: [{ kind: "thread", text: "how his first hire goes" }] }] }, "zh", "抱歉这么久没回你。你最近在忙些什么？"],
		])("%j in %s: %s", (spec, language, message) => {
			expect(messageTo(spec, language)).toBe(message);
		});

		it("is not glad about what was before, where the last that was told is private", () => {
			const log = (hidden: boolean): NonNullable<PersonSpec["log"]> => [
				{ on: "2026-11-10", text: `her mum is in hospital${hidden ? " #private" : ""}`, private: hidden },
				{ on, text: "lunch", items: [{ kind: "good-news", text: "passed the bar exam" }] },
			];
			expect(messageTo({ log: log(false) })).toContain("I was so glad");
			expect(messageTo({ log: log(true) })).not.toContain("glad");
			expect(messageTo({ log: [{ on: "2026-11-10", text: "broke up with Dan, don't mention it to anyone" }, ...log(false).slice(1)] })).not.toContain("glad");
		});

		it("says 您 to a doctor whose name is not Chinese", () => {
			expect(messageTo({ name: "Dr. Weiss", projects: ["汇丰项目"], log: [{ on, text: "x" }] }, "zh")).toBe("Dr. Weiss，您好！最近想起我们一起做汇丰项目的那段日子。您最近在忙些什么？");
		});
	});

	it("sends a note with the address that it has on the web, and logs it with a link", () => {
		const sent = (properties: string): string => {
			const vault = new TestVault();
			const person = vault.person({ name: "Ann", topics: ["Raft"] });
			vault.note("Blog/Rafting.md", `---\n${properties}\n---\n#raft`, "2026-11-10");
			const draftOf = new OpenerDraft(openerFor(person, talkingPointsFor(person, vault, defaultTalkingOptions, today), vault), { name: "Ann" }, today);
			const english = draftOf.message;
			draftOf.writeIn("zh");
			return `${english}\n${draftOf.message}`;
		};
		for (const key of ["url", "link", "permalink"]) expect(sent(`${key}: https://x.org/rafting?a=1`)).toMatch(/you: Rafting \(https:\/\/x\.org\/rafting\?a=1\)\. What[^]*《Rafting》（ https:\/\/x\.org\/rafting\?a=1 ），和 Raft 有关/);
		expect(sent("url: [\"[the post](https://x.org/r)\"]")).toContain("(https://x.org/r)");
		for (const none of ["link: \"[[Raft]]\"", "permalink: /rafting", "url: ftp://x.org", "private: [url]\nurl: https://x.org", "image: https://x.org/a.png"]) expect(sent(none)).not.toMatch(/x\.org|\(/);
	});

	it("begins with the note that it is to be about", () => {
		const about = draftFor(lao, "Reading/Raft 论文重读.md");
		expect(sentence(about, "theirs")).toContain("《Raft 论文重读》");
		expect(about.slot("question")?.chosen?.kind).toBe("share-note");
	});

	it("sends a note in another language where it is to be about that, and not by itself", () => {
		const ann: PersonSpec = { name: "Ann Hill", topics: ["Raft"] };
		expect(draftFor(ann).message).not.toContain("论文");
		expect(draftFor(ann, "Reading/Raft 论文重读.md").message).toContain("Raft 论文重读");
	});

	it("invents nothing where the notes are silent", () => {
		const silent = draftFor({ name: "Nora Hill", trust: 1 });
		expect(silent.slot("theirs")).toMatchObject({ choices: [], chosen: undefined, text: "" });
		expect(silent.slot("shared")).toMatchObject({ choices: [], chosen: undefined, text: "" });
		expect(silent.message.startsWith("Hi Nora Hill,")).toBe(true);
	});

	it("follows the parts until it is edited by hand, then changes only the sentence meant", () => {
		draft.writeSlot("honest", "我最近有点累。");
		expect(draft.message.endsWith("我最近有点累。")).toBe(true);
		draft.writeMessage(`${draft.message}回见！`);
		draft.writeSlot("honest", "我最近很好。");
		expect(draft.message.endsWith("我最近很好。回见！")).toBe(true);
		draft.choose("shared", undefined);
		expect(draft.message).toBe(`王磊，${sentence(draft, "theirs")}排班小程序用起来了吗？我最近很好。回见！`);
	});

	it("adds a sentence that was taken out by hand only when its part is used again", () => {
		draft.writeMessage("老王，晚上聊聊？");
		draft.writeIn("en");
		expect(draft.message).toBe("老王，晚上聊聊？");
		draft.writeIn("zh");
		draft.add("question");
		expect(draft.message).toBe("老王，晚上聊聊？排班小程序用起来了吗？");
		draft.add("question");
		expect(draft.message).toBe("老王，晚上聊聊？排班小程序用起来了吗？");
	});

	it("drafts in the other language what was not written by hand, and comes back to the same", () => {
		const before = draft.message;
		draft.writeSlot("honest", "想你们了。");
		draft.writeIn("en");
		expect(draft.message).toMatch(/^Hi 王磊,\n/);
		expect(sentence(draft, "honest")).toBe("想你们了。");
		draft.writeIn("zh");
		expect(draft.message).toBe(`${before}想你们了。`);
		draft.writeMessage(`${draft.message}回见！`);
		draft.writeIn("en");
		expect(draft.message.startsWith("Hi 王磊,")).toBe(true);
		expect(draft.message.endsWith("想你们了。回见！")).toBe(true);
	});

	it("fills an empty part with its best choice when asked to add it", () => {
		const [best] = draft.slot("theirs")?.choices ?? [];
		draft.writeSlot("theirs", "");
		expect(draft.slot("theirs")?.chosen).toBeUndefined();
		draft.add("theirs");
		expect(draft.slot("theirs")?.chosen).toBe(best);
	});

	it("is logged on one line, without the address, with links to the notes that it names", () => {
		const about = draftFor(lao, "Reading/Raft 论文重读.md");
		about.writeSlot("honest", "顺祝\n安好");
		const logged = about.logText((path) => `[[${path.replace(".md", "")}]]`);
		expect(logged).toContain("《[[Reading/Raft 论文重读]]》");
		expect(logged).not.toMatch(/王磊，|\n/);
		about.writeMessage("王磊，改天细说 Raft 的选举。");
		expect(about.logText(() => "[[never]]")).toBe("改天细说 Raft 的选举。");
	});
});
