import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PeopleByName } from "../../src/capture/people-by-name";
import type { Group } from "../../src/groups/group";
import { inOrderOfFilter, isNotReferredTo, isOutOfPrompts, NamedGroups, offersPosts, saysThatItFades } from "../../src/groups/group-effects";
import { GroupPeople } from "../../src/groups/group-people";
import type { GroupState } from "../../src/notes/kinds/group-state";
import { membersOf, sharedByMembers } from "../../src/groups/members";
import { proposeMove } from "../../src/groups/propose-move";
import { readGroup } from "../../src/groups/read-group";
import type { Person } from "../../src/people/person/person";
import { defaultSettings } from "../../src/settings/default-settings";
import { noteOf } from "../notes/note-of";
import { aPerson, type PersonSpec } from "../people/person-builder";
import { day } from "../talking-points/make-person";

const today = day("2026-11-28");
const runs = Number(process.env["KITH_RUNS"] ?? 300);

function groupOf(properties: string, body = "", path = "Groups/2016 微信群.md"): Group {
	const group = readGroup(noteOf(path, `---\ntype: group\n${properties}\n---\n${body}`));
	if (!group) throw new Error("no group");
	return group;
}

/** People, and how the note of a group finds them. */
function world(...specs: readonly PersonSpec[]): { readonly people: readonly Person[]; readonly sources: Parameters<typeof membersOf>[1] } {
	const people = specs.map(aPerson);
	const groupPeople = new GroupPeople();
	for (const person of people) groupPeople.replace(undefined, person);
	const personOf = (path: string): Person | undefined => people.find((one) => one.path === path);
	return { people, sources: { groupPeople, personOf, resolveLink: (link) => people.find(({ path, name }) => path === `${link}.md` || name === link)?.path } };
}

