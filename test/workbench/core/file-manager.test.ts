// @vitest-environment node
import { describe, expect, it } from "vitest";
import { openMemoryVault } from "./open-vault";

describe("processFrontMatter writes the block anew, as the app does", () => {
	it.each([
		["comments go", "# all\nx: 1 # one", "x: 1"],
		["quotes go", 'name: "Ada"', "name: Ada"],
		["lists are blocks", "aliases: [A, B]", "aliases:\n  - A\n  - B"],
		["a phone number loses its plus", "phone: +491701234567", "phone: 491701234567"],
		["a leading zero goes", "zip: 00501", "zip: 501"],
		["a long number is rounded", "id: 12345678901234567890", "id: 12345678901234567000"],
		["a version is a number", "version: 1.10", "version: 1.1"],
		["a folded text is one line", "long: >-\n  a\n  b", "long: a b"],
		["quotes that are needed stay", 'phone: "+49170"', 'phone: "+49170"'],
		["a date stays text", 'last: "2026-08-21"', "last: 2026-08-21"],
		["an unquoted link is destroyed", "friend: [[Bob]]", "friend:\n  - - Bob"],
		["order stays", "b: 1\na: 2", "b: 1\na: 2"],
	])("%s", async (_name, before, after) => {
		const { vault, fileManager, file, disk } = await openMemoryVault({ "a.md": `---\n${before}\n---\nbody\r\n` });
		await fileManager.processFrontMatter(vault.getFileByPath("a.md") ?? file("a.md"), (properties) => {
			properties["new"] = true;
		});
		expect(disk.text("a.md")).toBe(`---\n${after}\nnew: true\n---\nbody\r\n`);
	});

	it("makes a block where there is none, and not for nothing", async () => {
		const { fileManager, file, disk } = await openMemoryVault({ "a.md": "body" });
		await fileManager.processFrontMatter(file("a.md"), () => undefined);
		expect(disk.text("a.md")).toBe("body");
		await fileManager.processFrontMatter(file("a.md"), (properties) => {
			properties["t"] = "word ".repeat(40).trim();
		});
		expect(disk.text("a.md")?.split("\n").length).toBe(4);
	});

	it.each(["a: 1\na: 2", "a:\n\t- x", "a: @x", "a: b: c", 'a: "x'])("throws on %j and changes nothing", async (block) => {
		const text = `---\n${block}\n---\n`;
		const { fileManager, file, disk } = await openMemoryVault({ "a.md": text });
		await expect(fileManager.processFrontMatter(file("a.md"), () => undefined)).rejects.toMatchObject({ name: "YAMLParseError" });
		expect(disk.text("a.md")).toBe(text);
	});
});

describe("renameFile", () => {
	it("updates the links to the file, and no other byte", async () => {
		const body = '---\nwith: "[[Old|he]]"\n---\n\uFEFF[[Old]] ![[Old#Part|x]] `[[Old]]` [t](Old.md) [[Other]]\r\n| [[Old\\|a]] |\n|---|\n';
		const opened = await openMemoryVault({ "Old.md": "", "Other.md": "", "a.md": body });
		await opened.fileManager.renameFile(opened.file("Old.md"), "New $& name.md");
		expect(opened.disk.text("a.md")).toBe(body.replace('"[[Old|he]]"', () => '"[[New $& name|he]]"').replace(" ![[Old#Part", () => " ![[New $& name#Part").replace("\uFEFF[[Old]]", () => "\uFEFF[[New $& name]]").replace("(Old.md)", () => "(New%20$&%20name.md)").replace("[[Old\\|a]]", () => "[[New $& name\\|a]]"));
		await opened.settle();
		expect(opened.metadataCache.resolvedLinks["a.md"]).toEqual({ "New $& name.md": 5, "Other.md": 1 });
	});

	it("leaves a link alone that means the file all the same", async () => {
		const opened = await openMemoryVault({ "p/A.md": "", "n.md": "[[A]] [[p/A]]" });
		const folder = opened.vault.getFolderByPath("p");
		if (!folder) throw new Error("no folder");
		await opened.fileManager.renameFile(folder, "q");
		expect(opened.disk.text("n.md")).toBe("[[A]] [[A]]");
	});
});

describe("generateMarkdownLink", () => {
	const files = { "p/A.md": "", "B.md": "", "q/b.md": "", "p/x y.png": "" };
	it.each([
		[{}, "p/A.md", "B.md", "", "", "[[A]]"],
		[{}, "p/A.md", "B.md", "#Part", "shown", "[[A#Part|shown]]"],
		[{}, "p/A.md", "p/A.md", "#Part", "", "[[#Part]]"],
		[{}, "q/b.md", "B.md", "", "", "[[q/b]]"],
		[{}, "p/x y.png", "B.md", "", "", "![[x y.png]]"],
		[{ newLinkFormat: "absolute" }, "p/A.md", "B.md", "", "", "[[p/A]]"],
		[{ newLinkFormat: "relative" }, "p/A.md", "q/b.md", "", "", "[[../p/A]]"],
		[{ useMarkdownLinks: true }, "p/x y.png", "B.md", "", "", "![x y](x%20y.png)"],
		[{ useMarkdownLinks: true }, "p/A.md", "B.md", "#P", "shown", "[shown](A.md#P)"],
	])("with %j: %s in %s%s", async (config, target, source, subpath, alias, link) => {
		const opened = await openMemoryVault({ ...files, ".obsidian/app.json": JSON.stringify(config) });
		expect(opened.fileManager.generateMarkdownLink(opened.file(target), source, subpath, alias)).toBe(link);
	});
});

it("finds places for new files", async () => {
	const opened = await openMemoryVault({ "p/a.md": "", "Untitled.md": "", "in/pic.png": "", ".obsidian/app.json": '{"newFileLocation":"current","attachmentFolderPath":"in"}' });
	const { fileManager } = opened;
	expect(fileManager.getNewFileParent("p/a.md").path).toBe("p");
	expect((await fileManager.createNewMarkdownFile(null)).path).toBe("Untitled 1.md");
	expect(await fileManager.getAvailablePathForAttachment("pic.png", "p/a.md")).toBe("in/pic 1.png");
});

it("asks before it deletes, and says so where nobody can ask", async () => {
	const opened = await openMemoryVault({ "a.md": "" });
	await expect(opened.fileManager.promptForDeletion(opened.file("a.md"))).rejects.toThrow("FileManager.promptForDeletion");
	opened.fileManager.confirmDeletion = () => Promise.resolve(false);
	expect(await opened.fileManager.promptForDeletion(opened.file("a.md"))).toBe(false);
	opened.fileManager.confirmDeletion = () => Promise.resolve(true);
	expect(await opened.fileManager.promptForDeletion(opened.file("a.md"))).toBe(true);
	expect(opened.disk.snapshot()).toEqual({ ".trash/a.md": "" });
});
