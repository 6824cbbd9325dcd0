// @vitest-environment node
import { describe, expect, it } from "vitest";
import { openMemoryVault } from "./open-vault";

describe("a link", () => {
	const files = ["Note.md", "p/Note.md", "p/q/Note.md", "p/q/Deep.md", "r/s/Other.md", "r/Other.md", "pic.png", "p/pic.PNG", "v1.2 notes.md", "林.md", "Cafe\u0301.md".normalize("NFC")];
	it.each([
		["Note", "x.md", "Note.md"],
		["note", "x.md", "Note.md"],
		["Note.md", "p/x.md", "Note.md"],
		["p/Note", "x.md", "p/Note.md"],
		["q/Note", "x.md", "p/q/Note.md"],
		["Deep", "x.md", "p/q/Deep.md"],
		["Other", "x.md", "r/Other.md"],
		["Other", "r/s/x.md", "r/s/Other.md"],
		["./Note", "p/x.md", "p/Note.md"],
		["../Note", "p/q/x.md", "p/Note.md"],
		["../../Note", "p/q/x.md", "Note.md"],
		["../../../Note", "p/q/x.md", undefined],
		["/Note", "p/x.md", "Note.md"],
		["/Deep", "p/x.md", undefined],
		["pic.png", "x.md", "pic.png"],
		["p/pic.png", "x.md", "p/pic.PNG"],
		["pic", "x.md", undefined],
		["v1.2 notes", "x.md", "v1.2 notes.md"],
		["林", "x.md", "林.md"],
		["Cafe\u0301", "x.md", "Café.md"],
		["ote", "x.md", undefined],
		["", "p/Note.md", "p/Note.md"],
	])("[[%s]] in %s means %s", async (link, source, target) => {
		const { metadataCache } = await openMemoryVault(Object.fromEntries(files.map((path) => [path, ""])));
		expect(metadataCache.getFirstLinkpathDest(link, source)?.path).toBe(target);
	});
});

it("finds a link as fast among 50,000 notes as among 500", async () => {
	const millis = async (count: number): Promise<number> => {
		const { metadataCache } = await openMemoryVault(Object.fromEntries(Array.from({ length: count }, (_unused, at) => [`f${at % 50}/Note ${at}.md`, ""])));
		const start = performance.now();
		for (let at = 0; at < 20_000; at++) metadataCache.getFirstLinkpathDest(`Note ${at % count}`, "x.md");
		return performance.now() - start;
	};
	await millis(500);
	const few = await millis(500);
	expect(await millis(50_000)).toBeLessThan(Math.max(200, few * 10));
});

it("names a file by its name, and by its path where the name is not its own", async () => {
	const { metadataCache, file } = await openMemoryVault({ "p/A.md": "", "B.md": "", "q/b.md": "" });
	expect(metadataCache.fileToLinktext(file("p/A.md"), "x.md")).toBe("A");
	expect(metadataCache.fileToLinktext(file("q/b.md"), "x.md")).toBe("q/b");
	expect(metadataCache.fileToLinktext(file("p/A.md"), "x.md", false)).toBe("A.md");
});
