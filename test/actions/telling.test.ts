import { describe, expect, it } from "vitest";
import { attempt, toldWhyNot, undoneTold, written } from "../../src/actions/telling";
import { Refusal } from "../../src/notes/refusal";
import { asSeen } from "../../src/veil/drawn";
import { underOwnVeil, wordsFor } from "../../src/words/words";
import { Told } from "./told";

const words = wordsFor("en");
const gone = (): Promise<never> => Promise.reject(new Refusal("missing", "", { path: "People/Ada.md" }));

describe("what came of it", () => {
	it("is nothing where it was done, else the sentence that says why not, which names no note under the veil", async () => {
		expect(await attempt(words, () => undefined)).toBeUndefined();
		const veiled = underOwnVeil(wordsFor("en"));
		const problem = await attempt(veiled, gone);
		expect(asSeen(problem ?? "")).toBe("“Ada” is no longer there.");
		veiled.veil.turn(true);
		expect(asSeen(problem ?? "")).toBe(veiled.discreet.refusal);
	});

	it("is told of a write with a way back, and of no write that was refused", async () => {
		const told = new Told();
		const receipt = { paths: ["a.md", "b.md"], label: "two notes", undo: () => Promise.resolve() };
		expect(await written({ words, telling: told }, () => Promise.resolve(receipt), (paths) => `${paths.length} written`)).toBeUndefined();
		expect(asSeen(await written({ words, telling: told }, gone, () => "written") ?? "")).toContain("Ada");
		expect(told.said).toEqual(["2 written"]);
		expect(told.undone).toEqual([receipt]);
	});

	it("has no way back where nothing has changed", async () => {
		const told = new Told();
		await written({ words, telling: told }, () => Promise.resolve({ paths: [], undo: () => Promise.resolve() }), () => "nothing has changed");
		expect([told.said, told.undone]).toEqual([["nothing has changed"], []]);
	});

	it.each([
		["en", ["Ada"], "Not written: Ada. “Ada” is no longer there."],
		["en", ["Ada", "Ben", "Cleo", "Dan"], "Not written: Ada, Ben, Cleo, Dan. “Ada” is no longer there. “Ben” is no longer there. “Cleo” is no longer there."],
		["zh", ["王磊"], "未能写入：王磊。“王磊”已经不在了。"],
	])("is told of those who were left out of a write, and why (%s: %s)", async (language, names, said) => {
		const told = new Told();
		const refused = names.map((name) => new Refusal("missing", "", { path: `People/${name}.md` }));
		const receipt = { paths: ["a.md"], refused, undo: () => Promise.resolve() };
		const own = underOwnVeil(wordsFor(language));
		await written({ words: own, telling: told }, () => Promise.resolve(receipt), (paths, left) => `${paths.length} of ${paths.length + left.length}`);
		own.veil.turn(true);
		await written({ words: own, telling: told }, () => Promise.resolve(receipt), () => "written");
		expect(told.said).toEqual([`1 of ${1 + names.length}`, said, "written", expect.not.stringContaining(names[0] ?? "")]);
	});

	it("is told where it was not done", async () => {
		const told = new Told();
		expect(await toldWhyNot(told, Promise.resolve(undefined))).toBe(true);
		expect(await toldWhyNot(told, Promise.resolve(() => "not now"))).toBe(false);
		expect(told.said).toEqual(["not now"]);
	});

	it("is said of an undo, done or refused", async () => {
		expect(asSeen(await undoneTold({ words }, Promise.resolve({ label: "Log: Ada" })))).toBe(words.logging.undone("Log: Ada"));
		expect(asSeen(await undoneTold({ words }, gone()))).toContain("Ada");
	});
});
