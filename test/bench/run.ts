import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { findBrowser } from "../workbench/server/find-browser";
import type { VaultSize } from "./big-vault";
import { measureApp } from "./measure-app";

/**
 * `npm run bench`: measures the index at three sizes and what there is to say at one, as they are bundled for the app, in Node and in Chromium,
 * and then the built plugin on screen. Times go by the machine, the ratio to the bare walk much less. Chromium has the engine of the app,
 * with pointers half as wide as Node's: its heap is the one to go by.
 */
const sizes: readonly VaultSize[] = [{ people: 300, notes: 3_000 }, { people: 2_000, notes: 20_000 }, { people: 10_000, notes: 50_000 }];
const talkingSize: VaultSize = { people: 2_000, notes: 20_000 };
/** The notes of these are written to disk and read back through the workbench's server, which is the slow part. */
const screenSizes: readonly VaultSize[] = [{ people: 300, notes: 3_000 }, { people: 10_000, notes: 12_000 }];

type Rows = readonly (readonly string[])[];

async function bundled(): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents: 'import { measureIndex } from "./measure-index"; import { measureTalking } from "./measure-talking"; Object.assign(globalThis, { measureIndex, measureTalking });', resolveDir: import.meta.dirname },
		bundle: true, write: false, format: "iife", target: "es2022", minify: true, logLevel: "error",
	});
	return outputFiles[0]?.text ?? "";
}

function print(title: string, size: VaultSize, rows: Rows): void {
	console.log(`\n${title}: ${String(size.people)} people, ${String(size.notes)} notes`);
	for (const [what, value] of rows) console.log(`  ${(what ?? "").padEnd(42)}${value ?? ""}`);
}

function inNode(script: string): void {
	const folder = mkdtempSync(join(tmpdir(), "kith-bench-"));
	const path = join(folder, "bench.cjs");
	writeFileSync(path, `${script}\nglobalThis.heapBytes = () => { gc(); gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers; };\nconsole.log(JSON.stringify(eval(process.argv[2])));`);
	const run = (call: string): Rows => JSON.parse(execFileSync(process.execPath, ["--expose-gc", path, call], { encoding: "utf8" })) as Rows;
	for (const size of sizes) print("Index, Node", size, run(`measureIndex(${JSON.stringify(size)}, heapBytes)`));
	print("What to say, Node", talkingSize, run(`measureTalking(${JSON.stringify(talkingSize)})`));
	rmSync(folder, { recursive: true });
}

async function inChromium(script: string): Promise<void> {
	const { executablePath, args, env } = await findBrowser();
	const browser = await chromium.launch({ executablePath, args: [...args, "--js-flags=--expose-gc", "--enable-precise-memory-info"], env: { ...process.env, ...env } });
	const run = async (call: string): Promise<Rows> => {
		const page = await browser.newPage();
		await page.evaluate(`${script}\nglobalThis.heapBytes = () => { gc(); gc(); return performance.memory.usedJSHeapSize; };`);
		const rows = await page.evaluate<Rows>(call);
		await page.close();
		return rows;
	};
	for (const size of sizes) print("Index, Chromium", size, await run(`measureIndex(${JSON.stringify(size)}, heapBytes)`));
	print("What to say, Chromium", talkingSize, await run(`measureTalking(${JSON.stringify(talkingSize)})`));
	for (const size of screenSizes) print("On screen, Chromium", size, await measureApp(browser, size));
	await browser.close();
}

const script = await bundled();
inNode(script);
await inChromium(script);