describe("the members of a group", () => {
	const { people: everybody, sources } = world(
		{ name: "李智伟", groups: ["2016 微信群"] }, { name: "王磊", eras: ["夜谈"] }, { name: "Sam", groups: ["2016 微信群"], private: ["groups"] }, { name: "何婉仪", groups: ["别的群"] }, { name: "陈嘉敏" }, { name: "张伟", path: "People/NOIP/张伟.md" }, { name: "阿强", aliases: ["强哥"] }, { name: "大写", groups: ["2016 微信群 "] },
	);
	it.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
		["by what they name", "", ["大写", "李智伟"], [], []],
		["by an alias", "aliases: [夜谈]", ["大写", "李智伟", "王磊"], [], []],
		["by a link in a list", "\n---\n- [[陈嘉敏]]\n- [[People/NOIP/张伟|大张伟]]", ["大写", "张伟", "李智伟", "陈嘉敏"], [], []],
		["each once", "\n---\n- [[李智伟]]\n- again [[李智伟]]", ["大写", "李智伟"], [], []],
		["with names that nobody has a note for", "\n---\n## Members\n- 小何（读者）\n- ~~小王~~\n- [[没有笔记]]\n- [-] 小李\n- [[陈嘉敏]]", ["大写", "李智伟", "陈嘉敏"], ["小何", "没有笔记"], ["小王"]],
		["a name that is no member's stays one, though a note is called so", "\n---\n## Members\n- 阿强\n- 李智伟", ["大写", "李智伟"], ["阿强"], []],
		["a name that a member bears is theirs", "\n---\n## Members\n- 强哥\n- ~~阿强~~\n- [[阿强]]", ["大写", "李智伟", "阿强"], [], []],
		["nothing private", "\n---\n- [[陈嘉敏]] #private\n## Members\n- 小何 #私密\n- 小李", ["大写", "李智伟"], ["小李"], []],
		["links to other notes are none", "\n---\n- [[2025-12-20 南昆山]]", ["大写", "李智伟"], [], []],
	])("%s", (_, note, people, names, struck) => {
		const [properties = "", body = ""] = note.split("\n---\n");
		const members = membersOf(groupOf(properties, body), sources);
		expect(members.people.map(({ name }) => name).sort()).toEqual(people);
		expect(members.names.map(({ name }) => name)).toEqual(names);
		expect(members.struck.map(({ name }) => name)).toEqual(struck);
	});

	it.each<[why: string, roster: string, people: readonly string[], names: readonly string[]]>([
		["whoever alone bears a name", "- 阿强（前端）", ["大写", "李智伟", "阿强"], []],
		["under an alias", "- 强哥", ["大写", "李智伟", "阿强"], []],
		["in traditional characters", "- 張偉", ["大写", "张伟", "李智伟"], []],
		["once", "- 阿强\n- 强哥", ["大写", "李智伟", "阿强"], []],
		["but one whom nobody bears stays", "- 小何", ["大写", "李智伟"], ["小何"]],
		["so does one whom several bear", "- 陈嘉敏", ["大写", "李智伟"], ["陈嘉敏"]],
		["nobody who is struck, has said no, or is private", "- ~~阿强~~\n- [-] 张伟\n- 何婉仪 #private", ["大写", "李智伟"], []],
	])("are, where one can tell who bears a name, %s", (_, roster, people, names) => {
		const bearers = new PeopleByName(() => [...everybody, aPerson({ name: "陈嘉敏", path: "Work/陈嘉敏.md" })]);
		const members = membersOf(groupOf("", `## Members\n${roster}`), { ...sources, bearersOf: (name) => bearers.bearers(name) });
		expect(members.people.map(({ name }) => name).sort()).toEqual(people);
		expect(members.names.map(({ name }) => name)).toEqual(names);
	});

	it("follow people step by step", () => {
		const spec = fc.record({ name: fc.constantFrom("a", "b", "c"), groups: fc.subarray(["G", "g", "H", "Ｇ"]), eras: fc.subarray(["G", "H"]), private: fc.subarray(["groups", "eras"]) });
		fc.assert(fc.property(fc.array(fc.tuple(spec, fc.boolean()), { maxLength: 20 }), (steps) => {
			const followed = new GroupPeople();
			const now = new Map<string, Person>();
			for (const [one, stays] of steps) {
				const person = stays ? aPerson(one) : undefined;
				followed.replace(now.get(one.name), person);
				if (person) now.set(one.name, person);
				else now.delete(one.name);
			}
			const anew = new GroupPeople();
			for (const person of now.values()) anew.replace(undefined, person);
			for (const name of ["G", "H", "x"]) expect([...followed.of({ name, aliases: [] })].sort()).toEqual([...anew.of({ name, aliases: [] })].sort());
		}), { numRuns: runs });
	});
});

describe("what members share", () => {
	it("is what two of them have, most first, but for the group itself and what is private", () => {
		const people = [
			aPerson({ name: "a", topics: ["Raft", "徒步"], groups: ["G", "H"], city: "广州" }), aPerson({ name: "b", topics: ["raft"], groups: ["G", "H"], city: "广州" }),
			aPerson({ name: "c", topics: ["RAFT", "徒步"], eras: ["H"], private: ["eras"] }), aPerson({ name: "d", city: "广州", private: ["city"] }),
		];
		expect(sharedByMembers(people, { name: "G", aliases: [] }).map(({ kind, text, people: paths }) => [kind, text, paths.length])).toEqual([["topic", "Raft", 3], ["group", "H", 2], ["city", "广州", 2], ["topic", "徒步", 2]]);
	});
});

