import { describe, expect, it } from "vitest";
import { acquaintancesOf } from "../../src/brief/acquaintances";
import { briefOf } from "../../src/brief/brief";
import { briefMarkdown } from "../../src/brief/brief-markdown";
import { dayInterval } from "../../src/calendar/date-interval";
import type { Contact, Person } from "../../src/people/person/person";
import { standingOf } from "../../src/people/person/standing";
import { wordsFor } from "../../src/words/words";
import { day, makePerson, type PersonSpec } from "../talking-points/make-person";
import { TestVault } from "../talking-points/vault";

const today = day("2026-11-22");

interface Case extends Omit<PersonSpec, "name"> {
	readonly others?: readonly PersonSpec[];
	/** So many more people in a group. */
	readonly crowd?: { readonly group: string; readonly size: number };
	readonly notes?: readonly (readonly [path: string, text: string])[];
	/** A talk that a note tells of. */
	readonly talk?: { readonly path: string; readonly line: number | null };
}

/** People whose notes name each other. */
function mentionAll(vault: TestVault): void {
	const people = vault.people();
	for (const { path } of people) {
		for (const [line, text] of (vault.texts.get(path) ?? "").split("\n").entries()) {
			for (const other of people) if (other.path !== path && text.includes(`[[${other.name}]]`)) vault.mention(other, path, line);
		}
	}
}

function vaultOf({ others = [], crowd, notes = [], talk, ...spec }: Case): { readonly person: Person; readonly vault: TestVault } {
	const vault = new TestVault();
	for (const other of others) vault.person(other);
	for (let index = 0; index < (crowd?.size ?? 0); index++) vault.person({ name: `Member ${String(index)}`, groups: [crowd?.group ?? ""] });
	for (const [path, text] of notes) vault.note(path, text);
	const made = vault.person({ name: "王磊", ...spec });
	mentionAll(vault);
	if (!talk) return { person: made, vault };
	if (talk.line !== null) vault.mention(made, talk.path, talk.line);
	return { person: { ...made, contacts: talkOf(talk) }, vault };
}

function talkOf(talk: NonNullable<Case["talk"]>): readonly Contact[] {
	return [{ when: dayInterval(day("2026-10-10")), origin: talk.line === null ? "meeting" : "mention", oneToOne: true, source: talk }];
}

/** Who is named, and what the large groups say, in both languages. */
function told(one: Case): readonly string[] {
	const { person, vault } = vaultOf(one);
	const { people, crowds } = acquaintancesOf(person, vault);
	return [...people.map(({ name, through }) => `${name}: ${through}`), ...crowds.map(({ text, count }) => `${String(count)} of ${text}`)];
}

