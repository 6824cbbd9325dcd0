import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Veil } from "../../src/veil/veil";
import { underOwnVeil, wordsFor } from "../../src/words/words";

function veilIn(language: string): Veil {
	return underOwnVeil(wordsFor(language)).veil;
}

describe("the veil", () => {
	it.each([
		["en", "Core", "somebody of your core circle"], ["en", "Chosen", "somebody of your chosen circle"], ["en", "Weak ties", "one of your weak ties"],
		["en", "Old friends", "one of your old friends"], ["en", "None", "somebody in no circle"], ["en", "Climbers", "somebody of your “Climbers” circle"], ["en", null, "somebody"],
		["zh", "核心", "“核心”圈子里的某人"], ["zh", "不分圈", "不在圈子里的某人"], ["zh", null, "某人"],
	])("says in %s of somebody in %s: %s", (language, circle, said) => {
		const veil = veilIn(language);
		expect(veil.who("Ada", circle)).toBe("Ada");
		veil.turn(true);
		expect(veil.who("Ada", circle)).toBe(said);
	});

	it.each([["en", 1, "somebody"], ["en", 2, "2 people"], ["zh", 1, "某人"], ["zh", 3, "3 人"]])("counts people in %s: %d are %s", (language, count, said) => {
		const veil = veilIn(language);
		veil.turn(true);
		expect(veil.people(count, "Ada, Ben")).toBe(said);
		veil.turn(false);
		expect(veil.people(count, "Ada, Ben")).toBe("Ada, Ben");
	});

	it("begins as it was left, which is asked when something is first drawn, and once", () => {
		const veil = veilIn("en");
		let asked = 0;
		veil.begin(() => ++asked === 1);
		expect(asked).toBe(0);
		expect([veil.isDown, veil.quote("the move"), asked]).toEqual([true, "hidden", 1]);
		veil.turn(false);
		expect([veil.isDown, asked]).toEqual([false, 1]);
	});

	it("hides what is said and says nothing where nothing is", () => {
		const veil = veilIn("en");
		veil.turn(true);
		expect([veil.quote("the move"), veil.quote("the move", "a thread"), veil.quote(""), veil.quote("", "a thread")]).toEqual(["hidden", "a thread", "", ""]);
	});

	it("marks each key by a mark of its own, which holds nothing of it and means it from then on", () => {
		fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 3 })), (keys) => {
			const veil = veilIn("en");
			veil.turn(true);
			const marks = keys.map((key) => veil.mark(key));
			expect(new Set(marks).size).toBe(keys.length);
			expect(marks.map((mark) => veil.keyOf(mark))).toEqual(keys);
			expect(keys.map((key) => veil.mark(key))).toEqual(marks);
			veil.turn(false);
			expect(keys.map((key) => veil.mark(key))).toEqual(keys);
			expect(marks.map((mark) => veil.keyOf(mark))).toEqual(keys);
			expect(veil.mark("")).toBe("");
		}), { numRuns: 100 });
	});

	it("of one Kith is not that of another", () => {
		const [one, other] = [veilIn("en"), veilIn("en")];
		one.turn(true);
		expect([one.isDown, other.isDown, wordsFor("en").veil.isDown]).toEqual([true, false, false]);
	});
});
