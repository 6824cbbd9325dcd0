// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNote } from "./parse-note";

const linksOf = (text: string): string[] => [...(parseNote(text).links ?? []), ...(parseNote(text).embeds ?? [])].map(({ link }) => link);
const sectionsOf = (text: string): string[] => (parseNote(text).sections ?? []).map(({ type, position }) => `${type} ${position.start.line}-${position.end.line}`);
const itemsOf = (text: string): string[] => (parseNote(text).listItems ?? []).map(({ position, parent, task, id }) => [position.start.line, parent, task ?? "", id ?? ""].join(":"));

describe("links", () => {
	it.each([
		["[[A]] and [[B|b]]", ["A", "B"]],
		["[[A#Part|x]] ![[pic.png]]", ["A#Part", "pic.png"]],
		["[text](a%20b.md) ![p](<c d.png>) [x](https://e.org) [y](mailto:a@b)", ["a b.md", "c d.png"]],
		["[n](Note_(2).md \"title\")", ["Note_(2).md"]],
		["[![in](a.png)](b.md)", ["b.md", "a.png"]],
		["`[[no]]` ``[[no`]]`` [[yes]]", ["yes"]],
		["$[[no]]$ it costs $5 and [[yes]] $6", ["yes"]],
		["$$[[no]]$$ [[yes]]", ["yes"]],
		["x <!-- [[no]] --> [[yes]]", ["yes"]],
		["<!-- [[no]] -->\n[[yes]]", ["yes"]],
		["\\[[no]] [[yes]]", ["yes"]],
		["[[broken\n]] [[]] [[ ]] [[yes]]", ["yes"]],
		["[[a [[yes]]", ["yes"]],
		["`unclosed [[yes]]", ["yes"]],
		["```\n[[no]]\n```\n[[yes]]", ["yes"]],
		["~~~~\n~~~\n[[no]]\n~~~~\n[[yes]]", ["yes"]],
		["```\n[[no]]", []],
		["text\n\n    [[no]]\n\n[[yes]]", ["yes"]],
		["text\n    [[yes]]", ["yes"]],
		["- a\n\n  ```\n  [[no]]\n  ```\n- [[yes]]", ["yes"]],
		["> ```\n> [[no]]\n> ```\n> [[yes]]", ["yes"]],
		["> [!note] [[a]]\n> - [[b]]", ["a", "b"]],
		["%%\n[[hidden]]\n%%\n[[yes]]", ["hidden", "yes"]],
		["<div>\n[[no]]\n</div>\n\n[[yes]]", ["yes"]],
		["| a | b |\n|---|---|\n| [[A\\|b]] | [[B]] |", ["A", "B"]],
		["# [[head]]", ["head"]],
		["Text [[one]]\n===\n[[two]]", ["one", "two"]],
		["[^1]: see [[foot]]", ["foot"]],
	])("%j", (text, links) => {
		expect(linksOf(text)).toEqual(links);
	});

	it("gives positions in UTF-16 units, over all line ends", () => {
		const text = "\uFEFF😀 x\r\n林 [[小林|他]] end\r\n";
		const link = parseNote(text).links?.[0];
		expect(link).toEqual({ link: "小林", original: "[[小林|他]]", displayText: "他", position: { start: { line: 1, col: 2, offset: 9 }, end: { line: 1, col: 10, offset: 17 } } });
		expect(text.slice(9, 17)).toBe("[[小林|他]]");
	});

	it("shows a part as the app does", () => {
		expect(parseNote("[[A#B#C]] [[#Own]]").links?.map(({ displayText }) => displayText)).toEqual(["A > B > C", "Own"]);
	});
});

