import { describe, expect, it } from "vitest";
import { asDecidable, countPhotos, countsOf, ImportDecisions } from "../../src/actions/exchange/import-decisions";
import type { ImportPlan } from "../../src/actions/exchange/importing";
import { countWritten } from "../../src/actions/exchange/write-import";
import { ImportChoices } from "../../src/exchange/importing/import-choices";
import type { ImportRow, ImportStatus } from "../../src/exchange/importing/plan-import";

const aRow = (status: ImportStatus, leftOut: readonly string[] = []): ImportRow =>
	({ status, card: { name: status, leftOut, problems: [] }, candidates: [], contents: [] }) as unknown as ImportRow;
const aPlan = (...rows: readonly ImportRow[]): ImportPlan => ({ rows, choices: new ImportChoices(), template: undefined });

describe("the people of a file", () => {
	const plan = aPlan(aRow("new", ["photo"]), aRow("same"), aRow("new", ["photo 2", "logo"]), aRow("skipped"));

	it("are counted in all, and by the statuses that some have", () => {
		expect(countsOf(plan)).toEqual([[undefined, 4], ["new", 2], ["same", 1], ["skipped", 1]]);
		expect(countPhotos(plan)).toBe(2);
		expect(["new", "same", undefined].map((status) => asDecidable(status as ImportStatus | undefined))).toEqual(["new", undefined, undefined]);
	});

	it("are found by status", () => {
		const decisions = new ImportDecisions(plan, () => undefined);
		expect(decisions.placesOf("new")).toEqual([0, 2]);
		expect(decisions.placesOf(undefined)).toEqual([0, 1, 2, 3]);
	});
});

describe("what is decided of them", () => {
	it("of all of a status at once, of one by a key, each told and counted", () => {
		let told = 0;
		const plan = aPlan(aRow("new"), aRow("new"), aRow("same"));
		const [first, second] = plan.rows;
		const decisions = new ImportDecisions(plan, () => { told++; });
		expect(countWritten(plan)).toBe(2);
		decisions.decideAll("new", false);
		expect([countWritten(plan), told]).toEqual([0, 1]);
		expect(decisions.press(second, " ")).toBe(true);
		expect([countWritten(plan), told]).toEqual([1, 2]);
		expect(plan.rows.map((row) => decisions.turnOf(row))).toEqual([1, 2, 0]);
		expect(decisions.press(first, "x")).toBe(false);
		expect(decisions.press(undefined, " ")).toBe(false);
		expect(told).toBe(2);
	});
});
