import { describe, expect, it } from "vitest";
import { dayInterval } from "../../src/calendar/date-interval";
import { isIntention } from "../../src/commitments/intention";
import { inAnyLanguage } from "../../src/talking-points/languages-of-note";
import { isMereReply } from "../../src/talking-points/mere-replies";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { wordsFor } from "../../src/words/words";
import { day, type PersonSpec } from "./make-person";
import { TestVault } from "./vault";

const today = day("2026-11-22");

/** What there is to say of a person, but questions. */
function told(spec: Omit<PersonSpec, "name">, notes: readonly (readonly [path: string, text: string, on?: string])[] = [], language = "en"): readonly string[] {
	const vault = new TestVault();
	for (const [path, text, on] of notes) vault.note(path, text, on);
	const person = vault.person({ name: "王磊", ...spec });
	for (const [path, text] of notes) text.split("\n").forEach((line, at) => { if (line.includes("[[王磊")) vault.mention(person, path, at, path.startsWith("Daily/") ? { when: dayInterval(day(path.slice(6, 16))) } : {}); });
	return talkingPointsFor(person, vault, defaultTalkingOptions, today).filter(({ kind }) => kind !== "question").map((point) => wordsFor(language).talkingPoints.text(point, today));
}

const archived = (state: string, type = "group"): readonly [string, string] => ["Groups/2016 微信群.md", `---\ntype: ${type}\nstate: ${state}\n---\n- [[王磊]] 在群里讲过他怎么学会冲咖啡`];

describe("a group", () => {
	it.each(["archive", "archived", "dissolved", "档案", "解散", "Archive", "[archive]"])("in the state %s is out of all that is said", (state) => {
		expect(told({ groups: ["2016 微信群"] }, [archived(state)])).toEqual([]);
	});

	it.each(["broadcast", "广播"])("in the state %s is one into which one only calls out: it is no thing that two have in common", (state) => {
		expect(told({ groups: ["2016 微信群"] }, [archived(state)])).not.toContain("You are both in “2016 微信群”");
	});

	it.each(["active", "fading", "淡出", ""])("in the state %s is not", (state) => {
		expect(told({ groups: ["2016 微信群"] }, [archived(state)])).toContain("You are both in “2016 微信群”");
	});

	it("of another kind, or without a note, has no state", () => {
		expect(told({ groups: ["2016 微信群"] }, [archived("archive", "project")])).toContain("You are both in “2016 微信群”");
		expect(told({ groups: ["2016 微信群"] })).toEqual(["You are both in “2016 微信群”"]);
	});

	it("that only a company names is where they work", () => {
		expect(told({ groups: ["Acme"], properties: ["company: Acme"] }).join()).toContain("You are both in “Acme”");
		const vault = new TestVault();
		const person = vault.person({ name: "Ann", groups: ["Acme", "读书会"] });
		vault.note(person.path, "---\ntype: person\ncompany: Acme\ngroups: [读书会]\n---\n");
		const sentences = (language: string): readonly string[] => talkingPointsFor(person, vault, defaultTalkingOptions, today).filter(({ kind }) => kind === "shared-past").map((point) => wordsFor(language).talkingPoints.text(point, today));
		expect(sentences("en")).toEqual(["You are both in “读书会”", "They are at “Acme”"]);
		expect(sentences("zh")).toEqual(["都在“读书会”", "TA 在“Acme”"]);
	});
});

