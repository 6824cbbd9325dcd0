import { afterEach, expect, it } from "vitest";
import { openApp, type OpenedApp } from "../open-app";
import { parseSections } from "./markdown/parse-sections";
import { mergeTexts } from "./views/merge-texts";

let opened: OpenedApp | undefined;

afterEach(async () => {
	await opened?.close();
	opened = undefined;
});

const html = (text: string): string => parseSections(text).map((section) => section.html().trim()).join("");

it.each([
	["[[Ada]]", 'data-href="Ada"'],
	["[[Ada|A]]", ">A</a>"],
	["| a |\n|-|\n| [[Ada\\|A]] |", 'data-href="Ada" href="Ada"'],
	["![[Ada#Log]]", 'class="internal-embed" src="Ada#Log"'],
	["[[Ada#Log]]", ">Ada &gt; Log</a>"],
	["#tag/中文 and a#b", 'class="tag"'],
	["==high *light*==", "<mark>high <em>light</em></mark>"],
	["- [ ] do", 'class="task-list-item-checkbox"'],
	["- [x] done", 'data-task="x"'],
])("reads %s", (text, expected) => {
	expect(html(text)).toContain(expected);
});

it("leaves out comments, block ids and front matter", () => {
	expect(html("---\na: 1\n---\nA %%hidden%% B ^id\n\n%%\nlong\n\ncomment\n%%\n\nC")).toBe("<p>A  B </p><p>C</p>");
});

it("counts lines with the front matter", () => {
	expect(parseSections("---\na: 1\n---\n\n# H\n\ntext\nmore\n").map(({ tag, lineStart, lineEnd }) => [tag, lineStart, lineEnd])).toEqual([["h1", 4, 4], ["p", 6, 7]]);
});

it("writes a ticked task back, with nothing else changed", async () => {
	opened = await openApp({ files: { "Note.md": "---\na: 1\n---\n# T\r\n\r\n- [x] one\r\n  - [ ] two\r\n" } });
	await opened.app.workspace.openLinkText("Note", "");
	const boxes = document.querySelectorAll<HTMLElement>(".task-list-item-checkbox");
	boxes[1]?.click();
	await opened.settle();
	expect(await opened.vault.read(opened.file("Note.md"))).toBe("---\na: 1\n---\n# T\r\n\r\n- [x] one\r\n  - [x] two\r\n");
});

it("draws callouts, embeds and links that lead nowhere", async () => {
	opened = await openApp({ files: { "Note.md": "> [!tip] Title\n> Body\n\n![[Other#Part]]\n\n[[Nobody]] [[Other]]", "Other.md": "# Not\nx\n# Part\nembedded" } });
	await opened.app.workspace.openLinkText("Note", "");
	await opened.settle();
	const find = (selector: string): string => document.querySelector(selector)?.textContent.trim() ?? "";
	expect(find(".callout[data-callout=tip] .callout-title-inner")).toBe("Title");
	expect(find(".callout-content")).toBe("Body");
	expect(find(".markdown-embed")).toContain("embedded");
	expect(find(".markdown-embed")).not.toContain("Not");
	expect([...document.querySelectorAll("a.internal-link.is-unresolved")].map((link) => link.textContent)).toEqual(["Nobody"]);
});

it("follows links by click, and makes the note that is not there", async () => {
	opened = await openApp({ files: { "Note.md": "[[Other]] [[New one]]", "Other.md": "" } });
	await opened.app.workspace.openLinkText("Note", "");
	const links = document.querySelectorAll<HTMLElement>("a.internal-link");
	links[0]?.click();
	await opened.settle();
	expect(opened.app.workspace.getActiveFile()?.path).toBe("Other.md");
	await opened.app.workspace.openLinkText("New one", "Note.md", "tab");
	expect(opened.vault.getFileByPath("New one.md")).not.toBeNull();
});

it.each([
	{ base: "a\nb\nc", ours: "a\nB\nc", theirs: "a\nb\nc\nd", merged: "a\nB\nc\nd" },
	{ base: "a\nb", ours: "a\nx\nb", theirs: "a\ny\nb", merged: "a\ny\nx\nb" },
	{ base: "a", ours: "a", theirs: "b", merged: "b" },
	{ base: "a\nb\nc", ours: "b\nc", theirs: "a\nb", merged: "b" },
])("merges $ours into $theirs", ({ base, ours, theirs, merged }) => {
	expect(mergeTexts({ base, ours, theirs })).toBe(merged);
});
