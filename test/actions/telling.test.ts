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