describe("the last talk", () => {
	it.each(["嗯", "嗯嗯", "好的", "收到，谢谢", "哈哈哈", "ok", "OK, thanks!", "hmm", "👍", "是的是的", "没问题", "no", "晚安", "1"])("“%s” is nothing to come back to", (text) => {
		expect(isMereReply(text)).toBe(true);
		expect(told({ log: [{ on: "2026-10-01", text }, { on: "2026-05-01", text: "her move to Porto" }] })).toEqual(["Last time: “her move to Porto”"]);
	});

	it.each(["嗯，他要搬家了", "好友来访", "咖啡", "his new job", "ok computer", "good news from Ann", "hi", "可乐", "哈尔滨", "3 talks", "见面聊了很久", "谢师宴"])("“%s” is", (text) => {
		expect(told({ log: [{ on: "2026-10-01", text }] })).toEqual([`Last time: “${text}”`]);
	});

	it("as the note of its day has it is no thought of them since; what was written at other times is", () => {
		const notes = [["Daily/2026-10-01.md", "- 和 [[王磊]] 喝咖啡，聊了很久他的副业"], ["Daily/2026-10-09.md", "- 又想起 [[王磊]] 说的第一家店"]] as const;
		expect(told({ log: [{ on: "2026-10-01", text: "his side project" }] }, notes)).toEqual(["Last time: “his side project”", "You wrote of them: “又想起 王磊 说的第一家店”"]);
		expect(told({ contacts: [], log: [] } as Omit<PersonSpec, "name">, notes)).toHaveLength(3);
	});
});

describe("who is not known", () => {
	it("is asked nothing; how the two met is the first thing to write down", () => {
		expect(told({})).toEqual(["First write down how you met"]);
		expect(told({}, [], "zh")).toEqual(["先写一句你们怎么认识的"]);
		expect(told({}, [["Books/Raft.md", "a book by [[王磊]] on consensus in plain words"]])).toHaveLength(2);
	});

	it.each<Omit<PersonSpec, "name">>([{ topics: ["Raft"] }, { met: "2016" }, { why: "honest" }, { log: [{ on: "2026-10-01", text: "" }] }, { body: ["- hobby:: chess"] }, { groups: ["Choir"] }, { boundaries: ["no calls"] }, { eras: ["NOIP2011"] }])("of whom a note says %j is asked as ever", (spec) => {
		const vault = new TestVault();
		const kinds = talkingPointsFor(vault.person({ name: "Ann", ...spec }), vault, defaultTalkingOptions, today).map(({ kind }) => kind);
		expect(kinds).toContain("question");
		expect(kinds).not.toContain("how-met");
	});
});

describe("a task", () => {
	const elsewhere = "Daily/2026-11-20.md";
	it.each(["Reach out to her partner [[王磊]]", "Call [[王磊]]", "catch up with [[王磊|Lei]] 📅 2026-12-01", "need to get in touch with [[王磊]]", "Check in on [[王磊]]", "meet [[王磊]]", "talk to [[王磊]] about Raft", "联系 [[王磊]]", "约 [[王磊]] 吃饭", "有空找 [[王磊]] 聊聊", "给 [[王磊]] 打个电话", "和 [[王磊]] 吃饭", "拜访 [[王磊]]", "ring [[王磊]]"])("“%s” in a note of mine is meant, and promised to nobody", (text) => {
		expect(isIntention({ text, source: { path: elsewhere, line: 0 } }, "People/王磊.md")).toBe(true);
		expect(isIntention({ text, source: { path: "People/王磊.md", line: 0 } }, "People/王磊.md")).toBe(false);
	});

	it.each(["给 [[王磊]] 带书", "send [[王磊]] the slides", "[[王磊]]: review the draft", "introduce [[王磊]] to Ann", "把书还给 [[王磊]]", "thank [[王磊]] for the lift", "帮 [[王磊]] 改简历", "发 [[王磊]] 教程", "email the slides to [[王磊]]", "calling card for [[王磊]]", "review PR of [[王磊]]", "write to [[王磊]]", "write a reference for [[王磊]]", "给 [[王磊]] 写推荐信", "给 [[王磊]] 发微信二维码"])("“%s” is a promise", (text) => {
		expect(isIntention({ text, source: { path: elsewhere, line: 0 } }, "People/王磊.md")).toBe(false);
	});

	it("is told as what it is", () => {
		const vault = new TestVault();
		const made = vault.person({ name: "王磊" });
		vault.note(elsewhere, "- [ ] Reach out to [[王磊]]");
		const person = { ...made, commitments: [{ text: "Reach out to [[王磊]]", by: "me" as const, dueOn: day("2026-12-01"), done: false, private: false, source: { path: elsewhere, line: 0 } }] };
		const [point] = talkingPointsFor(person, vault, defaultTalkingOptions, today);
		expect(point && ["en", "zh"].map((language) => wordsFor(language).talkingPoints.text(point, today))).toEqual(["You meant to: “Reach out to 王磊”, by 1 December", "你打算：“Reach out to 王磊”，12月1日前"]);
	});
});

