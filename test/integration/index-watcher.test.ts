import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { watch, type Files, type WatchedVault } from "./index-bench";

const sam = "---\ntype: person\nlast_contact: 2026-01-01\n---\n## Interactions\n- 2026-10-10 (coffee) talk\n";
const ann = "---\ntags: person\n---\n";
const files: Files = {
	"People/Sam.md": sam,
	"People/Ann.md": ann,
	"Daily/2026-11-20.md": "Met [[Sam]] and [[Ann|A.]].\n- [ ] write to [[Ann]]\n",
	"Notes/Idea.md": "Nothing to do with anybody, [[Other]].",
};

describe("the first index", () => {
	it.each([["a warm cache", {}], ["a cold cache that fills after the layout is ready", { cache: "cold" as const }], ["a plugin that is enabled late", { late: true }]])("is complete with %s", async (_, options) => {
		const vault = await watch(files, options);
		expect(vault.index.all().map(({ path }) => path)).toEqual(["People/Ann.md", "People/Sam.md"]);
		expect([vault.last("People/Sam.md"), vault.last("People/Ann.md")]).toEqual(["2026-11-20 mention Daily/2026-11-20.md:0", "2026-11-20 mention Daily/2026-11-20.md:0"]);
		expect(vault.index.get("People/Sam.md")?.interactions).toHaveLength(1);
		expect(vault.index.get("People/Ann.md")?.commitments).toMatchObject([{ text: expect.stringContaining("write to") as string, done: false }]);
		expect(vault.index.unread()).toEqual([]);
		await vault.quiet();
		expect([...vault.listened.keys()].sort()).toEqual(Object.keys(files).sort());
	});

	it("is followed no more once the plugin is unloaded", async () => {
		const vault = await watch(files);
		const before = vault.changes.length;
		vault.watcher.unload();
		await vault.memory.write("People/Eve.md", sam);
		await vault.quiet();
		expect(vault.changes.length).toBe(before);
	});

	it("holds everybody though one note is bad", async () => {
		const vault = await watch({
			"People/A.md": "---\ntype: person\nlast_contact: 2024\n---\n",
			"People/B.md": "---\ntype: person\na: b: c\n---\n",
			"People/C.md": "---\r\ntype: person\r\n---\r\n## Interactions\r\n- 2026-10-10 (call) hello\r\n",
			"People/D.md": "---\ntags: person\nbirthday: 1990\ncircle: [1, {a: 2}]\n---\n",
			"Friends/A.md": "---\ntype: person\n---\n",
		}, { settings: { peopleFolders: ["People"] } });
		expect(vault.index.all().map(({ path, problems }) => [path, problems.map(({ code }) => code).join()])).toEqual([
			["Friends/A.md", ""], ["People/A.md", ""], ["People/B.md", "unreadable-properties"], ["People/C.md", ""], ["People/D.md", "not-a-birthday,no-such-circle"],
		]);
		expect([vault.last("People/A.md"), vault.last("People/C.md")]).toEqual(["2024 property People/A.md:-", "2026-10-10 log People/C.md:4"]);
	});
});

describe("registers of notes of a kind", () => {
	const club = "---\ntype: club\n---\n- [ ] Sam\n";

	it.each([["a warm cache", {}], ["a cold cache", { cache: "cold" as const }], ["a plugin that is enabled late", { late: true }]])("hold every such note, with its text, with %s", async (_, options) => {
		const vault = await watch({ ...files, "Groups/Chess.md": club }, options);
		await vault.quiet();
		expect(vault.clubs.all()).toEqual(["Groups/Chess.md 5"]);
	});

	it("follow edits, renames and deletions, each of which screens are told of", async () => {
		const vault = await watch({ ...files, "Groups/Chess.md": club });
		await vault.quiet();
		const shown: (readonly string[])[] = [];
		const step = async (act: () => Promise<unknown>): Promise<void> => {
			const before = vault.changes.length;
			await act();
			await vault.quiet();
			expect(vault.changes.length).toBeGreaterThan(before);
			shown.push(vault.clubs.all());
		};
		await step(() => vault.memory.write("Groups/Chess.md", `${club}- [ ] Ann\n`));
		await step(() => vault.memory.write("Notes/Idea.md", club));
		await step(() => vault.memory.fileManager.renameFile(vault.memory.file("Groups/Chess.md"), "Groups/Go.md"));
		await step(() => vault.memory.vault.delete(vault.memory.file("Groups/Go.md")));
		expect(shown).toEqual([["Groups/Chess.md 6"], ["Groups/Chess.md 6", "Notes/Idea.md 5"], ["Groups/Go.md 6", "Notes/Idea.md 5"], ["Notes/Idea.md 5"]]);
	});
});

