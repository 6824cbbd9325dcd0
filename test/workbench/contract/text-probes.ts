import { makeNote, type Probe, propertiesOf } from "./probe";

/** Questions about what the cache reads in a text. */
const readingProbes: readonly Probe[] = [
	{
		question: "Of which types are the values of properties?",
		cites: "Obsidian Help, Properties; YAML 1.2",
		expected: { d: "2026-01-02", y: "yes", n: 20260821, t: "12:30", b: true, z: null, q: "0123", l: ["a", 1] },
		ask: async (asked) => propertiesOf(asked, await makeNote(asked, '---\nd: 2026-01-02\ny: yes\nn: 20260821\nt: 12:30\nb: true\nz:\nq: "0123"\nl: [a, 1]\n---\n')),
	},
	{
		question: "What becomes of properties that YAML cannot read?",
		cites: "to be verified: no properties, and no error",
		expected: [undefined, ["yaml", "heading"]],
		ask: async (asked) => {
			const file = await makeNote(asked, "---\na: 1\na: 2\n---\n# B");
			return [propertiesOf(asked, file), asked.app.metadataCache.getFileCache(file)?.sections?.map(({ type }) => type)];
		},
	},
	{
		question: "Under which keys are the links of properties?",
		cites: "to be verified: `friends.0`",
		expected: [["friends.0", "Bob", "Bob"], ["with", "Ann", "a"]],
		ask: async (asked) => {
			const file = await makeNote(asked, '---\nfriends: ["[[Bob]]"]\nwith: "[[Ann|a]]"\nboth: "[[A]] and [[B]]"\n---\n');
			return asked.app.metadataCache.getFileCache(file)?.frontmatterLinks?.map(({ key, link, displayText }) => [key, link, displayText]);
		},
	},
	{
		question: "Where are links found, and how are they shown?",
		cites: "Obsidian Help, Internal links; that comments count is to be verified",
		expected: [["A#B", "A > B"], ["C", "c"], ["Hidden", "Hidden"], ["Inline", "Inline"]],
		ask: async (asked) => {
			const file = await makeNote(asked, "[[A#B]] `[[no]]` $[[no]]$\n\n| a |\n|---|\n| [[C\\|c]] |\n\n%%\n[[Hidden]]\n%%\n\n%% [[Inline]] %%\n\n```\n[[no]]\n```\n");
			return asked.app.metadataCache.getFileCache(file)?.links?.map(({ link, displayText }) => [link, displayText]);
		},
	},
	{
		question: "What are the parents of list items, in a list on the first line too?",
		cites: "obsidian.d.ts, ListItemCache.parent; for the first line to be verified",
		expected: [[0, 0, " "], [1, 0, null], [4, -4, "x"], [5, 4, null]],
		ask: async (asked) => {
			const file = await makeNote(asked, "- [ ] a\n\t- b\n\ntext\n- [x] c\n  - d\n");
			return asked.app.metadataCache.getFileCache(file)?.listItems?.map(({ position, parent, task }) => [position.start.line, parent, task ?? null]);
		},
	},
	{
		question: "Which kinds of sections are there?",
		cites: "obsidian.d.ts, SectionCache.type; comment and math are to be verified",
		expected: ["yaml", "heading", "paragraph", "list", "callout", "blockquote", "code", "table", "math", "comment", "html", "thematicBreak"],
		ask: async (asked) => {
			const file = await makeNote(asked, "---\na: 1\n---\n# H\ntext\n\n- l\n\n> [!note] n\n\n> q\n\n```\nc\n```\n\n| t |\n|---|\n\n$$\nm\n$$\n\n%%\nc\n%%\n\n<div>\n</div>\n\n***\n");
			return asked.app.metadataCache.getFileCache(file)?.sections?.map(({ type }) => type);
		},
	},
	{
		question: "Which characters may a tag have?",
		cites: "Obsidian Help, Tags; that Chinese punctuation ends a tag is to be verified",
		expected: ["#a/b-c_d", "#1a", "#标签", "#😀"],
		ask: async (asked) => {
			const file = await makeNote(asked, "#a/b-c_d #123 #1a x#no #标签，后 #😀 \\#no");
			return asked.app.metadataCache.getFileCache(file)?.tags?.map(({ tag }) => tag);
		},
	},
	{
		question: "Which block does an id on a line of its own name?",
		cites: "Obsidian Help, Link to a block in a note",
		expected: { one: 0, two: 2 },
		ask: async (asked) => {
			const file = await makeNote(asked, "text ^one\n\n> quote\n\n^two\n");
			const blocks = asked.app.metadataCache.getFileCache(file)?.blocks ?? {};
			return Object.fromEntries(Object.entries(blocks).map(([id, { position }]) => [id, position.start.line]));
		},
	},
	{
		question: "Are properties behind a byte order mark read?",
		cites: "to be verified",
		expected: { a: 1 },
		ask: async (asked) => propertiesOf(asked, await makeNote(asked, "\uFEFF---\na: 1\n---\n")),
	},
];

