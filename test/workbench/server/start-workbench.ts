import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, lstat, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { promisify } from "node:util";
import { moveDates } from "../../demo/move-dates";
import { buildWorkbench } from "../build-workbench";
import { serve } from "./serve";
import type { MountedPlugin } from "./vault-folder";

/** What to try Kith on, and how. */
export interface WorkbenchOptions {
	/** A vault; the demo unless told. */
	readonly vault?: string;
	/** Work on that vault itself; otherwise on a copy. */
	readonly inPlace?: boolean;
	readonly port?: number;
	/** Folders of other built plugins to run beside Kith. */
	readonly plugins?: readonly string[];
	/** The language of the app: "en" or "zh". */
	readonly lang?: string;
	/** The day that the page believes in (YYYY-MM-DD); the demo is moved to it. */
	readonly today?: string;
	/** False: take `main.js` and the page as they were built before. */
	readonly build?: boolean;
}

/** A running workbench. */
export interface RunningWorkbench {
	/** The address of the page, with the language and the day in it. */
	readonly url: string;
	/** The folder that is served and written to. */
	readonly vault: string;
	readonly close: () => Promise<void>;
}

const root = new URL("../../../", import.meta.url).pathname;
const run = promisify(execFile);

/** Builds Kith and the page, and serves them over a copy of the demo vault, a copy of another one, or that one itself. */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<RunningWorkbench> {
	const page = join(root, "build/workbench");
	if (options.build !== false) await Promise.all([buildPlugin(), buildWorkbench(page)]);
	const plugins = [root, ...(options.plugins ?? [])].map(pluginIn);
	const { vault, name, dispose } = await prepareVault(options);
	const server = await serve({ vault, page, plugins, name, port: options.port ?? 0 });
	return {
		url: addressOf(server.url, options),
		vault,
		close: async () => {
			await server.close();
			await dispose();
		},
	};
}

async function buildPlugin(): Promise<void> {
	await run(process.execPath, [join(root, "esbuild.config.mjs"), "production"], { cwd: root });
}

interface PreparedVault {
	readonly vault: string;
	readonly name: string;
	readonly dispose: () => Promise<void>;
}

async function prepareVault({ vault, inPlace = false, today }: WorkbenchOptions): Promise<PreparedVault> {
	if (vault !== undefined && !existsSync(vault)) throw new Error(`No such folder: ${vault}`);
	if (vault !== undefined && inPlace) return { vault: resolve(vault), name: basename(resolve(vault)), dispose: () => Promise.resolve() };
	if (inPlace) throw new Error("--in-place needs --vault DIR; the demo is always a copy.");
	const copy = await mkdtemp(join(tmpdir(), "kith-vault-"));
	if (vault === undefined) await moveDates(join(root, "test/vault"), copy, today ?? localToday());
	else await copyVault(vault, copy);
	return { vault: copy, name: vault === undefined ? "Kith demo" : basename(resolve(vault)), dispose: () => rm(copy, { recursive: true, force: true }) };
}

/** Notes and the app's settings; no history, no trash, and no symbolic link, which would lead out of the copy. */
async function copyVault(from: string, to: string): Promise<void> {
	const left = new Set([".git", ".trash", "node_modules"]);
	await cp(from, to, { recursive: true, filter: async (path) => !left.has(basename(path)) && !(await lstat(path)).isSymbolicLink() });
}

function pluginIn(folder: string): MountedPlugin {
	const path = join(folder, "manifest.json");
	if (!existsSync(path) || !existsSync(join(folder, "main.js"))) throw new Error(`No built plugin (manifest.json and main.js) in ${folder}`);
	const manifest: unknown = JSON.parse(readFileSync(path, "utf8"));
	const id = typeof manifest === "object" && manifest !== null && "id" in manifest ? manifest.id : undefined;
	if (typeof id !== "string" || !/^[\w.-]+$/.test(id)) throw new Error(`No id in ${path}`);
	return { id, folder: resolve(folder) };
}

function addressOf(url: string, { lang, today }: WorkbenchOptions): string {
	const address = new URL(url);
	if (lang !== undefined) address.searchParams.set("lang", lang);
	if (today !== undefined) address.searchParams.set("today", today);
	return address.href;
}

/** Today where the machine stands, as YYYY-MM-DD. */
function localToday(): string {
	const now = new Date();
	const two = (number: number): string => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
