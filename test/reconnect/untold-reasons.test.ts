import { describe, expect, it } from "vitest";
import type { ShownPoint, ShownReason } from "../../src/reconnect/entry-text";
import { untoldReasons } from "../../src/reconnect/untold-reasons";

const at = (line: number | null) => ({ path: "People/Ada.md", line });
const reason = (kind: string, line: number | null): ShownReason => ({ kind, phrase: kind, promise: null, veiled: "", source: line === null ? null : at(line) });
const point = (kind: string, line: number | null): ShownPoint => ({ kind, text: kind, why: "", key: kind, source: at(line), promise: null, brings: null });
const shown = (reasons: readonly ShownReason[], points: readonly ShownPoint[]): readonly string[] => untoldReasons(reasons, points).map(({ kind, source }) => `${kind} ${String(source?.line)}`);

describe("the reasons of a row beside its talking points", () => {
	it("leave out the promise, the date and the good news that a point tells with more words", () => {
		expect(shown([reason("promise", 7), reason("overdue", null), reason("date", null), reason("good-news", 9)], [point("promise", 7), point("date", null), point("good-news", 9)])).toEqual(["overdue undefined"]);
	});

	it("keep what only they say: another promise, and how long an answer has been open", () => {
		expect(shown([reason("promise", 7), reason("owed-reply", 8)], [point("promise", 5), point("owed-reply", 8), point("thread", 7)])).toEqual(["promise 7", "owed-reply 8"]);
	});

	it("are all there where no points are", () => {
		expect(shown([reason("promise", 7), reason("date", null)], [])).toHaveLength(2);
	});
});