describe("following the vault", () => {
	it.each<readonly [string, (vault: WatchedVault) => unknown, Readonly<Record<string, string>>]>([
		["an edit of a person", (vault) => vault.memory.write("People/Sam.md", sam.replace("2026-10-10", "2026-11-21")), { "People/Sam.md": "2026-11-21 log People/Sam.md:5" }],
		["a note that is a person no more", (vault) => vault.memory.write("People/Sam.md", "just words"), { "People/Sam.md": "never" }],
		["a new daily note", (vault) => vault.memory.write("Daily/2026-11-21.md", "[[Ann]]"), { "People/Ann.md": "2026-11-21 mention Daily/2026-11-21.md:0" }],
		["a new person, linked long ago", (vault) => vault.memory.write("People/Other.md", sam).then(() => vault.memory.write("2026-11-19.md", "[[Other]]")), { "People/Other.md": "2026-11-19 mention 2026-11-19.md:0" }],
		["a person renamed, links and all", (vault) => vault.memory.fileManager.renameFile(vault.memory.file("People/Sam.md"), "People/Samuel.md"), { "People/Samuel.md": "2026-11-20 mention Daily/2026-11-20.md:0", "People/Sam.md": "never" }],
		["a person moved by another program", (vault) => { vault.memory.disk.move("People/Sam.md", "Friends/Sam.md"); }, { "Friends/Sam.md": "2026-11-20 mention Daily/2026-11-20.md:0" }],
		["a folder of people renamed", (vault) => moveFolder(vault, "People", "Menschen"), { "Menschen/Sam.md": "2026-11-20 mention Daily/2026-11-20.md:0", "Menschen/Ann.md": "2026-11-20 mention Daily/2026-11-20.md:0", "People/Sam.md": "never" }],
		["a folder of daily notes renamed", (vault) => moveFolder(vault, "Daily", "Journal/2026"), { "People/Sam.md": "2026-11-20 mention Journal/2026/2026-11-20.md:0" }],
		["a daily note deleted", (vault) => { vault.memory.disk.erase("Daily/2026-11-20.md"); }, { "People/Sam.md": "2026-10-10 log People/Sam.md:5", "People/Ann.md": "never" }],
		["a folder deleted", (vault) => { vault.memory.disk.erase("Daily"); }, { "People/Sam.md": "2026-10-10 log People/Sam.md:5" }],
		["a task ticked", (vault) => vault.memory.write("Daily/2026-11-21.md", "- [x] write to [[Ann]]"), { "People/Ann.md": "2026-11-21 task Daily/2026-11-21.md:0" }],
		["a note of the same name nearer to the root", (vault) => vault.memory.write("Sam.md", "not a person"), { "People/Sam.md": "2026-10-10 log People/Sam.md:5" }],
	])("%s", async (_, act, expected) => {
		const vault = await watch(files);
		await act(vault);
		await vault.quiet();
		for (const [path, last] of Object.entries(expected)) expect([path, vault.last(path)]).toEqual([path, last]);
		expect(vault.shown()).toEqual(await vault.shownAnew());
	});

	it("keeps its revision where nothing that it shows has changed", async () => {
		const vault = await watch(files);
		await vault.quiet();
		const { revision } = vault.index;
		const people = vault.index.all();
		await vault.memory.write("Notes/Idea.md", "Other words, still about nobody.");
		await vault.memory.write("People/Sam.md", `${sam}\n## Other\nWords.\n`);
		await vault.quiet();
		expect(vault.index.revision).toBe(revision);
		expect(vault.index.all()).toBe(people);
	});

	it("tells of a burst once", async () => {
		const vault = await watch(files);
		await vault.quiet();
		const { revision } = vault.index;
		for (let day = 10; day < 20; day++) vault.memory.disk.edit(`Daily/2026-10-${day}.md`, "[[Ann]]");
		await vault.quiet();
		expect(vault.index.get("People/Ann.md")?.contacts).toHaveLength(11);
		expect(vault.index.revision - revision).toBeLessThanOrEqual(2);
	});

	it("follows the settings, and only those that matter to it", async () => {
		const vault = await watch(files);
		await vault.quiet();
		const { revision } = vault.index;
		vault.change({ weeklyBudget: 9 });
		await vault.quiet();
		expect(vault.index.revision).toBe(revision);
		vault.change({ personTags: [] });
		await vault.quiet();
		expect(vault.index.all().map(({ path }) => path)).toEqual(["People/Sam.md"]);
		expect(vault.changes).toContain(vault.index.revision);
		expect(vault.index.revision).toBeGreaterThan(revision);
		expect(vault.shown()).toEqual(await vault.shownAnew());
	});
});

