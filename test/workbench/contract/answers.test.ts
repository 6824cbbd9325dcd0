// @vitest-environment node
import { describe, expect, it } from "vitest";
import { readAnswers } from "./answers";
import type { Probe } from "./probe";

const probes: readonly Probe[] = ["One?", "Two?", "Three?", "Four?"].map((question, at) => ({ question, cites: "", expected: [at, undefined], ask: () => Promise.resolve(at) }));

describe("what comes back from the recorder", () => {
	it("is kept by question, with where the app surprises and what stays open", () => {
		const text = JSON.stringify({ "Two?": { app: "1.13.1", answer: [1, null] }, "One?": { app: "1.13.1", answer: "other" }, "Three?": { app: "1.13.1", failed: "no folder" }, "Old?": { app: "1.13.1", answer: 1 } });
		expect(readAnswers(text, probes)).toEqual({
			answers: { "One?": { app: "1.13.1", answer: "other" }, "Two?": { app: "1.13.1", answer: [1, null] } },
			apps: ["1.13.1"],
			surprises: [{ question: "One?", expected: "[0,null]", answer: '"other"' }],
			open: ["Three? (no folder)", "Four? (not answered)"],
			unasked: ["Old?"],
		});
	});

	it("is refused where it is no such file", () => {
		expect(() => readAnswers("[]", probes)).toThrow("no file of the recorder's");
		expect(() => readAnswers("", probes)).toThrow(SyntaxError);
		expect(readAnswers('{"One?": 3}', probes).open).toHaveLength(4);
	});
});
