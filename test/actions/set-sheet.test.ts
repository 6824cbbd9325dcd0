import { describe, expect, it } from "vitest";
import { cadenceChoices, cadenceOfCircle, ownCadence } from "../../src/actions/cadence-choices";
import { beginning, changesIn, circlesToSet, keepsAsIs, problemIn, type Sheet } from "../../src/actions/set-sheet";
import { asSeen } from "../../src/veil/drawn";
import { wordsFor } from "../../src/words/words";

const words = wordsFor("en");
const ada: Sheet = { circle: "core", cadence: "", birthday: "", topics: "Raft", channel: "" };
const circles = [{ id: "core", label: "Core" }, { id: "old", label: "Old friends" }];
const ids = (choices: readonly { readonly id: Parameters<typeof asSeen>[0] }[]): readonly string[] => choices.map(({ id }) => asSeen(id));

describe("what can be set of people", () => {
	it("writes only what was changed, and takes away what was emptied", () => {
		expect([...changesIn({ ...ada, topics: "", channel: "phone" }, ada)]).toEqual([["topics", ""], ["channel", "phone"]]);
		expect(changesIn(ada, ada).size).toBe(0);
	});

	it("of several begins with each as it is, which changes nothing", () => {
		const before = beginning(undefined);
		expect(changesIn(before, before).size).toBe(0);
		expect(ids(keepsAsIs(undefined, words))).toEqual([before.circle]);
		expect(keepsAsIs(ada, words)).toEqual([]);
		expect(ids(circlesToSet(before, keepsAsIs(undefined, words), circles, words))).toEqual([before.circle, "", "none", "core", "old"]);
	});

	it("keeps a circle as a choice that the settings do not know", () => {
		expect(ids(circlesToSet({ ...ada, circle: "band" }, [], circles, words))).toEqual(["", "none", "band", "core", "old"]);
	});

	it.each<[Partial<Sheet>, boolean]>([
		[{}, false], [{ cadence: "every 3 weeks" }, false], [{ birthday: "1990-05-12" }, false],
		[{ cadence: "now and then" }, true], [{ cadence: ownCadence }, true], [{ birthday: "in spring" }, true],
	])("%j is wrong: %s", (change, isWrong) => {
		expect(problemIn({ ...ada, ...change }, ada, words) !== undefined).toBe(isWrong);
	});

	it("leaves alone what was wrong before", () => {
		const odd = { ...ada, cadence: "now and then", birthday: "in spring" };
		expect(problemIn(odd, odd, words)).toBeUndefined();
	});
});

describe("cadences to choose from", () => {
	const [usual] = words.logging.cadences;

	it("hold what stands there now, in its own writing", () => {
		const before = "once in 23 days";
		expect(ids(cadenceChoices([], "", words)).filter((id) => id === before)).toEqual([]);
		expect(ids(cadenceChoices([], before, words)).filter((id) => id === before)).toEqual([before]);
		expect(ids(cadenceChoices([], usual?.value ?? "", words)).filter((id) => id === usual?.value)).toHaveLength(1);
	});

	it("say what the circle says", () => {
		expect(cadenceOfCircle(undefined, words)).toBe(words.logging.cadenceNone);
		expect(cadenceOfCircle(" ", words)).toBe(words.logging.cadenceNever);
		expect(cadenceOfCircle(usual?.value, words)).toBe(words.logging.cadenceOfCircle(usual?.label ?? ""));
		expect(cadenceOfCircle("23d", words)).toBe(words.logging.cadenceOfCircle("23d"));
	});
});