async function moveFolder(vault: WatchedVault, from: string, to: string): Promise<void> {
	const folder = vault.app.vault.getFolderByPath(from);
	if (to.includes("/")) await vault.app.vault.createFolder(to.slice(0, to.lastIndexOf("/")));
	if (folder) await vault.app.vault.rename(folder, to);
}

describe("any sequence of events", () => {
	const paths = ["People/Sam.md", "People/Ann.md", "Sam.md", "Daily/2026-11-20.md", "Daily/2026-11-21.md", "Notes/Idea.md"];
	const texts = [sam, ann, "[[Sam]] and [[Ann]]", "- [x] [[Ann]] ✅ 2026-11-01", "---\ndate: 2026-11-05\npeople: [\"[[Sam]]\"]\n---\n", "", "```\n[[Sam]]\n```\n> [[Ann]]\n"];
	const step = fc.oneof(
		{ weight: 4, arbitrary: fc.record({ kind: fc.constant("edit" as const), path: fc.constantFrom(...paths), text: fc.constantFrom(...texts) }) },
		{ weight: 2, arbitrary: fc.record({ kind: fc.constant("move" as const), path: fc.constantFrom(...paths), to: fc.constantFrom(...paths) }) },
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant("erase" as const), path: fc.constantFrom(...paths, "Daily", "People") }) },
		{ weight: 1, arbitrary: fc.record({ kind: fc.constant("settings" as const), folders: fc.constantFrom<readonly string[]>([], ["People"], ["Daily"]) }) },
		{ weight: 2, arbitrary: fc.record({ kind: fc.constant("wait" as const) }) },
	);
	const runs = Number(process.env["KITH_VAULT_RUNS"] ?? 12);

	it(`leaves the index that a rebuild would make (${runs} sequences)`, async () => {
		await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
			const vault = await watch(files);
			const { disk } = vault.memory;
			for (const each of steps) {
				if (each.kind === "edit") disk.edit(each.path, each.text);
				else if (each.kind === "erase" && disk.text(each.path) !== undefined) disk.erase(each.path);
				else if (each.kind === "erase" && !each.path.includes(".")) {
					disk.erase(each.path);
					// A folder that is gone and back before anybody looks is beyond the watching of a disk.
					await vault.memory.settle();
				}
				else if (each.kind === "move" && disk.text(each.path) !== undefined && disk.text(each.to) === undefined) disk.move(each.path, each.to);
				else if (each.kind === "settings") vault.change({ peopleFolders: each.folders });
				else if (each.kind === "wait") await vault.memory.settle();
			}
			await vault.quiet();
			expect(vault.shown()).toEqual(await vault.shownAnew());
			vault.watcher.unload();
		}), { numRuns: runs });
	}, 120_000);
});