const cases: readonly [what: string, one: Case, told: readonly string[]][] = [
	["a group of three hundred is one line", { groups: ["2016 微信群"], crowd: { group: "2016 微信群", size: 41 } }, ["41 of 2016 微信群"]],
	["so is one of eleven", { groups: ["Choir"], crowd: { group: "Choir", size: 10 } }, ["10 of Choir"]],
	["of ten each is named, so many as are read", { groups: ["Choir"], crowd: { group: "Choir", size: 9 } }, Array.from({ length: 8 }, (_, at) => `Member ${String(at)}: group`)],
	["who is told by a rarer tie is not counted again", { groups: ["Choir"], crowd: { group: "Choir", size: 12 }, body: ["with [[Member 3]]"] }, ["Member 3: link", "11 of Choir"]],
	["rare ties stand before the crowd", { groups: ["2016 微信群", "读书会"], crowd: { group: "2016 微信群", size: 20 }, others: [{ name: "单晓峰", groups: ["读书会"] }] }, ["单晓峰: group", "20 of 2016 微信群"]],
	["who brought us together comes first", { groups: ["读书会"], metThrough: { text: "Sam", path: undefined }, others: [{ name: "Ann", groups: ["读书会"] }, { name: "Sam" }] }, ["Sam: met", "Ann: group"]],
	["then who met me through them", { others: [{ name: "Ann", metThrough: { text: "王磊", path: "People/王磊.md" } }] }, ["Ann: introduced"]],
	["the smaller group before the larger", { groups: ["大", "小"], others: [{ name: "甲", groups: ["大"] }, { name: "乙", groups: ["大"] }, { name: "丙", groups: ["小"] }] }, ["丙: group", "乙: group", "甲: group"]],
	...["wants an intro to [[Ann]]", "would like to meet [[Ann]]", "asked me for an introduction to [[Ann]]", "- [ ] introduce her to [[Ann]]", "looking for an intro, perhaps [[Ann]]", "想认识 [[Ann]]", "想请我引荐 [[Ann]]", "- [ ] 介绍 [[Ann]] 给他", "希望我介绍他认识 [[Ann]]"].map((line): (typeof cases)[number] => [
		"not who is wished for", { others: [{ name: "Ann" }], body: [line] }, [],
	]),
	...["- 2026-10-01 wants an intro to [[Ann]]", "- 2026-10-01 tea\n    - ask:: would like an intro to [[Ann]]\n    - [ ] intro to [[Ann]]"].map((log): (typeof cases)[number] => [
		"not who is wished for in the log", { others: [{ name: "Ann" }], body: ["## Interactions", log] }, [],
	]),
	...["[[Ann]] introduced us", "introduced her to [[Ann]] in May", "works with [[Ann]]", "- [x] introduce her to [[Ann]]", "介绍他和 [[Ann]] 认识了"].map((line): (typeof cases)[number] => [
		"who is known already", { others: [{ name: "Ann" }], body: [line] }, ["Ann: link"],
	]),
	["not whom another wishes to meet", { others: [{ name: "Ann", body: ["wants an intro to [[王磊]]"] }] }, []],
	["who is named in the same line of a day", { others: [{ name: "Ann" }, { name: "Ben" }], notes: [["Daily/2026-10-10.md", "- tea with [[王磊]] and [[Ann]]\n- saw [[Ben]]"]], talk: { path: "Daily/2026-10-10.md", line: 0 } }, ["Ann: talk"]],
	["who was at the same meeting", { others: [{ name: "Ann" }], notes: [["Meetings/x.md", "---\nattendees: [\"[[王磊]]\", \"[[Ann]]\"]\n---\n"]], talk: { path: "Meetings/x.md", line: null } }, ["Ann: talk"]],
	...[
		["lunch with [[王磊]], she has found the flat. In the evening dreamed that [[Ann]] rang", false], ["coffee with [[王磊]], chickenpox times two. Thought of [[Ann]] all day", false], ["tea with [[王磊]]; dinner with [[Ann]]", false], ["met [[王磊]]! [[Ann]] has a new job at the zoo", false],
		["和[[王磊]]喝茶。[[Ann]]打来电话", false], ["和[[王磊]]聊天；想[[Ann]]", false], ["[[王磊]]来过！[[Ann]]升职了", false],
		["tea with [[王磊]] and [[Ann]]", true], ["tea with [[王磊]], [[Ann]] and the dog.", true], ["[[王磊]] brought [[Ann]]! Cake.", true], ["Sunday. Walk with [[王磊]] & [[Ann]]", true], ["[[王磊]], [[Ann]]: cinema", true], ["dinner at [[王磊]]'s with [[Ann]], all very late", true], ["saw dr. [[王磊]] with [[Ann]]", true],
		["和[[王磊]]、[[Ann]]喝茶", true], ["[[王磊]]带[[Ann]]来了。很开心", true], ["周日。跟[[王磊]]和[[Ann]]爬山", true], ["[[王磊]]，[[Ann]]，看电影", true], ["在[[王磊]]家，[[Ann]]也在", true],
	].map(([line, isTold]): (typeof cases)[number] => [
		`who was there: ${String(line)}`, { others: [{ name: "Ann" }], notes: [["Daily/2026-10-10.md", String(line)]], talk: { path: "Daily/2026-10-10.md", line: 0 } }, isTold === true ? ["Ann: talk"] : [],
	]),
	["no group and no chart", { others: ["Readers", "Book club", "Org chart", "高中同学群", "Chart Lee", "李群"].map((name) => ({ name })), notes: [["People/Readers.md", "---\ntype: group\n---"]], body: ["[[Readers]]", "[[Book club]]", "[[Org chart]]", "[[高中同学群]]", "[[Chart Lee]]", "[[李群]]"] }, ["Chart Lee: link", "李群: link"]],
	["nobody of a conference", { others: Array.from({ length: 30 }, (_, at) => ({ name: `Guest ${String(at)}` })), notes: [["Meetings/x.md", `---\nattendees: [${Array.from({ length: 30 }, (_, at) => `"[[Guest ${String(at)}]]"`).join(", ")}]\n---\n`]], talk: { path: "Meetings/x.md", line: null } }, []],
	["nobody of a private line", { others: [{ name: "Ann" }], notes: [["Daily/2026-10-10.md", "- tea with [[王磊]] and [[Ann]] #private"]], talk: { path: "Daily/2026-10-10.md", line: 0 } }, []],
	["no private group", { groups: ["Choir"], privateProperties: new Set(["groups"]), crowd: { group: "Choir", size: 12 } }, []],
	["nobody where nothing is known", { others: [{ name: "Ann" }] }, []],
];

describe("who we both know", () => {
	it.each(cases)("%s", (_, one, expected) => {
		expect(told(one)).toEqual(expected);
	});

	it.each([
		["en", "- [[People/Sam|Sam]] (brought you together)\n- and 12 of 2016 微信群", "- 12 of 2016 微信群"],
		["zh", "- [[People/Sam|Sam]]（介绍我们认识的人）\n- 还有 2016 微信群里的 12 人", "-  2016 微信群里的 12 人"],
	])("is told in %s", (language, withOthers, alone) => {
		const text = (one: Case): string => {
			const { person, vault } = vaultOf(one);
			return briefMarkdown(briefOf(person, standingOf(person, today), [], vault, today), wordsFor(language), today);
		};
		const crowd = { group: "2016 微信群", size: 12 };
		expect(text({ groups: ["2016 微信群"], crowd, metThrough: { text: "Sam", path: undefined }, others: [{ name: "Sam" }] })).toContain(withOthers);
		expect(text({ groups: ["2016 微信群"], crowd })).toContain(alone.replace("-  ", "- "));
		expect(makePerson({ name: "x" }).person.groups).toEqual([]);
	});
});
