import { existsSync } from "node:fs";
import { cp, lstat, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { moveDates } from "../../demo/move-dates";

/** Which vault, and how. */
export interface VaultChoice {
	/** A vault; the demo unless told. */
	readonly vault?: string;
	/** Work on that vault itself; otherwise on a copy. */
	readonly inPlace?: boolean;
	/** The day (YYYY-MM-DD) that the demo is moved to; today unless told. */
	readonly today?: string;
}

const demo = join(import.meta.dirname, "../../vault");

/** A folder to serve. */
export interface PreparedVault {
	readonly vault: string;
	readonly name: string;
	/** Removes what was made for it. */
	readonly dispose: () => Promise<void>;
}

/** The folder to work on: a copy of the demo, moved so that it ends today, a copy of a vault, or that vault itself. */
export async function prepareVault({ vault, inPlace = false, today }: VaultChoice): Promise<PreparedVault> {
	if (vault !== undefined && !existsSync(vault)) throw new Error(`No such folder: ${vault}`);
	if (vault !== undefined && inPlace) return { vault: resolve(vault), name: basename(resolve(vault)), dispose: () => Promise.resolve() };
	if (today !== undefined && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(today)) throw new Error(`No day like 2026-11-22: ${today}`);
	if (inPlace) throw new Error("--in-place needs --vault DIR; the demo is always a copy.");
	const copy = await mkdtemp(join(tmpdir(), "kith-vault-"));
	if (vault === undefined) await moveDates(demo, copy, today ?? localToday());
	else await copyVault(vault, copy);
	return { vault: copy, name: vault === undefined ? "Kith demo" : basename(resolve(vault)), dispose: () => rm(copy, { recursive: true, force: true }) };
}

/** Notes and the app's settings; no history, no trash, and no symbolic link, which would lead out of the copy. */
async function copyVault(from: string, to: string): Promise<void> {
	const left = new Set([".git", ".trash", "node_modules"]);
	await cp(from, to, { recursive: true, filter: async (path) => !left.has(basename(path)) && !(await lstat(path)).isSymbolicLink() });
}

/** Today where the machine stands, as YYYY-MM-DD. */
function localToday(): string {
	const now = new Date();
	const two = (number: number): string => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
