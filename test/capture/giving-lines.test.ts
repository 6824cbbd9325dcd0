import { expect, it } from "vitest";
import type { Capture } from "../../src/capture/capture";
import { itemFields } from "../../src/notes/log-fields";
import { givingCases, nothingGiven } from "./giving-cases";
import { readLine } from "./told";

const told = (capture: Capture): string => [
	...itemFields.filter(({ texts }) => texts !== "threads" && texts !== "owes").flatMap(({ texts }) => capture[texts].map((text) => `${texts}: ${text}`)),
	...capture.promises.map(({ by, text, dueOn }) => `${by === "them" ? "@" : ""}${text}${dueOn === null ? "" : ` ${dueOn}`}`),
].join(" | ");

it.each(givingCases)("%s: %s", (line, is) => {
	const capture = readLine(line);
	expect(told(capture)).toBe(is);
	expect(capture.problems).toEqual([]);
});

it.each(nothingGiven)("nothing of it in: %s", (line) => {
	expect(told(readLine(line))).toBe("");
});

it("has enough lines of each", () => {
	expect([givingCases.length >= 60, nothingGiven.length >= 30]).toEqual([true, true]);
});
