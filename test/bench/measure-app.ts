import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import type { App } from "../workbench/ui/app/app";
import { startWorkbench } from "../workbench/server/start-workbench";
import { benchToday, BigVault, type VaultSize } from "./big-vault";

declare const app: App;

type Row = readonly [what: string, value: string];

/** So many edits of each note are tried. */
const edits = 30;

/** Measures the built plugin on screen, in the workbench, on a vault of a size. */
export async function measureApp(browser: Browser, size: VaultSize): Promise<readonly Row[]> {
	const big = new BigVault(size);
	const folder = await mkdtemp(join(tmpdir(), "kith-bench-"));
	for (const path of new Set(big.files.map(({ path }) => dirname(path)))) await mkdir(join(folder, path), { recursive: true });
	for (const { path } of big.files) await writeFile(join(folder, path), big.textOf(path));
	const workbench = await startWorkbench({ today: benchToday, vault: folder, inPlace: true });
	const page = await browser.newPage();
	try {
		await page.goto(workbench.url);
		await page.waitForFunction("window.__workbenchReady && document.querySelector('.kith-entry')", null, { timeout: 600_000 });
		await page.evaluate("app.plugins.plugins.kith.api.ready.then(() => { window.kithIsReady = true; }) && 0");
		await page.waitForFunction("window.kithIsReady", null, { timeout: 600_000 });
		return await measurePage(page, big);
	} finally {
		await page.close();
		await workbench.close();
		await rm(folder, { recursive: true });
	}
}

async function measurePage(page: Page, big: BigVault): Promise<readonly Row[]> {
	await quiet(page);
	const opened = await page.evaluate(openings);
	const keys = await page.evaluate(keystrokes);
	const person = big.people[0] ?? "";
	const other = big.files.find(({ path }) => path.startsWith("Notes/"))?.path ?? "";
	const work = await workOfEdits(page, { person, other });
	await page.evaluate(() => { app.workspace.detachLeavesOfType("kith-reconnect"); });
	const closed = await workOfEdits(page, { person, other });
	const onload = await page.evaluate(loads);
	await page.evaluate(() => app.plugins.disablePlugin("kith"));
	const without = await workOfEdits(page, { person, other });
	return [
		["onload", times(onload)],
		["sidebar opened → rows", times(opened)],
		["a letter in the search box → rows", times(keys)],
		["edit of a person, sidebar open", ms(work.person - without.person)],
		["edit of a person, sidebar closed", ms(closed.person - without.person)],
		["edit of another note, sidebar open", ms(work.other - without.other)],
	];
}

/** From the command to the first row in the document, five times. */
async function openings(): Promise<number[]> {
	const all: number[] = [];
	for (let at = 0; at < 5; at++) {
		app.workspace.detachLeavesOfType("kith-reconnect");
		await new Promise((resolve) => { setTimeout(resolve, 200); });
		const begun = performance.now();
		app.commands.executeCommandById("kith:open-reconnect");
		while (!document.querySelector(".kith-reconnect .kith-entry")) await new Promise((resolve) => { setTimeout(resolve, 0); });
		all.push(performance.now() - begun);
	}
	return all;
}

/** From a letter typed to the rows drawn: the drawing is done when the event has been told. */
async function keystrokes(): Promise<number[]> {
	const input = document.querySelector<HTMLInputElement>(".kith-reconnect input[type=search]");
	const all: number[] = [];
	for (const query of ["w", "wa", "wan", "wang", "", "h", "hu", "hug", "", "徒", "徒步", "", "a", "ad", "ada", ""]) {
		if (!input) break;
		input.value = query;
		const begun = performance.now();
		input.dispatchEvent(new Event("input", { bubbles: true }));
		all.push(performance.now() - begun);
		await new Promise((resolve) => { setTimeout(resolve, 50); });
	}
	return all;
}

/** What the app waits for when it starts Kith, but for reading the settings from disk. */
async function loads(): Promise<number[]> {
	const all: number[] = [];
	for (let at = 0; at < 5; at++) {
		await app.plugins.disablePlugin("kith");
		await app.plugins.enablePlugin("kith");
		const kith = app.plugins.plugins["kith"];
		if (!kith) break;
		await app.plugins.disablePlugin("kith");
		const again = new (kith.constructor as new (...given: unknown[]) => { loadData(): Promise<unknown>; onload(): Promise<void>; unload(): void })(app, kith.manifest);
		again.loadData = () => Promise.resolve({});
		const begun = performance.now();
		await again.onload();
		all.push(performance.now() - begun);
		again.unload();
	}
	await app.plugins.enablePlugin("kith");
	await new Promise((resolve) => { setTimeout(resolve, 3000); });
	return all;
}

/** Milliseconds of the window's work for one edit of each note, the workbench's own share included. */
async function workOfEdits(page: Page, paths: { readonly person: string; readonly other: string }): Promise<{ person: number; other: number }> {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const work = { person: await workOf(page, session, paths.person), other: await workOf(page, session, paths.other) };
	await session.detach();
	return work;
}

/** The median of some edits: now and then the window collects garbage, which is nobody's edit. */
async function workOf(page: Page, session: CDPSession, path: string): Promise<number> {
	await quiet(page);
	const all: number[] = [];
	for (let at = 0; at < edits; at++) {
		const before = await taskMs(session);
		await page.evaluate(async ({ path, why }) => {
			const file = app.vault.getFileByPath(path);
			if (file) await app.vault.process(file, (text) => (/^why: .*$/m.test(text) ? text.replace(/^why: .*$/m, why) : text.replace(/^---\n/, `---\n${why}\n`)));
			await new Promise((resolve) => { setTimeout(resolve, 150); });
		}, { path, why: `why: ${String(at)}` });
		all.push(await taskMs(session) - before);
	}
	return all.sort((a, b) => a - b)[all.length >> 1] ?? NaN;
}

async function taskMs(session: CDPSession): Promise<number> {
	const { metrics } = await session.send("Performance.getMetrics");
	return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** Waits until the page has nothing left to do. */
async function quiet(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let calm = 0; calm < 10;) {
			const begun = performance.now();
			await new Promise((resolve) => { setTimeout(resolve, 50); });
			calm = performance.now() - begun < 60 ? calm + 1 : 0;
		}
	});
}

function times(all: readonly number[]): string {
	const sorted = [...all].sort((a, b) => a - b);
	return `${ms(sorted[sorted.length >> 1] ?? NaN)} (median), slowest ${ms(sorted[sorted.length - 1] ?? NaN)}`;
}

function ms(value: number): string {
	return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
