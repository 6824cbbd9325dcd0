import { afterEach, describe, expect, it } from "vitest";
import { type KithOnNotes, kithOnNotes, personNote } from "./kith-on-notes";

const path = "People/何婉仪.md";
let kith: KithOnNotes;
afterEach(() => kith.close());

describe("whether somebody is undecided", () => {
	it.each<[readonly string[], boolean]>([
		[[], true], [["cadence: 60d"], true], [["circle: nowhere"], true], [["paused: true"], true], [["circle: "], true],
		[["circle: core"], false], [["circle: 核心"], false], [["circle: none"], false], [["circle: 不分圈"], false], [["prm-tier: core"], false],
		// That it is decided is no secret, though the circle is.
		[["circle: core", "private: [circle]"], false],
	])("with %j: %s", async (properties, expected) => {
		kith = await kithOnNotes({ [path]: personNote(properties) });
		expect(kith.person(path).undecided).toBe(expected);
	});
});

describe("a circle that is set by a program", () => {
	const set = async (circle: string | null, options?: { why?: string }, paths: string | readonly string[] = path): Promise<() => Promise<void>> => {
		const receipt = await kith.api.setCircle(paths, circle, options);
		return () => receipt.undo();
	};
	it.each<[string, readonly string[], string | null, { why?: string } | undefined, readonly string[]]>([
		["a circle", [], "core", undefined, ["circle: core"]],
		["none", ["circle: core"], "none", undefined, ["circle: none"]],
		["undecided again", ["circle: none", "trust: 4"], null, undefined, ["trust: 4"]],
		["with why", ["trust: 4"], "chosen", { why: "he\nlistens" }, ["trust: 4", "circle: chosen", "why: he listens"]],
		["why stays where none is given", ["why: so"], "weak", {}, ["why: so", "circle: weak"]],
	])("is %s", async (_, before, circle, options, after) => {
		kith = await kithOnNotes({ [path]: personNote(before, "words\n") });
		const undo = await set(circle, options);
		expect(kith.text(path)).toBe(personNote(after, "words\n"));
		await undo();
		expect(kith.text(path)).toBe(personNote(before, "words\n"));
	});

	it("is one write for several, and undone as one", async () => {
		const files = { [path]: personNote(), "People/Ben.md": personNote(["circle: weak"]) };
		kith = await kithOnNotes(files);
		const undo = await set("old", undefined, [path, "People/Ben.md"]);
		await expect.poll(() => Object.keys(files).map((one) => kith.person(one).circle)).toEqual(["old", "old"]);
		await undo();
		expect(Object.keys(files).map((one) => kith.text(one))).toEqual(Object.values(files));
	});

	it.each<[string, string | readonly string[], string]>([["nobody's note", "People/No.md", "core"], ["a circle that is none", path, "nowhere"], ["an empty name", path, ""], ["one of two unknown", [path, "x.md"], "core"]])("is refused for %s, with nothing written", async (_, paths, circle) => {
		kith = await kithOnNotes({ [path]: personNote() });
		await expect(set(circle, undefined, paths)).rejects.toThrow(/\S+ \S+/);
		expect(kith.text(path)).toBe(personNote());
	});
});
