import { describe, expect, it } from "vitest";
import { happened } from "../../src/interactions/happened";
import { happenedCases } from "./happened-cases";
import { seldomSaidCases } from "./seldom-said-cases";
import { strangeDiaryCases } from "./strange-diary-cases";
import { toldCases } from "./told-cases";

describe("happened", () => {
	for (const [happening, lines] of [...Object.entries(happenedCases), ...Object.entries(toldCases)]) {
		it.each(lines)(`${happening}: “%s”`, (line) => {
			expect(happened(line.replaceAll("&", "@"), line.indexOf("@"))).toBe(happening);
		});
	}

	it("reads a line of many clauses quickly", () => {
		const before = performance.now();
		happened("没联系上@，need to call, didn't ".repeat(2000), 6);
		expect(performance.now() - before).toBeLessThan(200);
	});
});

describe("lines that one rule alone reads, and of strange diaries", () => {
	it.each([...seldomSaidCases, ...strangeDiaryCases])("“%s”: %s", (line, said) => {
		expect(happened(line)).toBe(said);
	});
});
