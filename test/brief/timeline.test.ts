import { describe, expect, it } from "vitest";
import { briefOf } from "../../src/brief/brief";
import { briefMarkdown } from "../../src/brief/brief-markdown";
import { dayInterval } from "../../src/calendar/date-interval";
import { standingOf } from "../../src/people/person/standing";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { wordsFor } from "../../src/words/words";
import { DemoVault, demoToday } from "../talking-points/demo-vault";
import { day, type PersonSpec } from "../talking-points/make-person";
import { TestVault } from "../talking-points/vault";

const today = day("2026-11-22");

/** What a brief tells of the past of somebody, from their log and from dated notes. */
function toldOf(spec: Omit<PersonSpec, "name">, notes: Readonly<Record<string, string>> = {}): readonly string[] {
	const vault = new TestVault();
	const made = vault.person({ name: "王磊", ...spec });
	const contacts = [...made.contacts];
	const dated = Object.entries(notes).sort(([a], [b]) => (a < b ? 1 : -1));
	for (const [path, text] of dated) {
		vault.note(path, text);
		const on = /\d{4}-\d{2}-\d{2}/.exec(path)?.[0];
		text.split("\n").forEach((line, at) => {
			if (!line.includes("[[王磊")) return;
			vault.mention(made, path, at, on === undefined ? {} : { when: dayInterval(day(on)) });
			if (on !== undefined && !line.includes("[ ]") && on <= today) contacts.push({ when: dayInterval(day(on)), origin: "mention", oneToOne: true, source: { path, line: at } });
		});
	}
	const person = { ...made, contacts: contacts.sort((a, b) => (a.when.to < b.when.to ? 1 : -1)) };
	const brief = briefOf(person, standingOf(person, today), talkingPointsFor(person, vault, defaultTalkingOptions, today), vault, today);
	return [brief.last, ...brief.earlier].flatMap((line) => (line ? [`${line.when?.text ?? ""} ${line.text} (${line.source.path.replace(/^.*\//, "")}:${String(line.source.line)})`] : []));
}

describe("what was, of a person", () => {
	it("is told by the log and by dated notes together, newest first, each with its place", () => {
		expect(toldOf({ log: [{ on: "2026-10-01", text: "咖啡" }, { on: "2026-08-01", text: "爬山" }] }, {
			"Daily/2026-11-01.md": "早上\n- 和 [[王磊]] 打球，他升职了", "Daily/2026-09-01.md": "[[王磊]] 来信，说在学 Rust", "Notes/Raft.md": "[[王磊]] 讲过的",
		})).toEqual(["2026-11-01 和 [[王磊]] 打球，他升职了 (2026-11-01.md:1)", "2026-10-01 咖啡 (王磊.md:7)", "2026-09-01 [[王磊]] 来信，说在学 Rust (2026-09-01.md:0)", "2026-08-01 爬山 (王磊.md:8)"].map((line) => expect.stringMatching(new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\\\.md:[78]\\\)$/, "\\.md:\\d+\\)")}$`)) as string));
	});

	it.each<[says: string, notes: Readonly<Record<string, string>>]>([
		["a bare name", { "Daily/2026-11-01.md": "- [[王磊]]" }],
		["a name with a picture", { "Daily/2026-11-01.md": "![[photo.png]] [[王磊]]" }],
		["an open task", { "Daily/2026-11-01.md": "- [ ] 给 [[王磊]] 打电话说搬家的事" }],
		["a private line", { "Daily/2026-11-01.md": "- [[王磊]] 说他要离婚 #private" }],
		["what is nested under a private line", { "Daily/2026-11-01.md": "- 家里 #私密\n    - [[王磊]] 说他病了" }],
		["a day to come", { "Daily/2026-12-01.md": "- 和 [[王磊]] 吃饭聊创业" }],
		["a note without a day", { "Notes/Raft.md": "- [[王磊]] 讲过 Raft 的选举" }],
		["the same words of the same day", { "Daily/2026-10-01.md": "- 喝咖啡，聊了很久 [[王磊]]" }],
	])("is not told by %s", (_, notes) => {
		const told = toldOf({ log: [{ on: "2026-10-01", text: "喝咖啡，聊了很久 [[王磊]]" }, { on: "2026-08-01", text: "爬山" }] }, notes);
		expect(told.filter((line) => !/咖啡，聊了很久|爬山|^2026-11-01  /.test(line))).toEqual([]);
		expect(told.filter((line) => line.includes("聊了很久"))).toHaveLength(1);
	});

	it.each<[line: string]>([["- 和 [[王磊]] 打球"], ["[[王磊]] 来信，说在学 Rust"], ["- [x] 给 [[王磊]] 寄书 ✅ 2026-11-01"], ["> [[王磊]]：先看日志再猜"], ["Long call with [[王磊]] about saying no"], ["Lunch with [[王磊|Lei]], he is moving"], ["1. met [[王磊]] at the fair"], ["[王磊](王磊.md) 和 [[王磊]] 散步"], ["* [[王磊]] 带路，十四公里"], ["## 和 [[王磊]] 见面"]])("is told by %s", (line) => {
		expect(toldOf({ log: [{ on: "2026-08-01", text: "爬山" }] }, { "Daily/2026-10-01.md": line }).join("\n")).toContain(line.replace(/^(?:[-*>]|1\.|##) (?:\[x\] )?/, ""));
	});

	it("keeps what was said in a group, and not what is to come", () => {
		expect(toldOf({ log: [{ on: "2026-12-24", text: "圣诞" }, { on: "2026-10-01", text: "咖啡" }, { on: "2026-09-01", channel: "群", text: "群里聊了两句" }] }).map((line) => line.slice(11, 15))).toEqual(["咖啡 (", "群里聊了"]);
	});

	it("is told whole for people of the demo vault, in the pane and as Markdown", () => {
		const vault = new DemoVault();
		const person = vault.people().find(({ name }) => name === "李智伟");
		if (!person) throw new Error("Nobody");
		const brief = briefOf(person, standingOf(person, demoToday), [], vault, demoToday);
		const told = brief.earlier.map(({ source }) => source.path);
		expect(told).toContain(person.path);
		expect(told.filter((path) => path.startsWith("Daily/")).length).toBeGreaterThan(1);
		expect(brief.earlier.map(({ when }) => when?.to ?? "").join()).toBe([...brief.earlier].map(({ when }) => when?.to ?? "").sort().reverse().join());
		const markdown = briefMarkdown(brief, wordsFor("en"), demoToday);
		expect(markdown).toMatch(/\*\*Before that\*\*\n(?:- .+\n)*- .*offer.*\[\[Daily\/2026-02-28\|note 2026-02-28\]\]\n/);
		expect(markdown).not.toContain("客户系统");
	});
});

it("tells with the last time what else is told of that day, and before it what was before", () => {
	const vault = new DemoVault();
	const person = vault.people().find(({ name }) => name === "李智伟");
	if (!person) throw new Error("Nobody");
	const markdown = briefMarkdown(briefOf(person, standingOf(person, demoToday), [], vault, demoToday), wordsFor("en"), demoToday);
	expect(markdown).toMatch(/\*\*Last time\*\*\n- 13 September .*\n- 岩馆等 李智伟 下线.*\[\[Daily\/2026-09-13\|note 2026-09-13\]\]\n\n\*\*Before that\*\*\n- 聊选主超时/);
});
