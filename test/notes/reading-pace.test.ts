import fc from "fast-check";
import { expect, it } from "vitest";
import { ReadingPace } from "../../src/notes/reading-pace";

it("tells of a reading each second, and puts together what was read each time that it is twice as much", () => {
	const pace = new ReadingPace(0);
	const said = [[10, 900], [20, 1100], [30, 1900], [39, 2200], [40, 3300], [70, 4400], [90, 5500]].map(([read = 0, at = 0]) => {
		const { tell, putTogether } = pace.after(read, at);
		return `${String(at)} ${tell ? "told" : "–"}${putTogether ? ", put together" : ""}`;
	});
	expect(said).toEqual(["900 –", "1100 told, put together", "1900 –", "2200 told", "3300 told, put together", "4400 told", "5500 told, put together"]);
});

it("says whether it was told of", () => {
	const pace = new ReadingPace(0);
	pace.after(5, 800);
	expect(pace.hasTold).toBe(false);
	pace.after(9, 1200);
	expect(pace.hasTold).toBe(true);
});

it("puts together no oftener than the notes can be doubled, however slow the device is", () => {
	fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 200 }), fc.integer({ min: 1001, max: 9000 }), (steps, ms) => {
		const pace = new ReadingPace(0);
		let [read, times] = [0, 0];
		steps.forEach((step, at) => {
			read += step;
			if (pace.after(read, (at + 1) * ms).putTogether) times++;
		});
		expect(times).toBeLessThanOrEqual(1 + Math.log2(read));
	}));
});