describe("what a state does", () => {
	it.each<[GroupState, readonly boolean[]]>([
		["active", [false, false, false, false]], ["fading", [false, false, false, true]], ["broadcast", [false, true, true, false]], ["archive", [true, true, false, false]],
	])("%s", (state, expected) => {
		expect([isOutOfPrompts({ state }), isNotReferredTo({ state }), offersPosts({ state }), saysThatItFades({ state })]).toEqual(expected);
	});

	it("orders the filter, and a group without a note does nothing", () => {
		expect(inOrderOfFilter([{ state: "archive", n: 1 }, { state: "active", n: 2 }, { state: "archive", n: 3 }, { state: "broadcast", n: 4 }] as const).map(({ n }) => n)).toEqual([2, 4, 1, 3]);
		expect([isOutOfPrompts(undefined), isNotReferredTo(undefined)]).toEqual([false, false]);
	});

	it("holds for whatever a person has the group under", () => {
		const groups = [groupOf("state: archive\naliases: [夜谈, Rust]"), groupOf("state: active", "", "Groups/Rust.md"), groupOf("state: archive", "", "Old/Rust.md")];
		const named = new NamedGroups(groups);
		expect(named.of({ text: "2016 微信群", path: undefined })?.state).toBe("archive");
		expect(named.of({ text: "夜谈", path: undefined })?.path).toBe("Groups/2016 微信群.md");
		expect(named.of({ text: "我们的群", path: undefined, link: "Groups/2016 微信群" })?.state).toBe("archive");
		expect(named.of({ text: "x", path: "Old/Rust.md" })?.path).toBe("Old/Rust.md");
		expect(named.of({ text: "rust", path: undefined })?.path).toBe("Groups/Rust.md");
		expect(named.of({ text: "Go", path: undefined })).toBeUndefined();
	});
});

describe("whom to move", () => {
	const { people } = world(
		{ name: "弱", circle: "weak" }, { name: "核", circle: "core" }, { name: "常", circle: "chosen", topics: ["raft"] }, { name: "常二", circle: "chosen" },
		{ name: "聊", contacts: ["2026-10-01", "2026-09-01"] }, { name: "题", topics: ["Raft", "分布式"] }, { name: "题聊", topics: ["Raft"], contacts: ["2026-01-01"], groupContacts: ["2026-11-01"] }, { name: "密", topics: ["Raft"], private: ["topics"] },
		{ name: "亡", circle: "core", died: true }, { name: "停", circle: "core", paused: true }, { name: "已", circle: "core" }, { name: "已二", circle: "core", aliases: ["小已"] }, { name: "放", circle: "none", topics: ["Raft"] }, { name: "来", contacts: ["2027-01-01"] },
	);
	const group = groupOf("topics: [Raft, 分布式]", "## Moving\n- [/] [[已]] → 微信\n- [-] 小已\n");
	const propose = (limit = 30): readonly (readonly [string, string])[] => proposeMove(group, { people, circles: defaultSettings.circles, limit, resolveLink: (link) => people.find(({ name }) => name === link)?.path }, today)
		.map(({ person, reasons }) => [person.name, reasons.map((reason) => (reason.kind === "circle" ? reason.circle : reason.kind === "topics" ? reason.topics.join("+") : `${String(reason.count)} talks, ${reason.lastOn}`)).join("; ")]);

	it("is told with reasons: the small circles first, then what is shared, then talks; nobody who is there already, decided, paused or dead", () => {
		expect(propose()).toEqual([
			["核", "core"], ["常", "chosen; Raft"], ["常二", "chosen"], ["题", "Raft+分布式"], ["题聊", "Raft; 1 talks, 2026-01-01"], ["聊", "2 talks, 2026-10-01"],
		]);
		expect(propose(2).map(([name]) => name)).toEqual(["核", "常"]);
	});

	it("is the same in whatever order people come", () => {
		const resolveLink = (): undefined => undefined;
		const told = (some: readonly Person[]): readonly string[] => proposeMove(group, { people: some, circles: defaultSettings.circles, limit: 30, resolveLink }, today).map(({ person }) => person.path);
		fc.assert(fc.property(fc.shuffledSubarray([...people], { minLength: people.length }), (shuffled) => { expect(told(shuffled)).toEqual(told(people)); }), { numRuns: runs });
	});
});
