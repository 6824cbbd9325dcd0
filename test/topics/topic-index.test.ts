import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personRules } from "../../src/people/properties/person-rules";
import { defaultSettings } from "../../src/settings/default-settings";
import { characterCut, dictionaryCut } from "../../src/topics/phrase";
import { TopicIndex } from "../../src/topics/topic-index";
import type { Note } from "../../src/notes/note";
import type { IndexedNote } from "../../src/topics/note-reading";
import type { CutWords } from "../../src/topics/phrase";
import type { TopicHit, TopicQuery } from "../../src/topics/topics";
import { cachedNotes } from "../people/paper-vault";
import { noteOf } from "../talking-points/vault";

const rules = personRules(defaultSettings);

/** The index over notes that are put one by one. */
class Notes extends TopicIndex {
	readonly #notes: Map<string, Note>;

	constructor(cut?: CutWords) {
		const notes = new Map<string, Note>();
		super(rules, { notes: () => cachedNotes([...notes.values()]), note: (path) => notes.get(path) }, cut);
		this.#notes = notes;
	}

	override put(note: Note): boolean {
		this.#notes.set(note.path, note);
		return super.put(note);
	}

	override remove(path: string): boolean {
		this.#notes.delete(path);
		return super.remove(path);
	}

	notesOn(topic: TopicQuery): readonly { readonly note: IndexedNote; readonly hit: TopicHit }[] {
		return this.touching([{ query: topic, weight: 1 }], 1000, () => true).flatMap(({ path, touch }) => {
			const [note, hit] = [this.note(path), this.hitOf(path, topic)];
			expect(hit && Math.min(0.95, hit.weight)).toBeCloseTo(touch, 12);
			return note && hit ? [{ note, hit }] : [];
		});
	}
}

it("takes the mark of a person for no label, and sends no person's note", () => {
	const marked = personRules({ ...defaultSettings, personTags: ["人物"] });
	const notes = [noteOf("王磊.md", "---\ntags: [人物, 徒步]\n---"), noteOf("王磊 (conflicted copy 2025-08-14).md", "---\ntags: [人物, 徒步]\n---"), noteOf("山.md", "#徒步")];
	const index = new TopicIndex(marked, { notes: () => cachedNotes(notes), note: (path) => notes.find((note) => note.path === path) });
	for (const note of notes) index.put(note);
	expect(index.labelsOf("王磊.md").map(({ text }) => text)).toEqual(["徒步"]);
	expect(index.labelTexts("王磊.md")).toEqual(["徒步"]);
	expect(index.touching([{ query: index.topic("徒步"), weight: 1 }], 9, () => true).map(({ path }) => path)).toEqual(["山.md"]);
});

const matching: readonly [topic: string, note: { readonly name?: string; readonly text?: string }, touches: boolean][] = [
	["分布式系统", { text: "---\ntags: [分布式系统]\n---" }, true],
	["分布式系统", { text: "今天读到 #分布式系统" }, true],
	["分布式系统", { name: "分布式系统设计读书笔记" }, true],
	["分布式系统", { name: "分布式锁" }, false],
	["Distributed Systems", { text: "#distributed-systems" }, true],
	["distributed systems", { text: "#DistributedSystem" }, true],
	["distributed systems", { text: "#tech/distributed-systems" }, true],
	["distributed systems", { name: "Testing a distributed system" }, true],
	["distributed systems", { name: "Immune systems" }, false],
	["AI ethics", { name: "The ethics of AI in hiring" }, true],
	["AI 伦理", { name: "AI伦理的三个问题" }, true],
	["徒步", { text: "## 周末徒步路线\n" }, true],
	["会计", { name: "会计划的人" }, false],
	["Raft", { text: "See [[Raft]]" }, true],
	["Raft", { text: "See [[notes/Raft#Leader election|leader]]" }, true],
	["raft", { name: "Aircraft carriers" }, false],
	["Go", { text: "#go" }, true],
	["Go", { name: "Where to go this summer" }, false],
	["C++", { name: "Modern C++ in practice" }, true],
	["C", { name: "Modern C++ in practice" }, false],
	["café", { name: "Cafes of Lisbon" }, true],
	["普洱茶", { name: "普洱茶入门" }, true],
	["育儿", { text: "---\ntopics: [育儿]\n---" }, true],
	["Kubernetes", { text: "---\nkeywords: kubernetes\n---" }, true],
	["Raft", { text: "- thing #private\n    - about [[Raft]]" }, false],
	["divorce", { text: "# Plans\n## divorce #private\nx\n## More" }, false],
	["gardening", { text: "## Secret #私密\n### gardening\n## Open" }, false],
	["gardening", { text: "## Secret #私密\n### x\n## gardening" }, true],
	["poker", { text: "---\ntags: [private]\n---\n#poker" }, false],
	["poker", { text: "---\nprivate: [topics]\ntopics: [poker]\n---" }, false],
	["poker", { text: "---\nprivate: \"why, topics\"\ntopics: [poker]\n---" }, false],
	["poker", { text: "---\nprivate: [Topics]\ninterests: [\"[[poker]]\"]\n---" }, false],
	["poker", { text: "---\nPrivate: [salary]\nSalary: \"[[poker]]\"\n---" }, false],
	["poker", { text: "---\nprivate: true\n---\n#poker" }, false],
	["poker", { text: "---\ntags: [poker]\ntitle: \"{{title}}\"\n---\n" }, false],
	["poker", { text: "# <% tp.file.title %>\n#poker" }, false],
];

