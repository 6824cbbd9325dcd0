// @vitest-environment node
import { describe, expect, it } from "vitest";
import { Component } from "./component";
import { debounce } from "./debounce";
import { Events } from "./events";
import { apiVersion, arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, getAllTags, getFrontMatterInfo, getLinkpath, hexToArrayBuffer, iterateCacheRefs, normalizePath, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray, parseFrontMatterTags, parseLinktext, parseYaml, prepareFuzzySearch, prepareSimpleSearch, requireApiVersion, resolveSubpath, sortSearchResults, stripHeading, stripHeadingForLink } from "./exports";
import { lackingClass, lackingFunction, lackingMembers, NotInTheWorkbench } from "./not-in-the-workbench";
import { parseNote } from "./parse-note";

describe("what the workbench lacks", () => {
	class Part {
		present = 1;
	}
	lackingMembers(Part, "Part", ["present", "missing"]);

	it("throws, by name", () => {
		expect(() => Reflect.get(new Part(), "missing") as unknown).toThrow("Part.missing");
		expect(lackingFunction("loadPdfJs")).toThrow(NotInTheWorkbench);
		const Lacking = lackingClass("SecretComponent");
		expect(() => new (class extends Lacking {})()).toThrow("SecretComponent");
		expect(String(new NotInTheWorkbench("A.b"))).toBe("NotInTheWorkbench: A.b");
	});

	it("can be put there by who needs it", () => {
		const part = Object.assign(new Part(), { missing: 2 });
		expect([part.present, part.missing]).toEqual([1, 2]);
	});
});

describe("events and components", () => {
	it("calls listeners in order, with their context, until they leave", () => {
		const events = new Events();
		const heard: unknown[] = [];
		const ref = events.on("x", function (this: unknown, value) { heard.push([this, value]); }, "ctx");
		const second = (value: unknown): unknown => heard.push(value);
		events.on("x", second);
		events.trigger("x", 1);
		events.offref(ref);
		events.off("x", second);
		events.trigger("x", 2);
		expect(heard).toEqual([["ctx", 1], 1]);
	});

	it("undoes what was registered, children first", () => {
		const log: string[] = [];
		class Named extends Component {
			constructor(private readonly name: string) { super(); }
			override onload(): void { log.push(`+${this.name}`); }
			override onunload(): void { log.push(`-${this.name}`); }
		}
		const events = new Events();
		const parent = new Named("parent");
		const child = parent.addChild(new Named("child"));
		parent.registerEvent(events.on("x", () => log.push("heard")));
		parent.register(() => log.push("cleanup"));
		parent.load();
		child.load();
		events.trigger("x");
		parent.removeChild(parent.addChild(new Named("late")));
		parent.unload();
		parent.unload();
		events.trigger("x");
		expect(log).toEqual(["+parent", "+child", "heard", "+late", "-late", "-child", "cleanup", "-parent"]);
	});
});

it.each([["", "/"], ["/a//b.md", "a/b.md"], ["a\\b/", "a/b"], ["a\u00a0b", "a b"], ["Cafe\u0301", "Café"], ["//", "/"]])("normalizePath(%j) is %j", (path, normal) => {
	expect(normalizePath(path)).toBe(normal);
});

it("takes links and headings apart", () => {
	expect(parseLinktext("A#B#C")).toEqual({ path: "A", subpath: "#B#C" });
	expect(getLinkpath("A b#^id")).toBe("A b");
	expect(stripHeading("A: *b*  #c")).toBe("A b c");
	expect(stripHeadingForLink("A: [[b]] | c #d")).toBe("A b c d");
});