describe("properties", () => {
	it("are read with their links", () => {
		const { frontmatter, frontmatterLinks, frontmatterPosition } = parseNote('---\nfriends: ["[[Bob]]", "x [[no]]"]\nwith: "[[Ann|a]]"\ndeep:\n  in: "[t](c%20d.md)"\nphone: +4912\n---\nbody');
		expect(frontmatter).toEqual({ friends: ["[[Bob]]", "x [[no]]"], with: "[[Ann|a]]", deep: { in: "[t](c%20d.md)" }, phone: 4912 });
		expect(frontmatterLinks).toEqual([
			{ key: "friends.0", link: "Bob", original: "[[Bob]]", displayText: "Bob" },
			{ key: "with", link: "Ann", original: "[[Ann|a]]", displayText: "a" },
			{ key: "deep.in", link: "c d.md", original: "[t](c%20d.md)", displayText: "t" },
		]);
		expect(frontmatterPosition?.end).toEqual({ line: 6, col: 3, offset: 99 });
	});

	it.each([
		["duplicate keys", "---\na: 1\na: 2\n---\n"],
		["a tab", "---\na:\n\t- 1\n---\n"],
		["an open quote", '---\na: "x\n---\n'],
		["no map", "---\n- 1\n---\n"],
	])("that cannot be read are left out: %s", (_name, text) => {
		const cache = parseNote(text);
		expect(cache.frontmatter).toBeUndefined();
		expect(cache.frontmatterPosition).toBeUndefined();
		expect(cache.sections?.[0]?.type).toBe("yaml");
	});

	it.each(["text\n---\na: 1\n---\n", " ---\na: 1\n---\n", "---\na: 1\n", "----\na: 1\n----\n"])("begin on the first line and end: %j has none", (text) => {
		expect(parseNote(text).frontmatter).toBeUndefined();
	});

	it.each(["---\r\na: x\r\n---\r\n# B", "---\na: x\n---", "\uFEFF---\na: x\n---\n# B"])("%j has some", (text) => {
		expect(parseNote(text).frontmatter).toEqual({ a: "x" });
	});

	it("are empty where the block is", () => {
		expect(parseNote("---\n---\n").frontmatter).toEqual({});
	});
});

describe("sections", () => {
	it.each([
		["# A\ntext\nmore\n\n- a\n- b\n\n> q\n\n***", ["heading 0-0", "paragraph 1-2", "list 4-5", "blockquote 7-7", "thematicBreak 9-9"]],
		["---\na: 1\n---\ntext", ["yaml 0-2", "paragraph 3-3"]],
		["> [!info] x\n> y", ["callout 0-1"]],
		["text\n```\na\n```\nb", ["paragraph 0-0", "code 1-3", "paragraph 4-4"]],
		["| a |\n|---|\n| b |\ntext\n\nc", ["table 0-3", "paragraph 5-5"]],
		["- a\n* b\n1. c", ["list 0-0", "list 1-1", "list 2-2"]],
		["- a\n\n\n- b\n\n  more\n\ntext", ["list 0-5", "paragraph 7-7"]],
		["%% one line %%\n\n%%\nblock\n\nmore\n%%\ntext", ["comment 0-0", "comment 2-6", "paragraph 7-7"]],
		["a %% b %% c", ["paragraph 0-0"]],
		["$$\nx\n$$\ntext", ["math 0-2", "paragraph 3-3"]],
		["Head\n---\ntext", ["heading 0-1", "paragraph 2-2"]],
		["[^1]: note\n    more\n\ntext", ["footnoteDefinition 0-1", "paragraph 3-3"]],
		["<div>\nx\n</div>\n\ntext", ["html 0-2", "paragraph 4-4"]],
		["", []],
		["\n\n", []],
	])("%j", (text, sections) => {
		expect(sectionsOf(text)).toEqual(sections);
	});
});

