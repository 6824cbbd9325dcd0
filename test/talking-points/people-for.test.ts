import { describe, expect, it } from "vitest";
import { notesFor, noteToShare } from "../../src/talking-points/notes-to-share";
import { peopleFor } from "../../src/talking-points/people-for";
import { day } from "./make-person";
import { TestVault } from "./vault";

function vaultOfReaders(): TestVault {
	const vault = new TestVault();
	vault.person({ name: "李智伟", topics: ["分布式系统", "攀岩"] });
	vault.person({ name: "Sam", topics: ["photography"] });
	vault.person({ name: "Tom", body: ["reads about #分布式系统 now"] });
	vault.person({ name: "Ann", topics: ["分布式系统"], paused: true });
	vault.note("Reading/Tail at scale.md", "---\ntags: [分布式系统]\n---\nThe slow one percent.");
	return vault;
}

describe("who would like this note", () => {
	it("first the one whose topics include it, with the shared word; then who has it only on their note; nobody who is paused", () => {
		const readers = peopleFor("Reading/Tail at scale.md", vaultOfReaders());
		expect(readers.map(({ person, shared }) => [person.name, shared.map((one) => one.topic)])).toEqual([["李智伟", ["分布式系统"]], ["Tom", ["分布式系统"]]]);
	});

	it("nobody who has died, be it promised to them or named for them", () => {
		const vault = new TestVault();
		vault.person({ name: "王磊", topics: ["Raft"], died: true, paused: true, log: [{ on: "2026-01-01", text: "", items: [{ kind: "promise", text: "send him [[Raft for Lei]]" }] }] });
		vault.note("Reading/Raft for Lei.md", "#raft");
		expect(peopleFor("Reading/Raft for Lei.md", vault)).toEqual([]);
	});

	it("of two alike, first the one whom it is time to write to", () => {
		const vault = vaultOfReaders();
		vault.person({ name: "Yuki", topics: ["分布式系统"] });
		const ratios = new Map([["Yuki", 1.4], ["李智伟", 0.2]]);
		expect(peopleFor("Reading/Tail at scale.md", vault, (person) => ratios.get(person.name) ?? null).map((reader) => reader.person.name)).toEqual(["Yuki", "李智伟", "Tom"]);
	});

	it("nobody for a note that is private, unknown or on nothing", () => {
		const vault = vaultOfReaders();
		vault.note("Secret.md", "---\ntags: [private]\n---\n#分布式系统");
		vault.note("Empty.md", "");
		for (const path of ["Secret.md", "Empty.md", "None.md"]) expect(peopleFor(path, vault)).toEqual([]);
	});
});

it("what could I send to a person: as many notes as asked for", () => {
	const vault = vaultOfReaders();
	for (let number = 0; number < 8; number++) vault.note(`Note ${String(number)}.md`, "#攀岩");
	const [person] = vault.people();
	if (!person) throw new Error("nobody");
	expect(notesFor(person, vault, 20, day("2026-11-22"))).toHaveLength(9);
	expect(notesFor(person, vault, 3, day("2026-11-22"))).toHaveLength(3);
});

describe("a note chosen for a person", () => {
	const today = day("2026-11-22");
	const path = "Reading/Tail at scale.md";
	const lee = { name: "李智伟", topics: ["分布式系统"] };

	it("is told with the words that the two share and where they stand, though it was sent before", () => {
		const vault = vaultOfReaders();
		vault.note(path, "\n#分布式系统");
		const person = vault.person({ ...lee, log: [{ on: "2026-10-01", text: "sent [[Tail at scale]]" }] });
		expect(noteToShare(path, person, vault, today)).toMatchObject({ kind: "share-note", note: { path }, shared: [{ topic: "分布式系统", line: 1 }], source: { path, line: 1 } });
	});

	it("is told of everybody who would like it", () => {
		const vault = vaultOfReaders();
		for (const { person } of peopleFor(path, vault)) expect(noteToShare(path, person, vault, today)).toMatchObject({ note: { path }, shared: [{ topic: "分布式系统" }] });
	});

	it("is nothing where it, or all that is known of the person, is private", () => {
		const vault = vaultOfReaders();
		vault.note("Secret.md", "---\ntags: [private]\n---\n#分布式系统");
		expect(noteToShare("Secret.md", vault.person(lee), vault, today)).toBeUndefined();
		const hidden = vault.person(lee);
		vault.note(hidden.path, "---\ntype: person\ntags: [private]\n---\n");
		expect(noteToShare(path, hidden, vault, today)).toBeUndefined();
	});
});
