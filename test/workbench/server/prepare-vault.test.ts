// @vitest-environment node
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { prepareVault } from "./prepare-vault";

let folder = "";

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "kith-prepare-test-"));
	mkdirSync(join(folder, "vault/.obsidian"), { recursive: true });
	mkdirSync(join(folder, "vault/.git"));
	writeFileSync(join(folder, "vault/a.md"), "\uFEFFa\r\n");
	writeFileSync(join(folder, "vault/.obsidian/app.json"), "{}");
	symlinkSync(folder, join(folder, "vault/out"));
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe("the vault to work on", () => {
	it("is a copy: notes and settings, no history, nothing that leads out", async () => {
		const { vault, name, dispose } = await prepareVault({ vault: join(folder, "vault") });
		expect([name, readdirSync(vault).sort()]).toEqual(["vault", [".obsidian", "a.md"]]);
		expect(readFileSync(join(vault, "a.md"), "utf8")).toBe("\uFEFFa\r\n");
		await dispose();
		expect([existsSync(vault), existsSync(join(folder, "vault/a.md"))]).toEqual([false, true]);
	});

	it("is that very folder only when told, and then stays", async () => {
		const { vault, dispose } = await prepareVault({ vault: join(folder, "vault"), inPlace: true });
		await dispose();
		expect([vault, existsSync(vault)]).toEqual([join(folder, "vault"), true]);
	});

	it("is the demo otherwise, which ends on the day asked for", async () => {
		const { vault, dispose } = await prepareVault({ today: "2027-01-31" });
		expect(existsSync(join(vault, "Daily/2027-01-31.md"))).toBe(true);
		await dispose();
	});

	it.each([
		[{ vault: "/no/such/folder" }, "No such folder"],
		[{ today: "tomorrow" }, "No day like 2026-11-22: tomorrow"],
		[{ inPlace: true }, "--in-place needs --vault"],
	])("%j is refused with a sentence", async (choice, sentence) => {
		await expect(prepareVault(choice)).rejects.toThrow(sentence);
	});
});

describe("the commands", () => {
	const root = join(import.meta.dirname, "../../..");
	it.each([
		[[], "Say into which vault"],
		[["/no/such/folder"], "No such folder"],
		[[tmpdir()], "no folder .obsidian"],
	])("install-into %j says what is wrong", (args, sentence) => {
		const { status, stderr } = spawnSync(process.execPath, [join(root, "test/workbench/install-into.mjs"), ...args], { encoding: "utf8" });
		expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
	});

	it("start explains itself", () => {
		const text = execFileSync(process.execPath, ["--import", "tsx", join(root, "test/workbench/start.ts"), "--help"], { cwd: root, encoding: "utf8" });
		expect(text).toContain("--in-place");
	});
});