describe("list items", () => {
	it.each([
		["text\n\n- a\n\t- b\n\t\t- c\n- d", ["2:-2::", "3:2::", "4:3::", "5:-2::"]],
		["- [ ] a\n- [x] b\n- [/] c\n- [] d\n- [a](b)", ["0:0: :", "1:0:x:", "2:0:/:", "3:0::", "4:0::"]],
		["x\n\n1. a\n   - b\n2. c", ["2:-2::", "3:2::", "4:-2::"]],
		["x\n\n- a ^one\n- b", ["2:-2::one", "3:-2::"]],
		["x\n> - [ ] a", ["1:-1: :"]],
		["x\n\n- a\nlazy\n- b", ["2:-2::", "4:-2::"]],
		["- a\n # a heading ends the list\n- b", ["0:0::", "2:-2::"]],
	])("%j", (text, items) => {
		expect(itemsOf(text)).toEqual(items);
	});

	it("end before what is nested in them", () => {
		const items = parseNote("- a\n  more\n  - b").listItems ?? [];
		expect(items.map(({ position }) => [position.start.offset, position.end.offset])).toEqual([[0, 10], [13, 16]]);
	});
});

it("reads headings, tags, blocks and footnotes", () => {
	const cache = parseNote("# One #tag ##\n\nPara #a/b #123 #1a x#no #中文，后 ^id\n\n> quote\n\n^q\n\nsee[^1]\n\n[^1]: foot\n\n[ref]: Target.md");
	expect(cache.headings?.map(({ heading, level }) => [heading, level])).toEqual([["One #tag", 1]]);
	expect(cache.tags?.map(({ tag }) => tag)).toEqual(["#tag", "#a/b", "#1a", "#中文"]);
	expect(Object.keys(cache.blocks ?? {})).toEqual(["id", "q"]);
	expect(cache.blocks?.["q"]?.position.start.line).toBe(4);
	expect(cache.footnoteRefs?.map(({ id }) => id)).toEqual(["1"]);
	expect(cache.footnotes?.map(({ id }) => id)).toEqual(["1"]);
	expect(cache.referenceLinks?.map(({ id, link }) => [id, link])).toEqual([["ref", "Target.md"]]);
});

const piece = fc.constantFrom("[[", "]]", "|", "`", "``", "```\n", "$", "$$", "%%", "\n", "\r\n", "- ", "  ", "\t", "> ", "#", "# ", "![", "](", ")", "<!--", "-->", "---\n", "a: b\n", "^id", "😀", "林", "\\", "1. ", "[ ] ", "|---|\n", "text");
const anything = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

it("reads any text, and its positions hold what it says", () => {
	fc.assert(
		fc.property(anything, (text) => {
			const cache = parseNote(text);
			const lines = text.split("\n");
			for (const item of [...(cache.links ?? []), ...(cache.embeds ?? [])]) expect(text.slice(item.position.start.offset, item.position.end.offset)).toBe(item.original);
			for (const { tag, position } of cache.tags ?? []) expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
			let end = 0;
			for (const { position } of cache.sections ?? []) {
				expect(position.start.offset).toBeGreaterThanOrEqual(end);
				expect(position.end.offset).toBeGreaterThanOrEqual(position.start.offset);
				const before = lines.slice(0, position.start.line).join("\n").length + (position.start.line > 0 ? 1 : 0);
				expect(before + position.start.col).toBe(position.start.offset);
				end = position.end.offset;
			}
		}),
		{ numRuns: 2000 },
	);
});

it.each([
	["open brackets", "[[".repeat(200_000)],
	["brackets and one end", `${"[".repeat(200_000)}]](x)`],
	["backticks of every length", Array.from({ length: 600 }, (_unused, at) => "`".repeat(at + 1)).join(" ")],
	["quotes", ">".repeat(100_000)],
	["list marks", "- ".repeat(100_000)],
	["table heads", "|a\n".repeat(50_000)],
	["underlines", "-\n".repeat(50_000)],
	["one line", "林x ".repeat(300_000)],
	["nested lists", Array.from({ length: 400 }, (_unused, at) => `${"  ".repeat(at)}- x`).join("\n")],
])("reads a hostile note in good time: %s", (_name, text) => {
	const start = performance.now();
	parseNote(text);
	expect(performance.now() - start).toBeLessThan(2000);
});
