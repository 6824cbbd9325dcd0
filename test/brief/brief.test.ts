import { describe, expect, it } from "vitest";
import { briefOf } from "../../src/brief/brief";
import { briefParts } from "../../src/brief/brief-parts";
import { briefMarkdown } from "../../src/brief/brief-markdown";
import { readImportantDate } from "../../src/calendar/read-important-date";
import { standingOf } from "../../src/people/person/standing";
import { defaultTalkingOptions } from "../../src/talking-points/subject";
import { talkingPointsFor } from "../../src/talking-points/talking-points";
import { wordsFor } from "../../src/words/words";
import { day, type PersonSpec } from "../talking-points/make-person";
import { TestVault } from "../talking-points/vault";
import { expectRecorded } from "../recorded";

const today = day("2026-11-22");

const fixture: PersonSpec = {
	name: "王磊", aliases: ["老王"], trust: 5, circle: "core", topics: ["Raft", "咖啡"], groups: ["周末徒步小组"], eras: ["自由职业岁月"], projects: ["汇丰项目"], met: "2016, 汇丰项目隔壁组", why: "说真话的人",
	boundaries: ["不谈钱"], birthday: readImportantDate("农历 十月十六"),
	body: ["介绍过 [[Sam Okafor]] 给我"],
	log: [
		{ on: "2026-10-30", channel: "咖啡", text: "他的副业有第一家店愿意试用，在啃 [[Raft]]", items: [{ kind: "thread", text: "排班小程序用起来了吗？" }, { kind: "promise", text: "发他 Raft 教程", dueOn: "2026-11-27" }, { kind: "their-promise", text: "寄一包豆子" }, { kind: "thanks", text: "帮我逐句改简历" }] },
		{ on: "2026-03-01", text: "家里的事", private: true, items: [{ kind: "note", text: "父亲住院" }] },
		{ on: "2022-05-01", channel: "电话", text: "搬到了杭州", items: [{ kind: "note", text: "女儿上小学一年级" }, { kind: "note", text: "想在四十岁前做一件自己的产品" }] },
	],
};

function fixtureVault(): TestVault {
	const vault = new TestVault();
	vault.person({ name: "Sam Okafor", groups: ["周末徒步小组"] });
	vault.person({ name: "单晓峰", groups: ["周末徒步小组"] });
	vault.note("Reading/Raft 论文重读.md", "#raft", "2026-11-10");
	vault.note("Daily/2026-11-14.md", "- [ ] 给 [[王磊]] 带书", "2026-11-14");
	return vault;
}

function markdownOf(spec: PersonSpec, language: string): string {
	const vault = fixtureVault();
	const made = vault.person(spec);
	const person = spec === fixture ? { ...made, commitments: [...made.commitments, { text: "给 [[王磊]] 带书", by: "me" as const, dueOn: undefined, done: false, private: false, source: { path: "Daily/2026-11-14.md", line: 0 } }] } : made;
	const points = talkingPointsFor(person, vault, defaultTalkingOptions, today);
	return briefMarkdown(briefOf(person, standingOf(person, today), points, vault, today), wordsFor(language), today);
}