describe("a note in several languages", () => {
	it.each([
		["Blog/Raft.md", "Blog/Raft.zh.md"], ["Blog/Raft.en.md", "Blog/Raft.zh-CN.md"], ["en/Raft.md", "zh/Raft.md"], ["Blog/Raft (English).md", "Blog/Raft（中文）.md"], ["Blog/Raft_EN.md", "Blog/Raft_CN.md"],
		["Blog/Raft-de.md", "Blog/Raft-fr.md"], ["Blog/Raft 中文版.md", "Blog/Raft 英文版.md"], ["Blog/Raft【中】.md", "Blog/Raft【英】.md"], ["Blog/en/2026/Raft.md", "Blog/zh/2026/Raft.md"], ["Blog/Raft.en-US.md", "Blog/raft.md"],
	])("%s and %s is one thing to send", (one, other) => {
		expect(inAnyLanguage(one)).toBe(inAnyLanguage(other));
		expect(told({ topics: ["Raft"] }, [[one, "#raft"], [other, "#raft"]])).toHaveLength(1);
	});

	it.each([
		["Blog/Raft.md", "Blog/Raft 2.md"], ["Blog/Open.md", "Blog/Op.md"], ["Blog/Garden.md", "Blog/Gard.md"], ["A/Raft.md", "B/Raft.md"], ["Blog/英.md", "Blog/中.md"], ["Raft in Go.md", "Raft in Rust.md"], ["Blog/Learning English.md", "Blog/Learning.md"], ["ended/x.md", "zhuhai/x.md"],
	])("%s and %s are two", (one, other) => {
		expect(inAnyLanguage(one)).not.toBe(inAnyLanguage(other));
	});
});

describe("a note to send", () => {
	it.each(["README", "CLAUDE", "AGENTS", "GEMINI", "llms", "index", "Index", "_index", "_STATE", "_GUIDE", "_template", "MOC", "MOC-人脉", "Rust MOC", "00 Index", "Home", "Dashboard", "目录", "话题索引", "导航页", "Contents", "Inbox"])("is no page that leads to others or is for programs: %s", (name) => {
		expect(told({ topics: ["Raft"] }, [[`Notes/${name}.md`, "#raft"]])).toEqual([]);
	});

	it.each(["Raft", "Claude Shannon", "The State of Rust", "Guide to Raft", "State machines", "Agents of change", "Indexing a database", "homecoming", "Mochi", "选举", "目标", "Reading list"])("is %s", (name) => {
		expect(told({ topics: ["Raft"] }, [[`Notes/${name}.md`, "#raft"]])).toEqual([`Send “${name}”: on Raft`]);
	});

	it("is new since you last spoke only where you have spoken", () => {
		const notes = [["Notes/Elections.md", "#raft", "2026-11-10"]] as const;
		expect(told({ topics: ["Raft"] }, notes)).toEqual(["Send “Elections”: on Raft"]);
		expect(told({ topics: ["Raft"] }, notes, "zh")).toEqual(["可以发《Elections》：和 Raft 有关"]);
		expect(told({ topics: ["Raft"], log: [{ on: "2026-10-01", text: "" }] }, notes)).toEqual(["Send “Elections”: new since you last spoke, on Raft"]);
	});

	it.each([["audience/executive", "audience/architect"], ["受众/高管", "受众/架构师"], ["area/home/garden", "area/home/kitchen"], ["a/b", "a/c"]])("is not found by what the tags %s and %s stand under", (theirs, its) => {
		expect(told({ why: "honest", tags: ["person", theirs], body: [`#${theirs}`] }, [["Notes/One.md", `#${its}`]])).toEqual([]);
	});

	it.each([["audience/executive", "audience/executive"], ["audience/executive", "executive"], ["tech/raft", "raft"], ["受众/高管", "高管"]])("is found by what the tag %s says, as by %s", (theirs, its) => {
		expect(told({ why: "honest", tags: ["person", theirs], body: [`#${theirs}`] }, [["Notes/One.md", `#${its}`]])).toHaveLength(1);
		expect(told({ why: "honest", tags: ["person", "tech/raft", "tech"], body: ["#tech/raft #tech"] }, [["Notes/One.md", "#tech"]])).toHaveLength(1);
	});
});

