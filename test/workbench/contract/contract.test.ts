// @vitest-environment node
import * as module from "obsidian";
import { describe, expect, it } from "vitest";
import { openMemoryVault } from "../core/open-vault";
import { eventProbes } from "./event-probes";
import { plain, putProbe } from "./put-probe";
import recorded from "./recorded.json";
import { textProbes } from "./text-probes";

/** Answers of the real app by question: `npm run contract:recorder` says how they are recorded. */
const answers: Readonly<Record<string, { readonly app: string; readonly answer: unknown } | undefined>> = recorded;
const probes = [...eventProbes, ...textProbes];

describe("the workbench answers as the app does", () => {
	it.each(probes.map((probe) => ({ probe, basis: answers[probe.question] ? "recorded" : "cited" })))("$probe.question ($basis)", async ({ probe }) => {
		const { app, settle } = await openMemoryVault({});
		const answer = await putProbe(probe, { app, obsidian: module, settle }, "contract-folder");
		const known = answers[probe.question];
		expect(answer).toEqual(known ? known.answer : plain(probe.expected, "FOLDER"));
	});

	it("has a basis for every answer, and none for a question that is not asked", () => {
		expect(probes.length).toBeGreaterThanOrEqual(15);
		expect(probes.filter(({ cites }) => cites === "")).toEqual([]);
		const questions = new Set(probes.map(({ question }) => question));
		expect(questions.size).toBe(probes.length);
		expect(Object.keys(answers).filter((question) => !questions.has(question))).toEqual([]);
	});
});