describe("a brief", () => {
	it.each(["en", "zh"])("equals the golden text (%s)", (language) => {
		expectRecorded(new URL(`brief.${language}.md`, import.meta.url), markdownOf(fixture, language));
	});

	it("tells the age of facts, and asks for what is missing", () => {
		const text = markdownOf(fixture, "en");
		expect(text).toContain("女儿上小学一年级 (4 years ago)");
		expect(text).toContain("- Hobbies: not known yet. What do they do when nobody needs them?");
		expect(text).not.toContain("父亲住院");
		expect(text).not.toMatch(/score|%|\/\s?5|\/\s?10/);
	});

	it("knows what stands anywhere in the note, with its age where a year is written", () => {
		const ann: PersonSpec = { name: "Ann", body: ["# Ann", "Started her own studio in 2022.", "## Family", "- two boys", "- a divorce #private", "## 爱好", "- 攀岩", "- 2030 年想去南极", "> she loves chess", "- [ ] ask about struggles"] };
		const text = markdownOf(ann, "en");
		expect(text).toContain("- Started her own studio in 2022. (4 years ago)\n");
		expect(text).toContain("- Family: two boys\n");
		expect(text).toContain("- Hobbies: 攀岩\n");
		expect(text).toContain("- Goals: 2030 年想去南极\n");
		expect(text).toContain(": not known yet. ");
		expect(text).not.toMatch(/divorce|chess/);
		expect(markdownOf(ann, "zh")).toContain("- Started her own studio in 2022.（4 年前）\n");
	});

	it.each(["en", "zh"])("quotes no line that is a field and files something (%s)", (language) => {
		const ann: PersonSpec = {
			name: "Ann", body: ["intro:: [[Tom]] since 2021", "topics:: hiking, Raft", "last talked:: 2024-05-01", "[followers:: 300 in 2020]", "hobby:: chess since 2019", "- 爱好:: 攀岩", "Moved to Bonn in 2022."],
			log: [{ on: "2026-10-30", text: "tea", items: [{ kind: "note", text: "intro:: Tom" }, { kind: "note", text: "reads Proust" }] }],
		};
		const vault = new TestVault();
		const person = vault.person(ann);
		const { facts } = briefOf(person, standingOf(person, today), [], vault, today);
		expect(facts.map(({ text }) => text)).toEqual(["reads Proust", "Moved to Bonn in 2022.", "hobby:: chess since 2019", "- 爱好:: 攀岩"].map((text) => text.replace(/^- /, "")));
		expect(markdownOf(ann, language)).not.toMatch(/intro::|topics::|talked::|followers::|hobby::|爱好::/);
	});

	it("says a birthday of the last days, until one has been in touch", () => {
		const born = readImportantDate("11-21");
		expect(markdownOf({ name: "Ann", birthday: born }, "en")).toContain("- Birthday: 21 November (yesterday)");
		expect(markdownOf({ name: "Ann", birthday: born }, "zh")).toContain("昨天");
		expect(markdownOf({ name: "Ann", birthday: born, log: [{ on: "2026-11-21", text: "call" }] }, "en")).toContain("- Birthday: 21 November 2027 (in 364 days)");
	});

	it.each([
		["Widow (Derek, 2011). Was a cartographer! I drive her family.", ""], ["儿子2014 年生，跟爸爸", ""], ["1959 年生，属猪，爱打麻将，喜欢花", ""], ["两个孩子，生日 1988-08-08", ""], ["Two kids, born 2019 and 2021", ""], ["Lives with her wife. Widowed 2019.", ""],
		["Married in 2015, moved to Oslo in 2023", " (3 years ago)"], ["Left Acme in 2021. Married in 2024.", " (2 years ago)"], ["2022: two kids, born in London", " (4 years ago)"], ["2022年3月起在字节，喜欢画画", " (4 years ago)"], ["Married in 2022.", " (4 years ago)"],
	])("says since when “%s” is known: “%s”", (line, aside) => {
		expect(markdownOf({ name: "Ann", body: [line] }, "en")).toContain(`\n- ${line.replace(/[.。]$/, "$&")}${aside}\n`);
	});

	it("tells what is to be heeded near the top, with its line, and the log's own", () => {
		const vault = new TestVault();
		const body = ["**Peanut allergy, serious.**", "青霉素过敏！！", "Never lilies.", "Diabetic #private", "Coeliac. Father Norwegian."];
		const made = vault.person({ name: "Ann", body, log: [{ on: "2025-12-13", text: "last call. She asked for no more calls." }, { on: "2025-12-14", text: "tea" }] });
		const brief = briefOf(made, standingOf(made, today), [], vault, today);
		expect(brief.boundaries.map(({ text }) => text)).toEqual(["**Peanut allergy, serious.**", "青霉素过敏！！", "Never lilies.", "Coeliac. Father Norwegian.", "last call. She asked for no more calls."]);
		expect(brief.boundaries.every(({ source }) => source.line !== null)).toBe(true);
		const titles = briefParts(brief, wordsFor("en"), today).map(({ title }) => title);
		expect(titles.slice(0, 3)).toEqual(["Last time", "Before that", "Boundaries"]);
	});

	it("says that the note goes on after the last time", () => {
		const ann: PersonSpec = { name: "Ann", log: [{ on: "2025-11-29", text: "call" }], body: ["2026-07-19 Gdańsk! Four days.", "2026-06-01 sailed", "Baby due 2027-02-09"] };
		expect(markdownOf(ann, "en")).toContain("- your note goes on to 19 July: Gdańsk! Four days.");
		expect(markdownOf(ann, "zh")).toContain("笔记一直写到");
		expect(markdownOf({ ...ann, log: [{ on: "2026-08-29", text: "call" }] }, "en")).not.toContain("goes on");
		expect(markdownOf({ ...ann, body: ["2026-07-19 Gdańsk! #private"] }, "en")).not.toContain("goes on");
	});

	it("of a person without history is short and honest", () => {
		expect(markdownOf({ name: "Ann" }, "en").split("\n\n").slice(0, 2)).toEqual(["## [[People/Ann|Ann]]", "**Last time**\n- No interaction is noted yet."]);
	});

	it("tells money as no fact, hides every sum, and opens no comment", () => {
		const text = markdownOf({ name: "Ann", log: [{ on: "2026-10-30", text: "借给她 5000 元, 100% %\\% odd <\\!-- x", items: [{ kind: "note", text: "红包:: 88.88 给她女儿" }, { kind: "promise", text: "还她 ¥300" }, { kind: "note", text: "女儿上小学" }] }] }, "en");
		expect(text).not.toMatch(/88|5000|300|红包|%%|<!--/);
		expect(text).toContain("借给她 ••, 100% %\\% odd <\\!-- x");
		expect(text).toContain("- Family: 女儿上小学");
	});

	it("tells imprecise dates as they are", () => {
		const vault = fixtureVault();
		const made = vault.person({ name: "Ann" });
		const person = { ...made, contacts: [{ when: { from: day("2024-04-01"), to: day("2024-06-30"), precision: "quarter" as const, text: "2024年二季度" }, origin: "property" as const, oneToOne: true, source: { path: made.path, line: null } }] };
		const brief = briefOf(person, standingOf(person, today), [], vault, today);
		expect(briefMarkdown(brief, wordsFor("en"), today)).toContain("- Q2 2024 (2 years ago)");
		expect(briefMarkdown(brief, wordsFor("zh"), today)).toContain("- 2024年二季度（2 年前）");
	});
});
