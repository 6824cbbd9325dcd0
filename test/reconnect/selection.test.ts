import { expect, it } from "vitest";
import { Selection } from "../../src/reconnect/selection";

it("holds whom one has chosen, tells of each change, and lets go of those who are gone", () => {
	let told = 0;
	const selection = new Selection(() => { told++; });
	expect(selection.around("a")).toEqual(["a"]);
	for (const path of ["a", "b", "c", "b"]) selection.toggle(path);
	expect([selection.paths, selection.around("a"), selection.around("b"), told]).toEqual([["a", "c"], ["a", "c"], ["b"], 4]);
	selection.keep((path) => path !== "a");
	expect([selection.paths, selection.has("a"), told]).toEqual([["c"], false, 4]);
	selection.clear();
	selection.clear();
	expect([selection.paths, told]).toEqual([[], 5]);
});
