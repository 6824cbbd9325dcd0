import { describe, expect, it } from "vitest";
import { guardGreeting } from "../../src/talking-points/greeting-guard";
import { bareGreetings, realOpeners } from "./greetings";

const names = ["老王", "王磊", "Sam Okafor", "Sam"];

describe("the greeting guard", () => {
	it.each(bareGreetings)("refuses “%s”", (draft) => {
		expect(guardGreeting(draft, names)?.add).toEqual(["theirs", "shared", "question"]);
	});

	it.each(realOpeners)("lets “%s” pass", (draft) => {
		expect(guardGreeting(draft, names)).toBeUndefined();
	});

	it("knows at least thirty of each", () => {
		expect(bareGreetings.length).toBeGreaterThanOrEqual(30);
		expect(realOpeners.length).toBeGreaterThanOrEqual(30);
	});

	it("says which words could have gone to anybody", () => {
		expect(guardGreeting("祝你节日快乐！")).toMatchObject({ reason: "formula", formula: "节日快乐" });
		expect(guardGreeting("Hi Sam, just checking in.", names)).toMatchObject({ reason: "formula", formula: "just checking in" });
		expect(guardGreeting("  🙂 ")).toMatchObject({ reason: "empty", formula: "" });
		expect(guardGreeting("Sam?", names)).toMatchObject({ reason: "nothing-personal", formula: "" });
	});

	it("takes a name away only where it stands as a word", () => {
		expect(guardGreeting("The same sampler again", ["Sam"])).toBeUndefined();
		expect(guardGreeting("C++", ["C++ (", "a.b"])).toBeDefined();
		expect(guardGreeting("Hi Anne-Marie", ["Anne-Marie"])?.reason).toBe("nothing-personal");
	});
});
