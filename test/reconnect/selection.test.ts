import { expect, it } from "vitest";
import { Selection } from "../../src/reconnect/selection";

it("holds whom one has chosen, tells of each change, and lets go of those who are gone", () => {
	let told = 0;
	const selection = new Selection(() => { told++; }, () => undefined);
	expect(selection.around("a")).toEqual(["a"]);
	for (const path of ["a", "b", "c", "b"]) selection.toggle(path);
	expect([selection.paths, selection.around("a"), selection.around("b"), told]).toEqual([["a", "c"], ["a", "c"], ["b"], 4]);
	selection.keep((path) => path !== "a");
	expect([selection.paths, selection.has("a"), told]).toEqual([["c"], false, 4]);
	selection.clear();
	selection.clear();
	expect([selection.paths, told]).toEqual([[], 5]);
});

it("ends with the next write to one of them, once something was to be done with all", () => {
	const writes = [{ id: 1, paths: ["a"] }];
	const selection = new Selection(() => undefined, () => writes.at(-1));
	const after = (...paths: readonly string[]): readonly string[] => {
		writes.push({ id: writes.length + 1, paths: [...paths] });
		selection.keep(() => true);
		return selection.paths;
	};
	for (const path of ["a", "b"]) selection.toggle(path);
	expect(after("a")).toEqual(["a", "b"]);
	expect(selection.around("c")).toEqual(["c"]);
	expect(after("c", "a")).toEqual(["a", "b"]);
	expect(selection.toActOn()).toEqual(["a", "b"]);
	selection.keep(() => true);
	expect(after("c")).toEqual(["a", "b"]);
	selection.around("b");
	selection.toggle("c");
	expect(after("c")).toEqual(["a", "b", "c"]);
	selection.around("b");
	expect(after("x", "b")).toEqual([]);
	selection.toggle("a");
	expect(after("a")).toEqual(["a"]);
});

it("takes in neighbours one after another, and lets go of them on the way back", () => {
	const selection = new Selection(() => undefined, () => undefined);
	const walked = (from: string, to: string): readonly string[] => {
		selection.extend(from, to);
		return selection.paths;
	};
	expect(walked("a", "b")).toEqual(["a", "b"]);
	expect(walked("b", "c")).toEqual(["a", "b", "c"]);
	expect(walked("c", "b")).toEqual(["a", "b"]);
	expect(walked("b", "a")).toEqual(["a"]);
	expect(walked("a", "a")).toEqual(["a"]);
});
