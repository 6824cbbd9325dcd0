import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import type { CivilDate } from "../../src/calendar/civil-date";
import { findBrowser } from "../workbench/server/find-browser";
import { measurePlugin, type MeasureSet } from "./measure-plugin";
import type { VaultSize } from "./mixed-vault";
import { report, told } from "./report";

const usage = `npm run bench -- [options]

  --size PEOPLExNOTES[xGROUPS]   a vault to measure (may be given several times; 300x3000, 2000x20000 and 10000x50000 unless told), with groups of 300
  --runs NUMBER         so often (3)
  --only SET            closed or open (the built plugin, its view closed or open), phone, import, index, talking, groups, exchange (may be given several times)
  --help                this text`;

const pluginSets: readonly MeasureSet[] = ["closed", "open", "phone", "import"];

function readSize(text: string): VaultSize {
	const [people = NaN, notes = NaN, groups = 0] = text.split("x").map(Number);
	if (!(people > 0 && notes > 0)) throw new Error(`"${text}" is no size, such as 300x3000.`);
	return { people, notes, groups };
}

/** Measures parts of the core by themselves, where a profile would not tell them apart. */
async function measureParts(browser: Browser, size: VaultSize, parts: readonly string[]): Promise<void> {
	const { outputFiles } = await build({
		stdin: { contents: 'import { measureIndex } from "./measure-index"; import { measureTalking } from "./measure-talking"; import { measureGroups } from "./measure-groups"; import { measureExchange } from "./measure-exchange"; Object.assign(globalThis, { index: measureIndex, talking: measureTalking, groups: measureGroups, exchange: measureExchange });', resolveDir: import.meta.dirname },
		bundle: true, write: false, format: "iife", target: "es2022", minify: true, logLevel: "error",
	});
	for (const part of parts) {
		const page = await browser.newPage();
		await page.evaluate(`${outputFiles[0]?.text ?? ""}\nglobalThis.heapBytes = () => { gc(); gc(); return performance.memory.usedJSHeapSize; };`);
		const rows = await page.evaluate<(readonly [what: string, value: string])[]>(`${part}(${JSON.stringify(size)}, globalThis.heapBytes)`);
		await page.close();
		console.log([`### Parts (${part}): ${told(size)}`, "", "| | |", "| --- | ---: |", ...rows.map(([what, value]) => `| ${what} | ${value} |`), ""].join("\n"));
	}
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { size: { type: "string", multiple: true, default: ["300x3000", "2000x20000", "10000x50000"] }, runs: { type: "string", default: "3" }, only: { type: "string", multiple: true, default: [] }, help: { type: "boolean", default: false } } });
	if (values.help) {
		console.log(usage);
		return;
	}
	const isWanted = (set: string): boolean => values.only.length === 0 || values.only.includes(set);
	const { executablePath, args, env } = await findBrowser();
	const browser = await chromium.launch({ executablePath, args: [...args, "--js-flags=--expose-gc --max-old-space-size=4000", "--enable-precise-memory-info"], env: { ...process.env, ...env } });
	const runs = Number(values.runs);
	const sets = pluginSets.filter(isWanted);
	const today = new Date(Date.now()).toISOString().slice(0, 10) as CivilDate;
	console.log(`Chromium ${browser.version()}, ${cpus().length} processors, ${runs} runs: median (least–greatest).\n`);
	for (const size of values.size.map(readSize)) {
		if (sets.length > 0) console.log(report(size, await measurePlugin(browser, { size, today, runs, sets })));
		await measureParts(browser, size, ["index", "talking", "groups", "exchange"].filter(isWanted));
	}
	await browser.close();
}

await main();
