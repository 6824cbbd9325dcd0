import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { buildWorkbench } from "../build-workbench";
import { prepareVault, type VaultChoice } from "./prepare-vault";
import { serve } from "./serve";
import type { MountedPlugin } from "./vault-folder";

/** What to try Kith on, and how; the page believes in the day too. */
export interface WorkbenchOptions extends VaultChoice {
	readonly port?: number;
	/** Folders of other built plugins to run beside Kith. */
	readonly plugins?: readonly string[];
	/** The language of the app: "en" or "zh". */
	readonly lang?: string;
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

const root = join(import.meta.dirname, "../../..");
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