describe("good news", () => {
	const news = (on: string, later: readonly string[]): readonly string[] =>
		told({ log: [{ on, text: "咖啡", items: [{ kind: "good-news", text: "升职了" }] }, ...later.map((day) => ({ on: day, text: "嗯" }))] }).filter((point) => point.startsWith("Be glad"));

	it.each<[string, readonly string[]]>([["2026-11-20", []], ["2026-05-23", []], ["2026-06-01", ["2026-07-01"]], ["2026-11-01", ["2026-11-02"]], ["2026-11-01", ["2026-11-02", "2026-11-02"]], ["2026-11-01", ["2026-10-01", "2026-09-01"]]])("of %s, with talks on %j since, is news", (on, later) => {
		expect(news(on, later)).toEqual(["Be glad with them: “升职了”"]);
	});

	it.each<[string, readonly string[]]>([["2026-05-22", []], ["2025-12-01", []], ["2026-06-01", ["2026-07-01", "2026-08-01"]], ["2026-11-01", ["2026-11-02", "2026-11-03"]], ["2026-11-01", ["2026-11-20", "2026-11-10", "2026-11-05"]]])("of %s, with talks on %j since, is history", (on, later) => {
		expect(news(on, later)).toEqual([]);
	});
});

describe("one line", () => {
	it("is one point though two notes hold it", () => {
		const daily = "Daily/2026-10-09.md";
		const twice = told({ log: [{ on: "2026-10-01", text: "his side project" }] }, [[daily, "- 又想起 [[王磊]] 说的第一家店"], ["Daily/2026-10-10.md", "- 又想起 [[王磊]] 说的第一家店"]]);
		expect(twice.filter((point) => point.startsWith("You wrote"))).toEqual(["You wrote of them: “又想起 王磊 说的第一家店”"]);
		const vault = new TestVault();
		const made = vault.person({ name: "王磊" });
		const promise = (path: string, text: string, dueOn?: string): typeof made.commitments[number] => ({ text, by: "me", dueOn: dueOn === undefined ? undefined : day(dueOn), done: false, private: false, source: { path, line: 0 } });
		const texts = (commitments: typeof made.commitments): number => talkingPointsFor({ ...made, commitments }, vault, defaultTalkingOptions, today).filter(({ kind }) => kind === "promise").length;
		expect(texts([promise("Daily/a.md", "send [[王磊]] the slides"), promise(made.path, "send 王磊 the slides")])).toBe(1);
		expect(texts([promise("Daily/a.md", "send the slides", "2026-12-01"), promise(made.path, "send the slides", "2026-12-01")])).toBe(1);
		expect(texts([promise("Daily/a.md", "send the slides", "2026-12-01"), promise(made.path, "send the slides", "2027-01-01")])).toBe(2);
		expect(texts([promise("Daily/a.md", "send the slides"), promise(made.path, "send the book")])).toBe(2);
	});
});

