import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createRequire } from "node:module";
import { promisify } from "node:util";

/** A browser to drive: hand it to playwright-core's `chromium.launch`. */
export interface FoundBrowser {
	readonly executablePath: string;
	readonly args: readonly string[];
	readonly env: Readonly<Record<string, string>>;
	/** Where it was found, for a report. */
	readonly source: "CHROME_PATH" | "installed" | "@sparticuz/chromium";
}

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
	linux: ["/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"],
	darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
	win32: ["C:/Program Files/Google/Chrome/Application/chrome.exe", "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe"],
};

/** A machine set to the locale "C" would give pages a language that `Intl` refuses, so the language is fixed. */
const ARGS = ["--no-sandbox", "--disable-gpu", "--accept-lang=en-US"];
const cache = join(import.meta.dirname, "../../../node_modules/.cache/kith-browser");
const run = promisify(execFile);

/** Finds a Chrome or Chromium: the one named by CHROME_PATH, an installed one, or the one that an npm package brings for Linux. */
export async function findBrowser(): Promise<FoundBrowser> {
	const named = process.env["CHROME_PATH"];
	if (named !== undefined && named !== "") {
		if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
		return { executablePath: named, args: ARGS, env: {}, source: "CHROME_PATH" };
	}
	const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
	if (installed !== undefined) return { executablePath: installed, args: ARGS, env: {}, source: "installed" };
	if (process.platform === "linux" && process.arch === "x64") return fromPackage();
	throw new Error("No Chrome or Chromium was found. Install one, or name it with CHROME_PATH=/path/to/chrome.");
}

async function fromPackage(): Promise<FoundBrowser> {
	const { folder, args } = await unpacked();
	const executablePath = join(folder, "chromium");
	const env: Record<string, string> = existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
	if (await starts(executablePath, env)) return { executablePath, args, env, source: "@sparticuz/chromium" };
	// A machine without the libraries of a desktop (libnss3 and its like): the package brings them too.
	const withLibraries = { ...env, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
	if (await starts(executablePath, withLibraries)) return { executablePath, args, env: withLibraries, source: "@sparticuz/chromium" };
	throw new Error("The Chromium of @sparticuz/chromium does not start here. Install Chrome or Chromium, or name one with CHROME_PATH=/path/to/chrome.");
}

/** Unpacks once, into a folder of our own: the package's choice, the system's temporary folder, is everybody's. */
async function unpacked(): Promise<{ folder: string; args: readonly string[] }> {
	if (!existsSync(cache)) {
		await mkdir(join(cache, ".."), { recursive: true });
		const making = await mkdtemp(join(cache, "..", "kith-browser-making-"));
		await unpackInto(making);
		// Two runs may unpack at once; the first to finish wins.
		await rename(making, cache).catch(() => rm(making, { recursive: true, force: true }));
	}
	return { folder: cache, args: ARGS };
}

/** The package unpacks into the system's temporary folder, which TMPDIR names. */
async function unpackInto(folder: string): Promise<void> {
	const before = process.env["TMPDIR"];
	process.env["TMPDIR"] = folder;
	try {
		const { default: chromium, inflate } = await import("@sparticuz/chromium");
		await chromium.executablePath();
		await inflate(join(createRequire(import.meta.url).resolve("@sparticuz/chromium"), "../../../bin/al2023.tar.br"));
	} finally {
		if (before === undefined) delete process.env["TMPDIR"];
		else process.env["TMPDIR"] = before;
	}
}

async function starts(path: string, env: Readonly<Record<string, string>>): Promise<boolean> {
	try {
		await run(path, ["--version"], { env: { ...process.env, ...env } });
		return true;
	} catch {
		return false;
	}
}
