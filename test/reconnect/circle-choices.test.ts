import { expect, it } from "vitest";
import { namedCircles } from "../../src/reconnect/circle-choices";
import { wordsFor } from "../../src/words/words";

const circles = [
	{ id: "core", name: "", cadence: "1 month", cap: 8 }, { id: "club", name: "Club", cadence: "每三个月", cap: 0 },
	{ id: "four", name: "Four", cadence: "120d", cap: 0 }, { id: "nine", name: "Nine", cadence: "270d", cap: 0 }, { id: "odd", name: "Odd", cadence: "45d", cap: 0 }, { id: "free", name: "Free", cadence: " ", cap: 0 },
];
const labels = (language: string): readonly string[] => namedCircles(circles, wordsFor(language)).map(({ label }) => label);

it("a circle to choose says how often one means to be in touch there", () => {
	expect(labels("en")).toEqual(["Core · about every month", "Club · about every three months", "Four · about every 4 months", "Nine · about every 9 months", "Odd · 45d", "Free"]);
	expect(labels("zh")).toEqual(["核心 · 大约每月一次", "Club · 大约三个月一次", "Four · 大约 4 个月一次", "Nine · 大约 9 个月一次", "Odd · 45d", "Free"]);
});
