import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/calendar/civil-date";
import { isToGiveFirst } from "../../src/giving/give-first";
import { readLog } from "../../src/interactions/logs/read-log";

const today = "2026-11-28" as CivilDate;
const isTurn = (...lines: readonly string[]): boolean => isToGiveFirst({ died: false, interactions: readLog(["## Interactions", ...lines].join("\n"), ["Interactions"]) }, today);
const day = (on: string, ...fields: readonly string[]): readonly string[] => [`- ${on} talk`, ...fields.map((field) => `    - ${field}`)];

describe("my turn to give", () => {
	it.each<[string, readonly (readonly string[])[], boolean]>([
		["two asks", [day("2026-11-20", "asked:: a referral"), day("2026-10-01", "asked:: his time")], true],
		["在两次求之后", [day("2026-11-20", "求:: 内推"), day("2026-10-01", "求：：改简历")], true],
		["with kinds", [day("2026-11-20", "asked:: (referral) at his firm"), day("2026-10-01", "求:: (评审) 简历")], true],
		["in whatever order the log stands", [day("2026-10-01", "asked:: a"), day("2026-11-20", "asked:: b"), day("2026-09-01", "gave:: c")], true],
		["two at once", [day("2026-11-20", "asked:: a", "asked:: b")], true],
		["long ago something was given", [day("2026-11-20", "asked:: a"), day("2026-10-01", "asked:: b"), day("2026-01-01", "gave:: c")], true],
		["one ask", [day("2026-11-20", "asked:: a")], false],
		["nothing", [], false],
		["something given since", [day("2026-11-25", "gave:: a book"), day("2026-11-20", "asked:: a"), day("2026-10-01", "asked:: b")], false],
		["something given between", [day("2026-11-20", "asked:: a"), day("2026-11-10", "给:: 一本书"), day("2026-10-01", "asked:: b")], false],
		["something given on the day of the ask", [day("2026-11-20", "gave:: a book", "asked:: a"), day("2026-10-01", "asked:: b")], false],
		["an ask that is struck out", [day("2026-11-20", "~~asked:: a~~"), day("2026-10-01", "asked:: b")], false],
		["an ask that is private", [day("2026-11-20", "asked:: a #private"), day("2026-10-01", "asked:: b")], false],
		["an ask to come", [day("2026-12-20", "asked:: a"), day("2026-10-01", "asked:: b")], false],
		["questions of theirs are no asks", [day("2026-11-20", "ask:: the visa"), day("2026-10-01", "问:: 副业")], false],
	])("%s: %#", (_, entries, is) => {
		expect(isTurn(...entries.flat())).toBe(is);
	});
});
