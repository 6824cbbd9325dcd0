import { afterEach, describe, expect, it } from "vitest";
import { followUndo } from "../../src/obsidian/ui/follow-undo";
import { wordsFor } from "../../src/words/words";
import { type KithOnNotes, kithOnNotes } from "./kith-on-notes";

let kith: KithOnNotes;
afterEach(() => kith.close());

const shown = (): readonly (string | null)[] => [...document.querySelectorAll(".notice span")].map((el) => el.textContent);

describe("the undo of a long run", () => {
	it("says nothing for a second, then how far it is, twice a second, until the end", async () => {
		kith = await kithOnNotes({});
		let now = 0;
		const { goesOn, end } = followUndo(wordsFor("en"), () => now)(5000);
		const said = [0, 900, 1000, 1200, 1600].map((time, done) => {
			now = time;
			return [goesOn(done), ...shown()];
		});
		expect(said).toEqual([
			[true], [true], [true, "Undoing: 2 of 5000"], [true, "Undoing: 2 of 5000"], [true, "Undoing: 4 of 5000"],
		]);
		expect(document.querySelector(".notice progress")?.getAttribute("max")).toBe("5000");
		end();
		expect(shown()).toEqual([]);
	});

	it("ends at the press of a button", async () => {
		kith = await kithOnNotes({});
		let now = 0;
		const { goesOn, end } = followUndo(wordsFor("en"), () => now)(100);
		now = 2000;
		expect(goesOn(1)).toBe(true);
		document.querySelector<HTMLElement>(".notice .kith-stop")?.click();
		expect(goesOn(2)).toBe(false);
		end();
	});
});
