import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/notes/lines/plain-text";
import { linkOf, namesOf, shownText, tagsOf, textOf, textsOf } from "../../../src/notes/yaml/property-values";

describe("textOf", () => {
	it.each([
		[" a ", "a"], ["", undefined], ["  ", undefined], [2024, "2024"], [NaN, undefined], [true, "true"], [null, undefined], [undefined, undefined],
		[["a"], "a"], [[2015, "汇丰项目"], "2015, 汇丰项目"], [[["Bob"]], "[[Bob]]"], [{ a: 1 }, undefined], [[], undefined], [[null, {}], undefined],
	])("%j is %j", (value, text) => {
		expect(textOf(value)).toBe(text);
	});
});

describe("textsOf", () => {
	it.each<[unknown, string[]]>([
		["a, b", ["a, b"]], [["a, b", "c"], ["a, b", "c"]], ["[[A]], [[B|b]]", ["[[A]]", "[[B|b]]"]], ["[[A]]、[[B]]", ["[[A]]", "[[B]]"]], ["see [[A]]", ["see [[A]]"]],
		[[["Bob"]], ["[[Bob]]"]], [[[["Bob"]]], ["[[Bob]]"]], [[["A", "B"], "c"], ["A", "B", "c"]], [[["A, B"]], ["[[A, B]]"]], [[null, " ", 3, false], ["3", "false"]], [null, []], [{ a: 1 }, []],
	])("%j is %j", (value, texts) => {
		expect(textsOf(value)).toEqual(texts);
	});
});

describe("namesOf and tagsOf", () => {
	it("split one text as the app does", () => {
		expect(namesOf("老王, Wang Lei")).toEqual(["老王", "Wang Lei"]);
		expect(namesOf(["Wang, Lei", null])).toEqual(["Wang, Lei"]);
		expect(tagsOf("#Person, friend #a/b")).toEqual(["person", "friend", "a/b"]);
		expect(tagsOf(["#Person", "friend"])).toEqual(["person", "friend"]);
		expect(tagsOf(undefined)).toEqual([]);
	});
});

describe("linkOf", () => {
	it.each([
		["[[王磊]]", "王磊", "王磊"], ["[[People/王磊|老王]]", "People/王磊", "老王"], ["[[People/王磊#近况]]", "People/王磊", "王磊#近况"], ["[[A\\|b]]", "A", "b"],
		["[老王](People/%E7%8E%8B%E7%A3%8A.md)", "People/王磊.md", "老王"], ["[](A.md)", "A.md", "A.md"], ["[a](%zz.md)", "%zz.md", "a"],
	])("%s leads to %s", (text, target, display) => {
		expect(linkOf(text)).toEqual({ target, display });
	});

	it.each(["王磊", "[[王磊]] and more", "[a](https://a.b)", "[a](mailto:a@b.c)", "[[]]", "[[#here]]", ""])("%j is no link", (text) => {
		expect(linkOf(text)).toBeUndefined();
		expect(shownText(text)).toBe(text);
	});
});

describe("plainText", () => {
	it.each([
		["聊了 [[Raft|他的算法]]", "聊了 他的算法"], ["[[People/王磊]]", "王磊"], ["**a** _b_ ~~c~~ ==d== `e` *f* __g__", "a b c d e f g"], ["snake_case_name", "snake_case_name"],
		["![[photo.png]] a ![x](y.png)", "a"], ["[a](b.md) c", "a c"], ["a %%b%% c<!-- d -->", "a  c"], ["a ^block-1", "a"], ["2 ^ 3", "2 ^ 3"], ["\\*a\\*", "*a*"], ["2 * 3 * 4", "2 * 3 * 4"], ["#tag a", "#tag a"],
	])("%j reads %j", (markdown, text) => {
		expect(plainText(markdown)).toBe(text);
	});
});

it("reads any value without failing", () => {
	fc.assert(
		fc.property(fc.anything(), fc.string(), (value, text) => {
			for (const one of [...textsOf(value), ...namesOf(value), ...tagsOf(value), textOf(value) ?? "a"]) expect(one.trim()).not.toBe("");
			expect(typeof plainText(text) + typeof linkOf(text)?.target).toMatch(/^string(string|undefined)$/);
		}),
	);
});
