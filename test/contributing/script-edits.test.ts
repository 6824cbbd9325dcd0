import { describe, expect, it } from "vitest";
import { edited, sameNames } from "../../contributing/script-edits.mjs";

describe("edits of a script", () => {
	it("put in before what takes the place of something there, in whatever order they are told", () => {
		const edits = [{ start: 1, end: 2, text: "B" }, { start: 1, end: 1, text: "+" }, { start: 0, end: 1, text: "A" }];
		expect([edited("abc", [...edits]), edited("abc", edits.reverse())]).toEqual(["A+Bc", "A+Bc"]);
	});

	it("refuse two of the same place", () => {
		expect(() => edited("abc", [{ start: 0, end: 2, text: "" }, { start: 1, end: 3, text: "" }]) as unknown).toThrow("two edits of the same place: b");
	});
});

describe("the names of what was made of a script", () => {
	it("may be fewer and others, where they stand for something", () => {
		expect(sameNames("var b=1;window.a=b", "var a=document;window.a=a")).toBe("var b=1;window.a=b");
	});

	it("may not stand for nothing, nor for two things", () => {
		expect(() => sameNames("window.a=b", "var b=1;window.a=b") as unknown).toThrow("names that stand for nothing any more: b");
		expect(() => sameNames("function b(){}function b(){}", "function b(){}") as unknown).toThrow("already been declared");
	});
});
