import { listen, makeNote, type Probe, propertiesOf } from "./probe";

/** Questions about the vault, its events and the cache's. */
export const eventProbes: readonly Probe[] = [
	{
		question: "What is heard on a write, and what after it?",
		cites: "obsidian.d.ts, Vault.on(modify), MetadataCache.on(changed)",
		expected: ["modify FOLDER/note.md", "done", "changed FOLDER/note.md"],
		ask: async (asked) => {
			const file = await makeNote(asked, "a");
			return listen(asked, () => asked.app.vault.modify(file, "b"));
		},
	},
	{
		question: "Is the cache the new one when changed is heard, and handed over with the text?",
		cites: "obsidian.d.ts, MetadataCache.on(changed)",
		expected: [["---\na: 2\n---\n", 2, true]],
		ask: async (asked) => {
			const { metadataCache, vault } = asked.app;
			const file = await makeNote(asked, "---\na: 1\n---\n");
			const heard: unknown[] = [];
			const ref = metadataCache.on("changed", (changed, data, cache) => {
				if (changed === file) heard.push([data, cache.frontmatter?.["a"], metadataCache.getFileCache(file) === cache]);
			});
			await vault.modify(file, "---\na: 2\n---\n");
			await asked.settle();
			metadataCache.offref(ref);
			return heard;
		},
	},
	{
		question: "Is changed heard on a rename, and does the cache follow?",
		cites: "obsidian.d.ts, MetadataCache.on(changed): not called when a file is renamed",
		expected: [["rename FOLDER/note.md > FOLDER/other.md", "done"], 1, null],
		ask: async (asked) => {
			const file = await makeNote(asked, "---\na: 1\n---\n");
			const heard = await listen(asked, () => asked.app.vault.rename(file, `${asked.folder}/other.md`));
			return [heard, propertiesOf(asked, file)?.["a"], asked.app.metadataCache.getCache(`${asked.folder}/note.md`)];
		},
	},
	{
		question: "What is heard on the rename of a folder, in which order?",
		cites: "to be verified: obsidian.d.ts does not say",
		expected: ["rename FOLDER/p > FOLDER/q", "rename FOLDER/p/note.md > FOLDER/q/note.md", "done"],
		ask: async (asked) => {
			const folder = await asked.app.vault.createFolder(`${asked.folder}/p`);
			await makeNote(asked, "", "p/note.md");
			return listen(asked, () => asked.app.vault.rename(folder, `${asked.folder}/q`));
		},
	},
	{
		question: "What is heard on a removal, in which order?",
		cites: "obsidian.d.ts, MetadataCache.on(deleted)",
		expected: ["delete FOLDER/note.md", "done", "deleted FOLDER/note.md"],
		ask: async (asked) => {
			const file = await makeNote(asked, "# A");
			return listen(asked, () => asked.app.vault.delete(file));
		},
	},
	{
		question: "Does process write, and is anything heard, where nothing changes?",
		cites: "to be verified",
		expected: ["done"],
		ask: async (asked) => {
			const file = await makeNote(asked, "same");
			return listen(asked, () => asked.app.vault.process(file, (text) => text));
		},
	},
	{
		question: "How do create and createFolder refuse?",
		cites: "obsidian.d.ts, Vault.create",
		expected: ["File already exists.", true, "Folder already exists."],
		ask: async (asked) => {
			const { vault } = asked.app;
			await makeNote(asked, "");
			const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => "done", (error: unknown) => (error instanceof Error ? error.message : String(error)));
			const nowhere = await refusal(vault.create(`${asked.folder}/none/note.md`, ""));
			return [await refusal(vault.create(`${asked.folder}/note.md`, "")), nowhere.includes("ENOENT"), await refusal(vault.createFolder(asked.folder))];
		},
	},
	{
		question: "Is a file written by the adapter in the tree at once?",
		cites: "relied on by several plugins that write through the adapter",
		expected: true,
		ask: async ({ app, folder }) => {
			await app.vault.adapter.write(`${folder}/direct.md`, "x");
			return app.vault.getFileByPath(`${folder}/direct.md`) !== null;
		},
	},
	{
		question: "Do reading and writing keep a byte order mark and line ends?",
		cites: "to be verified",
		expected: ["\uFEFFa\r\nb\n", "\uFEFFa\r\nb\n!"],
		ask: async (asked) => {
			const file = await makeNote(asked, "\uFEFFa\r\nb\n");
			const read = await asked.app.vault.read(file);
			return [read, await asked.app.vault.process(file, (text) => `${text}!`)];
		},
	},
	{
		question: "Which of several notes of one name does a link mean?",
		cites: "Obsidian Help, Internal links; the shortest path where possible",
		expected: ["FOLDER/probe-target.md", "FOLDER/p/probe-target.md", "FOLDER/p/probe-target.md"],
		ask: async (asked) => {
			const { vault, metadataCache } = asked.app;
			await vault.createFolder(`${asked.folder}/p`);
			await makeNote(asked, "", "probe-target.md");
			await makeNote(asked, "", "p/probe-target.md");
			const target = (link: string, source: string): string | undefined => metadataCache.getFirstLinkpathDest(link, `${asked.folder}/${source}`)?.path;
			return [target("PROBE-target", "note.md"), target("probe-target", "p/note.md"), target("./probe-target", "p/note.md")];
		},
	},
	{
		question: "Are resolved and unresolved links counted, those of properties too?",
		cites: "obsidian.d.ts, MetadataCache.resolvedLinks; that properties count is to be verified",
		expected: [{ "FOLDER/probe-other.md": 3 }, { "probe none": 1 }],
		ask: async (asked) => {
			await makeNote(asked, "", "probe-other.md");
			await makeNote(asked, '---\nwith: "[[probe-other]]"\n---\n[[probe-other]] ![[probe-other#Part]] [[probe none]]');
			const path = `${asked.folder}/note.md`;
			return [asked.app.metadataCache.resolvedLinks[path], asked.app.metadataCache.unresolvedLinks[path]];
		},
	},
];
