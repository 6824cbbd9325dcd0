import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectRecorded } from "../recorded";

describe("a recording", () => {
	const before = process.env["KITH_RECORD"];
	let folder = "";
	const file = (): string => join(folder, "recorded.md");
	const recording = (): URL => pathToFileURL(file());

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "kith-recorded-"));
		writeFileSync(file(), "as it was\n");
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
		if (before === undefined) delete process.env["KITH_RECORD"];
		else process.env["KITH_RECORD"] = before;
	});

	it("passes as it is, whether one records or not", () => {
		for (const value of ["", "1"]) {
			process.env["KITH_RECORD"] = value;
			expect(() => { expectRecorded(recording(), "as it was\n"); }).not.toThrow();
		}
	});

	it("that changes fails and stays as it is", () => {
		delete process.env["KITH_RECORD"];
		expect(() => { expectRecorded(recording(), "otherwise\n"); }).toThrow();
		expect(readFileSync(file(), "utf8")).toBe("as it was\n");
	});

	it("that is rewritten fails too, and passes in the next run", () => {
		process.env["KITH_RECORD"] = "1";
		expect(() => { expectRecorded(recording(), "otherwise\n"); }).toThrow();
		expect(readFileSync(file(), "utf8")).toBe("otherwise\n");
		expect(() => { expectRecorded(recording(), "otherwise\n"); }).not.toThrow();
	});

	it("that is not there fails, and is made", () => {
		rmSync(file());
		process.env["KITH_RECORD"] = "1";
		expect(() => { expectRecorded(recording(), "new\n"); }).toThrow();
		expect(readFileSync(file(), "utf8")).toBe("new\n");
	});
});