/** Questions about what the app writes. */
const writingProbes: readonly Probe[] = [
	{
		question: "What does processFrontMatter do to the rest of the block?",
		cites: "obsidianmd/obsidian-api#110 and public threads; numbers replayed with the library that the app ships",
		expected: "---\ntags:\n  - a\n  - b\nphone: 491701234567\nzip: 501\nquoted: x\nadded: 1\n---\nbody\n",
		ask: async ({ app, ...asked }) => {
			const file = await makeNote({ app, ...asked }, "---\ntags: [a, b] # comment\nphone: +491701234567\nzip: 00501\nquoted: 'x'\n---\nbody\n");
			await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
				properties["added"] = 1;
			});
			return app.vault.read(file);
		},
	},
	{
		question: "What does processFrontMatter write where there is no block, and are long texts folded?",
		cites: "obsidianmd/obsidian-api#110 (closed)",
		expected: ["---", `t: ${"word ".repeat(40).trim()}`, "---", "body"],
		ask: async ({ app, ...asked }) => {
			const file = await makeNote({ app, ...asked }, "body");
			await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
				properties["t"] = "word ".repeat(40).trim();
			});
			return (await app.vault.read(file)).split("\n");
		},
	},
	{
		question: "What is left when processFrontMatter takes the last property?",
		cites: "to be verified",
		expected: "---\n---\nbody",
		ask: async ({ app, ...asked }) => {
			const file = await makeNote({ app, ...asked }, "---\na: 1\n---\nbody");
			await app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
				delete properties["a"];
			});
			return app.vault.read(file);
		},
	},
	{
		question: "How does stringifyYaml write nothing, dates and texts that look like numbers?",
		cites: "the library that the app ships; null is to be verified",
		expected: 'z: null\nd: 2026-08-21\nn: "0123"\ne: ""\n',
		ask: ({ obsidian }) => Promise.resolve(obsidian.stringifyYaml({ z: null, d: "2026-08-21", n: "0123", e: "" })),
	},
	{
		question: "What does normalizePath make of paths?",
		cites: "obsidian.d.ts, normalizePath",
		expected: ["/", "a/b.md", "a/b", "a b"],
		ask: ({ obsidian }) => Promise.resolve(["", "/a//b.md", "a\\b/", "a\u00a0b"].map((path) => obsidian.normalizePath(path))),
	},
	{
		question: "Where does getFrontMatterInfo see the block?",
		cites: "obsidian.d.ts, FrontMatterInfo",
		expected: { exists: true, frontmatter: "a: 1\n", from: 4, to: 9, contentStart: 13 },
		ask: ({ obsidian }) => Promise.resolve({ ...obsidian.getFrontMatterInfo("---\na: 1\n---\nbody") }),
	},
];

/** Questions about texts: reading and writing. */
export const textProbes: readonly Probe[] = [...readingProbes, ...writingProbes];