describe("a note touches a topic", () => {
	it.each(matching)("%s · %o · %s", (topic, { name = "Some title", text = "" }, touches) => {
		const index = new Notes();
		const path = `Notes/${name}.md`;
		index.put(noteOf(path, text));
		expect(index.hitOf(path, index.topic(topic)) !== undefined).toBe(touches);
		expect(index.notesOn(index.topic(topic)).map(({ note }) => note.path)).toEqual(touches ? [path] : []);
	});

	it.each([
		["under the key that the settings give", { properties: { private: "geheim" } }, "---\ngeheim: [topics]\ntopics: [poker]\n---"],
		["as a whole under that key", { properties: { private: "geheim" } }, "---\ngeheim: true\n---\n#poker"],
		["by a meaning whose key the settings give", { properties: { projects: "projekte" } }, "---\nprivate: [projects]\nprojekte: [\"[[poker]]\"]\n---"],
		["in an excluded folder", { excludedFolders: ["Notes"] }, "#poker"],
	])("not where the note keeps it to itself %s", (_, settings, text) => {
		const index = new Notes();
		index.put(noteOf("Notes/a.md", text));
		const topic = index.topic("poker");
		expect(index.hitOf("Notes/a.md", topic)).toBeDefined();
		index.follow(personRules({ ...defaultSettings, ...settings }));
		index.put(noteOf("Notes/a.md", text));
		expect([index.hitOf("Notes/a.md", topic), index.notesOn(topic)]).toEqual([undefined, []]);
	});

	it("finds Chinese by pairs of characters where the platform has no dictionary", () => {
		const index = new Notes(characterCut);
		index.put(noteOf("分布式系统设计.md", ""));
		expect(index.hitOf("分布式系统设计.md", index.topic("分布式系统"))).toBeDefined();
		expect(dictionaryCut()).toBeDefined();
	});

	it("crosses languages by the aliases of a topic's own note", () => {
		const index = new Notes();
		index.put(noteOf("Topics/Raft.md", "---\naliases: [木筏协议]\n---"));
		index.put(noteOf("b.md", "# 木筏协议与选主"));
		expect(index.notesOn(index.topic("Raft", { path: "Topics/Raft.md" })).map(({ note, hit }) => [note.path, hit.found])).toContainEqual(["b.md", "木筏协议"]);
		expect(index.notesOn(index.topic("raft")).map(({ note }) => note.path)).toContain("b.md");
	});

	it("gives common words no weight, and rare ones more", () => {
		const index = new Notes();
		for (let i = 0; i < 300; i++) index.put(noteOf(`n${String(i)}.md`, `#engineering ${i % 30 === 0 ? "#paxos" : ""} ${i === 7 ? "#crdt" : ""}`));
		expect(index.notesOn(index.topic("engineering"))).toEqual([]);
		expect(index.notesOn(index.topic("paxos"))).toHaveLength(10);
		const weight = (topic: string): number => index.notesOn(index.topic(topic))[0]?.hit.weight ?? 0;
		expect(weight("crdt")).toBeGreaterThan(weight("paxos"));
	});

	it("names the line that says it", () => {
		const index = new Notes();
		index.put(noteOf("a.md", "x\ny\nz #crdt\n[[CRDT]]"));
		expect(index.hitOf("a.md", index.topic("CRDT"))?.line).toBe(2);
	});
});

describe("the index", () => {
	const names = ["a.md", "b.md", "c/d.md", "徒步.md"];
	const text = fc.constantFrom("", "#crdt", "#分布式系统 [[Raft]]", "## 徒步路线", "---\naliases: [Raft]\n---", "---\ntags: [private]\n---\n#crdt", "[[CRDT]] #paxos");
	const event = fc.oneof(
		fc.record({ kind: fc.constant("put" as const), path: fc.constantFrom(...names), text }),
		fc.record({ kind: fc.constant("remove" as const), path: fc.constantFrom(...names) }),
		fc.record({ kind: fc.constant("rename" as const), path: fc.constantFrom(...names), to: fc.constantFrom(...names), text }),
	);
	const answers = (index: Notes): unknown => ["crdt", "分布式系统", "徒步", "Raft", "paxos"].map((topic) => index.notesOn(index.topic(topic)).map(({ note, hit }) => [note.path, hit]).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)));

	it("after any sequence of events equals the index rebuilt", () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 25 }), (events) => {
				const index = new Notes();
				const files = new Map<string, string>();
				for (const one of events) {
					const before = answers(index);
					if (one.kind === "put") {
						const isMoved = index.put(noteOf(one.path, one.text));
						if (!isMoved) expect(answers(index)).toEqual(before);
						expect(index.put(noteOf(one.path, one.text))).toBe(false);
					} else if (one.kind === "remove") expect(index.remove(one.path)).toBe(files.has(one.path));
					else {
						index.remove(one.path);
						index.put(noteOf(one.to, one.text));
					}
					if (one.kind !== "put") files.delete(one.path);
					if (one.kind !== "remove") files.set(one.kind === "rename" ? one.to : one.path, one.text);
				}
				const rebuilt = new Notes();
				for (const [path, content] of files) rebuilt.put(noteOf(path, content));
				expect(answers(index)).toEqual(answers(rebuilt));
				expect(index.size).toBe(files.size);
			}),
		);
	});
});
