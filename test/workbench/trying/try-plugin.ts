import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { startWorkbench } from "../server/start-workbench";
import { mainActions } from "./main-actions";
import { TriedPage, type Traces } from "./tried-page";

/** What came of a plugin. */
export interface Trial {
	readonly id: string;
	readonly version: string;
	/** What was tried, each in a few words. */
	readonly tried: readonly string[];
	/** What went wrong; empty where all of it went well. */
	readonly faults: readonly string[];
}

/** What a trial has to go by. */
export interface TrialOptions {
	/** The folder with `manifest.json` and `main.js`. */
	readonly folder: string;
	/** The day that the page takes for today. */
	readonly today: string;
}

/** The vault of every trial: a few notes that say something of each kind. */
const notes: Readonly<Record<string, string>> = {
	"Start.md": "# Start\n\nSee [[Ann]] and #letters.\n\n- [ ] write to [[Ann]]\n- [ ] water\n",
	"Ann.md": "---\ntags: [person]\n---\n# Ann\n\nLikes tea. #letters\n\n## Words\n\nOne two three.\n",
	"Trips/Alps.md": "# Alps\n\nWith [[Ann]].\n",
	"Trips/Coast.md": "# Coast\n\nAlone.\n",
};

/** Runs a built plugin in the workbench, beside Kith: off, on, its settings, its main action, off again. */
export async function tryPlugin(browser: Browser, { folder, today }: TrialOptions): Promise<Trial> {
	const { id, version } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { readonly id: string; readonly version: string };
	const vault = await makeVault();
	const workbench = await startWorkbench({ vault, inPlace: true, today, build: false, plugins: [folder] });
	const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, timezoneId: "Europe/Berlin" });
	// Functions are sent to the page as text; the compiler of this script names them by a helper that the page lacks.
	await context.addInitScript("globalThis.__name = (value) => value");
	const tried: string[] = [];
	const page = new TriedPage(await context.newPage(), workbench, id);
	const faults: string[] = [];
	try {
		await page.open();
		await visit(page, tried);
	} catch (error) {
		faults.push(error instanceof Error ? error.message : String(error));
	}
	await context.close();
	await workbench.close();
	await rm(vault, { recursive: true, force: true });
	return { id, version, tried, faults: [...faults, ...page.complaints] };
}

async function visit(page: TriedPage, tried: string[]): Promise<void> {
	await page.disable();
	// The first editor brings the style of all editors, which is nobody's leaving.
	await page.openNote("Start.md");
	const before = await page.traces();
	if (!await page.enable()) throw new Error("It does not start.");
	const rows = await page.rowsOfSettings();
	tried.push(rows === 0 ? "no settings" : `settings: ${rows} rows`);
	const main = mainActions[page.id];
	if (main) {
		await main.act(page);
		tried.push(main.told);
	}
	await page.disable();
	const left = differences(before, await page.traces());
	if (left.length > 0) throw new Error(`Left behind: ${left.join("; ")}`);
	tried.push("off again");
	if (page.refused.size > 0) tried.push(`refused to fetch ${[...page.refused].join(", ")}`);
}

function differences(before: Traces, after: Traces): string[] {
	return Object.entries(after).filter(([place, value]) => JSON.stringify(value) !== JSON.stringify(before[place])).map(([place, value]) => `${place} ${JSON.stringify(before[place])} → ${JSON.stringify(value)}`);
}

async function makeVault(): Promise<string> {
	const vault = await mkdtemp(join(tmpdir(), "kith-trial-"));
	for (const [path, text] of Object.entries(notes)) {
		await mkdir(dirname(join(vault, path)), { recursive: true });
		await writeFile(join(vault, path), text);
	}
	return vault;
}
