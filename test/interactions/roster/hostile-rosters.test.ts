import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToRoster, type RosterEntry } from "../../../src/interactions/roster/add-to-roster";
import { plainName } from "../../../src/interactions/roster/plain-name";
import { readRoster, rosterLines } from "../../../src/interactions/roster/read-roster";
import type { RosterStatus } from "../../../src/interactions/roster/roster-status";
import { setStatus } from "../../../src/interactions/roster/set-status";
import { oneLine } from "../../../src/notes/lines/one-line";
import { scanLines } from "../../../src/notes/lines/scan-lines";
import { Refusal } from "../../../src/notes/refusal";
import { hostileNote, hostileText, isInsertion } from "../../notes/hostile-notes";
import { noteCount, patience } from "../../notes/note-count";
import { day } from "../../talking-points/make-person";

const runs = { numRuns: noteCount };
const name = hostileText.map((text) => plainName(oneLine(text)).name).filter((one) => one !== "");
const remark = fc.option(fc.constantFrom("前端", "reader, London"), { nil: undefined });
const entry = fc.oneof(
	fc.record({ name, remark }),
	fc.record({ name: fc.constant("大张伟"), link: fc.constantFrom("大张伟", "People/张伟|大张伟"), to: fc.option(hostileText, { nil: undefined }), status: fc.constantFrom<RosterStatus>("to-ask", "asked", "yes", "no") }),
);
const entries: fc.Arbitrary<readonly RosterEntry[]> = fc.array(entry, { minLength: 1, maxLength: 3 });
const roster = fc.constantFrom("moving" as const, "members" as const);
const language = fc.constantFrom("en" as const, "zh" as const);
const note = fc.tuple(hostileNote, fc.constantFrom("", "\n## Moving\n- [ ] a → b\n", "\n# 成员\n- a\n\n- b", "\n## Members\n\nwords\n"), hostileNote).map(([before, middle, after]) => before + middle + after.replace(/^\uFEFF?---[\s\S]*/, ""));

/** What a roster says, apart from where it stands. */
function said(text: string, of: "moving" | "members"): readonly string[] {
	return readRoster(scanLines(text), of).map((line) => JSON.stringify({ ...line, line: 0 }));
}

/** What a write makes; undefined where it refuses. */
function orRefused(write: () => string): string | undefined {
	try {
		return write();
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
}

describe("rosters in hostile notes", () => {
	it("get lines in one place, that read as meant, and change nothing else", () => {
		let refused = 0;
		fc.assert(fc.property(note, roster, entries, language, (text, of, added, speaks) => {
			const old = said(text, of);
			const result = orRefused(() => addToRoster(text, of, () => added, speaks));
			if (result === undefined) {
				refused++;
				return;
			}
			expect(isInsertion(text, result)).toBe(true);
			const now = said(result, of);
			expect(now).toHaveLength(old.length + added.length);
			for (const each of old) expect(now).toContain(each);
			for (const { name: wanted, link } of added) expect(readRoster(scanLines(result), of).map((line) => line.name)).toContain(link === undefined ? wanted : "大张伟");
		}), runs);
		// What no list can hold is refused; that is seldom.
		expect(refused).toBeLessThan(noteCount / 20);
	}, patience);

	it("change in one line, or are refused", () => {
		const status = fc.constantFrom<RosterStatus>("to-ask", "asked", "yes", "no");
		fc.assert(fc.property(note, fc.nat(), status, (text, seed, to) => {
			const lines = rosterLines(scanLines(text));
			const one = lines[seed % Math.max(1, lines.length)];
			if (!one) return;
			const result = orRefused(() => setStatus(text, { line: one.line, name: one.name, status: to }, day("2026-11-28")));
			if (result === undefined) return;
			const [old, now] = [text.split("\n"), result.split("\n")];
			expect(now).toHaveLength(old.length);
			expect(now.filter((line, at) => line !== old[at]).length).toBeLessThanOrEqual(1);
			const after = rosterLines(scanLines(result));
			expect(after.map((line) => [line.line, line.name, line.link])).toEqual(lines.map((line) => [line.line, line.name, line.link]));
			expect(after.find(({ line }) => line === one.line)?.status).toBe(to);
		}), runs);
	}, patience);
});