describe("what the history in other notes tells", () => {
	const asked = (line: string, path = "Daily/2026-10-09.md"): readonly string[] => {
		const vault = new TestVault();
		vault.note(path, line);
		const person = vault.person({ name: "王磊", trust: 5, log: [{ on: "2026-10-01", text: "咖啡" }] });
		vault.mention(person, path, 0, path.startsWith("Daily/") ? { when: dayInterval(day(path.slice(6, 16))) } : {});
		return talkingPointsFor(person, vault, defaultTalkingOptions, today).flatMap((point) => (point.kind === "question" ? [point.about] : []));
	};

	it.each([["- [[王磊]] 的女儿上学了", "family"], ["- called [[王磊]], his wife is ill", "family"], ["- [[王磊]] 想开一家店", "goals"], ["- with [[王磊]]: he wants to move", "goals"], ["- 和 [[王磊]] 徒步", "hobbies"], ["- ran with [[王磊]], he loves chess", "hobbies"], ["- [[王磊]] 最近压力很大", "struggles"], ["- [[王磊]] is stuck with the visa #private", "struggles"]])("is known and not asked: %s", (line, about) => {
		expect(asked(line)).not.toContain(about);
	});

	it.each([["- [[王磊]] 和 [[李娜]] 的女儿一起画画", "family"], ["- 我老婆见了 [[王磊]]", "family"], ["- 和 [[王磊]] 喝咖啡", "hobbies"], ["- my wife met [[王磊]]", "family"]])("is not theirs, and asked as ever: %s", (line, about) => {
		expect(asked(line)).toContain(about);
	});

	it("is history only where the note has a day that has come", () => {
		expect(asked("- [[王磊]] 的女儿上学了", "Notes/x.md")).toContain("family");
		expect(asked("- [[王磊]] 的女儿上学了", "Daily/2026-12-09.md")).toContain("family");
	});
});

describe("the last talk, told by a dated note alone", () => {
	/** What there is to come back to of somebody who was met as the daily note of this line says. */
	function lastTime(line: string, log: PersonSpec["log"] = [], on = "2026-10-09"): readonly string[] {
		const vault = new TestVault();
		const made = vault.person({ name: "王磊", log });
		const path = `Daily/${on}.md`;
		vault.note(path, line);
		vault.mention(made, path, 0, { when: dayInterval(day(on)) });
		const contacts = [{ when: dayInterval(day(on)), origin: "mention" as const, oneToOne: true, source: { path, line: 0 } }, ...made.contacts].sort((a, b) => (a.when.to < b.when.to ? 1 : -1));
		return talkingPointsFor({ ...made, contacts }, vault, defaultTalkingOptions, today).flatMap((point) => (point.kind === "thread" ? [wordsFor("en").talkingPoints.text(point, today)] : []));
	}

	it.each(["- 和 [[王磊]] 喝咖啡，聊了他的副业", "[[王磊]] 关掉了第一个产品", "Long call with [[王磊]] about saying no", "Lunch with [[王磊|Lei]], he is moving to Porto", "[[王磊]]：他爸爸出院了", "> walked with [[王磊]], his exam is in May", "* [[王磊]] started a bakery", "糖水铺，和 [[王磊]] 坐到打烊", "1. met [[王磊]] at the fair, she sold two prints", "## [[王磊]] 讲了他的新书"])("has words: %s", (line) => {
		expect(lastTime(line)).toHaveLength(1);
		expect(lastTime(line, [{ on: "2026-01-01", text: "old news" }])).toEqual(lastTime(line));
	});

	it.each(["- [[王磊]]", "- [x] call [[王磊]] ✅ 2026-10-09", "- [ ] call [[王磊]] about the move", "- 和 [[王磊]]、[[Ann]] 吃饭，她要搬家了", "- [[王磊]] 打算离婚 #private", "- [[王磊]] 嗯", "![[photo.png]] [[王磊]]", "[[王磊]] [[Ann]] [[Ben]]", "- [[王磊]]：ok", "[[王磊]] 👍"])("has none by: %s", (line) => {
		expect(lastTime(line, [{ on: "2026-01-01", text: "old news" }])).toEqual(["Last time: “old news”"]);
	});

	it("is what the log says of it, where the log does", () => {
		expect(lastTime("- 和 [[王磊]] 喝咖啡，聊了他的副业", [{ on: "2026-10-09", text: "his side project" }])).toEqual(["Last time: “his side project”"]);
	});
});
