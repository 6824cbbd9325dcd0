import { describe, expect, it } from "vitest";
import { meantFor } from "../../src/talking-points/meant-for";
import { peopleFor } from "../../src/talking-points/people-for";
import type { PersonSpec } from "./make-person";
import { TestVault } from "./vault";

function vaultWith(path: string, more: readonly PersonSpec[] = []): TestVault {
	const vault = new TestVault();
	vault.person({ name: "王磊", aliases: ["老王", "Wang Lei"] });
	vault.person({ name: "李智伟", aliases: ["智伟"] });
	vault.person({ name: "Sam Okafor", aliases: ["Sam"] });
	vault.person({ name: "Tom Hughes" });
	for (const spec of more) vault.person(spec);
	vault.note(path, "Anything.");
	return vault;
}

const kindsOf = (path: string, more?: readonly PersonSpec[]): string[] => [...meantFor(path, vaultWith(path, more))].map(([person, { kind }]) => `${person.slice(person.lastIndexOf("/") + 1, -3)} ${kind}`);

describe("whom a note is meant for", () => {
	it.each<[name: string, people: readonly string[]]>([
		["给老王的 Raft 教程", ["王磊"]], ["写给李智伟", ["李智伟"]], ["送给智伟：攀岩入门", ["李智伟"]], ["致王磊", ["王磊"]], ["给 Sam 的读书单", ["Sam Okafor"]], ["读书单（给老王）", ["王磊"]], ["给老王和智伟的行程", ["王磊", "李智伟"]], ["给老王、Sam 的邀请", ["王磊", "Sam Okafor"]],
		["For Sam", ["Sam Okafor"]], ["Reading list for Sam", ["Sam Okafor"]], ["for Tom Hughes, on lenses", ["Tom Hughes"]], ["A letter to Wang Lei", ["王磊"]], ["Raft notes (for Sam)", ["Sam Okafor"]], ["For Sam and Tom Hughes", ["Sam Okafor", "Tom Hughes"]], ["Notes for Tom Hughes: growing greenhouses", ["Tom Hughes"]], ["为老王整理的分布式系统", ["王磊"]],
	])("its name says it: %s", (name, people) => {
		expect(kindsOf(`Blog/${name}.md`)).toEqual(people.map((one) => `${one} named`));
	});

	it.each([
		"老王的 Raft 教程", "和老王吃饭", "为什么选 Raft", "给力的工具", "送别", "致谢", "Sam", "Lunch with Sam", "Sam Okafor on lenses", "For sale", "How to cook", "Notes for Samantha", "Effort Sam", "Into Sam", "for Sam's team", "For the record", "2026-11-20",
	])("its name says nothing of the kind: %s", (name) => {
		expect(kindsOf(`Blog/${name}.md`)).toEqual([]);
	});

	const promising = (text: string, more: { readonly kind?: "promise" | "their-promise"; readonly done?: boolean; readonly private?: boolean } = {}): readonly PersonSpec[] => [{ name: "Ada", log: [{ on: "2026-11-10", text: "tea", items: [{ kind: "promise", text, ...more }] }] }];

	it.each(["发她 [[Raft 教程]]", "send [[Raft 教程]]", "send [[Blog/Raft 教程]]", "send [[Blog/Raft 教程.md|the tutorial]]", "send [[Raft 教程#Logs]]", "**send** [[raft 教程|it]] soon"])("it was promised: %s", (text) => {
		expect(kindsOf("Blog/Raft 教程.md", promising(text))).toEqual(["Ada promised"]);
	});

	it.each<[text: string, more?: Parameters<typeof promising>[1]]>([["发她教程"], ["send [[Raft]]"], ["send [[Other/Raft 教程]]"], ["send [[Raft 教程]]", { done: true }], ["send [[Raft 教程]]", { private: true }], ["send [[Raft 教程]]", { kind: "their-promise" }], ["send [[Raft 教程 2]]"], ["[[]]"]])("it was not: %s %j", (text, more) => {
		expect(kindsOf("Blog/Raft 教程.md", promising(text, more))).toEqual([]);
	});

	it("comes first among who would like it, a promise before a name, and is told with where that stands", () => {
		const path = "Blog/给老王的 Raft 教程.md";
		const vault = vaultWith(path, [{ name: "Zoe", topics: ["Raft"] }, { name: "Ada", paused: true, log: [{ on: "2026-11-10", text: "tea", items: [{ kind: "promise", text: "send [[给老王的 Raft 教程]]" }] }] }]);
		const readers = peopleFor(path, vault, ({ name }) => (name === "Zoe" ? 3 : null));
		expect(readers.map(({ person, meant, shared }) => [person.name, meant?.kind, meant?.source.path, shared.map(({ topic }) => topic)])).toEqual([["Ada", "promised", "People/Ada.md", ["给老王的 Raft 教程"]], ["王磊", "named", path, []], ["Zoe", undefined, undefined, ["Raft"]]]);
	});

	it("is told of no note that is private", () => {
		const vault = vaultWith("For Sam.md");
		vault.note("For Sam.md", "---\ntags: [private]\n---\n");
		expect(peopleFor("For Sam.md", vault)).toEqual([]);
	});
});
