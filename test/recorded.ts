import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/**
 * Compares what a test made with what is recorded in the repository. `KITH_RECORD=1` writes down a change that is meant, and the test fails
 * all the same: nothing passes in the run that changes what it is held against.
 */
export function expectRecorded(recording: URL, made: string): void {
	const before = existsSync(recording) ? readFileSync(recording, "utf8") : undefined;
	if (process.env["KITH_RECORD"] === "1" && before !== made) writeFileSync(recording, made);
	expect(made).toBe(before);
}