it.each([
	["---\na: 1\n---\nbody", { exists: true, frontmatter: "a: 1\n", from: 4, to: 9, contentStart: 13 }],
	["---\r\na: 1\r\n---\r\n", { exists: true, frontmatter: "a: 1\r\n", from: 5, to: 11, contentStart: 16 }],
	["---\n---", { exists: true, frontmatter: "", from: 4, to: 4, contentStart: 7 }],
	["---\na: ---\n", { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 }],
	["# x\n---\na: 1\n---", { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 }],
])("getFrontMatterInfo(%j)", (text, info) => {
	expect(getFrontMatterInfo(text)).toEqual(info);
});

it("reads properties as lists of texts", () => {
	expect(parseYaml("d: 2026-01-02\ny: yes\nn: 20260821\nt: 12:30")).toEqual({ d: "2026-01-02", y: "yes", n: 20260821, t: "12:30" });
	expect(parseFrontMatterEntry({ Name: 0 }, "name")).toBe(0);
	expect(parseFrontMatterStringArray({ a: "x, y\nz" }, "a")).toEqual(["x", "y", "z"]);
	expect(parseFrontMatterStringArray({ a: [1, "b, c", null] }, "a")).toEqual(["1", "b, c"]);
	expect(parseFrontMatterAliases({ alias: "A" })).toEqual(["A"]);
	expect(parseFrontMatterTags({ tags: "a b,#c" })).toEqual(["#a", "#b", "#c"]);
	expect(parseFrontMatterTags({})).toBeNull();
	expect(getAllTags(parseNote("---\ntags: [a]\n---\n#b"))).toEqual(["#a", "#b"]);
});

it("finds the part that a link names", () => {
	const cache = parseNote("# A\n## B\ntext ^id\n# C\n## B\n[^1]: note");
	expect(resolveSubpath(cache, "#A#B")).toMatchObject({ type: "heading", start: { line: 1 }, end: { line: 3 } });
	expect(resolveSubpath(cache, "#C#B")).toMatchObject({ start: { line: 4 }, end: null });
	expect(resolveSubpath(cache, "#^ID")).toMatchObject({ type: "block", start: { line: 2 } });
	expect(resolveSubpath(cache, "#[^1]")).toMatchObject({ type: "footnote" });
	expect(resolveSubpath(cache, "#None")).toBeNull();
	const seen: string[] = [];
	expect(iterateCacheRefs(parseNote("[[a]] ![[b]]"), (ref) => void seen.push(ref.link))).toBe(false);
	expect(seen).toEqual(["a", "b"]);
});

it("searches by words and by letters", () => {
	expect(prepareSimpleSearch("an na")("Anna")).toEqual({ score: expect.any(Number) as number, matches: [[0, 2], [2, 4]] });
	expect(prepareSimpleSearch("x")("Anna")).toBeNull();
	expect(prepareFuzzySearch("aa")("Anna")?.matches).toEqual([[0, 1], [3, 4]]);
	const results = ["xxanna", "anna", "a nn a"].flatMap((text) => {
		const match = prepareFuzzySearch("anna")(text);
		return match ? [{ text, match }] : [];
	});
	sortSearchResults(results);
	expect(results.map(({ text }) => text)).toEqual(["anna", "xxanna", "a nn a"]);
});

it("debounces", async () => {
	const calls: string[] = [];
	const late = debounce((text: string) => calls.push(text), 20, true);
	late("a");
	late("b");
	expect(calls).toEqual([]);
	await expect.poll(() => calls).toEqual(["b"]);
	late("c");
	late.cancel();
	late("d");
	late.run();
	late.run();
	expect(calls).toEqual(["b", "d"]);
});

it("knows its version and its bytes", () => {
	expect([requireApiVersion("1.13.0"), requireApiVersion(apiVersion), requireApiVersion("1.14.0"), requireApiVersion("2")]).toEqual([true, true, false, false]);
	const bytes = Uint8Array.from([0, 127, 255]).buffer;
	expect([arrayBufferToHex(bytes), arrayBufferToHex(hexToArrayBuffer("007fff")), arrayBufferToHex(base64ToArrayBuffer(arrayBufferToBase64(bytes)))]).toEqual(["007fff", "007fff", "007fff"]);
});
