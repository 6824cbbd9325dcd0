import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { findBrowser } from "../workbench/server/find-browser";
import type { VaultSize } from "./big-vault";

/**
 * `npm run bench`: measures the index at three sizes, as it is bundled for the app, in Node and in Chromium. Times go by the machine, the
 * ratio to the bare walk much less. Chromium has the engine of the app, with pointers half as wide as Node's: its heap is the one to go by.
 */
const sizes: readonly VaultSize[] = [{ people: 300, notes: 3_000 }, { people: 2_000, notes: 20_000 }, { people: 10_000, notes: 50_000 }];

async function bundled(): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents: 'import { measureIndex } from "./measure-index"; globalThis.measureIndex = measureIndex;', resolveDir: import.meta.dirname },
		bundle: true, write: false, format: "iife", target: "es2022", minify: true, logLevel: "error",
	});
	return outputFiles[0]?.text ?? "";
}

function print(engine: string, size: VaultSize, rows: readonly (readonly string[])[]): void {
	console.log(`\n${engine}: ${size.people} people, ${size.notes} notes`);
	for (const [what, value] of rows) console.log(`  ${(what ?? "").padEnd(36)}${value ?? ""}`);
}

function inNode(script: string): void {
	const folder = mkdtempSync(join(tmpdir(), "kith-bench-"));
	const path = join(folder, "bench.cjs");
	const heap = "() => { gc(); gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; }";
	writeFileSync(path, `${script}\nconsole.log(JSON.stringify(measureIndex(JSON.parse(process.argv[2]), ${heap})));`);
	for (const size of sizes) print("Node", size, JSON.parse(execFileSync(process.execPath, ["--expose-gc", path, JSON.stringify(size)], { encoding: "utf8" })) as string[][]);
	rmSync(folder, { recursive: true });
}

async function inChromium(script: string): Promise<void> {
	const { executablePath, args, env } = await findBrowser();
	const browser = await chromium.launch({ executablePath, args: [...args, "--js-flags=--expose-gc", "--enable-precise-memory-info"], env: { ...process.env, ...env } });
	for (const size of sizes) {
		const page = await browser.newPage();
		await page.evaluate(script);
		print("Chromium", size, await page.evaluate<string[][]>(`measureIndex(${JSON.stringify(size)}, () => { gc(); gc(); return performance.memory.usedJSHeapSize; })`));
		await page.close();
	}
	await browser.close();
}

const script = await bundled();
inNode(script);
await inChromium(script);
